// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

/// An erase of the whole place covers an erase of a part, not the other way round.
bool coversRange(const Operation& agreed, const Operation& now)
{
    if (agreed.kind != OperationKind::Erase || agreed.bytes == 0) {
        return true;
    }
    return now.bytes != 0 && now.bytes <= agreed.bytes;
}

bool covers(const Operation& agreed, const Operation& now)
{
    const bool wipes = agreed.kind == OperationKind::Erase && agreed.danger == Danger::Everything;
    if (now.kind == OperationKind::PutBack && (wipes || agreed.kind == OperationKind::Repartition)) {
        return true; // putting the copies back belongs to a layout change
    }
    return agreed.kind == now.kind && agreed.address == now.address && agreed.offset == now.offset
        && agreed.entryId == now.entryId && agreed.file == now.file && sameName(agreed.target, now.target)
        && now.danger <= agreed.danger && coversRange(agreed, now);
}

} // namespace

bool needsNewConsent(const FlashPlan& draft, const FlashPlan& final)
{
    if (final.worstDanger() > draft.worstDanger()) {
        return true;
    }
    return std::any_of(final.operations().begin(), final.operations().end(), [&draft](const Operation& now) {
        return changesPhone(now.kind)
            && std::none_of(draft.operations().begin(), draft.operations().end(),
                [&now](const Operation& agreed) { return covers(agreed, now); });
    });
}

} // namespace flashwright
