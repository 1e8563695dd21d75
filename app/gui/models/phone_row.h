// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window knows of one phone.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session/session_events.h"
#include "core/session/usb_timeline.h"

#include <QString>

#include <vector>

namespace flashwright {

enum class Verdict : std::uint8_t { Waiting, Working, Asking, Stopping, Diagnosing, Passed, Failed, Stopped };

/// True once nothing more will happen in the row.
[[nodiscard]] constexpr bool isFinal(Verdict verdict) noexcept
{
    return verdict == Verdict::Passed || verdict == Verdict::Failed || verdict == Verdict::Stopped;
}

/// True while pulling the cable would leave the phone half written.
[[nodiscard]] constexpr bool changesPhone(Stage stage) noexcept
{
    return stage == Stage::Repartitioning || stage == Stage::Erasing || stage == Stage::WritingBootChain
        || stage == Stage::Writing;
}

struct PhoneRow {
    quint64 id = 0; ///< never reused in one run of the program
    QString port; ///< physical port; empty while any phone is waited for
    QString station; ///< what the user calls the port; empty = nothing
    Verdict verdict = Verdict::Waiting;
    PhoneFacts phone;
    StageEvent stage;
    MovedEvent moved; ///< of the stage
    std::optional<Appearance> lastSeen; ///< newest thing on USB while waiting that says what went wrong
    std::optional<StallEvent> stall; ///< while the phone is silent for longer than it should be
    std::size_t operationIndex = 0;
    std::size_t operationCount = 0;
    milliseconds elapsed{};
    double jobShare = 0; ///< 0..1 of all stages together; never falls
    std::optional<milliseconds> timeLeft; ///< of the whole job, from its plan and from what like jobs took
    FlashPlan plan;
    Outcome outcome; ///< once final
    Diagnosis diagnosis; ///< of Failed
    std::vector<Evidence> seen; ///< of Failed: all that was measured, and what the user answered
    QString journalFile;
};

/// 0..1 of the stage's item, or nothing when no share can be told.
[[nodiscard]] inline std::optional<double> stageShare(const PhoneRow& row)
{
    const bool same = row.moved.stage == row.stage.stage && row.moved.totalBytes > 0;
    if (row.verdict == Verdict::Passed) {
        return 1.0;
    }
    if (same) {
        return std::min(1.0, double(row.moved.doneBytes) / double(row.moved.totalBytes));
    }
    return row.stage.totalBytes > 0 ? std::optional<double>(0.0) : std::nullopt;
}

} // namespace flashwright
