// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/machine/gadget.h"

#include <fstream>

namespace flashwright::test {

namespace {

void put(const std::string& file, const std::string& text)
{
    std::ofstream(file) << text << '\n';
}

} // namespace

void bindGadget(const GadgetPlace& place, const PhoneIdentity& identity)
{
    put(place.folder + "/idVendor", hexNumber(identity.id.vendor));
    put(place.folder + "/idProduct", hexNumber(identity.id.product));
    put(place.folder + "/bcdDevice", hexNumber(identity.bcdDevice));
    put(place.folder + "/strings/0x409/manufacturer", identity.manufacturer);
    put(place.folder + "/strings/0x409/product", identity.product);
    put(place.folder + "/UDC", place.controller);
}

void unbindGadget(const GadgetPlace& place)
{
    put(place.folder + "/UDC", "");
}

} // namespace flashwright::test
