// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/boot_chain_watch.h"

#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

std::string placeOf(const Operation& operation)
{
    std::string place = operation.target.empty() ? operation.label() : operation.target;
    std::transform(place.begin(), place.end(), place.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return place;
}

bool touchesBootChain(const Operation& operation)
{
    const bool changes = operation.kind == OperationKind::Erase || operation.kind == OperationKind::Write;
    return changes && operation.areaClass == EntryClass::BootChain;
}

bool wipesBootChain(const Operation& operation)
{
    const auto spare = operation.attributes.find("spare");
    const bool sparesBoot =
        spare != operation.attributes.end() && spare->second.find("boot") != std::string::npos;
    return operation.kind == OperationKind::Erase && operation.danger == Danger::Everything && !sparesBoot;
}

} // namespace

void BootChainWatch::began(const Operation& operation, const std::vector<Operation>& plan)
{
    if (touchesBootChain(operation)) {
        m_open.insert(placeOf(operation));
    }
    if (!wipesBootChain(operation)) {
        return;
    }
    for (const Operation& later : plan) {
        if (later.kind == OperationKind::Write && touchesBootChain(later)) {
            m_open.insert(placeOf(later));
        }
    }
    if (m_open.empty()) {
        m_open.insert(placeOf(operation)); // nothing of the job makes it start again
    }
}

void BootChainWatch::completed(const Operation& operation)
{
    if (operation.kind == OperationKind::Write && touchesBootChain(operation)) {
        m_open.erase(placeOf(operation));
    }
}

} // namespace flashwright
