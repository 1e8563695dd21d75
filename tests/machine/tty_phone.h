// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts a virtual phone behind a real kernel's CDC-ACM function; the host sees /dev/ttyACM0.
#pragma once

#include "tests/machine/gadget.h"
#include "tests/support/phone_carrier.h"

namespace flashwright::test {

class TtyPhone final : public PhoneCarrier {
public:
    /// `node` is the device side ("/dev/ttyGS0"); `shown` overrides the ids that the phone would show.
    TtyPhone(std::shared_ptr<VirtualPhone> phone, GadgetPlace place, std::string node, UsbId shown);
    ~TtyPhone() override;

protected:
    void present(const PhoneIdentity& identity, int appearance) override;
    void withdraw(int urbStatus) override;
    void transmit(const Bytes& transfer, bool zeroPacket) override;

private:
    void serve(const std::stop_token& stop);

    const GadgetPlace m_place;
    const std::string m_node;
    const UsbId m_shown;
    std::atomic<int> m_file = -1;
    std::jthread m_reader;
};

} // namespace flashwright::test
