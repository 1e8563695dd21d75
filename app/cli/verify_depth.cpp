// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_depth.h"

#include "app/cli/cli_text.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

constexpr std::array Words{"full", "sampled", "off"};

bool isWord(const QString& text)
{
    return std::any_of(
        Words.begin(), Words.end(), [&text](const char* word) { return text == QLatin1String(word); });
}

} // namespace

QList<QCommandLineOption> verifyOptions()
{
    QCommandLineOption depth(QStringLiteral("verify-depth"),
        Cli::tr("How much is read back: full, sampled or off; also as --verify WORD. The usual is "
                "everything, and "
                "samples of images above 2 GiB."),
        QStringLiteral("full|sampled|off"));
    return {
        QCommandLineOption(QStringLiteral("verify"), Cli::tr("Read back and compare (the usual).")),
        QCommandLineOption(QStringLiteral("no-verify"), Cli::tr("Do not read back and compare.")),
        depth,
    };
}

QStringList translateVerifyWords(const QStringList& arguments)
{
    static const QString plain = QStringLiteral("--verify");
    QStringList translated;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--")) {
            return translated + arguments.mid(i);
        }
        const bool wordFollows = argument == plain && i + 1 < arguments.size() && isWord(arguments[i + 1]);
        if (wordFollows || argument.startsWith(plain + QLatin1Char('='))) {
            translated += QStringLiteral("--verify-depth") + argument.mid(plain.size());
        } else {
            translated += argument;
        }
    }
    return translated;
}

QString takeVerifyDepth(const Invocation& call, JobRequest& request)
{
    const QString word = call.value("verify-depth");
    request.verify = !call.has("no-verify") && word != QLatin1String("off");
    if (!call.has("verify-depth")) {
        return {};
    }
    if (!isWord(word)) {
        return Cli::tr("--verify knows full, sampled and off, not %1.").arg(word);
    }
    request.verifyDepth = word == QLatin1String("full") ? VerifyDepth::Full
        : word == QLatin1String("sampled")              ? VerifyDepth::Sampled
                                                        : VerifyDepth::Usual;
    return {};
}

} // namespace flashwright
