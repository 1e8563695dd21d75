// SPDX-License-Identifier: GPL-3.0-or-later
/// A cause with its proof and what to do about it. Texts are English sources of context "Remedy" and go
/// through the translator in app/.
#pragma once

#include "core/base/evidence.h"
#include "core/progress/stage.h"

#include <filesystem>

namespace flashwright {

enum class Risk : std::uint8_t { None, Low, DataLoss, Brick };

struct Remedy {
    std::string text; ///< one instruction, English source
    Risk risk = Risk::None;
    std::string action; ///< one of remedyActions(); empty = the user does it
};

struct Diagnosis {
    std::string id; ///< as in the error catalogue ("fdl2-failed"); "unknown" when no rule fits
    std::string title; ///< English source: what happened, one sentence
    std::string cause; ///< English source: why
    double confidence = 0; ///< 0..1
    std::vector<Remedy> remedies; ///< in the order to try
    std::vector<Evidence> evidence; ///< the lines that prove it
    std::vector<std::string> ruledOut; ///< ids of rules that were near and did not fit
};

/// What a failed job looked like.
struct FailureCase {
    Error error;
    Stage stage = Stage::WaitingForPhone;
    std::vector<Evidence> evidence;
    /// False where no job failed: a phone that misbehaves afterwards, a log of another program. Only the
    /// evidence counts then; error and stage are not looked at.
    bool failed = true;
};

} // namespace flashwright
