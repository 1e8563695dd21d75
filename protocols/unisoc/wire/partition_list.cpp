// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/partition_list.h"

#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t NameBytes = 72;
constexpr std::size_t EntryBytes = NameBytes + 4;
constexpr std::uint32_t SmallUnit = 1024;
constexpr std::uint32_t LargeUnit = 8 * 1024;
constexpr std::uint64_t SmallestPartition = 256 * KiB;

std::string nameOf(ByteSpan field)
{
    std::string name;
    for (std::size_t at = 0; at + 1 < field.size(); at += 2) {
        const auto unit = loadLittleEndian<std::uint16_t>(field.subspan(at));
        if (unit == 0) {
            break;
        }
        name += unit > ' ' && unit < 0x7f ? static_cast<char>(unit) : '?';
    }
    return name;
}

} // namespace

Result<std::vector<ListedPartition>> parsePartitionList(ByteSpan payload)
{
    if (payload.empty() || payload.size() % EntryBytes != 0) {
        return fail(Fault::BadReply, "unisoc.wire.partition_list")
            .with("payload_bytes", std::to_string(payload.size()));
    }
    std::vector<ListedPartition> list;
    for (std::size_t at = 0; at < payload.size(); at += EntryBytes) {
        const ByteSpan entry = payload.subspan(at, EntryBytes);
        list.push_back(
            {nameOf(entry.first(NameBytes)), loadLittleEndian<std::uint32_t>(entry.subspan(NameBytes))});
    }
    return list;
}

std::uint32_t bytesPerUnit(const std::vector<ListedPartition>& list,
    const std::vector<PartitionSpec>& declared, StorageKind storage) noexcept
{
    std::size_t small = 0;
    std::size_t large = 0;
    for (const ListedPartition& listed : list) {
        const auto spec = std::find_if(declared.begin(), declared.end(),
            [&](const PartitionSpec& s) { return s.name == listed.name && !s.takesRest && s.bytes != 0; });
        if (spec != declared.end()) {
            small += std::uint64_t{listed.units} * SmallUnit == spec->bytes ? 1U : 0U;
            large += std::uint64_t{listed.units} * LargeUnit == spec->bytes ? 1U : 0U;
        }
    }
    if (small != large) {
        return small > large ? SmallUnit : LargeUnit;
    }
    if (storage != StorageKind::Unknown) {
        return storage == StorageKind::Ufs ? LargeUnit : SmallUnit;
    }
    const auto smallest = std::min_element(list.begin(), list.end(),
        [](const ListedPartition& a, const ListedPartition& b) { return a.units < b.units; });
    const bool tooSmall = smallest != list.end() && smallest->units != 0
        && std::uint64_t{smallest->units} * SmallUnit < SmallestPartition;
    return tooSmall ? LargeUnit : SmallUnit;
}

} // namespace flashwright::unisoc
