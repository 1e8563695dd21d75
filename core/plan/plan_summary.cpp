// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_summary.h"

#include "core/base/units.h"
#include "core/plan/name_match.h"
#include "core/plan/operation_making.h"
#include "core/plan/phone_change.h"

#include <algorithm>
#include <cmath>

namespace flashwright {

namespace {

// What erasing takes besides moving bytes, for each step. [inferred]
constexpr double SecondsPerErase = 1.0;

std::uint64_t added(std::uint64_t a, std::uint64_t b)
{
    return checkedAdd(a, b).value_or(UINT64_MAX);
}

bool isWipe(const Operation& operation)
{
    return operation.kind == OperationKind::Erase && operation.danger == Danger::Everything;
}

/// Not with an image of the firmware.
bool comparesOwnData(const Operation& operation)
{
    return operation.kind == OperationKind::Verify
        && (operation.attributes.contains("saved_copy") || operation.attributes.contains("merge"));
}

bool isWrite(const Operation& operation)
{
    return operation.kind == OperationKind::Write || operation.kind == OperationKind::PutBack;
}

/// Sure not to be what the phone starts from.
bool isIdleSlot(const Operation& operation, const PhoneFacts* phone)
{
    const auto told = phone == nullptr ? std::map<std::string, std::string>::const_iterator()
                                       : phone->attributes.find("active_slot");
    if (phone == nullptr || told == phone->attributes.end() || told->second.empty()) {
        return false;
    }
    const std::string idle = sameName(told->second, "b") ? "_a" : "_b";
    const std::string_view name = operation.target;
    return name.size() > idle.size() && sameName(name.substr(name.size() - idle.size()), idle);
}

/// While this is under way, or when it is the last that was done, the phone may not start.
bool risksTheStart(const Operation& operation, const PhoneFacts* phone)
{
    if (operation.kind == OperationKind::Repartition || isWipe(operation)) {
        return true;
    }
    const bool starts =
        operation.areaClass == EntryClass::BootChain || operation.areaClass == EntryClass::System;
    const bool changes = operation.kind == OperationKind::Write || operation.kind == OperationKind::Erase;
    return changes && starts && !isIdleSlot(operation, phone);
}

class Summary {
public:
    Summary(const FlashPlan& plan, const PhoneFacts* phone)
        : m_operations(plan.operations())
        , m_phone(phone)
    {
        m_summary.changesPhone = !plan.readsOnly();
        m_summary.userDataKept = !plan.losesUserData();
    }

    PlanSummary make(LinkSpeed speed)
    {
        for (std::size_t i = 0; i < m_operations.size(); ++i) {
            count(m_operations[i]);
            note(i);
        }
        m_summary.startsAgainAfter =
            m_summary.pointOfNoReturn && isMadeGood() ? m_lastRisk : std::optional<std::size_t>();
        estimate(speed);
        return std::move(m_summary);
    }

private:
    void count(const Operation& operation)
    {
        if (isWrite(operation)) {
            ++m_summary.writes;
            m_summary.writeBytes = added(m_summary.writeBytes, operation.bytes);
        } else if (operation.kind == OperationKind::Erase) {
            ++m_summary.erases;
        } else if (operation.kind == OperationKind::SaveCopy) {
            m_summary.readBytes = added(m_summary.readBytes, added(operation.bytes, operation.bytes));
            keep(operation);
        } else if (operation.kind == OperationKind::ReadBack || operation.kind == OperationKind::Verify) {
            m_summary.readBytes = added(m_summary.readBytes, operation.bytes);
        }
    }

    /// What is saved but changed on purpose is not kept.
    void keep(const Operation& copy)
    {
        if (!m_summary.changesPhone) {
            return;
        }
        KeptArea area;
        area.name = copy.placeName();
        area.bytes = copy.bytes;
        area.saved = true;
        bool merged = false;
        for (const Operation& operation : m_operations) {
            if (&operation == &copy || !sameName(operation.placeName(), area.name)) {
                continue;
            }
            area.compared = area.compared || comparesOwnData(operation);
            if (operation.kind == OperationKind::PutBack) {
                area.how = KeptArea::How::PutBack;
            }
            merged =
                merged || (operation.kind == OperationKind::Write && operation.attributes.contains("merge"));
        }
        if (merged) {
            area.how = KeptArea::How::Merged;
        }
        if (merged || area.compared || area.how == KeptArea::How::PutBack) {
            m_summary.kept.push_back(std::move(area));
        }
    }

    void note(std::size_t index)
    {
        if (!risksTheStart(m_operations[index], m_phone)) {
            return;
        }
        m_lastRisk = index;
        if (!m_summary.pointOfNoReturn) {
            m_summary.pointOfNoReturn = index;
        }
    }

    /// Everything that starts the phone and is erased is written again.
    [[nodiscard]] bool isMadeGood() const
    {
        for (std::size_t i = 0; i < m_operations.size(); ++i) {
            const Operation& erase = m_operations[i];
            const bool delicate =
                erase.kind == OperationKind::Erase && erase.areaClass == EntryClass::BootChain;
            const auto begin = m_operations.begin() + static_cast<std::ptrdiff_t>(i);
            if (delicate && !isWipe(erase)
                && std::none_of(begin, m_operations.end(), [&erase](const Operation& later) {
                       return later.kind == OperationKind::Write && samePlace(later, erase);
                   })) {
                return false;
            }
            if (isWipe(erase) && std::none_of(begin, m_operations.end(), [](const Operation& later) {
                    return later.kind == OperationKind::Write && later.areaClass == EntryClass::System;
                })) {
                return false;
            }
        }
        return true;
    }

    void estimate(LinkSpeed speed)
    {
        const bool needsWriting = m_summary.writeBytes != 0;
        const bool needsReading = m_summary.readBytes != 0;
        if ((needsWriting && speed.writing <= 0) || (needsReading && speed.reading <= 0)
            || (!needsWriting && !needsReading && m_summary.erases == 0)) {
            return;
        }
        double all = static_cast<double>(m_summary.erases) * SecondsPerErase;
        all += needsWriting ? static_cast<double>(m_summary.writeBytes) / speed.writing : 0;
        all += needsReading ? static_cast<double>(m_summary.readBytes) / speed.reading : 0;
        m_summary.expected =
            std::chrono::seconds(static_cast<std::chrono::seconds::rep>(std::ceil(std::min(all, 1e9))));
    }

    const std::vector<Operation>& m_operations;
    const PhoneFacts* m_phone;
    PlanSummary m_summary;
    std::size_t m_lastRisk = 0;
};

} // namespace

PlanSummary summarise(const FlashPlan& plan, const PhoneFacts* phone, LinkSpeed speed)
{
    return Summary(plan, phone).make(speed);
}

LinkSpeed likelySpeed(UsbSpeed speed, bool serial) noexcept
{
    // About half of what the wire could carry: storage and loader slow it down. [inferred]
    if (serial) {
        return {40e3, 40e3};
    }
    switch (speed) {
    case UsbSpeed::Low:
        return {50e3, 50e3};
    case UsbSpeed::Full:
        return {500e3, 500e3};
    case UsbSpeed::High:
        return {12e6, 16e6};
    case UsbSpeed::Super:
        return {30e6, 60e6};
    case UsbSpeed::Unknown:
        break;
    }
    return {};
}

} // namespace flashwright
