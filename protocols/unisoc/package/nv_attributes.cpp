// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/nv_attributes.h"

#include "protocols/unisoc/nv/nv_rules.h"

namespace flashwright::unisoc {

namespace {

constexpr std::uint32_t IdOfTheName = 0xFFFFFFFF;
constexpr std::uint32_t LargestId = 0xFFFD; // above are the marks for padding and for the end

bool isSet(const BmaNvItem& item, const char* flag)
{
    const auto found = item.flags.find(flag);
    return item.useFlags && found != item.flags.end() && found->second;
}

std::vector<NvRule> rulesOf(const BmaProduct& product)
{
    std::vector<NvRule> rules;
    for (const BmaNvItem& item : product.nvItems) {
        if (!item.backup || (item.id != IdOfTheName && item.id > LargestId)) {
            continue;
        }
        const auto id =
            item.id == IdOfTheName ? std::nullopt : std::optional(static_cast<std::uint16_t>(item.id));
        rules.push_back({item.name, id, isSet(item, "Continue"), isSet(item, "Replace")});
    }
    return rules;
}

} // namespace

void addNvRules(std::vector<PackageEntry>& entries, const BmaProduct& product)
{
    const std::string rules = product.nvBackup ? nvRulesText(rulesOf(product)) : std::string();
    for (PackageEntry& entry : entries) {
        if (entry.action != EntryAction::Write || !entry.hasImage || !entry.attributes.contains("nv")) {
            continue;
        }
        entry.attributes["unit_values"] = "1";
        if (!rules.empty()) {
            entry.attributes[NvRulesAttribute] = rules;
        }
    }
}

} // namespace flashwright::unisoc
