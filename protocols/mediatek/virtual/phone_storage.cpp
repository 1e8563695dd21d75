// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/phone_storage.h"

#include "protocols/mediatek/virtual/boot_maker.h"
#include "protocols/mediatek/virtual/table_maker.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace flashwright::mediatek::device {

namespace {

constexpr std::array<Part, 6> AllParts = {
    Part::Boot1, Part::Boot2, Part::Rpmb, Part::User, Part::Lu0, Part::Lu1};

std::uint64_t sizeOf(const PhoneProfile& profile, Part part)
{
    const bool ufs = profile.storage == DeviceStorage::Ufs;
    const bool emmc = profile.storage == DeviceStorage::Emmc;
    switch (part) {
    case Part::Boot1:
    case Part::Boot2:
        return emmc ? profile.bootBytes : 0;
    case Part::Lu0:
    case Part::Lu1:
        return ufs ? profile.bootBytes : 0;
    case Part::Rpmb:
        return emmc || ufs ? profile.rpmbBytes : 0;
    case Part::User:
        return profile.userBytes;
    }
    return 0;
}

/// SplitMix64: fast, and the same on every machine.
Bytes patternBytes(const ContentLine& line)
{
    Bytes bytes((static_cast<std::size_t>(line.bytes) + 7) / 8 * 8);
    std::uint64_t state = line.seed;
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        mixed ^= mixed >> 31U;
        std::memcpy(bytes.data() + at, &mixed, sizeof mixed);
    }
    bytes.resize(static_cast<std::size_t>(line.bytes));
    return bytes;
}

Bytes textBytes(const ContentLine& line, const PhoneProfile& profile)
{
    const std::string text = profile.id + " " + line.place + " " + std::to_string(line.seed) + "\n";
    Bytes bytes(static_cast<std::size_t>(line.bytes));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(text[i % text.size()]);
    }
    return bytes;
}

/// Runs of bytes that were written, without overlaps.
class WrittenRuns {
public:
    void add(std::uint64_t offset, std::uint64_t bytes)
    {
        std::uint64_t begin = offset;
        std::uint64_t end = offset + bytes;
        auto it = m_runs.upper_bound(begin);
        if (it != m_runs.begin() && std::prev(it)->second >= begin) {
            it = std::prev(it);
        }
        while (it != m_runs.end() && it->first <= end) {
            begin = std::min(begin, it->first);
            end = std::max(end, it->second);
            it = m_runs.erase(it);
        }
        m_runs[begin] = end;
    }
    void remove(std::uint64_t offset, std::uint64_t bytes)
    {
        const std::uint64_t end = offset + bytes;
        auto it = m_runs.upper_bound(offset);
        if (it != m_runs.begin() && std::prev(it)->second > offset) {
            it = std::prev(it);
        }
        while (it != m_runs.end() && it->first < end) {
            const auto [from, to] = *it;
            it = m_runs.erase(it);
            if (from < offset) {
                m_runs[from] = offset;
            }
            if (to > end) {
                m_runs[end] = to;
            }
        }
    }
    /// End of the last run inside the range, counted from its start; 0 when there is none.
    [[nodiscard]] std::uint64_t lastIn(std::uint64_t offset, std::uint64_t bytes) const
    {
        auto it = m_runs.lower_bound(offset + bytes);
        if (it == m_runs.begin()) {
            return 0;
        }
        const std::uint64_t end = std::min(std::prev(it)->second, offset + bytes);
        return end > offset ? end - offset : 0;
    }

private:
    std::map<std::uint64_t, std::uint64_t> m_runs; ///< begin to end
};

} // namespace

struct PhoneStorage::Impl {
    struct Area {
        explicit Area(std::uint64_t size)
            : store(size)
        {
        }
        PagedStore store;
        WrittenRuns written;
    };

    Impl(const PhoneProfile& theProfile, const Scenario& theScenario)
        : profile(theProfile)
        , scenario(theScenario)
    {
        for (const Part part : AllParts) {
            areas.emplace_back(sizeOf(profile, part));
        }
    }
    Area& area(Part part) { return areas[static_cast<std::size_t>(part)]; }

    void put(Part part, std::uint64_t offset, ByteSpan bytes)
    {
        if (rangeFits(offset, bytes.size(), area(part).store.size())) {
            area(part).store.write(offset, bytes);
            area(part).written.add(offset, bytes.size());
            touched(part, offset);
        }
    }

    /// What was read of the table is read anew when its place was changed.
    void touched(Part part, std::uint64_t offset)
    {
        if (part == Part::User && offset < tableBytes(profile.sectorBytes)) {
            stored.reset();
        }
    }

    void makeContents()
    {
        const std::vector<Line> lines = layOut(profile.partitions, profile.userBytes, profile.sectorBytes);
        if (!scenario.blank) {
            putTable(lines);
            const Bytes boot = makeBootRegion(profile);
            const bool ufs = profile.storage == DeviceStorage::Ufs;
            put(ufs ? Part::Lu0 : Part::Boot1, 0, boot);
            put(ufs ? Part::Lu1 : Part::Boot2, 0, boot);
            seed(lines);
        }
        for (const Line& line : lines) {
            if (line.name == "pgpt" || line.name == "sgpt") {
                tableAreas.push_back(line);
            }
        }
    }

    void putTable(std::vector<Line> lines)
    {
        std::erase_if(lines, [](const Line& line) { return line.name == "pgpt" || line.name == "sgpt"; });
        if (lines.empty()) {
            return;
        }
        const StoredTable table = makeTable(lines, profile.userBytes, profile.sectorBytes);
        put(Part::User, 0, table.primary);
        put(Part::User, profile.userBytes - table.backup.size(), table.backup);
    }

    void seed(const std::vector<Line>& lines)
    {
        for (const ContentLine& content : profile.contents) {
            const auto line = std::find_if(
                lines.begin(), lines.end(), [&](const Line& l) { return l.name == content.place; });
            if (line != lines.end() && content.bytes <= line->bytes) {
                put(Part::User, line->offset,
                    content.kind == ContentLine::Kind::Text ? textBytes(content, profile)
                                                            : patternBytes(content));
            }
        }
    }

    const PhoneProfile& profile;
    const Scenario& scenario;
    std::vector<Area> areas;
    std::vector<Line> tableAreas;
    std::optional<std::vector<Line>> stored; ///< the stored GPT, as last read
};

PhoneStorage::PhoneStorage(const PhoneProfile& profile, const Scenario& scenario)
    : m_impl(std::make_shared<Impl>(profile, scenario))
{
    m_impl->makeContents();
}

std::string_view PhoneStorage::partName(Part part) noexcept
{
    constexpr std::array<std::string_view, 6> Names = {"boot1", "boot2", "rpmb", "user", "lu0", "lu1"};
    return Names[static_cast<std::size_t>(part)];
}

bool PhoneStorage::has(Part part) const
{
    return size(part) > 0;
}

std::uint64_t PhoneStorage::size(Part part) const
{
    return m_impl->area(part).store.size();
}

bool PhoneStorage::write(Part part, std::uint64_t offset, ByteSpan bytes)
{
    if (!rangeFits(offset, bytes.size(), size(part))) {
        return false;
    }
    if (m_impl->scenario.readOnly) {
        return true;
    }
    m_impl->area(part).written.add(offset, bytes.size());
    if (m_impl->scenario.keepContents) {
        m_impl->area(part).store.write(offset, bytes);
        m_impl->touched(part, offset);
    }
    return true;
}

bool PhoneStorage::read(Part part, std::uint64_t offset, MutableByteSpan into) const
{
    if (!rangeFits(offset, into.size(), size(part))) {
        return false;
    }
    m_impl->area(part).store.read(offset, into);
    return true;
}

bool PhoneStorage::erase(Part part, std::uint64_t offset, std::uint64_t bytes)
{
    if (!rangeFits(offset, bytes, size(part))) {
        return false;
    }
    if (!m_impl->scenario.readOnly && bytes > 0) {
        m_impl->area(part).store.erase(offset, bytes);
        m_impl->area(part).written.remove(offset, bytes);
        m_impl->touched(part, offset);
    }
    return true;
}

bool PhoneStorage::hasTable() const
{
    return !table().empty();
}

std::vector<PhoneStorage::Line> PhoneStorage::table() const
{
    if (m_impl->stored) {
        return *m_impl->stored;
    }
    Bytes head(tableBytes(m_impl->profile.sectorBytes));
    if (!read(Part::User, 0, head)) {
        return {};
    }
    m_impl->stored =
        readTable(head, m_impl->profile.sectorBytes, size(Part::User)).value_or(std::vector<Line>{});
    return *m_impl->stored;
}

std::string PhoneStorage::placeAt(Part part, std::uint64_t offset) const
{
    if (part != Part::User) {
        return std::string(partName(part));
    }
    const std::vector<Line> lines = table();
    for (const std::vector<Line>* list :
        std::initializer_list<const std::vector<Line>*>{&lines, &m_impl->tableAreas}) {
        for (const Line& line : *list) {
            if (offset >= line.offset && offset - line.offset < line.bytes) {
                return line.name;
            }
        }
    }
    return std::string(partName(part));
}

std::map<std::string, Bytes> PhoneStorage::contents() const
{
    std::map<std::string, Bytes> all;
    const auto keep = [&](const std::string& name, Part part, std::uint64_t offset, std::uint64_t bytes) {
        const std::uint64_t written = m_impl->area(part).written.lastIn(offset, bytes);
        Bytes content(static_cast<std::size_t>(written));
        if (written > 0 && read(part, offset, content)) {
            all.emplace(name, std::move(content));
        }
    };
    for (const Part part : AllParts) {
        if (part != Part::User) {
            keep(std::string(partName(part)), part, 0, size(part));
        }
    }
    const std::vector<Line> lines = table();
    for (const std::vector<Line>* list :
        std::initializer_list<const std::vector<Line>*>{&lines, &m_impl->tableAreas}) {
        for (const Line& line : *list) {
            keep(line.name, Part::User, line.offset, line.bytes);
        }
    }
    return all;
}

} // namespace flashwright::mediatek::device
