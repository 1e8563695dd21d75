// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone that follows a script of exact bytes: what the host must send, what comes back, when the cable
/// goes.
#pragma once

#include "core/transport/transport.h"
#include "tests/protocols/unisoc/hex.h"

#include <deque>
#include <gtest/gtest.h>

namespace flashwright::unisoc::test {

class ScriptedTransport final : public Transport {
public:
    struct Line {
        enum class Kind { Send, Answer, Lost } kind;
        Bytes bytes;
    };

    ScriptedTransport(FakeClock& clock, LinkKind kind = LinkKind::Usb)
        : m_clock(clock)
        , m_kind(kind)
    {
    }

    ScriptedTransport& host(const Bytes& bytes) { return add(Line::Kind::Send, bytes); }
    ScriptedTransport& host(std::string_view text) { return host(hex(text)); }
    ScriptedTransport& phone(const Bytes& bytes) { return add(Line::Kind::Answer, bytes); }
    ScriptedTransport& phone(std::string_view text) { return phone(hex(text)); }
    ScriptedTransport& lost() { return add(Line::Kind::Lost, {}); }
    /// Repeats: the host sends, the phone answers.
    ScriptedTransport& exchange(std::string_view sent, std::string_view answered)
    {
        return host(sent).phone(answered);
    }

    [[nodiscard]] bool finished() const { return m_script.empty() && m_ready.empty(); }
    [[nodiscard]] std::size_t linesLeft() const { return m_script.size(); }

    std::vector<Bytes> writes;
    std::vector<TransferEnd> ends;
    std::vector<ControlRequest> controls;
    std::vector<std::uint32_t> baudRates;
    bool stallControl = false;
    std::size_t packetBytes = 512;
    std::size_t largestRead = SIZE_MAX;

    [[nodiscard]] LinkTraits traits() const override
    {
        const bool usb = m_kind == LinkKind::Usb;
        return {m_kind, usb ? packetBytes : 0, usb ? packetBytes : 0};
    }

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "test.read");
        }
        release();
        if (m_lost) {
            return fail(Fault::LinkLost, "test.read");
        }
        if (m_ready.empty()) {
            m_clock.advanceTo(by.at);
            return fail(Fault::Timeout, "test.read");
        }
        Bytes& chunk = m_ready.front();
        const std::size_t got = std::min({chunk.size(), into.size(), largestRead});
        std::copy_n(chunk.begin(), got, into.begin());
        chunk.erase(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(got));
        if (chunk.empty()) {
            m_ready.pop_front();
        }
        return got;
    }

    Result<void> write(ByteSpan bytes, Deadline, const std::stop_token&, TransferEnd end) override
    {
        if (m_lost) {
            return fail(Fault::LinkLost, "test.write");
        }
        writes.emplace_back(bytes.begin(), bytes.end());
        ends.push_back(end);
        match(bytes);
        return {};
    }

    Result<void> control(const ControlRequest& request, Deadline, const std::stop_token&) override
    {
        controls.push_back(request);
        if (stallControl) {
            return fail(Fault::PhoneRefused, "test.control");
        }
        return {};
    }
    Result<void> setBaudRate(std::uint32_t baud) override
    {
        baudRates.push_back(baud);
        return {};
    }
    Result<void> discardInput() override
    {
        m_ready.clear();
        return {};
    }

private:
    ScriptedTransport& add(Line::Kind kind, Bytes bytes)
    {
        m_script.push_back({kind, std::move(bytes)});
        return *this;
    }

    /// The bytes must continue the next line of the host's.
    void match(ByteSpan bytes)
    {
        while (!bytes.empty()) {
            if (m_script.empty() || m_script.front().kind != Line::Kind::Send) {
                ADD_FAILURE() << "the host sent without being asked: " << toHex(bytes, 80);
                return;
            }
            Bytes& wanted = m_script.front().bytes;
            const std::size_t part = std::min(wanted.size(), bytes.size());
            EXPECT_EQ(toHex(bytes.first(part), 96), toHex(ByteSpan(wanted).first(part), 96))
                << linesLeft() << " lines left";
            wanted.erase(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(part));
            bytes = bytes.subspan(part);
            if (wanted.empty()) {
                m_script.pop_front();
            }
        }
    }

    void release()
    {
        while (!m_script.empty() && m_script.front().kind != Line::Kind::Send) {
            if (m_script.front().kind == Line::Kind::Lost) {
                m_lost = m_ready.empty();
                if (!m_lost) {
                    return;
                }
            } else {
                m_ready.push_back(m_script.front().bytes);
            }
            m_script.pop_front();
        }
    }

    FakeClock& m_clock;
    LinkKind m_kind;
    std::deque<Line> m_script;
    std::deque<Bytes> m_ready;
    bool m_lost = false;
};

} // namespace flashwright::unisoc::test
