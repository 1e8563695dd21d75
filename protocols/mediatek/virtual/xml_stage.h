// SPDX-License-Identifier: GPL-3.0-or-later
/// The conversation of both stages of an XML agent: START, one command, its callbacks, END.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"
#include "protocols/mediatek/virtual/xflash_framing.h"
#include "protocols/mediatek/virtual/xml_text.h"

#include <functional>

namespace flashwright::mediatek::device {

/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py; shomykohai/penumbra:
/// core/src/da/xml/mod.rs, flash.rs
class XmlStage : public DeviceProgram {
public:
    [[nodiscard]] std::uint16_t product() const override;
    void received(ByteSpan bytes) override;
    void tick() override;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override;

protected:
    XmlStage(Board& board, bool highSpeed);

    struct Verdict {
        std::uint32_t code = 0;
        std::string message;
    };
    using Then = std::function<void()>;
    using Run = std::function<void(const std::string& document)>;

    /// How to carry a command out after its OK; empty for one that this stage does not know.
    [[nodiscard]] virtual Run find(std::string_view command) = 0;
    /// Partition or region that the command is about, for fault rules.
    [[nodiscard]] virtual std::string item(const std::string& document);

    void idle(); ///< CMD:START, then the next command
    void finish() { finish(Verdict{}); } ///< CMD:END, then idle
    void finish(const Verdict& verdict);
    void finish(const Verdict& verdict, Then after); ///< CMD:END, then something else than idle
    void fail(std::uint32_t code, std::string_view what) { finish({code, std::string(what)}); }

    /// A file that the host gives: pieces in order; the first code that is not 0 ends the command.
    struct Pull {
        std::string info;
        std::string source;
        std::uint64_t packetBytes = 0;
        std::function<std::uint32_t(std::uint64_t total)> accept;
        std::function<std::uint32_t(ByteSpan piece, std::uint64_t done)> take;
        Then whole;
    };
    void pull(Pull pull);
    /// A file that the host gets.
    struct Push {
        std::string info;
        std::string target;
        std::uint64_t packetBytes = 0;
        std::uint64_t total = 0;
        std::function<bool(std::uint64_t done, MutableByteSpan piece)> give;
    };
    void push(Push push); ///< ends the command
    void pushText(const std::string& document, std::string text);
    void report(std::string_view message, Then then); ///< progress, always to its end
    void ask(std::string_view key, const std::string& path, std::function<void(std::string_view)> answered);

    void stopListening() { m_deaf = true; }
    [[nodiscard]] bool highSpeed() const { return m_highSpeed; }
    void setHighSpeed() { m_highSpeed = true; }
    void idleIn(milliseconds after); ///< CMD:START later
    [[nodiscard]] bool lying() const { return m_lying; } ///< a fault rule: answer success, carry nothing out
    [[nodiscard]] const std::string& currentItem() const { return m_item; }

private:
    using Next = std::function<void(ByteSpan)>;
    void await(Next next) { m_next = std::move(next); }
    void awaitOk(Then then);
    void say(std::string_view text);
    void send(ByteSpan payload);
    void outOfStep();
    void command(ByteSpan payload);
    void unsupported();
    void start(const Run& run, const std::string& document);
    [[nodiscard]] bool faultyPiece(Then success);
    void pullTotal(ByteSpan payload);
    void pullNext();
    void pullPiece(ByteSpan piece);
    void pieceTaken(std::size_t bytes);
    void pieceFailed(std::uint32_t code);
    void pushNext();

    PacketReader m_reader;
    Next m_next;
    Pull m_pull;
    Push m_push;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    Then m_success;
    std::function<void(std::uint32_t)> m_failure;
    std::string m_item;
    std::optional<TimePoint> m_idleAt;
    bool m_lying = false;
    bool m_deaf = false;
    bool m_highSpeed;
    std::uint32_t m_messages = 0;
};

} // namespace flashwright::mediatek::device
