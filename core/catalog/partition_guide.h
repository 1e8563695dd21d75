// SPDX-License-Identifier: GPL-3.0-or-later
/// What partitions are for and what follows when they are lost, from resources/partitions. Texts are English
/// sources of context "PartitionGuide". Loading blocks; the rest is pure; any thread.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace flashwright {

enum class PartitionKind : std::uint8_t {
    BootChain,
    Security,
    Identity,
    Calibration,
    Modem,
    System,
    UserData,
    Service,
    Table,
    Logs,
    Reserved,
};

/// What brings the content back.
enum class PartitionLoss : std::uint8_t {
    Rebuilt, ///< the phone makes it anew
    Firmware, ///< any firmware of the model
    Backup, ///< only a backup of the same unit
    Data, ///< nothing but copies that its owner made
};

struct PartitionNote {
    std::string id;
    std::string maker; ///< a protocol module's id; empty = of all
    std::vector<std::string> names; ///< lower case, may end in '*'
    PartitionKind kind = PartitionKind::System;
    PartitionLoss loss = PartitionLoss::Firmware;
    std::string title;
    std::string what; ///< what it is, one sentence or two
    std::string lost; ///< what follows when it is lost or wrong
};

using PartitionGuide = std::vector<PartitionNote>;

/// All notes of <resources>/partitions. HostIo, or Bug with facts file and field.
[[nodiscard]] Result<PartitionGuide> loadPartitionGuide(const std::filesystem::path& resources);

/// The note on a partition of a maker's phone (empty = unknown maker), its slot ("_a", "_b") aside. A whole
/// name goes before a pattern, a note of the maker's own before one of all. Null when there is none.
[[nodiscard]] const PartitionNote* noteFor(
    const PartitionGuide& guide, std::string_view maker, std::string_view partition) noexcept;

} // namespace flashwright
