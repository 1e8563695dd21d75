// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "app/text/finding_text.h"
#include "app/text/loader_text.h"
#include "core/base/letter_case.h"
#include "core/image/file_source.h"

#include <QJsonArray>

#include <algorithm>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

QString fromText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// All files of the loader folders, in order of their names.
std::vector<fs::path> filesIn(const std::vector<fs::path>& folders)
{
    std::vector<fs::path> files;
    for (const fs::path& folder : folders) {
        std::error_code failed;
        for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
            if (it->is_regular_file(failed)) {
                files.push_back(it->path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> loaderFiles(const Invocation& call, const Station& station)
{
    std::vector<fs::path> folders{loaderFolder(station)};
    folders.insert(folders.end(), call.settings.loaderFolders.begin(), call.settings.loaderFolders.end());
    return filesIn(folders);
}

struct Described {
    const ProtocolModule* module = nullptr;
    LoaderFacts facts;
};

/// What the first module that knows the file says of it; nothing when none does.
Result<std::optional<Described>> describe(const ModuleRegistry& modules, const fs::path& file)
{
    for (const auto& module : modules.all()) {
        TRY_LET(std::optional<LoaderFacts> facts, module->describeLoader(file));
        if (facts) {
            return std::optional(Described{module.get(), std::move(*facts)});
        }
    }
    return std::optional<Described>();
}

QJsonObject loaderJson(const fs::path& file, const Described& loader)
{
    QJsonArray families;
    for (const std::string& family : loader.facts.families) {
        families.append(fromText(family));
    }
    QJsonArray details;
    for (const std::string& detail : loader.facts.details) {
        details.append(fromText(detail));
    }
    return {{QLatin1String("file"), fromPath(file)}, {QLatin1String("maker"), fromText(loader.module->id())},
        {QLatin1String("role"), fromText(loader.facts.role)},
        {QLatin1String("version"), fromText(loader.facts.version)},
        {QLatin1String("generation"), fromText(loader.facts.generation)},
        {QLatin1String("signed"), loader.facts.isSigned}, {QLatin1String("families"), families},
        {QLatin1String("details"), details}};
}

void printLoader(const Invocation& call, const fs::path& file, const Described& loader)
{
    call.console.result(QStringLiteral("%1  %2  %3")
                            .arg(fromPath(file.filename()).leftJustified(36),
                                fromText(loader.facts.role).leftJustified(10), fromText(loader.facts.version))
                            .trimmed());
    if (call.settings.verbosity > 0) {
        for (const std::string& detail : loader.facts.details) {
            call.console.result(QLatin1String("  ") + fromText(detail));
        }
    }
    for (const Finding& finding : loader.facts.findings) {
        call.console.note(QLatin1String("  ") + findingText(finding));
    }
}

int list(const Invocation& call, const Station& station)
{
    QJsonArray all;
    for (const fs::path& file : loaderFiles(call, station)) {
        const auto loader = describe(station.modules(), file);
        if (!loader || !*loader) {
            call.console.note(Cli::tr("Not a loader: %1").arg(fromPath(file)));
            continue;
        }
        all.append(loaderJson(file, **loader));
        if (!call.settings.json) {
            printLoader(call, file, **loader);
        }
    }
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1},
            {QLatin1String("folder"), fromPath(loaderFolder(station))}, {QLatin1String("loaders"), all}});
    } else if (all.isEmpty()) {
        call.console.note(Cli::tr("No loaders in %1.").arg(fromPath(loaderFolder(station))));
    }
    return number(ExitCode::Ok);
}

Result<void> copyInto(const fs::path& file, const fs::path& target)
{
    constexpr std::size_t PieceBytes = 256 * 1024;
    TRY_LET(const std::shared_ptr<const ByteSource> from, openFile(file));
    std::error_code failed;
    fs::create_directories(target.parent_path(), failed);
    TRY_LET(const std::unique_ptr<ImageSink> to, createFile(target));
    Bytes piece(PieceBytes);
    for (std::uint64_t at = 0; at < from->size();) {
        const std::size_t count = std::size_t(std::min<std::uint64_t>(piece.size(), from->size() - at));
        TRY(from->readAt(at, MutableByteSpan(piece).first(count)));
        TRY(to->write(ByteSpan(piece).first(count)));
        at += count;
    }
    return to->finish();
}

/// Checks that the file is a loader and puts a copy into the folder; one of the same name is replaced.
int add(const Invocation& call, const Station& station)
{
    const fs::path file = toPath(call.arguments.value(1));
    auto loader = describe(station.modules(), file);
    if (loader && !*loader) {
        loader = failWithProblem(Fault::PackageUnsupported, "cli.loader", "not-a-loader")
                     .with("file", file.string());
    }
    if (!loader) {
        return reportError(call, &station, loader.error(), exitCodeForFirmware(loader.error()));
    }
    const fs::path target = loaderFolder(station) / file.filename();
    std::error_code ignored;
    if (!fs::equivalent(file, target, ignored)) {
        if (auto copied = copyInto(file, target); !copied) {
            return reportError(call, &station, copied.error(), ExitCode::Failure);
        }
    }
    if (call.settings.json) {
        QJsonObject object = loaderJson(target, **loader);
        object.insert(QLatin1String("v"), 1);
        call.console.document(object);
    } else {
        call.console.result(Cli::tr("Added: %1").arg(fromPath(target)));
    }
    return number(ExitCode::Ok);
}

/// A chip by its family or one of its names.
std::pair<const ProtocolModule*, const ChipProfile*> findChip(
    const ModuleRegistry& modules, const QString& name)
{
    const std::string wanted = lower(name.toStdString());
    for (const auto& module : modules.all()) {
        for (const ChipProfile& chip : module->chips()) {
            const bool named = std::any_of(chip.names.begin(), chip.names.end(),
                [&wanted](const std::string& one) { return lower(one) == wanted; });
            if (named || lower(chip.family) == wanted) {
                return {module.get(), &chip};
            }
        }
    }
    return {};
}

QJsonObject verdictJson(const LoaderVerdict& verdict)
{
    QJsonObject facts;
    for (const Fact& fact : verdict.facts) {
        facts.insert(fromText(fact.name), fromText(fact.value));
    }
    return {{QLatin1String("file"), fromPath(verdict.file)}, {QLatin1String("fits"), verdict.fits},
        {QLatin1String("chosen"), verdict.chosen}, {QLatin1String("reason"), fromText(verdict.reason)},
        {QLatin1String("text"), loaderReasonText(verdict.reason, verdict.facts)},
        {QLatin1String("facts"), facts}};
}

int why(const Invocation& call, const Station& station)
{
    const auto [module, chip] = findChip(station.modules(), call.arguments.value(1));
    if (chip == nullptr) {
        return usageError(
            call.console, call.command, Cli::tr("No chip is called \"%1\".").arg(call.arguments.value(1)));
    }
    QJsonArray all;
    for (const LoaderVerdict& verdict : module->rankLoaders(loaderFiles(call, station), chip->family)) {
        all.append(verdictJson(verdict));
        if (!call.settings.json) {
            call.console.result(QStringLiteral("%1 %2  %3")
                                    .arg(verdict.chosen    ? QLatin1String("*")
                                            : verdict.fits ? QLatin1String("+")
                                                           : QLatin1String("-"),
                                        fromPath(verdict.file.filename()).leftJustified(36),
                                        loaderReasonText(verdict.reason, verdict.facts)));
        }
    }
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1}, {QLatin1String("family"), fromText(chip->family)},
            {QLatin1String("verdicts"), all}});
    } else if (all.isEmpty()) {
        call.console.note(Cli::tr("No loaders in %1.").arg(fromPath(loaderFolder(station))));
    }
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    const QString what = call.arguments.value(0);
    const bool isList = what == QLatin1String("list") && call.arguments.size() == 1;
    const bool isAdd = what == QLatin1String("add") && call.arguments.size() == 2;
    const bool isWhy = what == QLatin1String("why") && call.arguments.size() == 2;
    if (!isList && !isAdd && !isWhy) {
        return usageError(
            call.console, call.command, Cli::tr("loader needs one of: list, add FILE, why CHIP."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    if (isList) {
        return list(call, **station);
    }
    return isAdd ? add(call, **station) : why(call, **station);
}

} // namespace

Command loaderCommand()
{
    return {QStringLiteral("loader"), QStringLiteral("list | add FILE | why CHIP"),
        Cli::tr("Loaders kept for jobs without one: show, add, and say which would be taken and why."), {},
        run};
}

} // namespace flashwright
