// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/port_catalog.h"

#include "core/catalog/fact_object.h"

#include <set>

namespace flashwright {

namespace {

PortClaim readClaim(FactObject& from, std::set<UsbId>& known)
{
    PortClaim claim;
    const auto id = parseUsbId(from.text("usb"));
    if (!id) {
        from.reject("usb", "not of the form 1a2b:3c4d");
    } else if (!known.insert(*id).second) {
        from.reject("usb", "the id stands twice");
    }
    claim.usb = id.value_or(UsbId{});
    claim.stage = from.text("stage");
    claim.note = from.text("note");
    (void)from.text("source");
    from.finish();
    return claim;
}

} // namespace

Result<std::vector<PortClaim>> loadPortClaims(const std::filesystem::path& resources, std::string_view maker)
{
    TRY_LET(FactObject from, FactObject::load(resources / "ports" / (std::string(maker) + ".json")));
    if (from.text("maker") != maker) {
        from.reject("maker", "not the name of the file");
    }
    std::set<UsbId> known;
    std::vector<PortClaim> claims;
    for (FactObject& one : from.objects("claims")) {
        claims.push_back(readClaim(one, known));
    }
    if (claims.empty()) {
        from.reject("claims", "the list is empty");
    }
    from.finish();
    TRY(from.verdict());
    return claims;
}

} // namespace flashwright
