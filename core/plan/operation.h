// SPDX-License-Identifier: GPL-3.0-or-later
/// One step of a job on a phone.
#pragma once

#include "core/image/firmware_package.h"

namespace flashwright {

enum class OperationKind : std::uint8_t {
    SaveCopy, ///< read an area of calibration into the backup folder before anything is written
    ReadBack, ///< read for the user
    Repartition,
    Erase,
    Write,
    PutBack, ///< write a saved copy again after the layout changed
    Verify, ///< read back and compare with the image
    TestMemory, ///< the loader tests RAM; results are what the phone says
};

/// "save-copy", "read-back", "repartition", …
[[nodiscard]] std::string_view operationName(OperationKind kind) noexcept;

/// What an operation may cost if it goes wrong, worst last.
enum class Danger : std::uint8_t { None, System, UserData, BootChain, Layout, Calibration, Everything };

struct Operation {
    OperationKind kind = OperationKind::Write;
    std::string target; ///< partition name; empty when `address` says where
    std::optional<std::uint64_t> address; ///< id of an unnamed place, or byte address inside `region`
    std::string region; ///< storage region of `address` or `target` ("boot1", "lu0"); empty = the user area
                        ///< or the target's own
    std::uint64_t offset = 0; ///< bytes into the target
    std::uint64_t bytes = 0; ///< length; of an erase 0 = the whole target
    std::string entryId; ///< package entry it comes from; empty when the user named a target
    std::filesystem::path file; ///< data of a Write that replaces or has no entry; destination of a read
    EntryClass areaClass = EntryClass::System;
    Danger danger = Danger::None;
    bool interruptible = false; ///< a stop may cut it in the middle and the phone is no worse off
    std::vector<PartitionSpec> layout; ///< of a Repartition: every row that the package declares for the
                                       ///< phone's storage; those with inTable false are not for the table
    /// The entry's, for the module. Besides, where core decides: "spare" of an erase of everything ("table"
    /// or "table,boot": the partition table with its copy, and the regions that start the phone, stay as they
    /// are); "keeps_user_data" of a Repartition that leaves them where they are; "saved_copy" of a Verify
    /// against what was saved; "twice" of a ReadBack that is read once more for comparison.
    std::map<std::string, std::string> attributes;

    /// What to call it before a person: the entry id, else the target, else the attribute "partition" (the
    /// name of what lies at the address), else the address.
    [[nodiscard]] std::string label() const;
    /// What to call the place: the attribute "partition", else the target, else as label().
    [[nodiscard]] std::string placeName() const;
};

} // namespace flashwright
