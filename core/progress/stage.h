// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a job is. The window and the CLI turn each into words and a colour.
#pragma once

#include <cstdint>
#include <string_view>

namespace flashwright {

enum class Stage : std::uint8_t {
    CheckingPackage, ///< checksums of the firmware file
    WaitingForPhone,
    Handshake, ///< first words with whatever answers
    SendingLoader, ///< bytes of a first or second loader (DA, FDL) are going out: the red bar
    StartingLoader, ///< a loader was told to run and has not answered yet
    AwaitingReturn, ///< the phone left the bus and is expected back
    ReadingTable, ///< storage and partition facts
    Confirming, ///< a question is open
    SavingCopies, ///< read-back copies of calibration areas, before anything is written
    Repartitioning,
    Erasing,
    WritingBootChain, ///< the purple bar
    Writing, ///< the yellow bar
    Verifying, ///< read back and compare
    ReadingBack, ///< the user asked for data from the phone
    TestingMemory, ///< RAM or storage test
    Leaving, ///< restart or power off
    Done,
};

/// Stable kebab-case word ("sending-loader"), for journals and machine output.
[[nodiscard]] std::string_view stageName(Stage stage) noexcept;

} // namespace flashwright
