// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/port_identity.h"

namespace flashwright::unisoc {

bool looksLikeGadget(const PortSighting& sighting) noexcept
{
    constexpr std::uint16_t GadgetVersion = 0x2416;
    const auto names = [&sighting](std::string_view text) {
        return sighting.product.find(text) != std::string::npos
            || sighting.manufacturer.find(text) != std::string::npos;
    };
    return sighting.bcdDevice == GadgetVersion || names("Gadget Serial") || names("spreadtrum with musb");
}

} // namespace flashwright::unisoc
