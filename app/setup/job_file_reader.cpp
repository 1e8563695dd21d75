// SPDX-License-Identifier: GPL-3.0-or-later
// A job file from anywhere: every field is known, of the right kind and within bounds, or the file is refused
// with the place of what is wrong.
#include "app/setup/job_file_part.h"

#include <QJsonDocument>

namespace flashwright {

namespace {

using namespace job_words;

constexpr int LongestWatch = 900;

void readExpect(JobPart part, ExpectedFirmware& into)
{
    into.product = part.text("product", LongestName);
    into.version = part.text("version", LongestName);
    into.bytes = part.number("bytes").value_or(0);
    into.sha256 = part.text("sha256", 64);
    const bool digest =
        into.sha256.size() == 64 && into.sha256.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!into.sha256.empty() && !digest) {
        part.source().complain("job-file-bad-value", part.pointer("sha256"), "64 × 0-9a-f");
    }
    part.finish();
}

LoaderSpec loaderIn(JobPart part)
{
    LoaderSpec loader;
    part.require("file");
    loader.file = part.path("file");
    if (part.has("role") == part.has("address")) {
        part.source().complain("job-file-missing", part.pointer("role"));
    }
    if (part.has("role")) {
        loader.role = Roles.at(part.choice("role", Roles));
    }
    loader.address = part.number("address");
    part.finish();
    return loader;
}

bool isRegionWord(const std::string& word)
{
    return std::all_of(
        word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

TargetRange targetIn(JobPart part, JobVerb verb)
{
    TargetRange range;
    if (part.has("name") == part.has("address")) {
        part.source().complain("job-file-missing", part.pointer("name"));
    }
    if (part.has("name")) {
        range.name = part.nameOf(part.text("name"), part.pointer("name"));
    }
    range.address = part.number("address");
    range.offset = part.number("offset").value_or(0);
    range.bytes = part.number("bytes").value_or(0);
    if (part.has("bytes") && range.bytes == 0) {
        part.source().complain("job-file-bad-value", part.pointer("bytes"), "4096 | \"0x1000\"", "0");
    }
    range.region = part.text("region", 16);
    if (!isRegionWord(range.region)) {
        part.source().complain("job-file-bad-value", part.pointer("region"), "user | boot1 | lu0 | …");
    }
    part.belongs("file", only(JobVerb::Write), verb);
    part.belongs("offset", only(JobVerb::Read), verb);
    if (verb == JobVerb::Write || !range.address) {
        part.belongs("bytes", only(JobVerb::Read), verb);
    }
    if (verb == JobVerb::Write) {
        part.require("file");
    } else if (range.address) {
        part.require("bytes");
    }
    range.file = part.path("file");
    part.finish();
    return range;
}

void readOptions(JobPart part, JobFile& job)
{
    JobRequest& request = job.spec.request;
    part.belongs("verify", Writes, job.verb);
    part.belongs("repartition", Flashes, job.verb);
    part.belongs("keep_calibration", Erases, job.verb);
    part.belongs("stock_nv", Flashes, job.verb);
    job.verifySaid = part.has("verify");
    const std::size_t verify = part.choice("verify", Verifies);
    request.verify = verify + 1 < Verifies.size();
    request.verifyDepth = request.verify ? static_cast<VerifyDepth>(verify) : VerifyDepth::Usual;
    request.farewellAsked = part.has("farewell");
    request.farewell =
        static_cast<Farewell>(part.choice("farewell", Farewells, static_cast<std::size_t>(Farewell::Reboot)));
    request.allowRepartition = part.flag("repartition", false);
    request.keepCalibration = part.flag("keep_calibration", true);
    request.calibrationImage =
        part.flag("stock_nv", false) ? CalibrationImage::Replace : CalibrationImage::Merge;
    request.watchAfter = seconds(part.number("watch_boot", LongestWatch).value_or(0));
    part.finish();
}

void readConnection(JobPart part, JobRequest& request)
{
    for (const char* word : Connection) {
        const std::string value = part.text(word, 16);
        if (part.has(word)) {
            request.options[word] = part.nameOf(value, part.pointer(word));
        }
    }
    part.finish();
}

void readReplacements(JobPart part, JobRequest& request)
{
    for (const QString& key : part.fields()) {
        const std::string name = key.toStdString();
        const std::string at = part.pointer(name);
        request.replace[part.nameOf(name, at)] = part.pathOf(part.at(key), at);
    }
}

void readStations(JobPart part, JobFile& job)
{
    for (const QString& key : part.fields()) {
        const std::string at = part.pointer(key.toStdString());
        const std::string name = part.nameOf(key.toStdString(), at);
        job.stations[name] = part.nameOf(part.textOf(part.at(key), at, LongestName), at);
    }
}

void readTargets(JobPart& top, JobFile& job)
{
    std::size_t place = 0;
    for (const QJsonValue& value : top.list("targets")) {
        job.spec.request.targets.push_back(targetIn(
            JobPart(top.source(), value, top.pointer("targets") + '/' + std::to_string(place++)), job.verb));
    }
    const bool byScope = job.verb == JobVerb::Erase && job.spec.request.eraseScope != EraseScope::Targets;
    if ((HasTargets & only(job.verb)) != 0 && job.spec.request.targets.empty() != byScope) {
        top.source().complain("job-file-missing", top.pointer("targets"));
    }
}

void readLoaders(JobPart& top, JobFile& job)
{
    std::size_t place = 0;
    for (const QJsonValue& value : top.list("loaders")) {
        job.spec.loaders.push_back(
            loaderIn(JobPart(top.source(), value, top.pointer("loaders") + '/' + std::to_string(place++))));
    }
}

void checkBelonging(JobPart& top, JobVerb verb)
{
    static constexpr std::pair<const char*, Verbset> Fields[] = {{"scene", Flashes},
        {"only", NamesCalibration}, {"skip", Chooses}, {"replace", Flashes}, {"targets", HasTargets},
        {"folder", HasFolder}, {"erase", only(JobVerb::Erase)}, {"backup", only(JobVerb::Backup)}};
    for (const auto& [field, verbs] : Fields) {
        top.belongs(field, verbs, verb);
    }
    if ((NeedsFirmware & only(verb)) != 0) {
        top.require("firmware");
    }
    if (verb == JobVerb::Read) {
        top.require("folder");
        top.require("targets");
    }
}

JobKind kindOf(JobVerb verb)
{
    switch (verb) {
    case JobVerb::Flash:
    case JobVerb::Restore:
        return JobKind::Flash;
    case JobVerb::Read:
    case JobVerb::Backup:
        return JobKind::Read;
    case JobVerb::Erase:
        return JobKind::Erase;
    case JobVerb::Write:
        return JobKind::Write;
    case JobVerb::Verify:
        return JobKind::Verify;
    case JobVerb::Repartition:
        return JobKind::Repartition;
    }
    return JobKind::Inspect;
}

JobFile readTop(JobPart top)
{
    JobFile job;
    JobRequest& request = job.spec.request;
    top.take("$schema");
    top.take("format");
    top.take("v");
    top.require("kind");
    job.verb = static_cast<JobVerb>(top.choice("kind", Verbs));
    request.kind = kindOf(job.verb);
    checkBelonging(top, job.verb);
    job.title = top.text("title", LongestName);
    job.spec.firmware = top.path("firmware");
    request.scene = static_cast<Scene>(top.choice("scene", Scenes));
    request.only = top.names("only");
    request.skip = top.names("skip");
    request.folder = top.path("folder");
    request.eraseScope = static_cast<EraseScope>(top.choice("erase", Scopes));
    job.backup = Backups.at(top.choice("backup", Backups));
    if (job.verb == JobVerb::Backup && job.backup != "identity") {
        top.require("folder");
    }
    readTargets(top, job);
    readLoaders(top, job);
    const auto inner = [&top](const char* field) {
        const QJsonValue value = top.take(field);
        return JobPart(
            top.source(), value.isUndefined() ? QJsonValue(QJsonObject()) : value, top.pointer(field));
    };
    readExpect(inner("expect"), job.expect);
    readOptions(inner("options"), job);
    readConnection(inner("connection"), request);
    readReplacements(inner("replace"), request);
    readStations(inner("stations"), job);
    top.finish();
    return job;
}

Failure tooNew(int version, const std::filesystem::path& file)
{
    return failWithProblem(Fault::PackageUnsupported, "setup.job_file", "job-file-too-new")
        .with("file", file.string())
        .with("found", std::to_string(version))
        .with("wanted", std::to_string(JobFileVersion));
}

} // namespace

Result<JobFile> jobFileFrom(std::string_view json, const std::filesystem::path& file)
{
    constexpr std::string_view Mark = "\xEF\xBB\xBF";
    if (json.starts_with(Mark)) {
        json.remove_prefix(Mark.size());
    }
    QJsonParseError parsing;
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    JobText source{json, file, {}, std::nullopt};
    auto places = JsonPlaces::read(json);
    if (parsing.error != QJsonParseError::NoError || !places) {
        return source.failure("job-file-not-json", static_cast<std::size_t>(qMax(0, parsing.offset)));
    }
    source.places = std::move(*places);
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String("flashwright-job")) {
        return source.failure("job-file-other-format", 0);
    }
    const int version = object.value(QLatin1String("v")).toInt();
    if (version > JobFileVersion) {
        return tooNew(version, file);
    }
    if (version < 1) {
        return source.failure("job-file-bad-value", source.places.offsetOf("/v"))
            .with("pointer", "/v")
            .with("wanted", std::to_string(JobFileVersion));
    }
    if (!source.places.twice().empty()) {
        source.complain("job-file-twice", source.places.twice());
    }
    JobFile job = readTop(JobPart(source, object, {}));
    if (source.wrong) {
        return tl::unexpected(std::move(*source.wrong));
    }
    return job;
}

} // namespace flashwright
