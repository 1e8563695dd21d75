// SPDX-License-Identifier: GPL-3.0-or-later
// One operation at a time, and the farewell.
#include "protocols/unisoc/stages/address_fdl2_stage.h"
#include "protocols/unisoc/stages/name_fdl2_stage.h"
#include "protocols/unisoc/stages/pdl_stage.h"
#include "protocols/unisoc/stages/unisoc_conversation.h"

#include <algorithm>
#include <utility>

namespace flashwright::unisoc {

bool UnisocConversation::canBeginInside(const Operation& operation) const
{
    const bool reads = operation.kind == OperationKind::SaveCopy || operation.kind == OperationKind::ReadBack
        || operation.kind == OperationKind::Verify;
    return reads && !isNvImage(operation);
}

std::size_t UnisocConversation::blockBytes() const
{
    return m_storage ? m_storage->lastBlockBytes() : 0;
}

void UnisocConversation::useBlockBytes(std::size_t most)
{
    if (m_storage) {
        m_storage->useBlockBytes(most);
    }
}

Result<void> UnisocConversation::work(
    const Operation& operation, ImageSource* image, ImageSink* into, Attention attention)
{
    if (!m_storage) {
        return fail(Fault::Bug, "unisoc.fdl2.open");
    }
    switch (operation.kind) {
    case OperationKind::Write:
    case OperationKind::PutBack:
        return image == nullptr ? fail(Fault::Bug, "unisoc.fdl2.write_start")
                                : m_storage->write(operation, *image, attention);
    case OperationKind::SaveCopy:
    case OperationKind::ReadBack:
    case OperationKind::Verify:
        return into == nullptr ? fail(Fault::Bug, "unisoc.fdl2.read_start")
                               : m_storage->read(operation, *into, attention);
    case OperationKind::Erase:
        return m_storage->erase(operation, attention);
    case OperationKind::Repartition:
        return m_storage->repartition(operation, attention);
    case OperationKind::TestMemory:
        return failWithProblem(Fault::Refused, "unisoc.fdl2.test", "not-offered").with("item", "memory test");
    }
    return fail(Fault::Bug, "unisoc.fdl2.open");
}

Result<void> UnisocConversation::leave(Farewell farewell, ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    return this->farewell(farewell, {progress, stop});
}

/// The phone may be gone before its acknowledgement arrives, and some loaders send none: only a stop is an
/// error.
Result<void> UnisocConversation::farewell(Farewell farewell, Attention attention)
{
    // Boot ROM and FDL1 know no such request, and FDL1 does not survive unknown ones.
    if (farewell == Farewell::Stay || m_place != Place::Ready) {
        return {};
    }
    const bool off = farewell == Farewell::PowerOff;
    const Step step{off ? "power_off" : "reset", m_deadlines[Wait::Reset]};
    auto done = m_link.request(off ? BslCommand::PowerOff : BslCommand::Reset, {}, step, attention);
    if (!done && done.error().fault == Fault::Cancelled) {
        return done;
    }
    return {};
}

} // namespace flashwright::unisoc
