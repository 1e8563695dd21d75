// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/bsl_reply.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "protocols/unisoc/wire/fdl_checksum.h"
#include "protocols/unisoc/wire/hdlc_framing.h"

namespace flashwright::unisoc {

namespace {

constexpr std::size_t LogChannelBytes = 4;

std::string printable(ByteSpan bytes)
{
    std::string text;
    for (const std::byte b : bytes) {
        const char c = static_cast<char>(b);
        if (c == '\0') {
            break;
        }
        const bool plain = (c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
        text += plain ? c : '?';
    }
    return text;
}

Result<void> checkLength(ByteSpan frame)
{
    if (frame.size() < FrameHeaderBytes + FrameChecksumBytes) {
        return fail(Fault::BadReply, "unisoc.wire.reply").with("frame_bytes", std::to_string(frame.size()));
    }
    const std::size_t told = loadBigEndian<std::uint16_t>(frame.subspan(2));
    const std::size_t came = frame.size() - FrameHeaderBytes - FrameChecksumBytes;
    if (told != came) {
        return fail(Fault::BadReply, "unisoc.wire.reply")
            .with("told_bytes", std::to_string(told))
            .with("got_bytes", std::to_string(came));
    }
    return {};
}

bool checksumFits(ByteSpan frame, BslChecksum checksum)
{
    const ByteSpan covered = frame.first(frame.size() - FrameChecksumBytes);
    const auto stored = loadBigEndian<std::uint16_t>(frame.last(FrameChecksumBytes));
    return checksum == BslChecksum::Crc16 ? crc16Xmodem(covered) == stored : fdlSumFits(covered, stored);
}

BslReply split(ByteSpan frame)
{
    const ByteSpan payload =
        frame.subspan(FrameHeaderBytes, frame.size() - FrameHeaderBytes - FrameChecksumBytes);
    return {loadBigEndian<std::uint16_t>(frame), Bytes(payload.begin(), payload.end())};
}

Failure damaged(ByteSpan frame)
{
    return fail(Fault::ChecksumMismatch, "unisoc.wire.reply")
        .with("frame_bytes", std::to_string(frame.size()));
}

} // namespace

Result<BslReply> parseBslReply(ByteSpan frame, BslChecksum checksum)
{
    TRY(checkLength(frame));
    if (!checksumFits(frame, checksum)) {
        return damaged(frame);
    }
    return split(frame);
}

Result<BslReply> parseBslReplyDetecting(ByteSpan frame, BslChecksum& checksum)
{
    TRY(checkLength(frame));
    for (const BslChecksum kind : {BslChecksum::Crc16, BslChecksum::Sum}) {
        if (checksumFits(frame, kind)) {
            checksum = kind;
            return split(frame);
        }
    }
    return damaged(frame);
}

std::string versionText(ByteSpan payload)
{
    return printable(payload);
}

std::string logText(ByteSpan payload)
{
    return payload.size() <= LogChannelBytes ? std::string() : printable(payload.subspan(LogChannelBytes));
}

bool stopsTheLoader(std::uint16_t code) noexcept
{
    switch (static_cast<BslReplyCode>(code)) {
    case BslReplyCode::VerifyError:
    case BslReplyCode::NvChecksumZero:
    case BslReplyCode::WriteFailed:
        return true;
    default:
        return false;
    }
}

} // namespace flashwright::unisoc
