// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flash_plan.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "core/base/units.h"
#include "core/plan/phone_change.h"

#include <algorithm>
#include <cstdio>

namespace flashwright {

namespace {

/// Feeds values into one hash; texts with their length, so that two fields never run into each other.
class Digest {
public:
    void add(std::uint64_t value)
    {
        std::array<std::byte, 8> raw{};
        storeLittleEndian<std::uint64_t>(raw, value);
        m_hash = fnv1a64(raw, m_hash);
    }
    void add(std::string_view text)
    {
        add(text.size());
        m_hash = fnv1a64(asBytes(text), m_hash);
    }
    void add(const std::map<std::string, std::string>& texts)
    {
        add(texts.size());
        for (const auto& [name, value] : texts) {
            add(name);
            add(value);
        }
    }
    void add(const PartitionSpec& spec)
    {
        add(spec.name);
        add(spec.bytes);
        add(spec.gapBytes);
        add(std::uint64_t{spec.takesRest});
        add(std::uint64_t{spec.startKnown});
        add(spec.startBytes);
        add(spec.region);
        add(spec.attributes);
    }
    void add(const Operation& operation)
    {
        add(static_cast<std::uint64_t>(operation.kind));
        add(operation.target);
        add(std::uint64_t{operation.address.has_value()});
        add(operation.address.value_or(0));
        add(operation.region);
        add(operation.offset);
        add(operation.bytes);
        add(operation.entryId);
        add(operation.file.generic_string());
        add(static_cast<std::uint64_t>(operation.areaClass));
        add(static_cast<std::uint64_t>(operation.danger));
        add(std::uint64_t{operation.interruptible});
        add(operation.layout.size());
        for (const PartitionSpec& spec : operation.layout) {
            add(spec);
        }
        add(operation.attributes);
    }
    [[nodiscard]] std::string text() const
    {
        std::array<char, 17> digits{};
        std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(m_hash));
        return digits.data();
    }

private:
    std::uint64_t m_hash = fnv1a64({});
};

} // namespace

FlashPlan::FlashPlan(
    std::vector<Operation> operations, std::vector<LeftOutEntry> leftOut, std::vector<Finding> findings)
    : m_operations(std::move(operations))
    , m_leftOut(std::move(leftOut))
    , m_findings(std::move(findings))
{
    Digest digest;
    for (const Operation& operation : m_operations) {
        digest.add(operation);
    }
    m_digest = digest.text();
}

Danger FlashPlan::worstDanger() const noexcept
{
    Danger worst = Danger::None;
    for (const Operation& operation : m_operations) {
        worst = std::max(worst, operation.danger);
    }
    return worst;
}

bool FlashPlan::readsOnly() const noexcept
{
    return std::none_of(m_operations.begin(), m_operations.end(),
        [](const Operation& operation) { return changesPhone(operation.kind); });
}

bool FlashPlan::losesUserData() const noexcept
{
    return std::any_of(m_operations.begin(), m_operations.end(), [](const Operation& operation) {
        if (operation.kind == OperationKind::Repartition) {
            return !operation.attributes.contains("keeps_user_data");
        }
        const bool ofOwner =
            operation.danger == Danger::UserData || operation.areaClass == EntryClass::UserData;
        return operation.danger == Danger::Everything || (ofOwner && changesPhone(operation.kind));
    });
}

std::uint64_t FlashPlan::totalBytes() const noexcept
{
    std::uint64_t total = 0;
    for (const Operation& operation : m_operations) {
        if (operation.kind != OperationKind::Erase && operation.kind != OperationKind::Repartition) {
            total = checkedAdd(total, operation.bytes).value_or(UINT64_MAX);
        }
        const bool twice =
            operation.kind == OperationKind::SaveCopy || operation.attributes.contains("twice");
        if (twice) { // read once more for comparison
            total = checkedAdd(total, operation.bytes).value_or(UINT64_MAX);
        }
    }
    return total;
}

} // namespace flashwright
