// SPDX-License-Identifier: GPL-3.0-or-later
/// The order of a job's changes, chosen so that a phone that is left in the middle can be helped again.
///
/// 1. Erases of the boot chain come first where the phone is known to wait for us in its ROM without it
///    (PhoneFacts attribute "rom_waits"): whatever happens afterwards, the next attempt finds a phone that
///    listens. Everywhere else such an erase stands right in front of the write that makes it good.
/// 2. Everything else, in the package's order; the slot that the phone does not start from first
///    (PhoneFacts attribute "active_slot"; where that is not told, slot b).
/// 3. What is put back after a new layout.
/// 4. The boot chain, so that the old one starts the phone (or its loader) until all else is there. Of it,
/// what
///    the ROM itself loads comes last.
///
/// Within each step the package's order stays, an erase stays in front of its write, and members of one
/// "together" group are not pulled apart. Copies, new layouts and comparisons are not judged here.
///
/// For the planner only. Pure; any thread.
/// Source: [capture] genuine product files of firmware (boot chain erased first, written last; the test names
/// one); [inferred] the rest
#pragma once

#include "core/plan/area_rules.h"

namespace flashwright {

struct OrderedChanges {
    std::vector<Operation> first; ///< steps 1 and 2, and whatever changes nothing
    std::vector<Operation> bootChain; ///< step 4
};

/// `phone` null = not known yet.
[[nodiscard]] OrderedChanges orderChanges(std::vector<Operation> changes, const PhoneFacts* phone);

} // namespace flashwright
