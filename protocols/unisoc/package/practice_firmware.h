// SPDX-License-Identifier: GPL-3.0-or-later
/// A small, valid firmware for each virtual phone, made of patterns on the spot.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace flashwright::unisoc {

/// Writes a .pac for the virtual profile ("sc9863a-emmc", …). Its loaders are practice loaders: a 0x200-byte
/// header with the magic "DHTB" and, in ASCII, "FLASHWRIGHT-PRACTICE <profile> FDL1" or "… FDL2"; no real
/// phone accepts them. The same profile always gives the same bytes. Refused (problem: unknown-profile,
/// name); HostIo, NoRoom.
Result<void> writePracticeFirmware(std::string_view profile, const std::filesystem::path& file);

} // namespace flashwright::unisoc
