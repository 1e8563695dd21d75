// SPDX-License-Identifier: GPL-3.0-or-later
/// Identity and calibration of phones, kept on this computer: <folder>/<maker>/<unit>/<UTC time>/ with a
/// manifest (resources/schema/backup.schema.json: an entry is a backup that can be put back as it is) and one
/// file for each area.
#pragma once

#include "core/session/copy_store.h"

#include <memory>
#include <stop_token>

namespace flashwright {

struct VaultArea {
    std::string name;
    std::string file; ///< in the entry's folder; empty of an area that is blank or absent
    std::string region;
    std::optional<std::uint64_t> address; ///< of a place without a name
    std::uint64_t bytes = 0;
    std::string sha256;
    SavedArea::State state = SavedArea::State::Saved;
};

struct VaultEntry {
    std::string id; ///< "<maker>/<unit>/<time>", unique; what commands take
    std::filesystem::path folder;
    std::string maker;
    std::string family;
    std::string chip; ///< for people
    std::string unit; ///< PhoneFacts::uniqueId; empty where the phone told none
    std::string made; ///< UTC, "2026-11-21T15:04:05Z"
    std::string firmware; ///< product and version of the package that the job was about; empty where none
    StorageKind storage = StorageKind::Unknown;
    std::uint64_t storageBytes = 0;
    std::vector<VaultArea> areas;
    std::vector<PartitionSpec> layout; ///< the phone's partitions then
};

/// Thread-safe; several programs may use one folder.
class Vault final : public CopyStore {
public:
    explicit Vault(std::filesystem::path folder);
    ~Vault() override;
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] Result<std::filesystem::path> begin(const PhoneFacts& phone) override;
    [[nodiscard]] Result<std::filesystem::path> seal(const std::filesystem::path& folder,
        const PhoneFacts& phone, const std::vector<SavedArea>& areas,
        const FirmwarePackage* package) override;

    /// All entries, newest first; entries that cannot be read are told in `troubles`. HostIo.
    [[nodiscard]] Result<std::vector<VaultEntry>> list(std::vector<Error>* troubles = nullptr) const;
    /// By id, by folder, or the newest one of a unit. Refused (vault-no-entry with fact name).
    [[nodiscard]] Result<VaultEntry> find(std::string_view what) const;
    /// Hashes every file. PackageCorrupt (checksum-differs with fact file), HostIo, Cancelled.
    [[nodiscard]] Result<void> verify(const VaultEntry& entry, const std::stop_token& stop) const;
    /// Copies an entry into a new folder or .zip, as a backup that any later version can put back. HostIo,
    /// NoRoom, Cancelled.
    Result<void> exportTo(
        const VaultEntry& entry, const std::filesystem::path& to, const std::stop_token& stop) const;
    /// Removes entries but the newest `keep` of each unit that are whole; the only whole one of a unit is
    /// never removed. With `dryRun` only tells which. @returns what was removed. Hashes files: blocking.
    Result<std::vector<VaultEntry>> prune(std::size_t keep, bool dryRun);
    /// Removes copies that were never sealed, of jobs that are not running any more.
    Result<void> cleanUp();
    /// Removes a folder that begin() made and that will not be sealed.
    void discard(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }

private:
    class Claims;
    std::filesystem::path m_folder;
    std::unique_ptr<Claims> m_claims; // the unsealed folders of this program
};

} // namespace flashwright
