// SPDX-License-Identifier: GPL-3.0-or-later
/// What a person asked for, before any phone is known.
#pragma once

#include "core/module/conversation.h"

#include <set>

namespace flashwright {

enum class JobKind : std::uint8_t {
    Flash,
    Write,
    Erase,
    Read,
    Verify,
    Repartition,
    Inspect /* facts only */,
    Leave
};

/// A place on the phone named by the user: a partition, or an id/address with a length.
struct TargetRange {
    std::string name; ///< "boot"; "all" in a Read; empty when address is set
    std::optional<std::uint64_t> address;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0; ///< 0 = whole
    std::filesystem::path file; ///< data of a Write
};

struct JobRequest {
    JobKind kind = JobKind::Flash;
    std::shared_ptr<const FirmwarePackage> package; ///< may be null where loaders are given
    std::vector<LoaderImage> loaders; ///< replace the package's loaders
    std::set<std::string>
        only; ///< entry ids or partition names, matched ignoring case; empty = the package's ticks
    std::set<std::string> skip;
    std::map<std::string, std::filesystem::path>
        replace; ///< entry id or partition name -> file to write instead
    std::vector<TargetRange> targets; ///< of Read, Write, Erase
    std::filesystem::path folder; ///< where a Read puts its files
    std::filesystem::path backupFolder; ///< where copies of calibration areas go
    bool allowRepartition = false;
    bool eraseEverything = false; ///< Erase with --all
    bool verify = true; ///< read back and compare after writing
    Farewell farewell = Farewell::Reboot;
    std::map<std::string, std::string> options; ///< handed to the conversation
};

} // namespace flashwright
