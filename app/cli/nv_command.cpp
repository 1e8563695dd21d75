// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "core/base/digest.h"
#include "core/base/units.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"

#include <QJsonArray>

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::uint64_t MostBytes = 64 * MiB;

/// An image of calibration, and the module that knows its form.
struct Image {
    Bytes bytes;
    const ProtocolModule* module = nullptr;
    CalibrationFacts facts;
};

int failed(const Invocation& call, const Station& station, const Error& error)
{
    return reportError(call, &station, error, exitCodeForFirmware(error));
}

void print(const Invocation& call, QJsonObject object, const QStringList& lines)
{
    object.insert(QLatin1String("v"), 1);
    if (call.settings.jsonLines) {
        call.console.json(object);
    } else if (call.settings.json) {
        call.console.document(object);
    } else {
        for (const QString& line : lines) {
            call.console.result(line);
        }
    }
}

Result<Bytes> readFile(const std::filesystem::path& path)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    if (file->size() > MostBytes) {
        return failWithProblem(Fault::PackageUnsupported, "cli.nv.read", "unknown-format")
            .with("file", path.string());
    }
    Bytes bytes(static_cast<std::size_t>(file->size()));
    TRY(file->readAt(0, bytes));
    return bytes;
}

Result<Image> readImage(const Station& station, const QString& name)
{
    Image image;
    TRY_LET(image.bytes, readFile(toPath(name)));
    for (const auto& module : station.modules().all()) {
        if (auto facts = module->describeCalibration(image.bytes)) {
            image.module = module.get();
            image.facts = std::move(*facts);
            return image;
        }
    }
    return failWithProblem(Fault::PackageUnsupported, "cli.nv.form", "unknown-format")
        .with("file", name.toStdString());
}

QString itemLine(const CalibrationItem& item, bool reveal)
{
    QString line = Cli::tr("%1  %n byte(s)  %2", nullptr, static_cast<int>(item.bytes))
                       .arg(QString::fromStdString(item.id), QString::fromStdString(item.name))
                       .trimmed();
    if (item.isPrivate && !reveal) {
        line += QLatin1String("  ") + Cli::tr("(private)");
    } else if (reveal) {
        line += QLatin1String("  ") + QString::fromStdString(toHex(item.data, 32));
    }
    return line;
}

QJsonObject itemJson(const CalibrationItem& item, bool reveal)
{
    QJsonObject json{{QLatin1String("id"), QString::fromStdString(item.id)},
        {QLatin1String("name"), QString::fromStdString(item.name)},
        {QLatin1String("bytes"), static_cast<qint64>(item.bytes)},
        {QLatin1String("private"), item.isPrivate}};
    if (reveal) {
        json.insert(QLatin1String("data"), QString::fromStdString(toHex(item.data)));
    }
    return json;
}

int runShow(const Invocation& call, Station& station)
{
    const auto image = readImage(station, call.arguments[1]);
    if (!image) {
        return failed(call, station, image.error());
    }
    const bool reveal = call.has("reveal");
    QJsonArray items;
    QStringList lines;
    for (const CalibrationItem& item : image->facts.items) {
        items.append(itemJson(item, reveal));
        lines += itemLine(item, reveal);
    }
    QJsonObject details;
    for (const Fact& fact : image->facts.details) {
        details.insert(QString::fromStdString(fact.name), QString::fromStdString(fact.value));
        lines += QStringLiteral("%1: %2").arg(
            QString::fromStdString(fact.name), QString::fromStdString(fact.value));
    }
    const QString trouble = QString::fromStdString(image->facts.trouble);
    if (!trouble.isEmpty()) {
        call.console.problem(Cli::tr("A phone cannot work with this image: %1").arg(trouble));
    }
    print(call,
        {{QLatin1String("maker"), QString::fromUtf8(image->module->id().data())},
            {QLatin1String("details"), details}, {QLatin1String("items"), items},
            {QLatin1String("trouble"), trouble.isEmpty() ? QJsonValue() : QJsonValue(trouble)}},
        lines);
    return number(ExitCode::Ok);
}

/// The new image, and the rules that come with it.
struct Source {
    PackageEntry entry;
    Bytes image;
};

Result<Source> fromPackage(
    const FirmwarePackage& package, const ProtocolModule& module, const std::string& wanted)
{
    std::vector<const PackageEntry*> fits;
    for (const PackageEntry& entry : package.entries()) {
        if (module.canMerge(entry) && (wanted.empty() || entry.id == wanted)) {
            fits.push_back(&entry);
        }
    }
    if (fits.size() != 1) {
        Failure failure = failWithProblem(
            Fault::Refused, "cli.nv.entry", fits.empty() ? "no-nv-image" : "several-nv-images");
        std::string names;
        for (const PackageEntry* entry : fits) {
            names += (names.empty() ? "" : ", ") + entry->id;
        }
        return std::move(failure).with("names", names);
    }
    Source source{*fits.front(), {}};
    TRY_LET(const std::unique_ptr<ImageSource> image, package.open(source.entry));
    source.image.resize(static_cast<std::size_t>(std::min(image->size(), MostBytes)));
    std::size_t done = 0;
    while (done < source.image.size()) {
        TRY_LET(const std::size_t got, image->read(MutableByteSpan(source.image).subspan(done)));
        if (got == 0) {
            return fail(Fault::PackageCorrupt, "cli.nv.read").with("entry", source.entry.id);
        }
        done += got;
    }
    return source;
}

/// A firmware, or an image as a file of its own.
Result<Source> openSource(const Invocation& call, Station& station, const Image& phone)
{
    const QString name = call.arguments[2];
    const auto package = openNamedFirmware(station, call.settings, name);
    if (package) {
        return fromPackage(**package, *phone.module, call.value("entry").toStdString());
    }
    Source source;
    source.entry.id = toPath(name).filename().string();
    auto bytes = readFile(toPath(name));
    if (!bytes || !phone.module->describeCalibration(*bytes)) {
        return Failure(package.error());
    }
    source.image = std::move(*bytes);
    return source;
}

Result<MergedCalibration> merged(const Invocation& call, Station& station)
{
    TRY_LET(const Image phone, readImage(station, call.arguments[1]));
    TRY_LET(Source source, openSource(call, station, phone));
    const QStringList items = call.parser.values(QStringLiteral("items"));
    if (!items.isEmpty()) {
        source.entry.attributes["keep_items"] = items.join(QLatin1Char(',')).toStdString();
    }
    return phone.module->mergeCalibration(source.entry, source.image, phone.bytes);
}

Result<void> writeNew(const std::filesystem::path& path, ByteSpan bytes)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return failWithProblem(Fault::HostIo, "cli.nv.write", "file-exists").with("file", path.string());
    }
    TRY_LET(const std::unique_ptr<ImageSink> out, createFile(path));
    TRY(out->write(bytes));
    return out->finish();
}

int runMerge(const Invocation& call, Station& station)
{
    const auto result = merged(call, station);
    if (!result) {
        return failed(call, station, result.error());
    }
    const std::filesystem::path to = toPath(call.value("output"));
    if (auto written = writeNew(to, result->image); !written) {
        return failed(call, station, written.error());
    }
    QJsonArray kept;
    QStringList lines;
    for (const std::string& name : result->kept) {
        kept.append(QString::fromStdString(name));
        lines += Cli::tr("%1: from the phone").arg(QString::fromStdString(name));
    }
    QJsonArray defaults;
    for (const Finding& finding : result->findings) {
        for (const Fact& fact : finding.facts) {
            if (fact.name == "name") {
                defaults.append(QString::fromStdString(fact.value));
                lines += Cli::tr("%1: the phone has none").arg(QString::fromStdString(fact.value));
            }
        }
    }
    lines += fromPath(to);
    print(call,
        {{QLatin1String("file"), fromPath(to)},
            {QLatin1String("bytes"), static_cast<qint64>(result->image.size())},
            {QLatin1String("sha256"), QString::fromStdString(toHex(sha256(result->image)))},
            {QLatin1String("kept"), kept}, {QLatin1String("not_on_phone"), defaults}},
        lines);
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    const QString verb = call.arguments.value(0);
    const bool show = verb == QLatin1String("show") && call.arguments.size() == 2;
    const bool merge = verb == QLatin1String("merge") && call.arguments.size() == 3 && call.has("output");
    if (!show && !merge) {
        return usageError(call.console, call.command,
            Cli::tr("nv needs \"show FILE\" or \"merge PHONE.bin FIRMWARE -o OUT\"."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    return show ? runShow(call, **station) : runMerge(call, **station);
}

} // namespace

Command nvCommand()
{
    return {QStringLiteral("nv"), QStringLiteral("show FILE|merge PHONE.bin FIRMWARE|NEW.bin -o OUT"),
        Cli::tr("Look into an NV image, or put a phone's own values into a firmware's."),
        {QCommandLineOption(
             QStringLiteral("reveal"), Cli::tr("With show: print the contents too, identities included.")),
            QCommandLineOption(QStringLiteral("items"),
                Cli::tr("With merge: keep these, by name or number, instead of what the firmware says. "
                        "Identities are always kept."),
                QStringLiteral("A,B")),
            QCommandLineOption(QStringLiteral("entry"),
                Cli::tr("With merge: the NV image to take of a firmware that has several."),
                QStringLiteral("NAME")),
            QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
                Cli::tr("With merge: write the result here."), QStringLiteral("OUT"))},
        run};
}

} // namespace flashwright
