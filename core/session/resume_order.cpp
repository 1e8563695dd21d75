// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume_order.h"

#include "core/base/units.h"
#include "core/plan/area_rules.h"
#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/place_check.h"

#include <algorithm>

namespace flashwright {

namespace {

/// Erases everything, or moves it.
bool isForAll(const Operation& operation)
{
    const bool nowhere = operation.target.empty() && !operation.address;
    return operation.kind == OperationKind::Repartition
        || (operation.kind == OperationKind::Erase && nowhere);
}

struct Extent {
    std::string region;
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< behind the last byte
};

std::uint64_t endOf(std::uint64_t begin, std::uint64_t bytes)
{
    return bytes == 0 ? UINT64_MAX : checkedAdd(begin, bytes).value_or(UINT64_MAX);
}

/// Where the operation works, by bytes; nothing where that is not known.
std::optional<Extent> extentOf(const Operation& operation, const PhoneFacts& phone)
{
    if (operation.address) {
        const std::uint64_t begin = checkedAdd(*operation.address, operation.offset).value_or(UINT64_MAX);
        return Extent{operation.region, begin, endOf(begin, operation.bytes)};
    }
    const PhonePartition* const row = findPartition(phone, operation.target);
    if (row == nullptr || !row->startBytes) {
        return std::nullopt;
    }
    return Extent{row->region, *row->startBytes, endOf(*row->startBytes, row->bytes)};
}

bool meet(const Extent& a, const Extent& b)
{
    const auto user = [](const std::string& region) { return region.empty() || sameName(region, "user"); };
    const bool sameRegion = sameName(a.region, b.region) || (user(a.region) && user(b.region));
    return sameRegion && a.begin < b.end && b.begin < a.end;
}

} // namespace

bool mayOverlap(const Operation& a, const Operation& b, const PhoneFacts& phone)
{
    if (isForAll(a) || isForAll(b)) {
        return true;
    }
    if (!a.address && !b.address) {
        return sameName(a.target, b.target);
    }
    if (a.address && b.address && *a.address == *b.address && sameName(a.region, b.region)) {
        return true;
    }
    if (!tellsRegions(phone)) {
        return a.address.has_value() != b.address.has_value(); // numbers are names there
    }
    const auto first = extentOf(a, phone);
    const auto second = extentOf(b, phone);
    return !first || !second || meet(*first, *second);
}

ResumeOrder::ResumeOrder(const ResumePoint& point, const PhoneFacts& phone)
    : m_point(point)
    , m_phone(phone)
{
    for (std::size_t i = 0; i < operations().size(); ++i) {
        const OperationKind kind = operations()[i].kind;
        // What was saved is never read again: the phone is not what it was.
        if (kind == OperationKind::SaveCopy || (changesPhone(kind) && point.finished.contains(i))) {
            m_standing.insert(i);
        }
    }
    for (const std::size_t index : point.began) {
        if (changesPhone(operations()[index].kind) && !point.finished.contains(index)) {
            redo(index);
        }
    }
}

bool ResumeOrder::isReplaced(std::size_t index) const
{
    for (std::size_t later = index + 1; later < operations().size(); ++later) {
        const Operation& operation = operations()[later];
        if (changesPhone(operation.kind) && stands(later)
            && mayOverlap(operations()[index], operation, m_phone)) {
            return true;
        }
    }
    return false;
}

void ResumeOrder::redo(std::size_t index)
{
    m_standing.erase(index);
    if (isForAll(operations()[index])) {
        return;
    }
    for (std::size_t earlier = 0; earlier < index; ++earlier) {
        const Operation& operation = operations()[earlier];
        if (changesPhone(operation.kind) && !isForAll(operation)
            && mayOverlap(operation, operations()[index], m_phone)) {
            m_standing.erase(earlier);
        }
    }
}

void ResumeOrder::spread()
{
    for (std::size_t i = 0; i < operations().size(); ++i) {
        if (stands(i) || !changesPhone(operations()[i].kind)) {
            continue;
        }
        for (std::size_t later = i + 1; later < operations().size(); ++later) {
            const Operation& operation = operations()[later];
            if (changesPhone(operation.kind) && mayOverlap(operations()[i], operation, m_phone)) {
                m_standing.erase(later);
            }
        }
    }
}

} // namespace flashwright
