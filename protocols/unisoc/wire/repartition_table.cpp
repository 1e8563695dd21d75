// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/repartition_table.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/unisoc/wire/bsl_packet.h"

namespace flashwright::unisoc {

namespace {

constexpr std::size_t MostEntries = 744;
constexpr std::size_t WideEntryBytes = NameFieldBytes + 16;
constexpr std::uint8_t UnitByte = 3;
constexpr std::uint8_t UnitSector = 4;
constexpr std::uint32_t RestMib = 0xffffffff;
constexpr std::uint64_t RestWide = ~std::uint64_t{0};
constexpr std::uint64_t LargestMib = 0xfffffffe;

Failure misfit(const PartitionSpec& spec, std::string why)
{
    return fail(Fault::PackageCorrupt, "unisoc.fdl2.repartition")
        .with("partition", spec.name)
        .with("field", std::move(why))
        .with("partition_bytes", std::to_string(spec.bytes));
}

Result<void> checkLayout(const std::vector<PartitionSpec>& layout)
{
    if (layout.empty() || layout.size() > MostEntries) {
        return fail(Fault::PackageCorrupt, "unisoc.fdl2.repartition")
            .with("entries", std::to_string(layout.size()));
    }
    for (const PartitionSpec& spec : layout) {
        if (!isPartitionName(spec.name)) {
            return misfit(spec, "name");
        }
        if (spec.takesRest && &spec != &layout.back()) {
            return misfit(spec, "rest");
        }
    }
    return {};
}

void appendName(Bytes& table, std::string_view name)
{
    const Bytes withSize = eraseByName(name, 0);
    table.insert(table.end(), withSize.begin(), withSize.begin() + NameFieldBytes);
}

Result<Bytes> tableInMib(const std::vector<PartitionSpec>& layout)
{
    Bytes table;
    for (const PartitionSpec& spec : layout) {
        if (!spec.takesRest && (spec.bytes % MiB != 0 || spec.bytes / MiB > LargestMib)) {
            return misfit(spec, "size");
        }
        appendName(table, spec.name);
        appendLittleEndian(table, spec.takesRest ? RestMib : static_cast<std::uint32_t>(spec.bytes / MiB));
    }
    return table;
}

Result<Bytes> wideTable(const std::vector<PartitionSpec>& layout, std::uint8_t unit, std::uint64_t unitBytes)
{
    Bytes table;
    for (const std::uint8_t b :
        {0x70, 0x61, 0x72, 0x3a, 0x01, 0x00, 0x01, 0x00, 0x74, 0x62, 0x6c, 0x3a, 0x10, 0x00}) {
        table.push_back(std::byte{b});
    }
    table[5] = std::byte{unit};
    appendLittleEndian(table, static_cast<std::uint16_t>(layout.size() * WideEntryBytes));
    for (const PartitionSpec& spec : layout) {
        if ((!spec.takesRest && spec.bytes % unitBytes != 0) || spec.gapBytes % unitBytes != 0) {
            return misfit(spec, "size");
        }
        appendName(table, spec.name);
        appendLittleEndian(table, spec.takesRest ? RestWide : spec.bytes / unitBytes);
        appendLittleEndian(table, spec.gapBytes / unitBytes);
    }
    return table;
}

} // namespace

Result<Bytes> repartitionTable(
    const std::vector<PartitionSpec>& layout, std::optional<unsigned> unit, std::uint32_t sectorBytes)
{
    TRY(checkLayout(layout));
    if (!unit) {
        return tableInMib(layout);
    }
    return *unit == UnitSector ? wideTable(layout, UnitSector, sectorBytes) : wideTable(layout, UnitByte, 1);
}

} // namespace flashwright::unisoc
