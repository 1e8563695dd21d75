// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_checksum.h"

#include "core/base/checksum.h"
#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"
#include "protocols/unisoc/package/pac_checks.h"
#include "protocols/unisoc/package/pac_layout.h"

namespace flashwright::unisoc {

namespace {

Result<void> compare(
    const ByteSource& packet, const PacField& field, std::uint16_t wanted, std::uint16_t found)
{
    if (wanted == found) {
        return {};
    }
    return pacFault(Fault::PackageCorrupt, packet, "bad-crc")
        .with("field", std::string(field.name))
        .with("offset_bytes", hexNumber(field.offset))
        .with("wanted", hexNumber(wanted))
        .with("found", hexNumber(found));
}

Result<void> checkHeaderSum(const ByteSource& packet, const PacHeader& header)
{
    Bytes head(pac_header::Crc1Covers);
    TRY(packet.readAt(0, head));
    return compare(packet, pac_header::Crc1, header.crc1, crc16Arc(head));
}

} // namespace

// Source: [peer] jingpad-bsp/vendor_sprd_release_pac_script: mkpac.pl
Result<void> checkPacSums(const std::shared_ptr<const ByteSource>& packet, const PacHeader& header,
    ProgressSink& progress, const std::stop_token& stop)
{
    progress.enter(Stage::CheckingPackage, {}, packet->size());
    TRY(checkHeaderSum(*packet, header));
    SliceSource rest(packet, pac_header::Bytes, packet->size() - pac_header::Bytes);
    std::uint16_t sum = 0;
    std::uint64_t done = pac_header::Bytes;
    TRY(readAhead(
        rest,
        [&](ByteSpan block) -> Result<void> {
            sum = crc16Arc(block, sum);
            done += block.size();
            progress.moved(done);
            return {};
        },
        stop));
    return compare(*packet, pac_header::Crc2, header.crc2, sum);
}

} // namespace flashwright::unisoc
