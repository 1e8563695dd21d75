// SPDX-License-Identifier: GPL-3.0-or-later
/// Does the loaded firmware fit the phone that was looked at? Point by point, for people. GUI thread.
#pragma once

#include "core/module/conversation.h"

#include <QString>

#include <memory>

namespace flashwright {

struct MatchLine {
    enum class State : std::uint8_t { Fits, Differs, Unknown };
    State state = State::Unknown;
    QString subject; ///< "Chip"
    QString text; ///< one sentence
};

/// Chip, storage, partition table and board, in this order.
[[nodiscard]] std::vector<MatchLine> matchLines(
    const std::shared_ptr<const FirmwarePackage>& package, const PhoneFacts& phone);

/// What all of them mean together, one sentence.
[[nodiscard]] QString matchVerdict(const std::vector<MatchLine>& lines);

} // namespace flashwright
