// SPDX-License-Identifier: GPL-3.0-or-later
/// The kernel's USB gadget in the machine, through configfs.
#pragma once

#include "core/transport/virtual/virtual_phone.h"

namespace flashwright::test {

struct GadgetPlace {
    std::string folder; ///< /sys/kernel/config/usb_gadget/phone0
    std::string controller; ///< dummy_udc.0
};

/// Writes who the phone is and puts it on the bus.
void bindGadget(const GadgetPlace& place, const PhoneIdentity& identity);
/// Takes it off the bus: the host sees an unplugged cable.
void unbindGadget(const GadgetPlace& place);

} // namespace flashwright::test
