// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/handshake.h"

#include "protocols/mediatek/wire/brom_commands.h"

#include <array>

namespace flashwright::mediatek {

namespace {

constexpr std::uint8_t ClassToInterface = 0x21;
constexpr std::uint8_t SetLineCoding = 0x20;
constexpr std::uint8_t SetControlLineState = 0x22;
constexpr std::uint16_t LinesUp = 3;

/// Texts printed before the conversation began may still be under way.
constexpr milliseconds LateTextQuiet{20};
/// A gadget or a loader in command mode gives every byte back; one echo may be noise.
constexpr unsigned EchoesThatCount = 2;

enum class Heard : std::uint8_t { Nothing, Answer, Echo, Wrong };

class Handshake {
public:
    Handshake(PortLink& link, const Deadlines& deadlines, Attention attention, HandshakeResult& result)
        : m_link(link)
        , m_deadlines(deadlines)
        , m_attention(attention)
        , m_result(result)
        , m_end(link.clock().in(deadlines[Wait::HandshakeTotal]))
    {
    }

    Result<void> run()
    {
        std::size_t index = 0;
        while (index < HandshakeBytes.size()) {
            if (m_link.clock().passed(m_end)) {
                return ended();
            }
            TRY_LET(const Heard heard, say(HandshakeBytes[index]));
            if (heard == Heard::Answer) {
                ++index;
            } else if (heard == Heard::Echo && index == 0 && ++m_echoes == EchoesThatCount) {
                m_result.commandMode = true;
                break;
            } else {
                // Only the first byte may be repeated; it also starts a half-way conversation anew.
                index = 0;
            }
        }
        return m_link.drain(LateTextQuiet, m_attention).map([](const Bytes&) {});
    }

private:
    Result<Heard> say(std::uint8_t byte)
    {
        m_result.tries += byte == HandshakeBytes.front() ? 1U : 0U;
        const milliseconds within = m_deadlines[Wait::HandshakeTry];
        const std::array<std::byte, 1> out{std::byte{byte}};
        // A phone that has just come may not take bytes at once.
        TRY(m_link.send(out, {"handshake", m_deadlines[Wait::Identify]}, m_attention, TransferEnd::Exact));
        const Deadline by = m_link.clock().in(within);
        while (!m_link.clock().passed(by)) {
            const auto left =
                std::chrono::duration_cast<milliseconds>(by.at - m_link.clock().now()) + milliseconds(1);
            auto got = m_link.receiveByte({"handshake", left}, m_attention);
            if (!got && got.error().fault == Fault::Timeout) {
                return Heard::Nothing;
            }
            TRY(got);
            if (ReadyText.find(static_cast<char>(*got)) != std::string_view::npos) {
                m_result.ready = true;
                continue;
            }
            return judge(byte, *got);
        }
        return Heard::Nothing;
    }

    Result<Heard> judge(std::uint8_t sent, std::uint8_t got)
    {
        if (got == static_cast<std::uint8_t>(~sent)) {
            return Heard::Answer;
        }
        m_wrong = true;
        if (got == sent) {
            m_result.echo = true;
            return Heard::Echo;
        }
        TRY(m_link.drain(LateTextQuiet, m_attention));
        return Heard::Wrong;
    }

    Result<void> ended() const
    {
        if (m_wrong) {
            return m_link.unexpected("handshake").with("tries", std::to_string(m_result.tries));
        }
        return m_link.failed(fail(Fault::Timeout, "transport.read").value(), "handshake")
            .with("tries", std::to_string(m_result.tries));
    }

    PortLink& m_link;
    const Deadlines& m_deadlines;
    Attention m_attention;
    HandshakeResult& m_result;
    Deadline m_end;
    unsigned m_echoes = 0;
    bool m_wrong = false;
};

bool isFatal(const Error& error)
{
    return error.fault == Fault::LinkLost || error.fault == Fault::Cancelled;
}

} // namespace

Result<void> announceTool(PortLink& link, const Deadlines& deadlines, Attention attention)
{
    const LinkTraits traits = link.transport().traits();
    if (traits.kind != LinkKind::Usb) {
        return {};
    }
    const std::array requests{
        ControlRequest{ClassToInterface, SetLineCoding, 0, traits.controlInterface},
        ControlRequest{ClassToInterface, SetControlLineState, LinesUp, traits.controlInterface},
    };
    for (const ControlRequest& request : requests) {
        auto done =
            link.transport().control(request, link.clock().in(deadlines[Wait::ClassRequest]), attention.stop);
        if (!done && isFatal(done.error())) {
            return link.failed(std::move(done).error(), "open");
        }
    }
    return {};
}

Result<void> shakeHands(
    PortLink& link, const Deadlines& deadlines, Attention attention, HandshakeResult& result)
{
    return Handshake(link, deadlines, attention, result).run();
}

} // namespace flashwright::mediatek
