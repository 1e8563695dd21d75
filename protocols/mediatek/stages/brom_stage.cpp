// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/brom_stage.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/wire/brom_commands.h"
#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Largest identity that a phone may announce; known ones have 16 and 32 bytes.
constexpr std::uint32_t LargestIdentity = 64;
/// Preloaders from this version on answer questions for identities.
constexpr std::uint8_t FirstVersionWithIdentity = 3;

constexpr std::uint8_t numberOf(BromCommand command) noexcept
{
    return static_cast<std::uint8_t>(command);
}

} // namespace

Result<void> BromStage::echoByte(std::uint8_t byte, Step step, Attention attention)
{
    const std::array<std::byte, 1> out{std::byte{byte}};
    TRY(m_link.send(out, step, attention, TransferEnd::Exact));
    TRY_LET(const std::uint8_t got, m_link.receiveByte(step, attention));
    if (got != byte) {
        return m_link.unexpected(step.name).with("wanted", hexNumber(byte)).with("found", hexNumber(got));
    }
    return {};
}

Result<void> BromStage::echo32(std::uint32_t value, Step step, Attention attention)
{
    std::array<std::byte, 4> out{};
    storeBigEndian(MutableByteSpan(out), value);
    TRY(m_link.send(out, step, attention, TransferEnd::Exact));
    TRY_LET(const std::uint32_t got, m_link.receive32(step, attention));
    if (got != value) {
        return m_link.unexpected(step.name).with("wanted", hexNumber(value)).with("found", hexNumber(got));
    }
    return {};
}

Result<void> BromStage::accept(Step step, Attention attention)
{
    TRY_LET(const std::uint16_t status, m_link.receive16(step, attention));
    if (isBromError(status)) {
        return m_link.refused("brom", status, step.name);
    }
    return {};
}

Result<std::uint16_t> BromStage::askHardwareCode(milliseconds within, Attention attention)
{
    const Step step{"identify", within};
    TRY(echoByte(numberOf(BromCommand::GetHwCode), step, attention));
    TRY_LET(const std::uint16_t code, m_link.receive16(step, attention));
    TRY(accept(step, attention));
    return code;
}

Result<void> BromStage::identify(ChipWords& words, Attention attention)
{
    const Step step{"identify", m_deadlines[Wait::Identify]};
    TRY(echoByte(numberOf(BromCommand::GetHwSwVersion), step, attention));
    for (std::uint16_t* field : {&words.hwSubCode, &words.hwVersion, &words.swVersion}) {
        TRY_LET(*field, m_link.receive16(step, attention));
    }
    TRY(accept(step, attention));
    TRY(askLoaderVersion(words, attention));
    TRY(echoByte(numberOf(BromCommand::GetTargetConfig), step, attention));
    TRY_LET(words.targetConfig, m_link.receive32(step, attention));
    TRY(accept(step, attention));
    const std::array<std::byte, 1> version{std::byte{numberOf(BromCommand::GetVersion)}};
    TRY(m_link.send(version, step, attention, TransferEnd::Exact));
    TRY_LET(words.romVersion, m_link.receiveByte(step, attention));
    if (!words.bootRom && words.loaderVersion < FirstVersionWithIdentity) {
        return {};
    }
    TRY_LET(words.meId, askIdentity(numberOf(BromCommand::GetMeId), attention));
    TRY_LET(words.socId, askIdentity(numberOf(BromCommand::GetSocId), attention));
    return {};
}

/// A preloader's answer IS its version; the boot ROM gives the question back.
Result<void> BromStage::askLoaderVersion(ChipWords& words, Attention attention)
{
    const Step step{"identify", m_deadlines[Wait::Identify]};
    const std::array<std::byte, 1> out{std::byte{numberOf(BromCommand::GetBlVersion)}};
    TRY(m_link.send(out, step, attention, TransferEnd::Exact));
    TRY_LET(const std::uint8_t version, m_link.receiveByte(step, attention));
    words.bootRom = version == numberOf(BromCommand::GetBlVersion);
    words.loaderVersion = words.bootRom ? std::uint8_t{0} : version;
    return {};
}

/// A chip without identity leaves the question unanswered, or answers half of it: that is no failure.
Result<Bytes> BromStage::askIdentity(std::uint8_t command, Attention attention)
{
    const Step step{"identify", m_deadlines[Wait::Identity]};
    const auto ask = [&]() -> Result<Bytes> {
        TRY(echoByte(command, step, attention));
        TRY_LET(const std::uint32_t bytes, m_link.receive32(step, attention));
        if (bytes > LargestIdentity) {
            return m_link.unexpected(step.name).with("bytes", std::to_string(bytes));
        }
        Bytes identity(bytes);
        TRY(m_link.receive(identity, step, attention));
        TRY(accept(step, attention));
        return identity;
    };
    auto identity = ask();
    const bool ends = !identity
        && (identity.error().fault == Fault::LinkLost || identity.error().fault == Fault::Cancelled);
    if (identity || ends) {
        return identity;
    }
    TRY(m_link.drain(milliseconds(20), attention));
    return Bytes();
}

WatchdogWrite watchdogWrite(std::uint32_t base, std::optional<std::uint32_t> value)
{
    struct Row {
        std::uint32_t base;
        std::uint32_t value;
        bool wide;
    };
    constexpr std::array Rows{Row{0x10212000, 0x22000000, true}, Row{0x10007400, 0x22000000, true},
        Row{0xc0000000, 0x2200, false}, Row{0xa0030000, 0x2200, false}};
    constexpr std::uint32_t Usual = 0x22000064;
    const auto row = std::find_if(
        Rows.begin(), Rows.end(), [base](const Row& candidate) { return candidate.base == base; });
    WatchdogWrite write{base, Usual, true};
    if (row != Rows.end()) {
        write = {base, row->value, row->wide};
    }
    write.value = value.value_or(write.value);
    return write;
}

Result<void> BromStage::switchWatchdogOff(const WatchdogWrite& write, Attention attention)
{
    const Step step{"watchdog", m_deadlines[Wait::Watchdog]};
    TRY(echoByte(numberOf(write.wide ? BromCommand::Write32 : BromCommand::Write16), step, attention));
    TRY(echo32(write.address, step, attention));
    TRY(echo32(1, step, attention));
    // A refusal here is the last word: no second status follows.
    TRY(accept(step, attention));
    return writeWords(write, attention);
}

Result<void> BromStage::writeWords(const WatchdogWrite& write, Attention attention)
{
    const Step step{"watchdog", m_deadlines[Wait::Watchdog]};
    if (write.wide) {
        TRY(echo32(write.value, step, attention));
        return accept(step, attention);
    }
    std::array<std::byte, 2> out{};
    storeBigEndian(MutableByteSpan(out), static_cast<std::uint16_t>(write.value));
    TRY(m_link.send(out, step, attention, TransferEnd::Exact));
    TRY_LET(const std::uint16_t got, m_link.receive16(step, attention));
    if (got != static_cast<std::uint16_t>(write.value)) {
        return m_link.unexpected(step.name).with("found", hexNumber(got));
    }
    return accept(step, attention);
}

Result<void> BromStage::leaveDownloadMode(Attention attention)
{
    constexpr std::uint8_t JumpBl = 0xd6;
    const Step step{"finish", m_deadlines[Wait::Finish]};
    TRY(echoByte(JumpBl, step, attention));
    return accept(step, attention);
}

} // namespace flashwright::mediatek
