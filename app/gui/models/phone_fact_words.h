// SPDX-License-Identifier: GPL-3.0-or-later
/// What a phone told of itself, in words. GUI thread.
#pragma once

#include "app/gui/models/package_match.h"

namespace flashwright {

struct FactLine {
    enum class Tone : std::uint8_t { Plain, Good, Caution, Bad };
    QString caption;
    QString text;
    Tone tone = Tone::Plain;
};

struct FactGroup {
    QString title;
    std::vector<FactLine> lines;
};

struct FactWish {
    bool showIdentity = false; ///< else only its last characters
    bool expert = false; ///< codes and versions as well
};

/// Phone, storage, security, condition: groups without a line are left out.
[[nodiscard]] std::vector<FactGroup> factGroups(const PhoneFacts& phone, const FactWish& wish);

/// "•••• 3f2a"
[[nodiscard]] QString maskedIdentity(const std::string& identity);

/// All of it with the match and the partitions, for a message to somebody else.
[[nodiscard]] QString factsAsText(
    const PhoneFacts& phone, const FactWish& wish, const std::vector<MatchLine>& match);

} // namespace flashwright
