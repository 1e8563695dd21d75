// SPDX-License-Identifier: GPL-3.0-or-later
/// How phones are brought into their download mode, from resources/key_guide. Texts are English sources of
/// context "KeyGuide". Blocking; any thread.
#pragma once

#include "core/module/chip_profile.h"

namespace flashwright {

/// What a person sees, and what it means.
struct KeySign {
    std::string sign;
    std::string means;
};

struct KeyGuide {
    std::string id; ///< file name without .json, '-' for '_'
    std::string maker;
    std::vector<std::string> keys; ///< as ChipProfile::bootKeys, in the order to try
    std::vector<std::string> steps;
    std::vector<KeySign> seen;
};

/// All guides of <resources>/key_guide. HostIo, or Bug with facts file and field.
[[nodiscard]] Result<std::vector<KeyGuide>> loadKeyGuides(const std::filesystem::path& resources);

/// The guide of a chip: its maker's, for the same keys. Null when there is none.
[[nodiscard]] const KeyGuide* guideFor(const std::vector<KeyGuide>& guides, const ChipProfile& chip) noexcept;

} // namespace flashwright
