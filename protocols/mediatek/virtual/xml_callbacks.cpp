// SPDX-License-Identifier: GPL-3.0-or-later
/// What the agent asks of the host while a command runs: files both ways, progress, questions on files.
#include "protocols/mediatek/virtual/xml_stage.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ProtocolError = 0xc0010005;
constexpr std::uint32_t ReadFailed = 0xc0040030;
constexpr std::uint64_t TextPacketBytes = 0x1000;

/// What stands behind "OK@"; nothing when the host says anything else.
std::optional<std::string_view> valueOf(std::string_view text)
{
    return text.starts_with("OK@") ? std::optional(text.substr(3)) : std::nullopt;
}

} // namespace

using namespace xml;

void XmlStage::pull(Pull pull)
{
    m_pull = std::move(pull);
    m_done = 0;
    m_total = 0;
    awaitOk([this] { await([this](ByteSpan payload) { pullTotal(payload); }); });
    say(hostDocument("CMD:DOWNLOAD-FILE",
        {{"checksum", "CHK_NO"}, {"info", m_pull.info}, {"source_file", m_pull.source},
            {"packet_length", hexNumber(m_pull.packetBytes)}}));
}

void XmlStage::pullTotal(ByteSpan payload)
{
    const auto value = valueOf(textOf(payload));
    const auto total = value ? numberOf(*value) : std::nullopt;
    if (!total) {
        outOfStep();
        return;
    }
    m_total = *total;
    const std::uint32_t code = m_pull.accept ? m_pull.accept(m_total) : 0;
    if (code != 0) {
        pieceFailed(code);
        return;
    }
    pullNext();
}

void XmlStage::pullNext()
{
    if (m_done == m_total) {
        say("OK");
        m_pull.whole();
        return;
    }
    await([this](ByteSpan payload) {
        const auto value = valueOf(textOf(payload));
        const auto code = value ? numberOf(*value) : std::nullopt;
        if (!code) {
            outOfStep();
        } else if (*code != 0) { // the host cannot give the file
            pieceFailed(ProtocolError);
        } else {
            await([this](ByteSpan piece) { pullPiece(piece); });
            say("OK");
        }
    });
    say("OK");
}

void XmlStage::pullPiece(ByteSpan piece)
{
    const std::size_t bytes = piece.size();
    if (faultyPiece([this, bytes] { pieceTaken(bytes); })) {
        return;
    }
    const bool fits = bytes != 0 && bytes <= m_pull.packetBytes && bytes <= m_total - m_done;
    const std::uint32_t code = fits ? m_pull.take(piece, m_done) : ProtocolError;
    if (code == 0) {
        pieceTaken(bytes);
    } else {
        pieceFailed(code);
    }
}

void XmlStage::pieceTaken(std::size_t bytes)
{
    m_done += std::min<std::uint64_t>(bytes, m_total - m_done);
    pullNext();
}

void XmlStage::pieceFailed(std::uint32_t code)
{
    say("ERR!" + hexNumber(code));
    finish({code, "file transfer failed"});
}

bool XmlStage::faultyPiece(Then success)
{
    m_success = std::move(success);
    m_failure = [this](std::uint32_t code) { pieceFailed(code); };
    const bool handled = m_board.fault("data", m_item);
    m_success = nullptr;
    m_failure = nullptr;
    return handled;
}

void XmlStage::push(Push push)
{
    m_push = std::move(push);
    m_done = 0;
    awaitOk([this] {
        awaitOk([this] { pushNext(); });
        say("OK@" + hexNumber(m_push.total));
    });
    // The stray quote is the genuine agents' own. Source: [peer] bkerler/mtkclient: xml_cmd.py (READ-EFUSE)
    say(hostDocument("CMD:UPLOAD-FILE",
        {{"\"checksum", "CHK_NO"}, {"info", m_push.info}, {"target_file", m_push.target},
            {"packet_length", hexNumber(m_push.packetBytes)}}));
}

void XmlStage::pushNext()
{
    if (m_done == m_push.total) {
        finish(); // straight after the host's OK for the last packet
        return;
    }
    const auto bytes = static_cast<std::size_t>(std::min(m_push.packetBytes, m_push.total - m_done));
    const auto give = [this, bytes](bool real) {
        Bytes piece(bytes);
        if (real && !m_push.give(m_done, piece)) {
            pieceFailed(ReadFailed);
            return;
        }
        awaitOk([this, piece = std::move(piece)] {
            m_done += piece.size();
            awaitOk([this] { pushNext(); });
            send(piece);
        });
        say("OK");
    };
    if (!faultyPiece([&give] { give(false); })) {
        give(!m_lying);
    }
}

void XmlStage::pushText(const std::string& document, std::string text)
{
    const std::string target(element(document, "target_file").value_or(""));
    text.push_back('\0');
    const std::uint64_t total = text.size();
    push({"WriteLocalFile", target, TextPacketBytes, total,
        [text = std::move(text)](std::uint64_t done, MutableByteSpan piece) {
            const ByteSpan raw = asBytes(text).subspan(static_cast<std::size_t>(done), piece.size());
            std::copy(raw.begin(), raw.end(), piece.begin());
            return true;
        }});
}

void XmlStage::report(std::string_view message, Then then)
{
    // The percentages, then the end mark, each acknowledged.
    awaitOk([this, then = std::move(then)] {
        awaitOk([this, then] {
            awaitOk(then);
            say("OK!EOT");
        });
        say("OK!PROGRESS@50");
    });
    say(hostDocument("CMD:PROGRESS-REPORT", {{"message", std::string(message)}}));
}

void XmlStage::ask(
    std::string_view key, const std::string& path, std::function<void(std::string_view)> answered)
{
    awaitOk([this, answered = std::move(answered)] {
        await([this, answered](ByteSpan payload) {
            const auto value = valueOf(textOf(payload));
            if (value) {
                answered(*value);
            } else {
                outOfStep();
            }
        });
    });
    say(hostDocument("CMD:FILE-SYS-OPERATION", {{"key", std::string(key)}, {"file_path", path}}));
}

} // namespace flashwright::mediatek::device
