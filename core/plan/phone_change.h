// SPDX-License-Identifier: GPL-3.0-or-later
/// Which operations change the phone. Pure; any thread.
#pragma once

#include "core/plan/operation.h"

namespace flashwright {

[[nodiscard]] constexpr bool changesPhone(OperationKind kind) noexcept
{
    switch (kind) {
    case OperationKind::Repartition:
    case OperationKind::Erase:
    case OperationKind::Write:
    case OperationKind::PutBack:
        return true;
    case OperationKind::SaveCopy:
    case OperationKind::ReadBack:
    case OperationKind::Verify:
    case OperationKind::TestMemory:
        break;
    }
    return false;
}

} // namespace flashwright
