// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/write_order.h"

#include "core/plan/area_care.h"
#include "core/plan/name_match.h"
#include "core/plan/operation_making.h"
#include "core/plan/phone_change.h"

#include <algorithm>
#include <compare>

namespace flashwright {

namespace {

enum class Step : std::uint8_t { EraseEarly, Main, BootChain, RomLoaded };

/// Where a change goes, most significant part first.
struct Rank {
    Step group = Step::Main; ///< of the unit that the change belongs to
    std::size_t unit = 0; ///< a "together" group stays in one piece
    Step step = Step::Main;
    int slot = 0; ///< the slot that the phone does not start from is 0
    std::size_t index = 0; ///< in the package's order; of an erase that of its write
    bool isWrite = false;
    auto operator<=>(const Rank&) const = default;
};

std::string attributeOf(const std::map<std::string, std::string>& attributes, const char* name)
{
    const auto it = attributes.find(name);
    return it == attributes.end() ? std::string() : it->second;
}

bool isUserArea(const std::string& region)
{
    return region.empty() || sameName(region, "user");
}

/// Lies where the boot ROM looks: outside the partitioned area.
bool isRomLoaded(const Operation& operation, const PhoneFacts* phone)
{
    if (operation.areaClass != EntryClass::BootChain) {
        return false;
    }
    const PhonePartition* row = phone == nullptr ? nullptr : findPartition(*phone, operation.target);
    if (row != nullptr) {
        return !isUserArea(row->region);
    }
    return !isUserArea(operation.region) || !isUserArea(attributeOf(operation.attributes, "region"))
        || hasMark(operation.attributes, "outside_table");
}

class Ranking {
public:
    Ranking(const std::vector<Operation>& changes, const PhoneFacts* phone)
        : m_changes(changes)
        , m_phone(phone)
        , m_romWaits(phone != nullptr && hasMark(phone->attributes, "rom_waits"))
        , m_active(phone == nullptr ? std::string() : attributeOf(phone->attributes, "active_slot"))
    {
    }

    [[nodiscard]] Rank rankOf(std::size_t index) const
    {
        const Operation& change = m_changes[index];
        Rank rank;
        rank.step = stepOf(index);
        rank.group = rank.step;
        rank.slot = slotOf(change);
        rank.index = index;
        rank.isWrite = change.kind != OperationKind::Erase;
        if (rank.step == Step::BootChain || rank.step == Step::RomLoaded) {
            rank.index = writeAfter(index).value_or(index);
        }
        if (rank.step != Step::EraseEarly) {
            placeInUnit(index, rank);
        }
        return rank;
    }

private:
    [[nodiscard]] Step stepOf(std::size_t index) const
    {
        const Operation& change = m_changes[index];
        if (!changesPhone(change.kind) || change.areaClass != EntryClass::BootChain) {
            return Step::Main;
        }
        if (change.kind == OperationKind::Erase && m_romWaits) {
            return Step::EraseEarly;
        }
        return isRomLoaded(change, m_phone) ? Step::RomLoaded : Step::BootChain;
    }

    /// The write that makes an erase good.
    [[nodiscard]] std::optional<std::size_t> writeAfter(std::size_t index) const
    {
        for (std::size_t i = index; i < m_changes.size(); ++i) {
            if (m_changes[i].kind == OperationKind::Write && samePlace(m_changes[i], m_changes[index])) {
                return i;
            }
        }
        return std::nullopt;
    }

    /// A group with parts of the boot chain goes as a whole where its most delicate member goes.
    void placeInUnit(std::size_t index, Rank& rank) const
    {
        const std::string word = attributeOf(m_changes[index].attributes, "together");
        std::size_t first = 0;
        for (std::size_t i = 0; i < m_changes.size() && !word.empty(); ++i) {
            if (attributeOf(m_changes[i].attributes, "together") == word && stepOf(i) != Step::EraseEarly) {
                rank.group = std::max(rank.group, stepOf(i));
                first = first == 0 ? i + 1 : first;
            }
        }
        rank.unit = rank.group > Step::Main ? first : 0;
    }

    [[nodiscard]] int slotOf(const Operation& change) const
    {
        const std::string idle = sameName(m_active, "b") ? "_a" : "_b";
        const std::string& name = change.target;
        const bool isIdle = changesPhone(change.kind) && name.size() > idle.size()
            && sameName(std::string_view(name).substr(name.size() - idle.size()), idle);
        return isIdle ? 0 : 1;
    }

    const std::vector<Operation>& m_changes;
    const PhoneFacts* m_phone;
    bool m_romWaits;
    std::string m_active;
};

} // namespace

OrderedChanges orderChanges(std::vector<Operation> changes, const PhoneFacts* phone)
{
    const Ranking ranking(changes, phone);
    std::vector<Rank> ranks;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ranks.push_back(ranking.rankOf(i));
    }
    std::vector<std::size_t> order(changes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(
        order.begin(), order.end(), [&ranks](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    OrderedChanges ordered;
    for (const std::size_t i : order) {
        auto& into = ranks[i].group <= Step::Main ? ordered.first : ordered.bootChain;
        into.push_back(std::move(changes[i]));
    }
    return ordered;
}

} // namespace flashwright
