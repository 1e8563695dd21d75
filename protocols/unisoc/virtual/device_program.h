// SPDX-License-Identifier: GPL-3.0-or-later
/// What runs on a virtual phone: the boot ROM or a loader, and the board it runs on.
#pragma once

#include "protocols/unisoc/virtual/device_framing.h"
#include "protocols/unisoc/virtual/phone_storage.h"

#include <memory>

namespace flashwright::unisoc::device {

/// Command numbers as the device's dispatch tables have them.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: include/dl_cmd_def.h
namespace command {
constexpr std::uint16_t Connect = 0x00, StartData = 0x01, MidstData = 0x02, EndData = 0x03, ExecData = 0x04,
                        NormalReset = 0x05, ReadFlash = 0x06, ReadChipType = 0x07, ChangeBaud = 0x09,
                        EraseFlash = 0x0a, Repartition = 0x0b, ReadFlashType = 0x0c, ReadFlashInfo = 0x0d,
                        ReadSectorSize = 0x0f, ReadStart = 0x10, ReadMidst = 0x11, ReadEnd = 0x12,
                        KeepCharge = 0x13, ExtTable = 0x14, PowerOff = 0x17, CheckRoot = 0x19,
                        ReadChipUid = 0x1a, EnableWrite = 0x1b, DisableTranscode = 0x21, WriteDateTime = 0x22,
                        DdrCheck = 0x26, EnableRawData = 0x28, ReadPartition = 0x2d, RawBlock = 0x31,
                        RawFile = 0x33, EmmcCid = 0x43, EndProcess = 0x7f,
                        CheckBaud = 0x7e; ///< not a frame: the number that fault rules use for the lone 0x7E
} // namespace command

/// Reply numbers. Source: [peer] ibid.
namespace answer {
constexpr std::uint16_t Ack = 0x80, Version = 0x81, InvalidCommand = 0x82, UnknownCommand = 0x83,
                        Failed = 0x84, DataBeforeStart = 0x86, StartTwice = 0x87, BadDestination = 0x89,
                        BadSize = 0x8a, BadChecksum = 0x8b, FlashData = 0x93, ChipType = 0x94,
                        Incompatible = 0x96, SectorSize = 0x9c, FlashType = 0x9d, CalibrationSumZero = 0xa0,
                        CalibrationSumWrong = 0xa1, WriteFailed = 0xa2, NotTrusted = 0xa6, ChipUid = 0xab,
                        WriteNotEnabled = 0xac, ChallengeWrong = 0xb9, PartitionList = 0xba, EmmcCid = 0xc0,
                        Unsupported = 0xfe, Log = 0xff;
} // namespace answer

/// True for the replies after which the loader's code loops for ever.
/// Source: [peer] yonglongliu/chipram: include/cmd_def.h; himeno-hamster/sprd-u-boot: cmd_def.h
[[nodiscard]] constexpr bool isTerminal(std::uint32_t code) noexcept
{
    return code == answer::BadChecksum || code == answer::CalibrationSumZero || code == answer::WriteFailed
        || code == answer::ChallengeWrong;
}

class DeviceProgram;

/// The board as its programs see it. Called from inside a program's own calls only.
class Board {
public:
    virtual ~Board() = default;
    [[nodiscard]] virtual const PhoneProfile& profile() const = 0;
    [[nodiscard]] virtual const Scenario& scenario() const = 0;
    [[nodiscard]] virtual PhoneStorage& storage() = 0;
    [[nodiscard]] virtual bool serialLine() const = 0;
    /// Sends one framed reply, `after` from now.
    virtual void reply(std::uint16_t type, ByteSpan payload = {}, milliseconds after = milliseconds(0)) = 0;
    /// Sends bytes that are no frame.
    virtual void sendPlain(Bytes bytes) = 0;
    virtual void setEscapes(bool on) = 0;
    virtual void setBaudRate(std::uint32_t baud) = 0;
    /// The processor loops for ever: nothing is answered until power is cut.
    virtual void hang() = 0;
    /// Drops off the bus; power is lost, so the boot ROM runs when it returns.
    virtual void leave(milliseconds after, std::optional<milliseconds> backAfter) = 0;
    /// Jumps to another program; the running one is gone when its call returns.
    virtual void jump(std::unique_ptr<DeviceProgram> program) = 0;
    /// As jump, but USB is reset on the way: the phone leaves and returns running the new program.
    virtual void jumpWithNewUsb(std::unique_ptr<DeviceProgram> program) = 0;
};

/// Replies and, when that reply is one of the terminal ones, hangs.
void answerWith(Board& board, std::uint16_t code);

class DeviceProgram {
public:
    explicit DeviceProgram(Board& board)
        : m_board(board)
    {
    }
    virtual ~DeviceProgram() = default;
    DeviceProgram(const DeviceProgram&) = delete;
    DeviceProgram& operator=(const DeviceProgram&) = delete;

    /// The stage word: "boot_rom", "fdl1", "fdl2", "nor", "pdl".
    [[nodiscard]] virtual std::string_view stage() const = 0;
    [[nodiscard]] virtual DeviceCheck check() const { return DeviceCheck::Sum; }
    /// It got the processor.
    virtual void started() { }
    /// True while only a lone 0x7E is listened to, or is answered beside frames.
    [[nodiscard]] virtual bool waitsForEntry() const { return false; }
    /// True while nothing but that byte is listened to.
    [[nodiscard]] virtual bool deafToFrames() const { return false; }
    virtual void entered() { }
    virtual void request(std::uint16_t type, ByteSpan payload) = 0;
    /// A frame whose length or checksum is wrong.
    virtual void damaged() { answerWith(m_board, answer::BadChecksum); }
    /// True while bytes go to takeBytes() instead of the frame reader.
    [[nodiscard]] virtual bool wantsBytes() const { return false; }
    /// @returns how many it took.
    virtual std::size_t takeBytes(ByteSpan bytes) { return bytes.size(); }
    /// For fault rules: the area a download goes to, and whether this request completes it.
    [[nodiscard]] virtual std::string item() const { return {}; }
    [[nodiscard]] virtual bool completesImage(std::uint16_t, std::size_t) const { return false; }

protected:
    Board&
        m_board; // NOLINT(cppcoreguidelines-non-private-member-variables-in-classes): every program uses it
};

} // namespace flashwright::unisoc::device
