// SPDX-License-Identifier: GPL-3.0-or-later
/// The ways a maker's phones show themselves on a port, for makers whose chips do not differ in that.
/// Blocking; any thread.
#pragma once

#include "core/module/chip_profile.h"

#include <string>

namespace flashwright {

/// One USB id and what runs on a phone that shows it.
struct PortClaim {
    UsbId usb;
    std::string stage; ///< the maker's word ("boot_rom", "preloader"); what runs there must still prove it
    std::string note; ///< English, for logs
};

/// Stage of ids that belong to a serial adapter: any device may sit behind one, so it is a phone only when
/// the user names the port. A stage that no download starts from ("meta") is known to tell people, not to be
/// spoken to.
inline constexpr std::string_view AdapterStage = "adapter";

/// All claims of <folder>/ports/<maker>.json, in the order of the file. HostIo, or Bug with facts file and
/// field when the file does not fit its schema or names an id twice.
[[nodiscard]] Result<std::vector<PortClaim>> loadPortClaims(
    const std::filesystem::path& resources, std::string_view maker);

} // namespace flashwright
