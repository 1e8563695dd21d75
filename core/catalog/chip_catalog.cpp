// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chip_catalog.h"

#include "core/catalog/fact_object.h"

#include <charconv>

namespace flashwright {

namespace {

Claim readClaim(FactObject& from)
{
    Claim claim;
    if (const auto ids = parseUsbId(from.text("usb"))) {
        claim.usb = *ids;
    } else {
        from.reject("usb", "not of the form 1a2b:3c4d");
    }
    claim.stage = from.text("stage");
    from.finish();
    return claim;
}

void checkVerified(FactObject& from, const ChipProfile& chip)
{
    if (chip.verified.empty()) {
        from.reject("verified", "what has been verified is missing");
    }
    for (const auto& [operation, how] : chip.verified) {
        if (how != "untested" && how != "virtual" && how != "replay" && how.rfind("bench ", 0) != 0) {
            from.reject("verified." + operation, "not one of untested, virtual, replay, bench <date>");
        }
    }
}

void checkCompleteness(FactObject& from, const ChipProfile& chip, bool claimsElsewhere)
{
    if (chip.names.empty()) {
        from.reject("names", "the list is empty");
    }
    if (chip.claims.empty() && !claimsElsewhere) {
        from.reject("claims", "the list is empty");
    }
    if (chip.neverErase.empty()) {
        from.reject("never_erase", "the list is empty");
    }
    for (const char* fact : {"protocol", "claims", "loaders", "never_erase", "boot_keys"}) {
        if (std::string_view(fact) == "claims" && claimsElsewhere) {
            continue;
        }
        if (!chip.sources.contains(fact)) {
            from.reject(std::string("sources.") + fact, "the source of this fact is missing");
        }
    }
}

/// `claimsElsewhere`: the maker's chips do not differ in how they show themselves; resources/ports says it.
Result<ChipProfile> readChip(const std::filesystem::path& file, std::string_view maker, bool claimsElsewhere)
{
    TRY_LET(FactObject from, FactObject::load(file));
    ChipProfile chip;
    chip.maker = maker;
    chip.family = from.text("family");
    if (chip.family != file.stem().string()) {
        from.reject("family", "not the name of the file");
    }
    chip.names = from.texts("names");
    chip.protocol = from.text("protocol");
    for (FactObject& claim : from.objects("claims")) {
        chip.claims.push_back(readClaim(claim));
    }
    chip.loaders = from.addressMap("loaders");
    for (const auto& [step, count] : from.countMap("deadlines_ms")) {
        chip.deadlines.emplace(step, milliseconds(static_cast<milliseconds::rep>(count)));
    }
    chip.neverErase = from.texts("never_erase");
    chip.vault = from.texts("vault");
    chip.vaultReadOnly = from.texts("vault_read_only");
    chip.bootKeys = from.texts("boot_keys");
    chip.verified = from.textMap("verified");
    chip.sources = from.textMap("sources");
    chip.attributes = from.textMap("attributes");
    checkVerified(from, chip);
    checkCompleteness(from, chip, claimsElsewhere);
    from.finish();
    TRY(from.verdict());
    return chip;
}

/// "0x1d0d", or "4032" where people know the numbers in decimal.
std::optional<std::uint32_t> statusCode(std::string_view key)
{
    if (const auto hex = parseHex(key)) {
        return *hex <= UINT32_MAX ? std::optional(static_cast<std::uint32_t>(*hex)) : std::nullopt;
    }
    std::uint32_t code = 0;
    const auto [stop, error] = std::from_chars(key.data(), key.data() + key.size(), code);
    return error == std::errc{} && stop == key.data() + key.size() ? std::optional(code) : std::nullopt;
}

} // namespace

Result<ChipCatalog> loadChipCatalog(const std::filesystem::path& resources, std::string_view maker)
{
    TRY_LET(const auto files, jsonFilesIn(resources / "chips" / maker));
    std::error_code ignored;
    const bool claimsElsewhere =
        std::filesystem::exists(resources / "ports" / (std::string(maker) + ".json"), ignored);
    ChipCatalog chips;
    for (const auto& file : files) {
        TRY_LET(ChipProfile chip, readChip(file, maker, claimsElsewhere));
        chips.push_back(std::move(chip));
    }
    return chips;
}

Result<StatusTable> loadStatusTable(const std::filesystem::path& resources, std::string_view protocol)
{
    TRY_LET(FactObject from, FactObject::load(resources / "status" / (std::string(protocol) + ".json")));
    StatusTable table;
    if (from.text("protocol") != protocol) {
        from.reject("protocol", "not the name of the file");
    }
    (void)from.text("source");
    for (auto& [key, entry] : from.objectMap("codes")) {
        const auto code = statusCode(key);
        if (!code) {
            from.reject("codes." + key, "not a 32-bit number");
            continue;
        }
        table[*code] = {entry.text("name"), entry.text("meaning"), entry.textOr("readings", {}),
            entry.textOr("diagnosis", {})};
        entry.finish();
    }
    from.finish();
    TRY(from.verdict());
    return table;
}

} // namespace flashwright
