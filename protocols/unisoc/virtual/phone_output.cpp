// SPDX-License-Identifier: GPL-3.0-or-later
/// How a virtual phone's bytes leave it.
#include "core/base/endian.h"
#include "protocols/unisoc/virtual/phone_machine.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t DwcOtgTail = 32;

Bytes logPayload(std::uint32_t number)
{
    const std::string text = "practice loader, request " + std::to_string(number) + "\r\n";
    Bytes payload(4); // channel 0: serial
    const ByteSpan raw = asBytes(text);
    payload.insert(payload.end(), raw.begin(), raw.end());
    return payload;
}

} // namespace

Bytes PhoneMachine::damage(Bytes frame)
{
    const std::uint32_t every = m_scenario.output.corruptEveryFrames;
    const bool due = m_damageNext || (every != 0 && m_frames % every == 0);
    if (due && frame.size() > 2) {
        frame[frame.size() / 2] ^=
            std::byte{0x10}; // never makes or removes a flag: 0x7E and 0x6E differ in it
        if (frame[frame.size() / 2] == std::byte{0x7e} || frame[frame.size() / 2] == std::byte{0x7d}) {
            frame[frame.size() / 2] = std::byte{0x55};
        }
    }
    return frame;
}

void PhoneMachine::reply(std::uint16_t type, ByteSpan payload, milliseconds after)
{
    ++m_frames;
    Bytes bytes;
    if (m_scenario.output.logFrames && m_program && m_program->stage() == "fdl2") {
        Bytes log = encodeReply(answer::Log, logPayload(m_frames), m_program->check(), m_escapes);
        if (m_scenario.output.coalesce) {
            bytes = std::move(log);
        } else {
            transmit(std::move(log), after);
        }
    }
    const Bytes frame = damage(encodeReply(type, payload, m_program->check(), m_escapes));
    bytes.insert(bytes.end(), frame.begin(), frame.end());
    transmit(std::move(bytes), after);
}

void PhoneMachine::sendPlain(Bytes bytes)
{
    ++m_frames;
    transmit(damage(std::move(bytes)), milliseconds(0));
}

void PhoneMachine::transmit(Bytes bytes, milliseconds after)
{
    if (!spendBytes(bytes.size())) {
        return;
    }
    const milliseconds when = after + m_extraDelay + m_scenario.output.delay;
    std::size_t step = m_scenario.output.fragmentBytes;
    if (step == 0 && m_profile.core == UsbCore::DwcOtg && !bytes.empty() && bytes.size() % 64 == 0) {
        // The driver sends the last 32 bytes on their own. Source: [peer] yonglongliu/chipram:
        // sprd_usb2_driver.c
        const std::size_t head = bytes.size() - DwcOtgTail;
        m_link->send(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(head)), when);
        m_link->send(Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(head), bytes.end()), when);
        return;
    }
    if (step == 0) {
        const std::size_t packet = m_profile.identity.packetBytes;
        const bool whole = packet != 0 && bytes.size() % packet == 0;
        m_link->send(std::move(bytes), when, whole);
        return;
    }
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const std::size_t end = std::min(bytes.size(), at + step);
        m_link->send(Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                         bytes.begin() + static_cast<std::ptrdiff_t>(end)),
            when);
    }
}

} // namespace flashwright::unisoc::device
