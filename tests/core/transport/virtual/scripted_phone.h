// SPDX-License-Identifier: GPL-3.0-or-later
/// A virtual phone whose behaviour a test writes down as functions.
#pragma once

#include "core/transport/virtual/virtual_bus.h"

namespace flashwright::test {

class ScriptedPhone final : public VirtualPhone {
public:
    PhoneIdentity shown{UsbId{0x1111, 0x0001}, 0x0100, "Maker", "Toy"};
    std::function<void(PhoneLink&)> onPlugged;
    std::function<void(ByteSpan, bool, PhoneLink&)> onReceived;
    std::vector<Bytes> transfers;
    std::vector<bool> ends;
    int pluggedCount = 0;
    int leftCount = 0;
    std::vector<TimePoint> wokenAt;

    [[nodiscard]] PhoneIdentity identity() const override { return shown; }
    void plugged(PhoneLink& link) override
    {
        ++pluggedCount;
        if (onPlugged) {
            onPlugged(link);
        }
    }
    void left() override { ++leftCount; }
    bool control(const ControlRequest& request, PhoneLink&) override { return request.request == 0x22; }
    void received(ByteSpan transfer, bool ended, PhoneLink& link) override
    {
        transfers.emplace_back(transfer.begin(), transfer.end());
        ends.push_back(ended);
        if (onReceived) {
            onReceived(transfer, ended, link);
        }
    }
    void baudRateChanged(std::uint32_t, PhoneLink&) override { }
    void woken(PhoneLink& link) override { wokenAt.push_back(link.now()); }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override { return {}; }
};

inline Bytes bytesOf(std::string_view text)
{
    const ByteSpan bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

} // namespace flashwright::test
