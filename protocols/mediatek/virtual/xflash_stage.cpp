// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_stage.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/xflash_reports.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint16_t BootRomProduct = 0x0003;
constexpr std::uint16_t PreloaderProduct = 0x2000;
constexpr std::uint16_t SwitchedProduct = 0x2001;
constexpr std::uint32_t MessagePriority = 2;

} // namespace

using namespace xflash;

XflashStage::XflashStage(Board& board, bool highSpeed)
    : DeviceProgram(board)
    , m_highSpeed(highSpeed)
{
}

std::uint16_t XflashStage::product() const
{
    // The agent goes on with the bus that it found, until the speed switch.
    const bool fromBootRom = m_board.handed().fromBootRom;
    return m_highSpeed && fromBootRom ? SwitchedProduct : fromBootRom ? BootRomProduct : PreloaderProduct;
}

void XflashStage::received(ByteSpan bytes)
{
    while (!bytes.empty() && !m_deaf) {
        switch (m_reader.take(bytes)) {
        case PacketReader::State::More:
            return;
        case PacketReader::State::Whole:
            packet(m_reader.payload());
            break;
        case PacketReader::State::Broken:
            outOfStep();
            return;
        }
    }
}

void XflashStage::packet(ByteSpan payload)
{
    const Next next = std::exchange(m_next, nullptr);
    if (next) {
        next(payload);
    } else {
        dispatch(payload);
    }
}

void XflashStage::dispatch(ByteSpan payload)
{
    if (payload.size() != 4) {
        status(status::Protocol);
        return;
    }
    const auto id = loadLittleEndian<std::uint32_t>(payload);
    const std::string_view word = commandWord(id);
    if (word.empty()) {
        status(status::UnknownCommand);
        return;
    }
    if (id == command::DeviceControl) {
        if (!faulty(word, {}, [this] { status(status::Ok); })) {
            deviceControl();
        }
        return;
    }
    if (!command(id)) {
        status(status::WrongStage);
    }
}

void XflashStage::deviceControl()
{
    await([this](ByteSpan payload) { control(payload); });
    status(status::Ok);
}

void XflashStage::control(ByteSpan payload)
{
    const Control* known =
        payload.size() == 4 ? findControl(loadLittleEndian<std::uint32_t>(payload)) : nullptr;
    const bool here =
        known != nullptr && (known->stages == Stages::Both || (known->stages == Stages::First) == isFirst());
    if (!here) {
        status(payload.size() == 4 ? status::UnknownControl : status::Protocol);
        return;
    }
    const auto run = [this, known] {
        if (known->shape == Shape::Get) {
            runGetter(*known);
        } else {
            runSetter(*known);
        }
    };
    if (!faulty(known->word, {}, run)) {
        run();
    }
}

void XflashStage::runGetter(const Control& control)
{
    const auto data = get(control);
    if (!data) {
        status(status::UnknownControl);
        return;
    }
    status(status::Ok);
    send(*data);
    status(status::Ok);
}

void XflashStage::runSetter(const Control& control)
{
    if (control.shape == Shape::Act) {
        status(status::Ok);
        status(set(control, {}));
        return;
    }
    await([this, &control](ByteSpan parameter) { finishSetter(control, parameter); });
    status(status::Ok);
}

void XflashStage::finishSetter(const Control& control, ByteSpan parameter)
{
    const bool fits = control.parameterBytes == 0 || parameter.size() == control.parameterBytes;
    status(fits ? set(control, parameter) : status::Protocol);
}

std::uint32_t XflashStage::set(const Control& /*control*/, ByteSpan /*parameter*/)
{
    return status::Ok;
}

std::optional<Bytes> XflashStage::get(const Control& control)
{
    return xflashReport(control.word, m_board, m_highSpeed);
}

void XflashStage::send(ByteSpan payload)
{
    if (m_board.scenario().output.messages) {
        Bytes body;
        appendLittleEndian<std::uint32_t>(body, MessagePriority);
        const std::string text = "practice agent, answer " + std::to_string(++m_messages) + "\n";
        const ByteSpan raw = asBytes(text);
        body.insert(body.end(), raw.begin(), raw.end());
        body.push_back(std::byte{0});
        m_board.send(packetHeader(packet::Message, body.size()));
        m_board.send(std::move(body));
    }
    // Header and payload are two transfers, as genuine agents write them.
    m_board.send(packetHeader(packet::Flow, payload.size()));
    m_board.send(Bytes(payload.begin(), payload.end()));
}

void XflashStage::status(std::uint32_t code)
{
    Bytes payload;
    appendLittleEndian<std::uint32_t>(payload, code);
    send(payload);
}

void XflashStage::outOfStep()
{
    m_deaf = true;
    status(status::Protocol);
}

bool XflashStage::faulty(std::string_view word, std::string_view item, std::function<void()> success,
    std::function<void(std::uint32_t)> failure)
{
    m_success = std::move(success);
    m_failure = std::move(failure);
    const bool handled = m_board.fault(word, item);
    m_success = nullptr;
    m_failure = nullptr;
    return handled;
}

void XflashStage::answerStatus(std::uint32_t code)
{
    if (m_failure) {
        m_failure(code);
    } else {
        status(code);
    }
}

void XflashStage::answerSuccess()
{
    if (m_success) {
        m_success();
    } else {
        status(status::Ok);
    }
}

} // namespace flashwright::mediatek::device
