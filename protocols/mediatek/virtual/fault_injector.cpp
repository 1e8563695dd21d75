// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/fault_injector.h"

namespace flashwright::mediatek::device {

namespace {

bool applies(const FaultRule& rule, const FaultOccasion& occasion)
{
    return (rule.stage.empty() || rule.stage == occasion.stage)
        && (rule.command.empty() || rule.command == occasion.command)
        && (rule.item.empty() || rule.item == occasion.item);
}

} // namespace

const FaultRule* FaultInjector::match(const FaultOccasion& occasion)
{
    const FaultRule* hit = nullptr;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (!applies(m_rules[i], occasion)) {
            continue;
        }
        ++m_counts[i];
        const bool due = m_rules[i].occurrence == 0 || m_rules[i].occurrence == m_counts[i];
        if (due && hit == nullptr) {
            hit = &m_rules[i];
        }
    }
    return hit;
}

} // namespace flashwright::mediatek::device
