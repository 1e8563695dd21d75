// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/pmt.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

void check(const Result<std::vector<PmtRow>>& read)
{
    if (!read) {
        if (read.error().fact("problem").empty()) {
            std::abort(); // every refusal says what
        }
        return;
    }
    for (const PmtRow& row : *read) {
        if (row.name.empty() || row.bytes > UINT64_MAX - row.startBytes) {
            std::abort();
        }
    }
    if (encodePmtReport(*read).size() != read->size() * 0x58) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    check(readPmtReport(input));
    check(readPmtArea(input));
    return 0;
}
