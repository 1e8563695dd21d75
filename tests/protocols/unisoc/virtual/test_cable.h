// SPDX-License-Identifier: GPL-3.0-or-later
/// A cable in a test's hand: what goes in, what came out, when the phone left.
#pragma once

#include "core/base/bytes.h"
#include "core/transport/virtual/virtual_phone.h"
#include "protocols/unisoc/virtual/virtual_unisoc_phone.h"

#include <deque>
#include <gtest/gtest.h>

namespace flashwright::unisoc {

[[nodiscard]] inline Bytes fromHex(std::string_view text)
{
    Bytes bytes;
    int digits = 0;
    unsigned value = 0;
    for (const char c : text) {
        if (c == ' ') {
            continue;
        }
        value = value * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        if (++digits % 2 == 0) {
            bytes.push_back(static_cast<std::byte>(value));
            value = 0;
        }
    }
    return bytes;
}

class TestCable final : public PhoneLink {
public:
    explicit TestCable(std::shared_ptr<VirtualPhone> phone, LinkKind kind = LinkKind::Usb, bool armed = true)
        : m_phone(std::move(phone))
        , m_kind(kind)
    {
        plug(armed);
    }

    void plug(bool armed = true)
    {
        present = true;
        m_phone->plugged(*this);
        if (armed) {
            m_phone->control({0x21, 0x22, 0x0601, 0}, *this);
        }
    }
    bool control(const ControlRequest& request) { return m_phone->control(request, *this); }

    /// Sends one transfer; what came back, as hex, transfers joined.
    std::string say(ByteSpan bytes, bool ended = true)
    {
        transfers.clear();
        delays.clear();
        m_phone->received(bytes, ended, *this);
        std::string all;
        for (const Bytes& transfer : transfers) {
            all += toHex(transfer);
        }
        return all;
    }
    std::string say(std::string_view hex) { return say(fromHex(hex)); }

    [[nodiscard]] LinkKind kind() const override { return m_kind; }
    [[nodiscard]] TimePoint now() const override { return {}; }
    void send(Bytes transfer, milliseconds after, bool zeroPacket) override
    {
        transfers.push_back(std::move(transfer));
        delays.push_back(after);
        zeroPackets = zeroPackets + (zeroPacket ? 1 : 0);
    }
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override
    {
        leaves.emplace_back(after, backAfter);
    }
    /// Carries out the last leave().
    void goAndReturn()
    {
        m_phone->left();
        plug();
    }

    [[nodiscard]] VirtualPhone& phone() { return *m_phone; }

    std::deque<Bytes> transfers;
    std::vector<milliseconds> delays;
    std::vector<std::pair<milliseconds, std::optional<milliseconds>>> leaves;
    int zeroPackets = 0;
    bool present = false;

private:
    std::shared_ptr<VirtualPhone> m_phone;
    LinkKind m_kind;
};

[[nodiscard]] inline std::shared_ptr<VirtualPhone> phoneOf(
    std::string_view profile, std::string_view scenario = {})
{
    auto made = makePhone(profile, scenario);
    EXPECT_TRUE(made.has_value()) << (made ? std::string() : made.error().toLogLine());
    return made ? *made : nullptr;
}

} // namespace flashwright::unisoc
