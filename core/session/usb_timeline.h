// SPDX-License-Identifier: GPL-3.0-or-later
/// What came and went on USB while the user tried to bring the phone into its download mode: the answer to
/// "I press the keys and nothing happens".
#pragma once

#include "core/transport/bus.h"

#include <functional>
#include <vector>

namespace flashwright {

/// One appearance of something on a port.
struct Appearance {
    TimePoint when{};
    std::string portPath;
    UsbId id;
    std::string stage; ///< what a module says runs there; empty when none claims it
    std::optional<milliseconds> lived; ///< nothing = still there
    std::optional<UsbId> next; ///< what came on the same port afterwards
    std::string nextStage;

    /// What it means for the person with the cable.
    enum class Hint : std::uint8_t {
        None,
        KeyNotHeld, ///< the download mode was there for a moment, then the phone started or charged
        TooShort, ///< it was there for a moment, and nothing came after it
        NotDownload, ///< something is there that no module knows as a download mode
    };
    [[nodiscard]] Hint hint() const noexcept;
};

/// "none", "key-not-held", "too-short", "not-download"
[[nodiscard]] std::string_view hintName(Appearance::Hint hint) noexcept;

using StageOfSighting = std::function<std::string(const PortSighting&)>;

/// Oldest first. Pure; any thread.
[[nodiscard]] std::vector<Appearance> usbTimeline(
    const std::vector<BusEvent>& events, const StageOfSighting& stageOf);

/// "id=1782:4d00 stage=boot_rom lived_ms=1800 next=1782:5d04 hint=key-not-held": the value of the fact
/// "usb.timeline". Parts that are not known are left out.
[[nodiscard]] std::string toText(const Appearance& appearance);
/// Reads it back; nothing when the text is not of that form. The time and the port are not in it.
[[nodiscard]] std::optional<Appearance> parseAppearance(std::string_view text);

} // namespace flashwright
