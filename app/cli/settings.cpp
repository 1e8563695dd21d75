// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "app/cli/cli_text.h"
#include "core/base/units.h"

namespace flashwright {

namespace {

using Sentence = tl::unexpected<QString>;

/// Options that name one file each, with the role that it gets.
const std::vector<std::pair<QString, std::string>>& roleOptions()
{
    static const std::vector<std::pair<QString, std::string>> options{{QStringLiteral("loader"), "da"},
        {QStringLiteral("preloader"), "preloader"}, {QStringLiteral("auth"), "auth"},
        {QStringLiteral("cert"), "cert"}};
    return options;
}

std::optional<std::uint64_t> unitFactor(QStringView unit)
{
    const QString lower = unit.toString().toLower();
    if (lower.isEmpty() || lower == QLatin1String("b")) {
        return 1;
    }
    if (lower == QLatin1String("k") || lower == QLatin1String("kb") || lower == QLatin1String("kib")) {
        return KiB;
    }
    if (lower == QLatin1String("m") || lower == QLatin1String("mb") || lower == QLatin1String("mib")) {
        return MiB;
    }
    if (lower == QLatin1String("g") || lower == QLatin1String("gb") || lower == QLatin1String("gib")) {
        return GiB;
    }
    return std::nullopt;
}

tl::expected<LoaderFile, QString> parseLoader(const QString& text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 0) {
        return LoaderFile{toPath(text), std::nullopt};
    }
    const auto address = parseSize(QStringView(text).mid(at + 1));
    if (!address) {
        return Sentence(
            Cli::tr("--fdl needs FILE@ADDRESS, and \"%1\" is not an address.").arg(text.mid(at + 1)));
    }
    return LoaderFile{toPath(text.left(at)), address};
}

tl::expected<void, QString> readWait(const QCommandLineParser& parser, Settings& into)
{
    constexpr seconds UsualWait{120};
    into.wait = UsualWait;
    if (!parser.isSet(QStringLiteral("wait"))) {
        return {};
    }
    const QString text = parser.value(QStringLiteral("wait"));
    into.waitGiven = true;
    if (text == QLatin1String("forever")) {
        into.wait = std::nullopt;
        return {};
    }
    bool isNumber = false;
    const uint count = text.toUInt(&isNumber);
    if (!isNumber) {
        return Sentence(Cli::tr("--wait needs a number of seconds or \"forever\", not \"%1\".").arg(text));
    }
    into.wait = seconds(count);
    return {};
}

tl::expected<void, QString> readTalk(const QCommandLineParser& parser, Settings& into)
{
    if (parser.isSet(QStringLiteral("baud"))) {
        const QString text = parser.value(QStringLiteral("baud"));
        bool isNumber = false;
        if (text.toUInt(&isNumber) == 0 || !isNumber) {
            return Sentence(Cli::tr("--baud needs a number, not \"%1\".").arg(text));
        }
        into.talk["baud"] = text.toStdString();
    }
    if (parser.isSet(QStringLiteral("raw-mode"))) {
        const QString text = parser.value(QStringLiteral("raw-mode"));
        if (text != QLatin1String("on") && text != QLatin1String("off")) {
            return Sentence(Cli::tr("--raw-mode is \"on\" or \"off\", not \"%1\".").arg(text));
        }
        into.talk["raw_mode"] = text.toStdString();
    }
    if (parser.isSet(QStringLiteral("block-size"))) {
        const QString text = parser.value(QStringLiteral("block-size"));
        const auto bytes = parseSize(text);
        if (!bytes || *bytes == 0) {
            return Sentence(Cli::tr("--block-size needs a size, not \"%1\".").arg(text));
        }
        into.talk["block_bytes"] = std::to_string(*bytes);
    }
    return {};
}

/// An option of a few words, passed on as it is.
tl::expected<void, QString> readChoice(
    const QCommandLineParser& parser, const QString& option, const QStringList& words, std::string& into)
{
    const QString text = parser.value(option);
    if (!words.contains(text)) {
        return Sentence(
            Cli::tr("--%1 is one of %2, not \"%3\".").arg(option, words.join(QLatin1String(", ")), text));
    }
    into = text.toStdString();
    return {};
}

tl::expected<void, QString> readWords(const QCommandLineParser& parser, Settings& into)
{
    const std::pair<QString, QStringList> choices[] = {
        {QStringLiteral("battery"),
            {QStringLiteral("auto"), QStringLiteral("with"), QStringLiteral("without")}},
        {QStringLiteral("usb-speed"), {QStringLiteral("high"), QStringLiteral("full")}}};
    for (const auto& [option, words] : choices) {
        if (parser.isSet(option)) {
            std::string& talk =
                into.talk[QString(option).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString()];
            if (auto read = readChoice(parser, option, words, talk); !read) {
                return read;
            }
        }
    }
    return {};
}

tl::expected<void, QString> readLoaders(const QCommandLineParser& parser, Settings& into)
{
    for (const QString& text : parser.values(QStringLiteral("fdl"))) {
        auto loader = parseLoader(text);
        if (!loader) {
            return Sentence(loader.error());
        }
        into.loaders.push_back(*loader);
    }
    const bool byOrder = !into.loaders.empty();
    for (const auto& [option, role] : roleOptions()) {
        if (parser.isSet(option)) {
            into.loaders.push_back({toPath(parser.value(option)), std::nullopt, role});
        }
    }
    if (byOrder && !into.loaders.back().role.empty()) {
        return Sentence(Cli::tr("--fdl goes with no other kind of loader."));
    }
    for (const QString& folder : parser.values(QStringLiteral("loader-folder"))) {
        into.loaderFolders.push_back(toPath(folder));
    }
    return {};
}

void readPractice(const QCommandLineParser& parser, Settings& into)
{
    const QString text = parser.value(QStringLiteral("practice"));
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    into.practice = comma < 0 ? text : text.left(comma);
    if (comma >= 0) {
        into.practiceScenario = toPath(text.mid(comma + 1));
    }
}

void readPlain(const QCommandLineParser& parser, Settings& into)
{
    into.port = parser.value(QStringLiteral("port"));
    into.usbPath = parser.value(QStringLiteral("usb-path"));
    into.maker = parser.value(QStringLiteral("maker"));
    into.pac = toPath(parser.value(QStringLiteral("pac")));
    into.dryRun = parser.isSet(QStringLiteral("dry-run"));
    into.yes = parser.isSet(QStringLiteral("yes"));
    into.noVault = parser.isSet(QStringLiteral("no-vault"));
    into.confirm = parser.value(QStringLiteral("confirm"));
    into.json = parser.isSet(QStringLiteral("json"));
    into.jsonLines = parser.isSet(QStringLiteral("jsonl"));
    into.plain = parser.isSet(QStringLiteral("plain"));
    into.colours = !parser.isSet(QStringLiteral("no-color")) && !qEnvironmentVariableIsSet("NO_COLOR");
    into.quiet = parser.isSet(QStringLiteral("quiet"));
    into.verbosity = int(parser.optionNames().count(QStringLiteral("v"))
        + parser.optionNames().count(QStringLiteral("verbose")));
    into.traceFile = toPath(parser.value(QStringLiteral("trace")));
    into.logFile = toPath(parser.value(QStringLiteral("log-file")));
    into.language = parser.value(QStringLiteral("lang"));
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    QList<QCommandLineOption> all;
    const auto add = [&all](const QStringList& names, const QString& text, const QString& value = {}) {
        all.append(QCommandLineOption(names, text, value));
    };
    add({QStringLiteral("port")}, Cli::tr("Use this serial port or pseudo-terminal."),
        QStringLiteral("PATH"));
    add({QStringLiteral("usb-path")}, Cli::tr("Use only the phone on this physical USB port, like 1-2.3."),
        QStringLiteral("PORT"));
    add({QStringLiteral("maker")}, Cli::tr("Protocol for a port that does not tell what it is."),
        QStringLiteral("ID"));
    add({QStringLiteral("wait")}, Cli::tr("Wait so many seconds for a phone (120), or \"forever\"."),
        QStringLiteral("SEC"));
    add({QStringLiteral("fdl")},
        Cli::tr("Use this loader, at this address; given once per loader, in order."),
        QStringLiteral("FILE@ADDR"));
    add({QStringLiteral("loader"), QStringLiteral("da")},
        Cli::tr("Use this loader file (Download Agent); it may hold loaders for many chips."),
        QStringLiteral("FILE"));
    add({QStringLiteral("preloader")},
        Cli::tr("Take the settings of the phone's memory from this preloader."), QStringLiteral("FILE"));
    add({QStringLiteral("auth")}, Cli::tr("Give the phone this authentication file of its maker."),
        QStringLiteral("FILE"));
    add({QStringLiteral("cert")}, Cli::tr("Give the phone this certificate of its maker."),
        QStringLiteral("FILE"));
    add({QStringLiteral("loader-folder")}, Cli::tr("Look for loaders in this folder, too."),
        QStringLiteral("DIR"));
    add({QStringLiteral("pac")}, Cli::tr("Take loaders and names from this firmware."),
        QStringLiteral("FILE"));
    add({QStringLiteral("dry-run")}, Cli::tr("Show what would be done; write nothing."));
    add({QStringLiteral("yes")}, Cli::tr("Answer ordinary questions with yes."));
    add({QStringLiteral("confirm")}, Cli::tr("Answer the gravest question; the word is shown by --dry-run."),
        QStringLiteral("WORD"));
    add({QStringLiteral("no-vault")},
        Cli::tr("Go on even where identity and calibration cannot be saved first (asks for a word)."));
    add({QStringLiteral("json")}, Cli::tr("Print the result as one JSON object."));
    add({QStringLiteral("jsonl")}, Cli::tr("Print one JSON object per event while working."));
    add({QStringLiteral("plain")}, Cli::tr("Plain lines even on a terminal."));
    add({QStringLiteral("no-color")}, Cli::tr("No colours (so does the variable NO_COLOR)."));
    add({QStringLiteral("q"), QStringLiteral("quiet")}, Cli::tr("No progress, only results and errors."));
    add({QStringLiteral("v"), QStringLiteral("verbose")},
        Cli::tr("Say more; twice: also what the phone prints."));
    add({QStringLiteral("log-file")}, Cli::tr("Also write the journal to this file."),
        QStringLiteral("FILE"));
    add({QStringLiteral("trace")},
        Cli::tr("Record every byte of the link in this file; \"sim replay\" plays it again."),
        QStringLiteral("FILE"));
    add({QStringLiteral("lang")}, Cli::tr("Language of all texts, like \"de\"."), QStringLiteral("CODE"));
    add({QStringLiteral("practice")}, Cli::tr("Use a virtual phone instead of a real one."),
        QStringLiteral("PROFILE[,FILE]"));
    add({QStringLiteral("baud")}, Cli::tr("Speed of a serial line once the loader runs."),
        QStringLiteral("N"));
    add({QStringLiteral("raw-mode")}, Cli::tr("Fast transfers where the phone offers them: on or off."),
        QStringLiteral("on|off"));
    add({QStringLiteral("block-size")}, Cli::tr("Largest block to send, like 16K."), QStringLiteral("SIZE"));
    add({QStringLiteral("battery")}, Cli::tr("Whether the phone has its battery: auto, with or without."),
        QStringLiteral("WORD"));
    add({QStringLiteral("usb-speed")}, Cli::tr("Highest USB speed to ask the loader for: high or full."),
        QStringLiteral("WORD"));
    return all;
}

tl::expected<Settings, QString> readSettings(const QCommandLineParser& parser)
{
    Settings settings;
    readPlain(parser, settings);
    readPractice(parser, settings);
    if (auto read = readWait(parser, settings); !read) {
        return Sentence(read.error());
    }
    if (auto read = readTalk(parser, settings); !read) {
        return Sentence(read.error());
    }
    if (auto read = readWords(parser, settings); !read) {
        return Sentence(read.error());
    }
    if (auto read = readLoaders(parser, settings); !read) {
        return Sentence(read.error());
    }
    return settings;
}

std::optional<std::uint64_t> parseSize(QStringView text)
{
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        bool fits = false;
        const quint64 value = text.mid(2).toULongLong(&fits, 16);
        return fits ? std::optional<std::uint64_t>(value) : std::nullopt;
    }
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    bool fits = false;
    const quint64 value = text.left(digits).toULongLong(&fits);
    const auto factor = unitFactor(text.mid(digits));
    return fits && factor ? checkedMultiply(value, *factor) : std::nullopt;
}

std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

QString fromPath(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace flashwright
