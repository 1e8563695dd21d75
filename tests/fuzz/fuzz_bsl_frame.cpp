// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says how the rest is cut into pieces; the same bytes must give the same frames however they
// come.
#include "protocols/unisoc/wire/bsl_reply.h"
#include "protocols/unisoc/wire/hdlc_framing.h"
#include "protocols/unisoc/wire/loader_hello.h"
#include "protocols/unisoc/wire/partition_list.h"

#include <algorithm>
#include <cstdlib>

using namespace flashwright;
using namespace flashwright::unisoc;

namespace {

void read(ByteSpan frame)
{
    BslChecksum found{};
    const auto reply = parseBslReplyDetecting(frame, found);
    if (!reply) {
        return;
    }
    if (reply->payload.size() > frame.size()) {
        std::abort();
    }
    (void)versionText(reply->payload);
    (void)logText(reply->payload);
    (void)parseLoaderHello(reply->payload);
    (void)parsePartitionList(reply->payload);
}

std::vector<Bytes> framesOf(ByteSpan input, std::size_t piece, bool transcode)
{
    FrameDecoder decoder;
    decoder.setTranscode(transcode);
    std::vector<Bytes> frames;
    while (!input.empty()) {
        const std::size_t part = std::min(piece, input.size());
        decoder.feed(input.first(part));
        input = input.subspan(part);
        for (auto frame = decoder.next(); frame; frame = decoder.next()) {
            frames.emplace_back(frame->begin(), frame->end());
        }
    }
    return frames;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const ByteSpan input = std::as_bytes(std::span(data + 1, size - 1));
    const bool transcode = (data[0] & 0x80U) == 0;
    const std::vector<Bytes> whole = framesOf(input, std::max<std::size_t>(1, input.size()), transcode);
    if (transcode && whole != framesOf(input, 1U + (data[0] & 0x7FU), transcode)) {
        std::abort();
    }
    for (const Bytes& frame : whole) {
        read(frame);
    }
    return 0;
}
