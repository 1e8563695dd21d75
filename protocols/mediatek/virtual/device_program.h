// SPDX-License-Identifier: GPL-3.0-or-later
/// What runs on a virtual phone (boot ROM, preloader, first or second loader stage) and the board it runs on.
#pragma once

#include "protocols/mediatek/virtual/phone_storage.h"
#include "protocols/mediatek/virtual/scenario.h"

#include <memory>
#include <string_view>

namespace flashwright::mediatek::device {

class DeviceProgram;

/// What the boot ROM or preloader leaves to the first loader stage.
struct Handed {
    bool fromBootRom = false; ///< DRAM is not up
    std::uint32_t da1Address = 0;
    Bytes da1; ///< as received, with the signature
    std::uint32_t da1SignatureBytes = 0;
};

/// The board as its programs see it. Called from inside a program's own calls only.
class Board {
public:
    virtual ~Board() = default;
    [[nodiscard]] virtual const PhoneProfile& profile() const = 0; ///< with the scenario's changes applied
    [[nodiscard]] virtual const Scenario& scenario() const = 0;
    [[nodiscard]] virtual PhoneStorage& storage() = 0;
    [[nodiscard]] virtual const Handed& handed() const = 0;
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Sends bytes as one transfer, `after` from now; order is kept.
    virtual void send(Bytes bytes, milliseconds after = milliseconds(0)) = 0;
    /// Calls DeviceProgram::tick() of the running program `after` from now.
    virtual void wake(milliseconds after) = 0;
    /// A fault rule falls on this command: true = it has been dealt with, the program does nothing more. A
    /// rule with Status calls DeviceProgram::answerStatus(); Ignore calls answerSuccess().
    [[nodiscard]] virtual bool fault(std::string_view command, std::string_view item) = 0;
    virtual void hang() = 0;
    /// Drops off the bus; power is lost, so the first program runs when it returns.
    virtual void leave(milliseconds after, std::optional<milliseconds> backAfter) = 0;
    /// Drops off the bus and returns as `product` with the same program running (speed switch).
    virtual void leaveAndGoOn(std::uint16_t product, milliseconds after, milliseconds backAfter) = 0;
    /// Drops off the bus and returns meeting `entry` first, this once.
    virtual void leaveInto(Entry entry, milliseconds after, milliseconds backAfter) = 0;
    /// The product id under which the phone is on the bus now.
    [[nodiscard]] virtual std::uint16_t currentProduct() const { return 0; }
    /// A serial line carries the bytes: nothing enumerates, and a line that nobody opened hears nothing.
    [[nodiscard]] virtual bool serialLine() const = 0;
    /// The boot ROM or preloader starts DA1.
    virtual void startAgent(Handed handed) = 0;
    /// Jumps to another program; the running one is gone when its call returns.
    virtual void jump(std::unique_ptr<DeviceProgram> program) = 0;
    /// The watchdog was switched off (true) or set (false).
    virtual void watchdogOff(bool off) = 0;
};

/// One program. Bytes come as a stream: borders of transfers never count.
class DeviceProgram {
public:
    explicit DeviceProgram(Board& board)
        : m_board(board)
    {
    }
    virtual ~DeviceProgram() = default;
    DeviceProgram(const DeviceProgram&) = delete;
    DeviceProgram& operator=(const DeviceProgram&) = delete;

    [[nodiscard]] virtual std::string_view stage() const = 0;
    [[nodiscard]] virtual std::uint16_t
    product() const = 0; ///< USB product id while it runs: 0x0003, 0x2000, 0x2001
    virtual void started() { }
    virtual void received(ByteSpan bytes) = 0;
    virtual void tick() { }
    virtual void lineCodingSet() { } ///< SET_LINE_CODING came
    virtual void lineOpened() { } ///< somebody opened the serial line
    /// A fault rule answers for the command under way.
    virtual void answerStatus(std::uint32_t code) = 0;
    virtual void answerSuccess() = 0;

protected:
    Board&
        m_board; // NOLINT(cppcoreguidelines-non-private-member-variables-in-classes): every program uses it
};

/// The first stage that speaks the profile's dialect.
[[nodiscard]] std::unique_ptr<DeviceProgram> makeFirstStage(Board& board);
[[nodiscard]] std::unique_ptr<DeviceProgram> makeLegacyFirstStage(Board& board);
[[nodiscard]] std::unique_ptr<DeviceProgram> makeXflashFirstStage(Board& board);
[[nodiscard]] std::unique_ptr<DeviceProgram> makeXmlFirstStage(Board& board);

/// The preloader and the boot ROM of the profile.
[[nodiscard]] std::unique_ptr<DeviceProgram> makeBootRom(Board& board);
[[nodiscard]] std::unique_ptr<DeviceProgram> makePreloader(Board& board);

/// True when this image may run on the phone: practice loaders made by this program carry
/// "FLASHWRIGHT-PRACTICE <profile> DA1|DA2" and run on that profile only; any other image counts as genuine.
[[nodiscard]] bool mayRun(ByteSpan image, const PhoneProfile& profile, std::string_view stage);
/// True when `first` carries the SHA-1 or SHA-256 of `second`, as genuine first stages do.
/// Source: [capture] 43 entries of genuine containers
[[nodiscard]] bool carriesDigestOf(ByteSpan first, ByteSpan second);

} // namespace flashwright::mediatek::device
