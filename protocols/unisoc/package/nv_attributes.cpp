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

std::string_view prefixOf(std::string_view target, std::string_view word)
{
    const std::size_t at = target.find(word);
    return at == std::string_view::npos ? std::string_view("?") : target.substr(0, at);
}

/// The modem's run-time copy of an NV image: "NV_LTE" on l_fixnv1 has "FLASH_LTE" on l_runtimenv1.
bool isDerivedFrom(const PackageEntry& erase, const PackageEntry& nv)
{
    constexpr std::string_view Erase = "FLASH";
    constexpr std::string_view Image = "NV";
    if (erase.action != EntryAction::Erase) {
        return false;
    }
    const bool byId = erase.id.starts_with(Erase) && nv.id.starts_with(Image)
        && erase.id.substr(Erase.size()) == nv.id.substr(Image.size());
    const std::string_view prefix = prefixOf(nv.target, "fixnv");
    return byId || (prefix != "?" && prefix == prefixOf(erase.target, "runtimenv"));
}

std::string derivedFrom(const PackageEntry& nv, const std::vector<PackageEntry>& entries)
{
    std::string names;
    for (const PackageEntry& entry : entries) {
        if (isDerivedFrom(entry, nv)) {
            names += (names.empty() ? "" : ",") + entry.id;
        }
    }
    return names;
}

} // namespace

void addNvRules(std::vector<PackageEntry>& entries, const BmaProduct& product)
{
    const std::string rules = product.nvBackup ? nvRulesText(rulesOf(product)) : std::string();
    for (PackageEntry& entry : entries) {
        if (entry.action != EntryAction::Write || !entry.hasImage || !entry.attributes.contains("nv")) {
            continue;
        }
        entry.attributes.insert_or_assign("unit_values", std::string("1"));
        if (std::string derived = derivedFrom(entry, entries); !derived.empty()) {
            entry.attributes["derived"] = std::move(derived);
        }
        if (!rules.empty()) {
            entry.attributes[NvRulesAttribute] = rules;
        }
    }
}

} // namespace flashwright::unisoc
