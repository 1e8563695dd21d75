// SPDX-License-Identifier: GPL-3.0-or-later
/// A whole virtual phone on a cable in a test's hand: what goes in, what came out and when, time that moves
/// when it is told to. Shares no code with the host's side of the product.
#pragma once

#include "core/base/bytes.h"
#include "core/base/digest.h"
#include "core/base/endian.h"
#include "core/transport/virtual/virtual_phone.h"
#include "protocols/mediatek/scenario_reader.h"
#include "protocols/mediatek/virtual/phone_machine.h"
#include "protocols/mediatek/virtual_phones.h"

#include <deque>
#include <gtest/gtest.h>

namespace flashwright::mediatek::device {

[[nodiscard]] inline Bytes hexBytes(std::string_view text)
{
    Bytes bytes;
    int high = -1;
    for (const char c : text) {
        if (c == ' ') {
            continue;
        }
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::byte>(high * 16 + digit));
            high = -1;
        }
    }
    return bytes;
}

class TestPhone final : public PhoneLink {
public:
    explicit TestPhone(PhoneProfile profile, Scenario scenario = {}, LinkKind kind = LinkKind::Usb)
        : machine(std::move(profile), std::move(scenario))
        , m_kind(kind)
    {
        machine.plugged(*this);
    }
    /// A profile that ships, with a scenario's text.
    explicit TestPhone(std::string_view id, std::string_view scenario = {}, LinkKind kind = LinkKind::Usb)
        : TestPhone(shipped(id), read(scenario), kind)
    {
    }
    static PhoneProfile shipped(std::string_view id)
    {
        for (PhoneProfile& profile : builtInProfiles()) {
            if (profile.id == id) {
                return std::move(profile);
            }
        }
        ADD_FAILURE() << "no profile " << id;
        return {};
    }
    static Scenario read(std::string_view json)
    {
        auto scenario = readScenario(json);
        EXPECT_TRUE(scenario.has_value()) << (scenario ? "" : scenario.error().toLogLine());
        return scenario ? std::move(*scenario) : Scenario{};
    }

    /// Sends bytes; what is there at once, in hex.
    std::string say(ByteSpan bytes)
    {
        machine.received(bytes, true, *this);
        return heard();
    }
    std::string say(std::string_view hex) { return say(hexBytes(hex)); }
    /// What has come up to now.
    std::string heard()
    {
        std::string all;
        while (!m_sent.empty() && m_sent.front().first <= m_now) {
            all += toHex(m_sent.front().second);
            m_sent.pop_front();
        }
        return all;
    }
    /// Lets time pass: the phone is woken when it asked for it.
    std::string wait(milliseconds time)
    {
        const TimePoint end = m_now + time;
        std::string all = heard();
        while (!m_wakes.empty() && *m_wakes.begin() <= end) {
            m_now = *m_wakes.begin();
            m_wakes.erase(m_wakes.begin());
            machine.woken(*this);
            all += heard();
        }
        m_now = end;
        return all + heard();
    }
    /// From power-up to the first command.
    void shakeHands()
    {
        static_cast<void>(say("a0"));
        const std::string answer = say("a0");
        EXPECT_TRUE(answer == "5f") << answer;
        EXPECT_EQ(say("0a"), "f5");
        EXPECT_EQ(say("50"), "af");
        EXPECT_EQ(say("05"), "fa");
    }
    void shakeHandsInRom()
    {
        EXPECT_EQ(say("a0"), "5f");
        EXPECT_EQ(say("0a"), "f5");
        EXPECT_EQ(say("50"), "af");
        EXPECT_EQ(say("05"), "fa");
    }
    /// SEND_DA with all its echoes; the answer behind the data.
    std::string sendDa(std::uint32_t address, const Bytes& image, std::uint32_t signature)
    {
        Bytes fields;
        appendBigEndian<std::uint32_t>(fields, address);
        appendBigEndian<std::uint32_t>(fields, static_cast<std::uint32_t>(image.size()));
        appendBigEndian<std::uint32_t>(fields, signature);
        EXPECT_EQ(say("d7"), "d7");
        const std::string echo = say(fields);
        EXPECT_EQ(echo.substr(0, 24), toHex(fields));
        const std::string status = echo.substr(24);
        return status == "0000" ? say(image) : status;
    }

    [[nodiscard]] std::map<std::string, Bytes> stored() const { return std::as_const(machine).storage(); }

    [[nodiscard]] LinkKind kind() const override { return m_kind; }
    [[nodiscard]] TimePoint now() const override { return m_now; }
    void send(Bytes transfer, milliseconds after, bool /*zeroPacket*/) override
    {
        transfers.push_back(transfer.size());
        m_sent.emplace_back(m_now + after, std::move(transfer));
    }
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override
    {
        leaves.emplace_back(after, backAfter);
    }
    void wake(milliseconds after) override { m_wakes.insert(m_now + after); }
    /// Carries out the last leave().
    void goAndReturn()
    {
        machine.left();
        m_wakes.clear();
        m_sent.clear();
        machine.plugged(*this);
    }

    PhoneMachine machine;
    std::vector<std::size_t> transfers;
    std::vector<std::pair<milliseconds, std::optional<milliseconds>>> leaves;

private:
    LinkKind m_kind;
    TimePoint m_now{};
    std::deque<std::pair<TimePoint, Bytes>> m_sent;
    std::multiset<TimePoint> m_wakes;
};

/// Loaders of the kind that this program makes: tag, filler, and in the first the digest of the second.
struct PracticeLoaders {
    explicit PracticeLoaders(std::string_view profile, std::size_t secondBytes = 0x2345)
    {
        const auto tagged = [&](std::string_view role, std::size_t bytes) {
            const std::string tag = "FLASHWRIGHT-PRACTICE " + std::string(profile) + " " + std::string(role);
            Bytes image(bytes, std::byte{0x11});
            const ByteSpan text = asBytes(tag);
            std::copy(text.begin(), text.end(), image.begin());
            return image;
        };
        second = tagged("DA2", secondBytes);
        first = tagged("DA1", 0x1000);
        const Bytes digest = sha256(second);
        first.insert(first.end(), digest.begin(), digest.end());
        for (int i = 0; i < 0x100; ++i) {
            first.push_back(static_cast<std::byte>(i));
            second.push_back(static_cast<std::byte>(i));
        }
    }
    Bytes first;
    Bytes second;
};

/// XOR of little-endian words, as the boot ROM counts.
[[nodiscard]] inline std::string xorHex(const Bytes& bytes)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum ^= std::to_integer<unsigned>(bytes[i]) << (i % 2 == 0 ? 0U : 8U);
    }
    Bytes raw;
    appendBigEndian<std::uint16_t>(raw, static_cast<std::uint16_t>(sum));
    return toHex(raw);
}

} // namespace flashwright::mediatek::device
