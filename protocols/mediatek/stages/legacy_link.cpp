// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/legacy_link.h"

#include "core/base/endian.h"

#include <array>

namespace flashwright::mediatek {

namespace {

/// A loader that gives a reason gives it at once.
constexpr milliseconds ReasonWithin{1000};

} // namespace

Result<void> LegacyLink::sendByte(std::uint8_t byte, Step step, Attention attention)
{
    const std::array<std::byte, 1> out{std::byte{byte}};
    return m_link.send(out, step, attention, TransferEnd::Exact);
}

Result<void> LegacyLink::send32(std::uint32_t value, Step step, Attention attention)
{
    std::array<std::byte, 4> out{};
    storeBigEndian(MutableByteSpan(out), value);
    return m_link.send(out, step, attention, TransferEnd::Exact);
}

Result<void> LegacyLink::expect(std::uint8_t byte, Step step, Attention attention)
{
    TRY_LET(const std::uint8_t got, m_link.receiveByte(step, attention));
    if (got == byte) {
        return {};
    }
    if (got == legacy::Nack) {
        return reasonOfRefusal(step, attention);
    }
    return m_link.unexpected(step.name).with("wanted", hexNumber(byte)).with("found", hexNumber(got));
}

Result<void> LegacyLink::reasonOfRefusal(Step step, Attention attention)
{
    TRY(sendByte(legacy::Nack, step, attention));
    std::array<std::byte, 4> raw{};
    auto told = m_link.receive(raw, {step.name, ReasonWithin}, attention);
    if (!told && told.error().fault == Fault::Timeout) {
        return m_link.unexpected(step.name).with("found", hexNumber(legacy::Nack));
    }
    TRY(told);
    return m_link.refused("mtk", loadLittleEndian<std::uint32_t>(raw), step.name);
}

} // namespace flashwright::mediatek
