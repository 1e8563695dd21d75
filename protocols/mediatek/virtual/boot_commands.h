// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands that boot ROM and preloader have in common, behind the handshake. Source: [peer]
/// svoboda18/preloader: platform/mt6768/src/core/download.c, inc/download.h; [peer] bq/aquaris-E4.5:
/// mediatek/platform/mt6582/preloader/src/core/download.c; [peer] bkerler/mtkclient:
/// mtkclient/Library/mtk_preloader.py; [capture] MT6577
#pragma once

#include "protocols/mediatek/virtual/byte_program.h"

#include <map>

namespace flashwright::mediatek::device {

/// Status words. Source: [peer] bkerler/mtkclient: mtkclient/Library/error.py; [peer] svoboda18/preloader:
/// platform/mt6768/src/core/inc/pl_cmd_error.h
namespace status {
constexpr std::uint16_t Ok = 0x0000, Accepted = 0x0001, ReadRefused = 0x1000, WriteRefused = 0x1001,
                        BeyondDram = 0x1d00, BeyondRam = 0x1d01, NoAuthNeeded = 0x1d0c, AuthNeeded = 0x1d0d,
                        Reserved = 0x1d0e, WrongJump = 0x1d0f, Misaligned = 0x1d11, BadRange = 0x1d12,
                        NoLength = 0x1d13, SignatureTooLong = 0x1d14, SignatureMissing = 0x1d15,
                        NotLoaded = 0x1d16, BadBaud = 0x1d1d, AuthImageBad = 0x2000, OldSignature = 0x2001,
                        AnswerWrong = 0x6005, TooLong = 0x7002, RomSignature = 0x7015, NothingToDo = 0x7017,
                        NewSignature = 0x7024, OldMisaligned = 0xffff, OldNoCount = 0xfffe,
                        OldOverflow = 0xfffd;
} // namespace status

class BootCommands : public ByteProgram {
public:
    using ByteProgram::ByteProgram;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override { answerStatus(status::Ok); }

protected:
    /// The next byte is a command.
    void nextCommand();
    [[nodiscard]] virtual bool isRom() const = 0;
    /// One of this stage's own; false when it knows it no better.
    [[nodiscard]] virtual bool ownCommand(std::uint8_t code) = 0;
    /// Sends what no echo precedes.
    void plain(Bytes answer);
    void identity(std::string_view command, const Bytes& id);

    void sendDa();
    void jumpDa(bool wide);
    void sendCert();
    void sendAuth();
    void challenge();

private:
    void command(std::uint8_t code);
    [[nodiscard]] bool registerCommand(std::uint8_t code);
    [[nodiscard]] bool factCommand(std::uint8_t code);
    [[nodiscard]] bool loadCommand(std::uint8_t code);
    void finish(std::uint16_t code);
    /// A field that is echoed.
    void echo32(std::function<void(std::uint32_t)> then);
    void registers(std::uint8_t code);
    [[nodiscard]] std::uint16_t judgeRegisters(
        std::uint64_t address, std::uint64_t count, unsigned width, bool writes) const;
    void readRegisters(std::uint32_t address, std::uint32_t count, unsigned width);
    void writeRegisters(std::uint32_t address, std::uint32_t count, unsigned width, bool echoes);
    void setRegister(std::uint32_t address, std::uint32_t value);
    [[nodiscard]] std::uint32_t registerAt(std::uint32_t address) const;
    void setBaud();
    [[nodiscard]] std::uint16_t judgeLoad() const;
    void takeLoad();
    void loaded(ByteSpan image);
    [[nodiscard]] std::uint16_t judgeSignature() const;
    void jumped(std::uint32_t address);
    void takeSigned(std::string_view command, std::uint32_t bytes);
    void takeAnswer();
    [[nodiscard]] bool fused(std::uint32_t bit) const;

    std::map<std::uint32_t, std::uint32_t> m_registers;
    std::uint32_t m_address = 0;
    std::uint32_t m_total = 0;
    std::uint32_t m_signature = 0;
    Bytes m_image;
    bool m_loaded = false;
    bool m_pending = false; ///< SEND_DA waits for the exchange of the vendor's answer
    bool m_authorised = false;
    bool m_authFile = false;
    Bytes m_prefix; ///< what an answer of a fault rule has before its status
};

/// XOR of little-endian words, an odd last byte as one. Source: [capture] MT6577, DA1 of 120 552 bytes
[[nodiscard]] std::uint16_t wordXor(ByteSpan bytes) noexcept;

} // namespace flashwright::mediatek::device
