// SPDX-License-Identifier: GPL-3.0-or-later
/// A program that reads its fields one after the other, whatever the borders of transfers.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"

#include <functional>

namespace flashwright::mediatek::device {

class ByteProgram : public DeviceProgram {
public:
    using DeviceProgram::DeviceProgram;
    void received(ByteSpan bytes) final;

protected:
    /// What to do with the next so many bytes. Whoever asks for nothing is deaf from then on.
    using Take = std::function<void(ByteSpan)>;
    void want(std::size_t bytes, Take take);
    /// A big-endian number, as every program of this maker's older protocols reads them.
    void want32(std::function<void(std::uint32_t)> take);

    void sendByte(std::uint8_t value, milliseconds after = milliseconds(0));
    void send16(std::uint16_t value, milliseconds after = milliseconds(0));
    void send32(std::uint32_t value, milliseconds after = milliseconds(0));
    void sendText(std::string_view text);

    /// Somebody spoke; called before the bytes are looked at.
    virtual void heard() { }

private:
    Bytes m_input;
    std::size_t m_taken = 0;
    std::size_t m_wanted = 0;
    Take m_take;
};

} // namespace flashwright::mediatek::device
