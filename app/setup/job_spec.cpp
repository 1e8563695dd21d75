// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/job_spec.h"

#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace flashwright {

namespace {

constexpr int SpecVersion = 1;

// In the order of the enumerators.
constexpr std::array JobWords{
    "flash", "write", "erase", "read", "verify", "repartition", "inspect", "test-memory", "leave"};
constexpr std::array SceneWords{"download", "upgrade", "format-all"};
constexpr std::array ScopeWords{"targets", "everything", "except-boot-chain"};
constexpr std::array DepthWords{"usual", "sampled", "full"};
constexpr std::array CalibrationWords{"merge", "replace"};
constexpr std::array FarewellWords{"stay", "reboot", "power-off"};

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QString pathText(const std::filesystem::path& path)
{
    return path.empty() ? QString() : text(std::filesystem::absolute(path).lexically_normal().string());
}

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

template <class Words, class Enum> QString word(const Words& words, Enum value)
{
    return QLatin1String(words.at(static_cast<std::size_t>(value)));
}

QJsonArray nameArray(const std::set<std::string>& names)
{
    QJsonArray array;
    for (const std::string& name : names) {
        array.append(text(name));
    }
    return array;
}

QJsonObject targetJson(const TargetRange& range)
{
    QJsonObject object{{QStringLiteral("name"), text(range.name)},
        {QStringLiteral("offset"), hex(range.offset)}, {QStringLiteral("bytes"), hex(range.bytes)},
        {QStringLiteral("file"), pathText(range.file)}, {QStringLiteral("region"), text(range.region)}};
    if (range.address) {
        object.insert(QLatin1String("address"), hex(*range.address));
    }
    return object;
}

QJsonArray targetArray(const std::vector<TargetRange>& targets)
{
    QJsonArray array;
    for (const TargetRange& range : targets) {
        array.append(targetJson(range));
    }
    return array;
}

QJsonObject requestJson(const JobRequest& request)
{
    QJsonObject replace;
    for (const auto& [name, file] : request.replace) {
        replace.insert(text(name), pathText(file));
    }
    QJsonObject options;
    for (const auto& [name, value] : request.options) {
        options.insert(text(name), text(value));
    }
    QJsonArray folders;
    for (const auto& folder : request.loaderFolders) {
        folders.append(pathText(folder));
    }
    return {{QStringLiteral("kind"), word(JobWords, request.kind)},
        {QStringLiteral("scene"), word(SceneWords, request.scene)},
        {QStringLiteral("erase_scope"), word(ScopeWords, request.eraseScope)},
        {QStringLiteral("verify_depth"), word(DepthWords, request.verifyDepth)},
        {QStringLiteral("calibration_image"), word(CalibrationWords, request.calibrationImage)},
        {QStringLiteral("farewell"), word(FarewellWords, request.farewell)},
        {QStringLiteral("farewell_asked"), request.farewellAsked},
        {QStringLiteral("only"), nameArray(request.only)}, {QStringLiteral("skip"), nameArray(request.skip)},
        {QStringLiteral("replace"), replace}, {QStringLiteral("targets"), targetArray(request.targets)},
        {QStringLiteral("folder"), pathText(request.folder)},
        {QStringLiteral("allow_repartition"), request.allowRepartition},
        {QStringLiteral("keep_calibration"), request.keepCalibration},
        {QStringLiteral("accept_other_board"), request.acceptOtherBoard},
        {QStringLiteral("without_copies"), request.withoutCopies}, {QStringLiteral("verify"), request.verify},
        {QStringLiteral("options"), options}, {QStringLiteral("loader_folders"), folders}};
}

/// Reads fields, and remembers the first that is not what it should be.
class Fields {
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    [[nodiscard]] std::string textAt(const char* key) const
    {
        return m_object.value(QLatin1String(key)).toString().toStdString();
    }
    [[nodiscard]] bool flag(const char* key, bool usual) const
    {
        return m_object.value(QLatin1String(key)).toBool(usual);
    }
    [[nodiscard]] QJsonArray list(const char* key) const
    {
        return m_object.value(QLatin1String(key)).toArray();
    }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    std::uint64_t number(const char* key)
    {
        const QString value = m_object.value(QLatin1String(key)).toString();
        bool fits = false;
        const quint64 read = value.startsWith(QLatin1String("0x")) ? value.mid(2).toULongLong(&fits, 16) : 0;
        complain(fits, key);
        return read;
    }
    template <class Enum, class Words> Enum choice(const char* key, const Words& words)
    {
        const std::string wanted = textAt(key);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (wanted == words.at(i)) {
                return static_cast<Enum>(i);
            }
        }
        complain(false, key);
        return {};
    }
    [[nodiscard]] std::set<std::string> names(const char* key) const
    {
        std::set<std::string> all;
        for (const QJsonValue& value : list(key)) {
            all.insert(value.toString().toStdString());
        }
        return all;
    }
    template <class Value> [[nodiscard]] std::map<std::string, Value> words(const char* key) const
    {
        std::map<std::string, Value> all;
        const QJsonObject from = m_object.value(QLatin1String(key)).toObject();
        for (auto it = from.begin(); it != from.end(); ++it) {
            all[it.key().toStdString()] = it->toString().toStdString();
        }
        return all;
    }
    [[nodiscard]] const std::string& wrong() const { return m_wrong; }
    void complain(bool good, const char* key)
    {
        if (!good && m_wrong.empty()) {
            m_wrong = key;
        }
    }

private:
    QJsonObject m_object;
    std::string m_wrong;
};

TargetRange targetFrom(Fields& fields)
{
    TargetRange range;
    range.name = fields.textAt("name");
    if (fields.has("address")) {
        range.address = fields.number("address");
    }
    range.offset = fields.number("offset");
    range.bytes = fields.number("bytes");
    range.file = fields.textAt("file");
    range.region = fields.textAt("region");
    return range;
}

JobRequest requestFrom(Fields& fields)
{
    JobRequest request;
    request.kind = fields.choice<JobKind>("kind", JobWords);
    request.scene = fields.choice<Scene>("scene", SceneWords);
    request.eraseScope = fields.choice<EraseScope>("erase_scope", ScopeWords);
    request.verifyDepth = fields.choice<VerifyDepth>("verify_depth", DepthWords);
    request.calibrationImage = fields.choice<CalibrationImage>("calibration_image", CalibrationWords);
    request.farewell = fields.choice<Farewell>("farewell", FarewellWords);
    request.farewellAsked = fields.flag("farewell_asked", false);
    request.only = fields.names("only");
    request.skip = fields.names("skip");
    request.replace = fields.words<std::filesystem::path>("replace");
    for (const QJsonValue& value : fields.list("targets")) {
        Fields target(value.toObject());
        request.targets.push_back(targetFrom(target));
        fields.complain(target.wrong().empty(), "targets");
    }
    request.folder = fields.textAt("folder");
    request.allowRepartition = fields.flag("allow_repartition", false);
    request.keepCalibration = fields.flag("keep_calibration", true);
    request.acceptOtherBoard = fields.flag("accept_other_board", false);
    request.withoutCopies = fields.flag("without_copies", false);
    request.verify = fields.flag("verify", true);
    request.options = fields.words<std::string>("options");
    for (const std::string& folder : fields.names("loader_folders")) {
        request.loaderFolders.emplace_back(folder);
    }
    return request;
}

} // namespace

std::string toJson(const JobSpec& spec)
{
    QJsonArray loaders;
    for (const LoaderSpec& loader : spec.loaders) {
        QJsonObject object{
            {QStringLiteral("file"), pathText(loader.file)}, {QStringLiteral("role"), text(loader.role)}};
        if (loader.address) {
            object.insert(QLatin1String("address"), hex(*loader.address));
        }
        loaders.append(object);
    }
    QJsonArray files;
    for (const FileMark& mark : spec.files) {
        files.append(QJsonObject{{QStringLiteral("file"), pathText(mark.file)},
            {QStringLiteral("bytes"), hex(mark.bytes)},
            {QStringLiteral("changed_ms"), hex(static_cast<std::uint64_t>(mark.changedMs))},
            {QStringLiteral("sha256"), text(mark.sha256)}});
    }
    QJsonObject object = requestJson(spec.request);
    object.insert(QLatin1String("v"), SpecVersion);
    object.insert(QLatin1String("firmware"), pathText(spec.firmware));
    object.insert(QLatin1String("loaders"), loaders);
    object.insert(QLatin1String("files"), files);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<JobSpec> jobSpecFrom(std::string_view json, const std::filesystem::path& journal)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    if (object.value(QLatin1String("v")).toInt() > SpecVersion) {
        return failWithProblem(Fault::PackageUnsupported, "setup.job", "journal-too-new")
            .with("file", journal.string());
    }
    Fields fields(object);
    JobSpec spec;
    spec.firmware = fields.textAt("firmware");
    spec.request = requestFrom(fields);
    for (const QJsonValue& value : fields.list("loaders")) {
        Fields loader(value.toObject());
        LoaderSpec one{loader.textAt("file"), std::nullopt, loader.textAt("role")};
        if (loader.has("address")) {
            one.address = loader.number("address");
        }
        spec.loaders.push_back(std::move(one));
        fields.complain(loader.wrong().empty(), "loaders");
    }
    for (const QJsonValue& value : fields.list("files")) {
        Fields mark(value.toObject());
        spec.files.push_back({mark.textAt("file"), mark.number("bytes"),
            static_cast<std::int64_t>(mark.number("changed_ms")), mark.textAt("sha256")});
        fields.complain(mark.wrong().empty(), "files");
    }
    if (!fields.wrong().empty()) {
        return failWithProblem(Fault::PackageCorrupt, "setup.job", "journal-damaged")
            .with("file", journal.string())
            .with("detail", "job: " + fields.wrong());
    }
    return spec;
}

Result<std::vector<LoaderImage>> loadersFrom(const std::vector<LoaderSpec>& specs)
{
    std::vector<LoaderImage> loaders;
    for (const LoaderSpec& spec : specs) {
        TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(spec.file));
        LoaderImage loader;
        loader.id = spec.role.empty() ? std::to_string(loaders.size() + 1) : spec.role;
        loader.role = spec.role;
        loader.name = spec.file.filename().string();
        loader.address = spec.address;
        loader.open = [source]() -> Result<std::unique_ptr<ImageSource>> {
            return std::make_unique<SliceSource>(source, 0, source->size());
        };
        loaders.push_back(std::move(loader));
    }
    return loaders;
}

Result<JobRequest> requestFrom(const JobSpec& spec, Station& station)
{
    JobRequest request = spec.request;
    if (!spec.firmware.empty()) {
        TRY_LET(request.package, openFirmware(station.modules(), spec.firmware));
    }
    TRY_LET(request.loaders, loadersFrom(spec.loaders));
    return request;
}

} // namespace flashwright
