// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usb_phone.h"

#include <algorithm>

namespace flashwright::test {

namespace {

testbench::Identity descriptorsOf(const PhoneIdentity& phone)
{
    testbench::Identity identity;
    identity.vendor = phone.id.vendor;
    identity.product = phone.id.product;
    identity.release = phone.bcdDevice;
    identity.manufacturer = phone.manufacturer;
    identity.productName = phone.product;
    const auto packet = static_cast<std::uint16_t>(phone.packetBytes);
    const std::vector<testbench::Endpoint> pipes{
        {phone.inEndpoint, 2, packet}, {phone.outEndpoint, 2, packet}};
    if (phone.cdcControl) {
        identity.interfaces = {
            {0, 2, 2, 1, {{0x84, 3, 16, 16}}, "cdc_acm"}, {1, 0x0a, 0, 0, pipes, "cdc_acm"}};
    } else {
        identity.interfaces = {{0, phone.interfaceClass, 0, 0, pipes, {}}};
    }
    return identity;
}

} // namespace

/// One appearance of the phone.
class UsbPhone::Device final : public testbench::UsbDevice {
public:
    Device(UsbPhone& owner, const PhoneIdentity& phone)
        : UsbDevice(descriptorsOf(phone))
        , m_owner(owner)
        , m_in(phone.inEndpoint)
    {
    }

    int control(const testbench::Setup& setup, testbench::Bytes&) override
    {
        return m_owner.asked({setup.requestType, setup.request, setup.value, setup.index}) ? 0 : -EPIPE;
    }

    int bulkOut(std::uint8_t, const testbench::Bytes& data, bool ended) override
    {
        m_owner.arrived(std::as_bytes(std::span(data)), ended);
        return static_cast<int>(data.size());
    }

    void sendToHost(const Bytes& transfer, bool zeroPacket)
    {
        testbench::Bytes bytes(transfer.size());
        std::transform(transfer.begin(), transfer.end(), bytes.begin(),
            [](std::byte one) { return std::to_integer<std::uint8_t>(one); });
        sendIn(m_in, std::move(bytes), zeroPacket);
    }

private:
    UsbPhone& m_owner;
    const std::uint8_t m_in;
};

UsbPhone::UsbPhone(
    testbench::Testbed& bed, std::shared_ptr<VirtualPhone> phone, int bus, std::string kernelName)
    : PhoneCarrier(std::move(phone), LinkKind::Usb)
    , m_bed(bed)
    , m_bus(bus)
    , m_kernelName(std::move(kernelName))
{
}

UsbPhone::~UsbPhone()
{
    finish();
}

void UsbPhone::present(const PhoneIdentity& identity, int appearance)
{
    auto device = std::make_shared<Device>(*this, identity);
    m_bed.plug(*device, m_bus, 1 + appearance, m_kernelName);
    const std::lock_guard lock(m_deviceMutex);
    m_device = std::move(device);
}

void UsbPhone::withdraw(int urbStatus)
{
    std::shared_ptr<Device> device;
    {
        const std::lock_guard lock(m_deviceMutex);
        device.swap(m_device);
    }
    m_bed.unplug(*device, urbStatus);
}

void UsbPhone::transmit(const Bytes& transfer, bool zeroPacket)
{
    std::shared_ptr<Device> device;
    {
        const std::lock_guard lock(m_deviceMutex);
        device = m_device;
    }
    if (device) {
        device->sendToHost(transfer, zeroPacket);
    }
}

} // namespace flashwright::test
