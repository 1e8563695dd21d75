// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/old_scripts.h"

#include "app/cli/cli_text.h"

#include <algorithm>

namespace flashwright {

QStringList translateOldSpellings(const QStringList& arguments)
{
    QStringList translated;
    for (const QString& argument : arguments) {
        translated += argument == QLatin1String("-pac") ? QStringLiteral("--pac") : argument;
    }
    return translated;
}

QList<QCommandLineOption> oldFlashOptions()
{
    QList<QCommandLineOption> all;
    for (const char* letter : {"s", "d", "a", "e", "c", "p", "t", "b"}) {
        const bool isSwitch = *letter == 'b';
        QCommandLineOption option(
            QStringList{QString::fromLatin1(letter)}, {}, isSwitch ? QString() : QStringLiteral("VALUE"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        all.append(option);
    }
    return all;
}

namespace {

void addLoader(const QCommandLineParser& parser, const char* letter, const char* role, Settings& settings)
{
    const QString file = parser.value(QString::fromLatin1(letter));
    const bool given = std::any_of(settings.loaders.begin(), settings.loaders.end(),
        [role](const LoaderFile& loader) { return loader.role == role; });
    if (!file.isEmpty() && !given) {
        settings.loaders.push_back({toPath(file), std::nullopt, role});
    }
}

} // namespace

QString takeOldSpellings(const QCommandLineParser& parser, Settings& settings)
{
    addLoader(parser, "d", "da", settings);
    addLoader(parser, "a", "auth", settings);
    addLoader(parser, "e", "cert", settings);
    if (settings.port.isEmpty()) {
        settings.port = parser.value(QStringLiteral("p"));
    }
    const QString battery = parser.value(QStringLiteral("t"));
    if (battery.isEmpty()) {
        return {};
    }
    if (battery != QLatin1String("with") && battery != QLatin1String("without")
        && battery != QLatin1String("auto")) {
        return Cli::tr("-t is with, without or auto, not \"%1\".").arg(battery);
    }
    settings.talk.emplace("battery", battery.toStdString());
    return {};
}

} // namespace flashwright
