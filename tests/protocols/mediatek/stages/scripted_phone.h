// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone that follows a script of exact bytes: what the host must send, what comes back and in which
/// pieces.
#pragma once

#include "core/transport/transport.h"
#include "tests/protocols/mediatek/stages/talk_parts.h"

#include <deque>
#include <gtest/gtest.h>

namespace flashwright::mediatek::test {

/// How answers are cut into reads.
enum class Cut : std::uint8_t { AsCaptured, OneByte, ThreeBytes, AllAtOnce };

class ScriptedPhone final : public Transport {
public:
    explicit ScriptedPhone(FakeClock& clock, LinkKind kind = LinkKind::Usb, std::size_t packetBytes = 512)
        : m_clock(clock)
        , m_traits{kind, kind == LinkKind::Usb ? packetBytes : 0, kind == LinkKind::Usb ? packetBytes : 0, 1}
    {
    }

    ScriptedPhone& host(const Bytes& bytes) { return add(Line{true, bytes}); }
    ScriptedPhone& host(std::string_view text) { return host(hex(text)); }
    ScriptedPhone& phone(const Bytes& bytes) { return add(Line{false, bytes}); }
    ScriptedPhone& phone(std::string_view text) { return phone(hex(text)); }
    /// The host sends, and the phone gives the same back.
    ScriptedPhone& echo(std::string_view text) { return host(text).phone(text); }
    ScriptedPhone& cutAs(Cut cut)
    {
        m_cut = cut;
        return *this;
    }
    [[nodiscard]] std::size_t linesLeft() const { return m_script.size(); }

    std::vector<ControlRequest> controls;
    std::vector<std::size_t> writes; ///< their lengths
    TimePoint firstWrite{};
    bool stalls = false;

    [[nodiscard]] LinkTraits traits() const override { return m_traits; }

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "test.read");
        }
        release();
        if (m_ready.empty()) {
            m_clock.advanceTo(by.at);
            return fail(Fault::Timeout, "test.read");
        }
        if (m_cut == Cut::AllAtOnce) {
            joinAll();
        }
        Bytes& chunk = m_ready.front();
        const std::size_t most = m_cut == Cut::OneByte ? 1 : m_cut == Cut::ThreeBytes ? 3 : SIZE_MAX;
        const std::size_t got = std::min({chunk.size(), into.size(), most});
        std::copy_n(chunk.begin(), got, into.begin());
        chunk.erase(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(got));
        if (chunk.empty()) {
            m_ready.pop_front();
        }
        return got;
    }

    Result<void> write(ByteSpan bytes, Deadline, const std::stop_token&, TransferEnd) override
    {
        if (writes.empty()) {
            firstWrite = m_clock.now();
        }
        writes.push_back(bytes.size());
        // What the phone said before was not asked for any more, but it is there.
        release();
        while (!bytes.empty()) {
            if (m_script.empty()) {
                ADD_FAILURE() << "the host sent without being asked: " << toHex(bytes, 40);
                return fail(Fault::LinkLost, "test.write");
            }
            Bytes& wanted = m_script.front().bytes;
            const std::size_t part = std::min(wanted.size(), bytes.size());
            EXPECT_EQ(toHex(bytes.first(part), 40), toHex(ByteSpan(wanted).first(part), 40))
                << linesLeft() << " lines left";
            wanted.erase(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(part));
            bytes = bytes.subspan(part);
            if (wanted.empty()) {
                m_script.pop_front();
            }
        }
        return {};
    }

    Result<void> control(const ControlRequest& request, Deadline, const std::stop_token&) override
    {
        controls.push_back(request);
        return stalls ? Result<void>(fail(Fault::PhoneRefused, "test.control")) : Result<void>();
    }
    Result<void> setBaudRate(std::uint32_t) override { return {}; }
    Result<void> discardInput() override { return {}; }

private:
    struct Line {
        bool fromHost;
        Bytes bytes;
    };
    ScriptedPhone& add(Line line)
    {
        m_script.push_back(std::move(line));
        return *this;
    }
    void release()
    {
        while (!m_script.empty() && !m_script.front().fromHost) {
            m_ready.push_back(std::move(m_script.front().bytes));
            m_script.pop_front();
        }
    }
    void joinAll()
    {
        while (m_ready.size() > 1) {
            m_ready.front().insert(m_ready.front().end(), m_ready[1].begin(), m_ready[1].end());
            m_ready.erase(m_ready.begin() + 1);
        }
    }

    FakeClock& m_clock;
    LinkTraits m_traits;
    Cut m_cut = Cut::AsCaptured;
    std::deque<Line> m_script;
    std::deque<Bytes> m_ready;
};

} // namespace flashwright::mediatek::test
