// SPDX-License-Identifier: GPL-3.0-or-later
/// How far an interrupted job came, as its journal tells it.
#pragma once

#include "core/plan/flash_plan.h"

#include <filesystem>
#include <map>
#include <set>

namespace flashwright {

/// Values only.
struct ResumePoint {
    FlashPlan plan; ///< exactly as it was carried out; its digest was agreed to
    std::string unit; ///< PhoneFacts::uniqueId of the phone; empty where it told none
    std::string maker;
    std::string family;
    std::map<std::size_t, std::string>
        finished; ///< index into the plan -> SHA-256 of the data that was moved (hex), empty where none
    std::set<std::size_t> began; ///< indexes of operations that were begun, finished or not
    std::filesystem::path copies; ///< sealed folder with the saved areas; empty = nothing was saved
    std::map<std::string, std::string> savedHashes; ///< file name in `copies` -> SHA-256
    bool unitAccepted = false; ///< the user says that it is the same phone, where nothing else can prove it
};

} // namespace flashwright
