// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/phone_table.h"

#include "core/base/units.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/table/boot_region.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Protective record, header and entries of a table with 512-byte sectors; larger sectors need fewer.
constexpr std::uint64_t HeadSectors = 34;
constexpr std::uint64_t TailSectors = 33;
/// 128 entries of 128 bytes. Source: [spec] UEFI 2.10 chapter 5
constexpr std::uint64_t EntriesBytes = 0x4000;
/// Largest preloader with its header that these phones have room for. Source: [peer] svoboda18/preloader:
/// tools/gen-preloader-img.py
constexpr std::uint64_t LargestPreloader = 0x80000;

class MemorySink final : public ImageSink {
public:
    Bytes bytes;
    Result<void> write(ByteSpan part) override
    {
        bytes.insert(bytes.end(), part.begin(), part.end());
        return {};
    }
    Result<void> finish() override { return {}; }
};

/// These end every conversation; a refusal of one read does not.
bool endsEverything(const Error& error)
{
    return error.fault == Fault::LinkLost || error.fault == Fault::Cancelled || error.fault == Fault::Timeout;
}

PhonePartition outside(std::string name, Region region, std::uint64_t start, std::uint64_t bytes)
{
    PhonePartition row;
    row.name = std::move(name);
    row.bytes = bytes;
    row.startBytes = start;
    row.region = regionName(region);
    row.inTable = false;
    return row;
}

void addTableAreas(std::vector<PhonePartition>& rows, const Gpt& gpt, std::uint64_t userBytes)
{
    std::uint64_t first = 2 * std::uint64_t{gpt.sectorBytes} + EntriesBytes;
    std::uint64_t last = userBytes - std::min(userBytes, gpt.sectorBytes + EntriesBytes);
    if (!gpt.partitions.empty()) {
        first = userBytes;
        last = 0;
    }
    for (const GptPartition& partition : gpt.partitions) {
        first = std::min(first, partition.startBytes);
        last = std::max(last, partition.startBytes + partition.bytes);
    }
    rows.insert(rows.begin(), outside("pgpt", Region::User, 0, std::min(first, userBytes)));
    rows.push_back(outside("sgpt", Region::User, last, userBytes - std::min(last, userBytes)));
}

Result<PhoneTable> readGptTable(DownloadAgent& agent, Attention attention)
{
    const StorageReport& storage = agent.storage();
    const std::uint64_t userBytes = storage.bytesOf(Region::User);
    const std::uint64_t head = std::min(userBytes, HeadSectors * storage.sectorBytes);
    const std::uint64_t tail = std::min(userBytes, TailSectors * storage.sectorBytes);
    TRY_LET(const Bytes start, readBytes(agent, {Region::User, 0, head}, attention));
    auto first = readGpt(start, storage.sectorBytes, userBytes);
    if (first) {
        return PhoneTable{TableKind::Gpt, std::move(*first), {}, "gpt"};
    }
    TRY_LET(const Bytes end, readBytes(agent, {Region::User, userBytes - tail, tail}, attention));
    auto copy = readBackupGpt(end, storage.sectorBytes, userBytes);
    if (copy) {
        return PhoneTable{TableKind::Gpt, std::move(*copy), {}, "gpt-backup"};
    }
    PhoneTable none;
    none.gpt.sectorBytes = storage.sectorBytes;
    none.gpt.storageBytes = userBytes;
    none.state = first.error().fact("problem") == "table-damaged" ? "damaged" : "missing";
    return none;
}

} // namespace

Result<Bytes> readBytes(DownloadAgent& agent, const Area& area, Attention attention)
{
    MemorySink sink;
    TRY(agent.read(area, sink, attention));
    if (sink.bytes.size() != area.bytes) {
        return fail(Fault::BadReply, "mediatek.da2.read_data")
            .with("wanted_bytes", std::to_string(area.bytes))
            .with("got_bytes", std::to_string(sink.bytes.size()));
    }
    return std::move(sink.bytes);
}

Result<PhoneTable> readPhoneTable(DownloadAgent& agent, Attention attention)
{
    if (agent.storage().tableIsGpt.value_or(true) && agent.storage().bytesOf(Region::User) != 0) {
        TRY_LET(PhoneTable table, readGptTable(agent, attention));
        if (table.kind == TableKind::Gpt || agent.storage().tableIsGpt) {
            return table;
        }
    }
    auto rows = agent.readPmt(attention);
    if (!rows && endsEverything(rows.error())) {
        return tl::unexpected(std::move(rows).error());
    }
    PhoneTable table;
    table.gpt.sectorBytes = agent.storage().sectorBytes;
    table.gpt.storageBytes = agent.storage().bytesOf(Region::User);
    table.state = "missing";
    if (rows && *rows && !(*rows)->empty()) {
        table.kind = TableKind::Pmt;
        table.pmt = std::move(**rows);
        table.state = "pmt";
    }
    return table;
}

std::vector<Region> bootRegions(const StorageReport& storage)
{
    const bool ufs = storage.kind == StorageKind::Ufs;
    std::vector<Region> regions;
    for (const Region region : {ufs ? Region::Lu0 : Region::Boot1, ufs ? Region::Lu1 : Region::Boot2}) {
        if (storage.bytesOf(region) != 0) {
            regions.push_back(region);
        }
    }
    return regions;
}

std::vector<PhonePartition> rowsOf(const PhoneTable& table, const StorageReport& storage)
{
    std::vector<PhonePartition> rows;
    for (const GptPartition& partition : table.gpt.partitions) {
        rows.push_back({partition.name, partition.bytes, partition.startBytes, "user", true});
    }
    for (const PmtRow& row : table.pmt) {
        rows.push_back({row.name, row.bytes, row.startBytes, "user", true});
    }
    if (table.kind != TableKind::Pmt) {
        addTableAreas(rows, table.gpt, storage.bytesOf(Region::User));
    }
    const std::vector<Region> boot = bootRegions(storage);
    const bool listed = std::ranges::any_of(
        rows, [](const PhonePartition& row) { return row.name == "preloader" || row.name == "PRELOADER"; });
    if (!boot.empty() && !listed) {
        rows.insert(rows.begin(), outside("preloader", boot.front(), 0, storage.bytesOf(boot.front())));
    }
    return rows;
}

Result<std::string> readBoardName(DownloadAgent& agent, Attention attention)
{
    const std::vector<Region> boot = bootRegions(agent.storage());
    if (boot.empty()) {
        return std::string();
    }
    const std::uint64_t bytes = std::min(
        agent.storage().bytesOf(boot.front()), LargestPreloader + preloaderOffset(agent.storage().kind));
    auto head = readBytes(agent, {boot.front(), 0, bytes}, attention);
    if (!head && endsEverything(head.error())) {
        return tl::unexpected(std::move(head).error());
    }
    if (!head) {
        return std::string();
    }
    const auto source = bytesAsSource("boot region", std::move(*head));
    const auto image = readPreloader(*source, 0, source->size());
    return image ? image->project : std::string();
}

} // namespace flashwright::mediatek
