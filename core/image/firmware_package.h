// SPDX-License-Identifier: GPL-3.0-or-later
/// What a firmware file contains, in terms every maker shares. Opening one reads headers and tables only.
#pragma once

#include "core/image/image_source.h"
#include "core/progress/progress_sink.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace flashwright {

enum class StorageKind : std::uint8_t { Unknown, Emmc, Ufs, Nand, Nor };

/// "emmc", "ufs", "nand", "nor", "unknown"
[[nodiscard]] std::string_view storageName(StorageKind kind) noexcept;

/// What a job does with an entry when it is selected.
enum class EntryAction : std::uint8_t {
    Load, ///< a loader: sent to RAM, never written
    Write,
    Erase,
    Keep, ///< a place to save and put back; has no image of its own
    None, ///< listed, does nothing here
};

/// What an entry means to the owner of the phone.
enum class EntryClass : std::uint8_t {
    Loader,
    BootChain, ///< the phone does not start without it
    System,
    UserData,
    Calibration, ///< identity, calibration, production records: never touched unasked
};

struct PackageEntry {
    std::string id; ///< key of the package's own table ("FDL2", "NV_LTE", "BOOT"); unique
    std::string displayName; ///< alias for people; the id when there is none
    std::string fileName; ///< file name inside the package; empty for operations without an image
    std::string target; ///< partition name on the phone; empty when it is addressed by number
    std::optional<std::uint64_t> address; ///< load address of a loader, or id/address of an unnamed place
    std::uint64_t bytes = 0; ///< size of the image in the package; 0 when there is none
    std::uint64_t targetBytes =
        0; ///< erase or read-back length that the package states; 0 = whole / automatic
    std::uint64_t packageOffset = 0; ///< where its bytes begin in the package, for error messages
    EntryAction action = EntryAction::None;
    EntryClass kind = EntryClass::System;
    StorageKind onlyFor = StorageKind::Unknown; ///< Unknown = any storage
    bool selected = false; ///< the package's own default tick
    bool required = false; ///< the package says that it must be selected
    bool hasImage = false;
    std::map<std::string, std::string>
        attributes; ///< maker's details a module reads back ("type", "backup", …)
};

/// One partition of the layout that the package declares, in order.
struct PartitionSpec {
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t gapBytes = 0;
    bool takesRest = false; ///< the last one: all that is left
    std::uint64_t startBytes = 0; ///< where it begins, when known
    bool startKnown = false;
    std::string region; ///< storage region ("user", "boot1", "boot2", "lu0"); empty = the user area
    bool inTable = true; ///< false: a place beside the partition table (boot regions, the table itself); not
                         ///< compared with the phone's
    StorageKind storage = StorageKind::Unknown; ///< where a package has one layout for each kind of storage
    std::map<std::string, std::string>
        attributes; ///< flags of the source file (is_download, operation_type, …)
};

enum class Severity : std::uint8_t { Note, Warning, Error };

/// Something worth saying about a package. `code` is a kebab-case word that app/text turns into a sentence;
/// facts as in Error ("entry", "offset_bytes", "line", …).
struct Finding {
    Severity severity = Severity::Note;
    std::string code;
    std::vector<Fact> facts;
};

struct PackageFacts {
    std::string family; ///< the protocol module's id
    std::string format; ///< "pac-r1", "pac-r2", "pac-folder", …
    std::string product;
    std::string version;
    std::vector<std::string> chips; ///< names of ChipProfile families that it can be for; empty = not told
    StorageKind storage = StorageKind::Unknown;
    std::uint64_t bytes = 0; ///< of the whole file
    std::map<std::string, std::string> attributes;
};

/// Immutable after opening; shared between sessions; all calls any thread.
class FirmwarePackage {
public:
    virtual ~FirmwarePackage() = default;
    [[nodiscard]] virtual const PackageFacts& facts() const = 0;
    /// In the order in which they are to be carried out.
    [[nodiscard]] virtual const std::vector<PackageEntry>& entries() const = 0;
    /// Files that belong to the package but are no entries, such as its configuration; open() takes them,
    /// too.
    [[nodiscard]] virtual std::vector<PackageEntry> extras() const { return {}; }
    /// The layout that the package declares, in order; empty when it declares none.
    [[nodiscard]] virtual const std::vector<PartitionSpec>& partitions() const = 0;
    [[nodiscard]] virtual const std::vector<Finding>& findings() const = 0;
    /// The image of an entry, from its first byte. Bug when it has none.
    [[nodiscard]] virtual Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const = 0;
    /// Checks every checksum the format has, reading the whole file. Reports bytes through `progress`
    /// (Stage::CheckingPackage). PackageCorrupt, HostIo, Cancelled.
    virtual Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const = 0;
};

/// Finds an entry by id, ignoring case; null when there is none.
[[nodiscard]] const PackageEntry* findEntry(const FirmwarePackage& package, std::string_view id);

} // namespace flashwright
