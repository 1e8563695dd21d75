// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest as JSON, both ways.
#include "core/firmware/backup_manifest.h"
#include "core/image/file_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace flashwright {

namespace {

constexpr int FormatVersion = 1;
constexpr QLatin1String Kind("flashwright-backup");
constexpr double MostExact = 9007199254740992.0; // 2^53: beyond, a JSON number is not exact
constexpr std::array ClassWords{QLatin1String("loader"), QLatin1String("boot-chain"), QLatin1String("system"),
    QLatin1String("user-data"), QLatin1String("calibration")};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonValue number(std::uint64_t value)
{
    return {static_cast<qint64>(value)};
}

QJsonObject fileJson(const BackupFile& file)
{
    QJsonObject json{{QLatin1String("file"), text(file.file)},
        {QLatin1String("partition"), text(file.partition)}, {QLatin1String("region"), text(file.region)},
        {QLatin1String("offset"), number(file.offset)}, {QLatin1String("bytes"), number(file.bytes)},
        {QLatin1String("sha256"), text(file.sha256)},
        {QLatin1String("class"), ClassWords.at(static_cast<std::size_t>(file.kind))}};
    if (!file.name.empty()) {
        json.insert(QLatin1String("name"), text(file.name));
    }
    return json;
}

QJsonObject gapJson(const BackupGap& gap)
{
    return {{QLatin1String("name"), text(gap.name)},
        {QLatin1String("state"), gap.blank ? QLatin1String("blank") : QLatin1String("absent")}};
}

QJsonObject rowJson(const PartitionSpec& spec)
{
    return {{QLatin1String("name"), text(spec.name)}, {QLatin1String("region"), text(spec.region)},
        {QLatin1String("start"), spec.startKnown ? number(spec.startBytes) : QJsonValue()},
        {QLatin1String("bytes"), number(spec.bytes)}, {QLatin1String("in_table"), spec.inTable}};
}

QJsonObject manifestJson(const BackupManifest& manifest)
{
    QJsonObject regions;
    for (const auto& [name, bytes] : manifest.regions) {
        regions.insert(text(name), number(bytes));
    }
    QJsonArray files;
    std::ranges::for_each(manifest.files, [&files](const BackupFile& file) { files.append(fileJson(file)); });
    QJsonArray layout;
    std::ranges::for_each(
        manifest.layout, [&layout](const PartitionSpec& spec) { layout.append(rowJson(spec)); });
    QJsonArray gaps;
    std::ranges::for_each(manifest.gaps, [&gaps](const BackupGap& gap) { gaps.append(gapJson(gap)); });
    const std::string_view storage = storageName(manifest.storage);
    QJsonObject json{{QLatin1String("kind"), Kind}, {QLatin1String("v"), FormatVersion},
        {QLatin1String("maker"), text(manifest.maker)}, {QLatin1String("family"), text(manifest.family)},
        {QLatin1String("chip"), text(manifest.chip)}, {QLatin1String("unit"), text(manifest.unit)},
        {QLatin1String("storage"), QLatin1String(storage.data(), static_cast<qsizetype>(storage.size()))},
        {QLatin1String("storage_bytes"), number(manifest.storageBytes)}, {QLatin1String("regions"), regions},
        {QLatin1String("made"), text(manifest.made)}, {QLatin1String("program"), text(manifest.program)},
        {QLatin1String("files"), files}, {QLatin1String("layout"), layout}};
    if (!manifest.firmware.empty()) {
        json.insert(QLatin1String("firmware"), text(manifest.firmware));
    }
    if (!gaps.isEmpty()) {
        json.insert(QLatin1String("gaps"), gaps);
    }
    return json;
}

/// Reads fields of one object; remembers the first that is wrong.
class Fields {
public:
    Fields(QJsonObject object, std::string place, std::string& wrong)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_wrong(wrong)
    {
    }
    std::string word(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        check(value.isString(), name);
        return value.toString().toStdString();
    }
    std::uint64_t count(const char* name) { return countOf(m_object.value(QLatin1String(name)), name); }
    std::optional<std::uint64_t> maybeCount(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isNull() ? std::nullopt : std::optional(countOf(value, name));
    }
    bool flag(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        check(value.isBool(), name);
        return value.toBool();
    }
    QJsonArray list(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        check(value.isArray(), name);
        return value.toArray();
    }
    /// Fields that came later: empty where there is none.
    std::string maybeWord(const char* name)
    {
        return m_object.contains(QLatin1String(name)) ? word(name) : "";
    }
    QJsonArray maybeList(const char* name)
    {
        return m_object.contains(QLatin1String(name)) ? list(name) : QJsonArray();
    }
    QJsonObject object(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        check(value.isObject(), name);
        return value.toObject();
    }
    std::uint64_t countOf(const QJsonValue& value, const std::string& name)
    {
        const double found = value.toDouble(-1);
        const bool good = found >= 0 && found < MostExact && found == std::floor(found);
        check(good, name);
        return good ? static_cast<std::uint64_t>(found) : 0;
    }
    void check(bool good, const std::string& name)
    {
        if (!good && m_wrong.empty()) {
            m_wrong = m_place + name;
        }
    }

private:
    QJsonObject m_object;
    std::string m_place;
    std::string& m_wrong;
};

StorageKind storageOf(const std::string& word)
{
    for (const StorageKind kind :
        {StorageKind::Emmc, StorageKind::Ufs, StorageKind::Nand, StorageKind::Nor}) {
        if (storageName(kind) == word) {
            return kind;
        }
    }
    return StorageKind::Unknown;
}

/// A name that stays below the manifest's folder on every system.
bool staysInside(const std::string& name)
{
    if (name.empty() || name.front() == '/' || name.find_first_of(":\\", 0) != std::string::npos
        || name.find('\0') != std::string::npos) {
        return false;
    }
    const std::filesystem::path path(name);
    return std::ranges::none_of(path, [](const auto& part) { return part == ".." || part == "."; });
}

BackupFile readFile(Fields fields)
{
    BackupFile file;
    file.file = fields.word("file");
    fields.check(staysInside(file.file), "file");
    file.name = fields.maybeWord("name");
    file.partition = fields.word("partition");
    file.region = fields.word("region");
    file.offset = fields.count("offset");
    file.bytes = fields.count("bytes");
    file.sha256 = fields.word("sha256");
    fields.check(
        file.sha256.size() == 64 && file.sha256.find_first_not_of("0123456789abcdef") == std::string::npos,
        "sha256");
    const QString word = text(fields.word("class"));
    const auto known = std::ranges::find(ClassWords, word);
    fields.check(known != ClassWords.end(), "class");
    if (known != ClassWords.end()) {
        file.kind = static_cast<EntryClass>(known - ClassWords.begin());
    }
    return file;
}

PartitionSpec readRow(Fields fields)
{
    PartitionSpec spec;
    spec.name = fields.word("name");
    spec.region = fields.word("region");
    const auto start = fields.maybeCount("start");
    spec.startKnown = start.has_value();
    spec.startBytes = start.value_or(0);
    spec.bytes = fields.count("bytes");
    spec.inTable = fields.flag("in_table");
    return spec;
}

BackupGap readGap(Fields fields)
{
    BackupGap gap;
    gap.name = fields.word("name");
    const std::string state = fields.word("state");
    gap.blank = state == "blank";
    fields.check(gap.blank || state == "absent", "state");
    return gap;
}

BackupManifest readManifest(const QJsonObject& root, std::string& wrong)
{
    Fields fields(root, {}, wrong);
    BackupManifest manifest;
    manifest.maker = fields.word("maker");
    manifest.family = fields.word("family");
    manifest.chip = fields.word("chip");
    manifest.unit = fields.word("unit");
    manifest.storage = storageOf(fields.word("storage"));
    manifest.storageBytes = fields.count("storage_bytes");
    const QJsonObject regions = fields.object("regions");
    for (auto it = regions.begin(); it != regions.end(); ++it) {
        const std::string name = it.key().toStdString();
        manifest.regions[name] = fields.countOf(it.value(), "regions." + name);
    }
    manifest.made = fields.word("made");
    manifest.program = fields.word("program");
    int index = 0;
    for (const QJsonValue& value : fields.list("files")) {
        manifest.files.push_back(
            readFile(Fields(value.toObject(), "files[" + std::to_string(index++) + "].", wrong)));
    }
    index = 0;
    for (const QJsonValue& value : fields.list("layout")) {
        manifest.layout.push_back(
            readRow(Fields(value.toObject(), "layout[" + std::to_string(index++) + "].", wrong)));
    }
    manifest.firmware = fields.maybeWord("firmware");
    index = 0;
    for (const QJsonValue& value : fields.maybeList("gaps")) {
        manifest.gaps.push_back(
            readGap(Fields(value.toObject(), "gaps[" + std::to_string(index++) + "].", wrong)));
    }
    return manifest;
}

Failure badManifest(const std::string& fileName, std::string field, std::string detail)
{
    return failWithProblem(Fault::PackageCorrupt, "firmware.backup.manifest", "backup-bad")
        .with("file", fileName)
        .with("field", std::move(field))
        .with("detail", std::move(detail));
}

} // namespace

Result<void> writeBackupManifest(const BackupManifest& manifest, const std::filesystem::path& folder)
{
    const QByteArray json = QJsonDocument(manifestJson(manifest)).toJson(QJsonDocument::Indented);
    TRY_LET(const std::unique_ptr<ImageSink> out, createFile(folder / BackupManifestName));
    TRY(out->write(std::as_bytes(std::span(json.constData(), static_cast<std::size_t>(json.size())))));
    return out->finish();
}

Result<BackupManifest> parseBackupManifest(ByteSpan json, const std::string& fileName)
{
    QJsonParseError failed{};
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())), &failed);
    if (failed.error != QJsonParseError::NoError || !document.isObject()) {
        return badManifest(fileName, "", failed.errorString().toStdString());
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("kind")).toString() != Kind) {
        return badManifest(fileName, "kind", "");
    }
    const int version = root.value(QLatin1String("v")).toInt();
    if (version > FormatVersion) {
        return failWithProblem(Fault::PackageUnsupported, "firmware.backup.manifest", "backup-newer")
            .with("file", fileName)
            .with("found", std::to_string(version))
            .with("wanted", std::to_string(FormatVersion));
    }
    std::string wrong;
    BackupManifest manifest = readManifest(root, wrong);
    if (version != FormatVersion) {
        wrong = "v";
    }
    if (!wrong.empty()) {
        return badManifest(fileName, wrong, "");
    }
    return manifest;
}

bool looksLikeBackupManifest(ByteSpan head)
{
    const std::string_view words = asText(head);
    return words.find(std::string_view(Kind.data(), static_cast<std::size_t>(Kind.size())))
        != std::string_view::npos
        && words.find('{') != std::string_view::npos;
}

} // namespace flashwright
