// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts a virtual phone on the test bench, where the real libusb finds it as a device.
#pragma once

#include "tests/support/phone_carrier.h"
#include "tests/testbench/testbed.h"

namespace flashwright::test {

/// Each appearance has another device number on the same port. The testbed outlives it.
class UsbPhone final : public PhoneCarrier {
public:
    UsbPhone(testbench::Testbed& bed, std::shared_ptr<VirtualPhone> phone, int bus, std::string kernelName);
    ~UsbPhone() override;

protected:
    void present(const PhoneIdentity& identity, int appearance) override;
    void withdraw(int urbStatus) override;
    void transmit(const Bytes& transfer, bool zeroPacket) override;

private:
    class Device;
    testbench::Testbed& m_bed;
    const int m_bus;
    const std::string m_kernelName;
    std::mutex m_deviceMutex;
    std::shared_ptr<Device> m_device; // guarded by m_deviceMutex
};

} // namespace flashwright::test
