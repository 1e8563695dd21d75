// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says what is parsed; the rest is what a loader might have sent.
#include "protocols/mediatek/wire/xflash_packet.h"
#include "protocols/mediatek/wire/xflash_structs.h"

#include <algorithm>
#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

void headers(ByteSpan input)
{
    constexpr std::uint32_t Largest = 0x1000;
    while (input.size() >= PacketHeader::WireBytes) {
        const auto header = parseHeader(input.first(PacketHeader::WireBytes), Largest);
        if (!header) {
            if (header.error().fact("field").empty()) {
                std::abort();
            }
            return;
        }
        if (header->bytes > Largest) {
            std::abort();
        }
        input = input.subspan(PacketHeader::WireBytes);
        const ByteSpan payload = input.first(std::min<std::size_t>(input.size(), header->bytes));
        if (messageText(payload).size() > payload.size()) {
            std::abort();
        }
        if (const auto code = statusOf(payload)) {
            (void)succeeded(*code);
        }
        input = input.subspan(payload.size());
    }
}

void storage(const Result<std::optional<XflashStorage>>& found)
{
    if (!found || !*found) {
        return;
    }
    const XflashStorage& one = **found;
    if (one.regions.empty() || one.sectorBytes == 0) {
        std::abort();
    }
    for (const auto& [region, bytes] : one.regions) {
        const auto raw = encodeArea(one, {region, 0, bytes});
        if (bytes == 0 || !raw) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const ByteSpan input = std::as_bytes(std::span(data + 1, size - 1));
    switch (data[0] % 7) {
    case 0:
        headers(input);
        break;
    case 1:
        storage(parseEmmcInfo(input));
        break;
    case 2:
        storage(parseUfsInfo(input));
        break;
    case 3:
        storage(parseNandInfo(input));
        break;
    case 4:
        storage(parseNorInfo(input));
        break;
    case 5:
        (void)parseRamInfo(input);
        break;
    default:
        if (const auto lengths = parsePacketLengths(input);
            lengths && (lengths->write < 512 || lengths->read < 512)) {
            std::abort();
        }
    }
    return 0;
}
