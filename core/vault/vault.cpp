// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/plan/name_match.h"
#include "core/vault/vault_entry.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view InTheMaking = ".new-";
constexpr std::string_view OnTheWayOut = ".old-";

/// The folders in `folder` that are no links, without hidden ones; empty when it is not there.
Result<std::vector<fs::path>> foldersIn(const fs::path& folder, bool hidden)
{
    std::vector<fs::path> found;
    std::error_code why;
    fs::directory_iterator it(folder, why);
    if (why == std::errc::no_such_file_or_directory) {
        return found;
    }
    for (; !why && it != fs::directory_iterator(); it.increment(why)) {
        std::error_code ignored;
        const bool isFolder = it->symlink_status(ignored).type() == fs::file_type::directory;
        if (isFolder && it->path().filename().string().starts_with('.') == hidden) {
            found.push_back(it->path());
        }
    }
    if (why) {
        return hostFailure("vault.list", folder, why);
    }
    return found;
}

/// The owner's mark of a folder that is not an entry; nothing of other names. Both prefixes are as long.
std::optional<std::string> markOf(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    if (!name.starts_with(InTheMaking) && !name.starts_with(OnTheWayOut)) {
        return std::nullopt;
    }
    return name.substr(InTheMaking.size(), name.rfind('-') - InTheMaking.size());
}

/// "20261121T150405Z" of "2026-11-21T15:04:05Z": sorts by time, and every file system takes it.
std::string folderTime(std::string made)
{
    std::erase_if(made, [](char c) { return c == '-' || c == ':'; });
    return safeFileName(made);
}

bool isNewer(const VaultEntry& a, const VaultEntry& b)
{
    return a.made != b.made ? a.made > b.made : a.id > b.id;
}

std::string unitPart(const VaultEntry& entry)
{
    return fs::path(entry.id).parent_path().generic_string();
}

/// Two identities that look alike as folder names are still two units.
std::string unitKey(const VaultEntry& entry)
{
    return unitPart(entry) + "\n" + entry.unit;
}

bool isUnit(const VaultEntry& entry, std::string_view what)
{
    const std::string part = unitPart(entry);
    return (!entry.unit.empty() && sameName(entry.unit, what)) || sameName(part, what)
        || sameName(fs::path(part).filename().string(), what);
}

bool isFolder(const VaultEntry& entry, std::string_view what)
{
    std::error_code failed;
    return fs::equivalent(entry.folder, fs::path(what), failed) && !failed;
}

} // namespace

class Vault::Claims {
public:
    void hold(const fs::path& folder, FolderClaim claim)
    {
        const std::scoped_lock guard(m_mutex);
        m_held.emplace(folder, std::move(claim));
    }
    void release(const fs::path& folder)
    {
        const std::scoped_lock guard(m_mutex);
        m_held.erase(folder);
    }
    [[nodiscard]] std::string nextNumber()
    {
        const std::scoped_lock guard(m_mutex);
        return std::to_string(++m_count);
    }

private:
    std::mutex m_mutex;
    std::map<fs::path, FolderClaim> m_held;
    std::uint64_t m_count = 0;
};

Vault::Vault(fs::path folder)
    : m_folder((folder / "").lexically_normal().parent_path())
    , m_claims(std::make_unique<Claims>())
{
}

Vault::~Vault() = default;

Result<fs::path> Vault::begin(const PhoneFacts& phone)
{
    static_cast<void>(phone); // who it is may become known later; seal() is told
    static_cast<void>(cleanUp()); // what cannot be removed now is tried again next time
    TRY(makePrivateFolders(m_folder));
    for (;;) { // another vault of this program may count, too
        const fs::path folder =
            m_folder / (std::string(InTheMaking) + ownerMark() + "-" + m_claims->nextNumber());
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(folder, ignored))) {
            continue;
        }
        TRY(makePrivateFolders(folder));
        auto claim = FolderClaim::take(folder);
        if (!claim && claim.error().fault == Fault::HostIo && isClaimed(folder)) {
            continue;
        }
        TRY_LET(FolderClaim held, std::move(claim));
        m_claims->hold(folder, std::move(held));
        return folder;
    }
}

Result<fs::path> Vault::seal(const fs::path& folder, const PhoneFacts& phone,
    const std::vector<SavedArea>& areas, const FirmwarePackage* package)
{
    if (folder.parent_path() != m_folder || !folder.filename().string().starts_with(InTheMaking)) {
        return fail(Fault::Bug, "vault.seal.folder").with("file", folder.string());
    }
    TRY_LET(const BackupManifest manifest, manifestOfCopies(folder, phone, areas, package));
    for (const BackupFile& file : manifest.files) {
        TRY(syncToDisk(folder / file.file));
    }
    TRY(writeBackupManifest(manifest, folder));
    TRY(syncToDisk(folder));
    const fs::path unit = m_folder / unitFolder(manifest);
    TRY(makePrivateFolders(unit));
    const std::string time = folderTime(manifest.made);
    fs::path place = unit / time;
    for (int number = 2;; ++number) {
        TRY_LET(const bool moved, moveFolder(folder, place));
        if (moved) {
            break;
        }
        place = unit / (time + "-" + std::to_string(number));
    }
    for (const fs::path& changed : {unit, unit.parent_path(), m_folder}) {
        TRY(syncToDisk(changed));
    }
    m_claims->release(folder);
    std::error_code ignored;
    fs::remove(claimFile(place), ignored);
    return place;
}

Result<std::vector<VaultEntry>> Vault::list(std::vector<Error>* troubles) const
{
    std::vector<VaultEntry> entries;
    TRY_LET(const std::vector<fs::path> makers, foldersIn(m_folder, false));
    for (const fs::path& maker : makers) {
        TRY_LET(const std::vector<fs::path> units, foldersIn(maker, false));
        for (const fs::path& unit : units) {
            TRY_LET(const std::vector<fs::path> times, foldersIn(unit, false));
            for (const fs::path& time : times) {
                auto entry = readEntry(m_folder, time);
                if (entry) {
                    entries.push_back(std::move(*entry));
                } else if (troubles != nullptr) {
                    troubles->push_back(std::move(entry).error());
                }
            }
        }
    }
    std::ranges::sort(entries, isNewer);
    return entries;
}

Result<VaultEntry> Vault::find(std::string_view what) const
{
    TRY_LET(const std::vector<VaultEntry> entries, list());
    const auto matches = {+[](const VaultEntry& entry, std::string_view name) { return entry.id == name; },
        +[](const VaultEntry& entry, std::string_view name) { return isFolder(entry, name); }, &isUnit};
    for (const auto& fits : matches) {
        const auto found =
            std::ranges::find_if(entries, [&](const VaultEntry& entry) { return fits(entry, what); });
        if (found != entries.end()) {
            return *found;
        }
    }
    return failWithProblem(Fault::Refused, "vault.find", "vault-no-entry").with("name", std::string(what));
}

Result<void> Vault::verify(const VaultEntry& entry, const std::stop_token& stop) const
{
    for (const VaultArea& area : entry.areas) {
        if (area.state != SavedArea::State::Saved) {
            continue;
        }
        std::uint64_t bytes = 0;
        TRY_LET(const std::string found, fileSha256(entry.folder / area.file, bytes, stop));
        if (found != area.sha256) {
            return failWithProblem(Fault::PackageCorrupt, "vault.verify", "checksum-differs")
                .with("file", (entry.folder / area.file).string())
                .with("entry", area.name)
                .with("wanted", area.sha256)
                .with("found", found);
        }
    }
    return {};
}

Result<std::vector<VaultEntry>> Vault::prune(std::size_t keep, bool dryRun)
{
    TRY_LET(const std::vector<VaultEntry> entries, list());
    std::map<std::string, std::size_t> kept;
    std::vector<VaultEntry> removed;
    for (const VaultEntry& entry : entries) {
        if (kept[unitKey(entry)] < std::max<std::size_t>(keep, 1)) {
            // A damaged copy stays, but it is not the one that an older one may be removed for.
            kept[unitKey(entry)] += verify(entry, {}) ? 1 : 0;
            continue;
        }
        removed.push_back(entry);
        if (dryRun) {
            continue;
        }
        // First out of sight in one step, so that half an entry is never listed.
        const fs::path out =
            m_folder / (std::string(OnTheWayOut) + ownerMark() + "-" + m_claims->nextNumber());
        TRY_LET(const bool moved, moveFolder(entry.folder, out));
        std::error_code why;
        fs::remove_all(moved ? out : entry.folder, why);
        if (why) {
            return hostFailure("vault.prune", entry.folder, why);
        }
    }
    return removed;
}

Result<void> Vault::cleanUp()
{
    TRY_LET(const std::vector<fs::path> hidden, foldersIn(m_folder, true));
    for (const fs::path& folder : hidden) {
        const auto mark = markOf(folder);
        if (!mark || ownerLives(*mark) || isClaimed(folder)) {
            continue;
        }
        std::error_code why;
        fs::remove_all(folder, why);
        if (why) {
            return hostFailure("vault.clean_up", folder, why);
        }
    }
    return {};
}

void Vault::discard(const fs::path& folder)
{
    if (folder.parent_path() == m_folder && folder.filename().string().starts_with(InTheMaking)) {
        m_claims->release(folder);
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
}

} // namespace flashwright
