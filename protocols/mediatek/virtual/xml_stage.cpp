// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xml_stage.h"

#include "core/base/endian.h"

#include <utility>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint16_t BootRomProduct = 0x0003;
constexpr std::uint16_t PreloaderProduct = 0x2000;
constexpr std::uint16_t SwitchedProduct = 0x2001;
constexpr std::uint32_t MessagePriority = 2;

} // namespace

using namespace xml;

XmlStage::XmlStage(Board& board, bool highSpeed)
    : DeviceProgram(board)
    , m_highSpeed(highSpeed)
{
}

std::uint16_t XmlStage::product() const
{
    const bool fromBootRom = m_board.handed().fromBootRom;
    return m_highSpeed && fromBootRom ? SwitchedProduct : fromBootRom ? BootRomProduct : PreloaderProduct;
}

void XmlStage::received(ByteSpan bytes)
{
    while (!bytes.empty() && !m_deaf) {
        switch (m_reader.take(bytes)) {
        case PacketReader::State::More:
            return;
        case PacketReader::State::Whole: {
            const Next next = std::exchange(m_next, nullptr);
            if (next) {
                next(m_reader.payload());
            } else {
                outOfStep();
            }
            break;
        }
        case PacketReader::State::Broken:
            outOfStep();
            return;
        }
    }
}

void XmlStage::tick()
{
    if (!m_idleAt) {
        return;
    }
    if (const TimePoint now = m_board.now(); now < *m_idleAt) {
        // It left the bus in between, and what it had asked for before is forgotten.
        m_board.wake(std::chrono::ceil<milliseconds>(*m_idleAt - now));
        return;
    }
    m_idleAt.reset();
    idle();
}

void XmlStage::idleIn(milliseconds after)
{
    m_idleAt = m_board.now() + after;
    m_board.wake(after);
}

void XmlStage::idle()
{
    m_lying = false;
    m_item.clear();
    awaitOk([this] { await([this](ByteSpan payload) { command(payload); }); });
    say(hostDocument("CMD:START", {}));
}

void XmlStage::awaitOk(Then then)
{
    await([this, then = std::move(then)](ByteSpan payload) {
        if (textOf(payload) == "OK") {
            then();
        } else {
            outOfStep();
        }
    });
}

void XmlStage::command(ByteSpan payload)
{
    const std::string document(textOf(payload));
    if (document == "OK") {
        // One client sends an OK more after a file than another; both work with genuine agents.
        await([this](ByteSpan next) { command(next); });
        return;
    }
    const auto word = commandOf(document);
    const Run run = word ? find(*word) : Run();
    if (!run) {
        unsupported();
        return;
    }
    m_item = item(document);
    m_success = [this, &run, &document] {
        m_lying = true;
        start(run, document);
    };
    m_failure = [this](std::uint32_t code) {
        say("OK");
        finish({code, "command failed"});
    };
    const bool handled = m_board.fault(*word, m_item);
    m_success = nullptr;
    m_failure = nullptr;
    if (!handled) {
        start(run, document);
    }
}

void XmlStage::start(const Run& run, const std::string& document)
{
    say("OK");
    run(document);
}

std::string XmlStage::item(const std::string& /*document*/)
{
    return {};
}

void XmlStage::unsupported()
{
    say("ERR!UNSUPPORTED");
    finish(); // the result of the END is not what the host reads then
}

void XmlStage::finish(const Verdict& verdict)
{
    finish(verdict, [this] { idle(); });
}

void XmlStage::finish(const Verdict& verdict, Then after)
{
    awaitOk(std::move(after));
    if (verdict.code == 0) {
        say(hostDocument("CMD:END", {{"result", "OK"}, {"message", verdict.message}}));
        return;
    }
    // [inferred] that the number stands in the message; the agent's own words vary
    const std::string message = verdict.message + " (" + hexNumber(verdict.code) + ")";
    say(hostDocument("CMD:END", {{"result", "ERR"}, {"message", message}}));
}

void XmlStage::say(std::string_view text)
{
    const ByteSpan raw = asBytes(text);
    Bytes payload(raw.begin(), raw.end());
    payload.push_back(std::byte{0}); // one, where the host sends one or two
    send(payload);
}

void XmlStage::send(ByteSpan payload)
{
    if (m_board.scenario().output.messages) {
        const std::string text = "practice agent, answer " + std::to_string(++m_messages) + "\n";
        Bytes body(asBytes(text).begin(), asBytes(text).end());
        body.push_back(std::byte{0});
        Bytes head = packetHeader(packet::Message, body.size() + 4);
        appendLittleEndian<std::uint32_t>(head, MessagePriority); // rides with the header
        m_board.send(std::move(head));
        m_board.send(std::move(body));
    }
    m_board.send(packetHeader(packet::Flow, payload.size()));
    m_board.send(Bytes(payload.begin(), payload.end()));
}

void XmlStage::outOfStep()
{
    m_deaf = true;
    say("ERR!UNEXPECTED"); // [inferred] its words; that it recovers no more is what hosts report
}

void XmlStage::answerStatus(std::uint32_t code)
{
    if (m_failure) {
        m_failure(code);
    }
}

void XmlStage::answerSuccess()
{
    if (m_success) {
        m_success();
    }
}

} // namespace flashwright::mediatek::device
