// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/backup_manifest.h"

#include "core/image/file_source.h"
#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view RegionStart = "region.";
constexpr std::string_view RegionEnd = "_bytes";

bool keepsFile(const Operation& operation)
{
    return operation.kind == OperationKind::ReadBack || operation.kind == OperationKind::SaveCopy;
}

/// The file of an operation among those that are on disk: copies get their place when they are made.
const fs::path* savedFileOf(const Operation& operation, const Outcome& outcome)
{
    const auto found = std::ranges::find_if(outcome.savedFiles, [&operation](const fs::path& saved) {
        return !operation.file.empty()
            && (saved == operation.file || saved.filename() == operation.file.filename());
    });
    return found == outcome.savedFiles.end() ? nullptr : &*found;
}

/// Empty when the file is not below the folder.
std::string nameIn(const fs::path& folder, const fs::path& file)
{
    std::error_code failed;
    const fs::path relative =
        fs::weakly_canonical(file, failed).lexically_relative(fs::weakly_canonical(folder, failed));
    return relative.empty() || *relative.begin() == ".." ? std::string() : relative.generic_string();
}

BackupFile fileOf(const Operation& operation, std::string name)
{
    BackupFile file;
    file.file = std::move(name);
    file.partition = operation.target;
    file.region = operation.region;
    file.offset = operation.target.empty() ? operation.address.value_or(0) : operation.offset;
    file.kind = operation.areaClass;
    return file;
}

PartitionSpec specOf(const PhonePartition& partition)
{
    PartitionSpec spec;
    spec.name = partition.name;
    spec.bytes = partition.bytes;
    spec.startKnown = partition.startBytes.has_value();
    spec.startBytes = partition.startBytes.value_or(0);
    spec.region = partition.region;
    spec.inTable = partition.inTable;
    return spec;
}

std::map<std::string, std::uint64_t> regionsOf(const PhoneFacts& phone)
{
    std::map<std::string, std::uint64_t> regions;
    for (const auto& [key, value] : phone.attributes) {
        if (key.starts_with(RegionStart) && key.ends_with(RegionEnd)
            && key.size() > RegionStart.size() + RegionEnd.size()) {
            const std::string name =
                key.substr(RegionStart.size(), key.size() - RegionStart.size() - RegionEnd.size());
            bool ok = false;
            const qulonglong bytes = QString::fromStdString(value).toULongLong(&ok, 0);
            if (ok) {
                regions[name] = bytes;
            }
        }
    }
    return regions;
}

} // namespace

Result<std::string> fileSha256(const fs::path& path, std::uint64_t& bytes, const std::stop_token& stop)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    bytes = file->size();
    SliceSource image(file, 0, bytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TRY(readAhead(
        image,
        [&hash](ByteSpan block) -> Result<void> {
            hash.addData(QByteArrayView(
                reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(block.size())));
            return {};
        },
        stop));
    return hash.result().toHex().toStdString();
}

BackupManifest manifestOf(const PhoneFacts& phone)
{
    BackupManifest manifest{phone.maker, phone.family, phone.chip, phone.uniqueId, phone.storage,
        phone.storageBytes, regionsOf(phone),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(), {}, {}, {}, {}, {}};
    for (const PhonePartition& partition : phone.partitions) {
        manifest.layout.push_back(specOf(partition));
    }
    return manifest;
}

Result<BackupManifest> describeBackup(const std::vector<Operation>& operations, const Outcome& outcome,
    const fs::path& folder, const std::stop_token& stop)
{
    BackupManifest manifest = manifestOf(outcome.phone);
    for (const Operation& operation : operations) {
        const fs::path* saved = keepsFile(operation) ? savedFileOf(operation, outcome) : nullptr;
        const std::string name = saved == nullptr ? std::string() : nameIn(folder, *saved);
        if (name.empty()) {
            continue;
        }
        BackupFile file = fileOf(operation, name);
        TRY_LET(file.sha256, fileSha256(*saved, file.bytes, stop));
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

} // namespace flashwright
