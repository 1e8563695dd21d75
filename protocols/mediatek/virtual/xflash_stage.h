// SPDX-License-Identifier: GPL-3.0-or-later
/// What both stages of an XFlash agent share: packets, statuses and the DEVICE_CTRL pattern.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"
#include "protocols/mediatek/virtual/xflash_framing.h"
#include "protocols/mediatek/virtual/xflash_words.h"

#include <functional>

namespace flashwright::mediatek::device {

/// Source: [peer] shomykohai/penumbra: docs/content/Mediatek/Common/DA/XFlash DA Protocol.md,
/// src/da/xflash/mod.rs; bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py
class XflashStage : public DeviceProgram {
public:
    [[nodiscard]] std::uint16_t product() const override;
    void received(ByteSpan bytes) override;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override;

protected:
    XflashStage(Board& board, bool highSpeed);

    /// What to do with the next packet; without one it is a command.
    using Next = std::function<void(ByteSpan)>;
    void await(Next next) { m_next = std::move(next); }
    /// A command that no handler awaits. False: this stage does not know it.
    [[nodiscard]] virtual bool command(std::uint32_t id) = 0;
    /// Data of a getter; nothing = this DA does not know it.
    [[nodiscard]] virtual std::optional<Bytes> get(const xflash::Control& control);
    /// Status of a setter or an action.
    [[nodiscard]] virtual std::uint32_t set(const xflash::Control& control, ByteSpan parameter);

    void packet(ByteSpan payload);
    void status(std::uint32_t code);
    void send(ByteSpan payload);
    /// Says so once and hears nothing any more: host and agent are out of step.
    void outOfStep();
    /// Asks the fault rules; true: a rule has answered with `success` or `failure`, or killed the command.
    [[nodiscard]] bool faulty(std::string_view word, std::string_view item, std::function<void()> success,
        std::function<void(std::uint32_t)> failure = {});
    void deviceControl();
    void stopListening() { m_deaf = true; }
    [[nodiscard]] bool highSpeed() const { return m_highSpeed; }
    void setHighSpeed() { m_highSpeed = true; }
    [[nodiscard]] virtual bool isFirst() const = 0;

private:
    void dispatch(ByteSpan payload);
    void control(ByteSpan payload);
    void runGetter(const xflash::Control& control);
    void runSetter(const xflash::Control& control);
    void finishSetter(const xflash::Control& control, ByteSpan parameter);

    PacketReader m_reader;
    Next m_next;
    std::function<void()> m_success;
    std::function<void(std::uint32_t)> m_failure;
    bool m_deaf = false;
    bool m_highSpeed; ///< speed of the bus
    std::uint32_t m_messages = 0;
};

} // namespace flashwright::mediatek::device
