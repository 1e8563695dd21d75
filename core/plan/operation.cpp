// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/operation.h"

namespace flashwright {

std::string_view operationName(OperationKind kind) noexcept
{
    switch (kind) {
    case OperationKind::SaveCopy:
        return "save-copy";
    case OperationKind::ReadBack:
        return "read-back";
    case OperationKind::Repartition:
        return "repartition";
    case OperationKind::Erase:
        return "erase";
    case OperationKind::Write:
        return "write";
    case OperationKind::PutBack:
        return "put-back";
    case OperationKind::Verify:
        return "verify";
    case OperationKind::TestMemory:
        return "test-memory";
    }
    return "unknown";
}

std::string Operation::label() const
{
    if (!entryId.empty()) {
        return entryId;
    }
    if (!target.empty()) {
        return target;
    }
    if (const auto name = attributes.find("partition"); name != attributes.end()) {
        return name->second;
    }
    return address ? hexNumber(*address) : std::string();
}

std::string Operation::placeName() const
{
    if (const auto name = attributes.find("partition"); name != attributes.end()) {
        return name->second;
    }
    return target.empty() ? label() : target;
}

} // namespace flashwright
