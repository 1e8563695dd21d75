// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/phone_storage.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/calibration_content.h"

#include <algorithm>
#include <cstring>

namespace flashwright::unisoc::device {

namespace {

constexpr std::uint64_t TableStart = MiB; // [peer] u-boot15: the first partition begins after 1 MiB
constexpr std::uint64_t CopyStep = 64 * KiB;

std::byte blankByte(DeviceStorage kind)
{
    return kind == DeviceStorage::Nor || kind == DeviceStorage::Nand ? std::byte{0xff} : std::byte{0};
}

/// SplitMix64: fast, and the same on every machine.
Bytes patternBytes(const ContentSpec& spec)
{
    Bytes bytes((static_cast<std::size_t>(spec.bytes) + 7) / 8 * 8);
    std::uint64_t state = spec.seed;
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        mixed ^= mixed >> 31U;
        std::memcpy(bytes.data() + at, &mixed, sizeof mixed);
    }
    bytes.resize(static_cast<std::size_t>(spec.bytes));
    return bytes;
}

/// An ext file system shows itself by 0xEF53 at 0x438. Source: [spec] kernel.org ext4 disk layout
void markFileSystem(Bytes& bytes)
{
    constexpr std::size_t MagicAt = 0x438;
    if (bytes.size() >= MagicAt + 2) {
        storeLittleEndian<std::uint16_t>(MutableByteSpan(bytes).subspan(MagicAt), 0xef53);
    }
}

} // namespace

PhoneStorage::PhoneStorage(const PhoneProfile& profile, const Scenario& scenario)
    : m_profile(profile)
    , m_scenario(scenario)
{
    const std::byte blank = blankByte(profile.storage);
    m_stores.emplace_back(profile.storageBytes, blank);
    m_stores.emplace_back(profile.bootAreaBytes, blank);
    m_stores.emplace_back(profile.bootAreaBytes, blank);
    if (profile.bootAreaBytes > 0) {
        m_fixed.push_back({"splloader", Boot1, 0, profile.bootAreaBytes, 0, "splloader_bak", false});
        m_fixed.push_back({"splloader_bak", Boot2, 0, profile.bootAreaBytes, 0, {}, false});
    }
    m_fixed.push_back({"user_partition", User, 0, profile.storageBytes, 0, {}, false});
    std::vector<TableEntry> entries;
    for (const AreaSpec& area : profile.areas) {
        entries.push_back({area.name, area.bytes, 0});
    }
    m_table = layOut(entries).value_or(std::vector<Area>{});
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        m_table[i].id = profile.areas[i].id;
        m_table[i].copy = profile.areas[i].copy;
        m_table[i].calibration = m_table[i].calibration || profile.areas[i].calibration;
    }
    m_seeding = true;
    seed(profile.contents);
    m_seeding = false;
}

const Area* PhoneStorage::find(std::string_view name) const
{
    for (const auto* list : {&m_fixed, &m_table}) {
        const auto found =
            std::find_if(list->begin(), list->end(), [&](const Area& a) { return a.name == name; });
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

const Area* PhoneStorage::findId(std::uint32_t id) const
{
    const auto found = std::find_if(
        m_table.begin(), m_table.end(), [&](const Area& area) { return area.id != 0 && area.id == id; });
    return found == m_table.end() ? nullptr : &*found;
}

bool PhoneStorage::admit(std::uint64_t bytes)
{
    if (m_seeding) {
        return true;
    }
    m_total += bytes;
    return !m_scenario.fullAfterBytes || m_total <= *m_scenario.fullAfterBytes;
}

void PhoneStorage::note(const Area& area, std::uint64_t end)
{
    auto& highest = m_written[area.name];
    highest = std::max(highest, end);
}

void PhoneStorage::beginImage(const Area& area)
{
    if (!m_scenario.readOnly) {
        m_written[area.name] = 0;
    }
}

bool PhoneStorage::write(const Area& area, std::uint64_t offset, ByteSpan bytes)
{
    if (!admit(bytes.size())) {
        return false;
    }
    if (m_seeding || !m_scenario.readOnly) {
        note(area, offset + bytes.size());
        if (m_seeding || m_scenario.keepContents) {
            m_stores[static_cast<std::size_t>(area.store)].write(area.offset + offset, bytes);
        }
    }
    return true;
}

bool PhoneStorage::fill(const Area& area, std::uint64_t offset, std::uint64_t length, std::byte value)
{
    if (!admit(length)) {
        return false;
    }
    if (!m_scenario.readOnly) {
        note(area, offset + length);
        if (m_scenario.keepContents) {
            m_stores[static_cast<std::size_t>(area.store)].fill(area.offset + offset, length, value);
        }
    }
    return true;
}

void PhoneStorage::read(const Area& area, std::uint64_t offset, MutableByteSpan into) const
{
    m_stores[static_cast<std::size_t>(area.store)].read(area.offset + offset, into);
}

void PhoneStorage::erase(const Area& area, std::uint64_t offset, std::uint64_t length)
{
    if (m_scenario.readOnly) {
        return;
    }
    m_stores[static_cast<std::size_t>(area.store)].erase(area.offset + offset, length);
    auto& highest = m_written[area.name];
    if (offset + length >= highest) {
        highest = std::min(highest, offset);
    }
}

void PhoneStorage::eraseEverything()
{
    for (const Area& area : m_table) {
        erase(area, 0, area.bytes);
    }
}

void PhoneStorage::copy(const Area& from, const Area& to)
{
    const auto written = m_written.find(from.name);
    const std::uint64_t bytes = written == m_written.end() ? 0 : std::min(written->second, to.bytes);
    Bytes step(static_cast<std::size_t>(std::min(CopyStep, bytes)));
    for (std::uint64_t at = 0; at < bytes && !m_scenario.readOnly; at += step.size()) {
        step.resize(static_cast<std::size_t>(std::min(CopyStep, bytes - at)));
        read(from, at, step);
        m_stores[static_cast<std::size_t>(to.store)].write(to.offset + at, step);
    }
    m_written[to.name] = bytes;
}

std::optional<std::vector<Area>> PhoneStorage::layOut(const std::vector<TableEntry>& entries) const
{
    std::vector<Area> table;
    std::uint64_t at = m_profile.era == LoaderEra::Name ? TableStart : 0;
    for (const TableEntry& entry : entries) {
        const auto start = checkedAdd(at, entry.gapBytes);
        if (!start || *start > m_profile.storageBytes) {
            return std::nullopt;
        }
        const bool rest = entry.bytes == AreaSpec::RestOfStorage;
        const std::uint64_t bytes = rest ? m_profile.storageBytes - *start : entry.bytes;
        if (!rangeFits(*start, bytes, m_profile.storageBytes)) {
            return std::nullopt;
        }
        table.push_back({entry.name, User, *start, bytes, 0, {}, isCalibrationName(entry.name)});
        at = *start + bytes;
    }
    return table;
}

bool PhoneStorage::repartition(const std::vector<TableEntry>& entries)
{
    auto fresh = layOut(entries);
    if (!fresh) {
        return false;
    }
    if (m_scenario.readOnly) {
        return true;
    }
    for (const Area& old : m_table) {
        const bool same = std::any_of(fresh->begin(), fresh->end(), [&](const Area& area) {
            return area.name == old.name && area.offset == old.offset && area.bytes == old.bytes;
        });
        if (!same) {
            m_written.erase(old.name);
        }
    }
    m_table = std::move(*fresh);
    return true;
}

void PhoneStorage::seed(const std::vector<ContentSpec>& specs)
{
    for (const ContentSpec& spec : specs) {
        const Area* area = find(spec.area);
        if (area == nullptr || spec.bytes > area->bytes) {
            continue; // a table override may have no such area
        }
        Bytes bytes = patternBytes(spec);
        if (spec.kind == ContentSpec::Kind::Calibration) {
            shapeCalibration(bytes);
            writeCalibration(*area, bytes);
            continue;
        }
        if (spec.kind == ContentSpec::Kind::FileSystem) {
            markFileSystem(bytes);
        }
        static_cast<void>(write(*area, 0, bytes));
    }
}

std::map<std::string, Bytes> PhoneStorage::contents() const
{
    std::map<std::string, Bytes> all;
    for (const auto* list : {&m_fixed, &m_table}) {
        for (const Area& area : *list) {
            const auto written = m_written.find(area.name);
            if (written == m_written.end()) {
                continue;
            }
            if (area.calibration) {
                all[area.name] = calibrationIn(area).value_or(Bytes{});
                continue;
            }
            Bytes bytes(static_cast<std::size_t>(written->second));
            read(area, 0, bytes);
            all[area.name] = std::move(bytes);
        }
    }
    return all;
}

} // namespace flashwright::unisoc::device
