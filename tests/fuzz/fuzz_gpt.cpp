// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the sector size, the rest is the table; what reads well must write and read the
// same.
#include "protocols/mediatek/table/boot_region.h"
#include "protocols/mediatek/table/gpt.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

constexpr std::uint64_t StorageBytes = 1ULL << 34U;

void check(const Gpt& table)
{
    for (const GptPartition& partition : table.partitions) {
        if (partition.bytes == 0 || partition.startBytes > table.storageBytes
            || partition.bytes > table.storageBytes - partition.startBytes) {
            std::abort();
        }
    }
    const bool roomy = table.storageBytes >= 64ULL * 4096 && table.partitions.size() <= 128;
    if (!roomy) {
        return;
    }
    const auto again = readGpt(encodePrimary(table), table.sectorBytes, table.storageBytes);
    const auto backup = readBackupGpt(encodeBackup(table), table.sectorBytes, table.storageBytes);
    if (!again || !backup || again->partitions.size() != table.partitions.size()
        || backup->partitions.size() != table.partitions.size()) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::uint32_t sector = (data[0] & 1U) != 0 ? 4096 : 512;
    const ByteSpan input = std::as_bytes(std::span(data + 1, size - 1));
    if (const auto table = readGpt(input, sector, StorageBytes)) {
        check(*table);
    }
    if (const auto table = readBackupGpt(input, sector, (data[0] & 2U) != 0 ? StorageBytes : 0)) {
        check(*table);
    }
    (void)readBootHeader(input);
    return 0;
}
