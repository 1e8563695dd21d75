// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/partition_guide.h"

#include "core/catalog/fact_object.h"
#include "core/module/chip_profile.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

template <class Word> using Words = std::pair<std::string_view, Word>;

constexpr std::array Kinds{
    Words<PartitionKind>{"boot-chain", PartitionKind::BootChain},
    Words<PartitionKind>{"security", PartitionKind::Security},
    Words<PartitionKind>{"identity", PartitionKind::Identity},
    Words<PartitionKind>{"calibration", PartitionKind::Calibration},
    Words<PartitionKind>{"modem", PartitionKind::Modem},
    Words<PartitionKind>{"system", PartitionKind::System},
    Words<PartitionKind>{"user-data", PartitionKind::UserData},
    Words<PartitionKind>{"service", PartitionKind::Service},
    Words<PartitionKind>{"table", PartitionKind::Table},
    Words<PartitionKind>{"logs", PartitionKind::Logs},
    Words<PartitionKind>{"reserved", PartitionKind::Reserved},
};

constexpr std::array Losses{
    Words<PartitionLoss>{"rebuilt", PartitionLoss::Rebuilt},
    Words<PartitionLoss>{"firmware", PartitionLoss::Firmware},
    Words<PartitionLoss>{"backup", PartitionLoss::Backup},
    Words<PartitionLoss>{"data", PartitionLoss::Data},
};

template <class Table> auto wordOf(FactObject& from, const char* field, const Table& table)
{
    const std::string word = from.text(field);
    const auto found =
        std::find_if(table.begin(), table.end(), [&word](const auto& one) { return one.first == word; });
    if (found == table.end()) {
        from.reject(field, "not one of the known words");
        return table.front().second;
    }
    return found->second;
}

PartitionNote readNote(FactObject& from)
{
    PartitionNote note;
    note.id = from.text("id");
    note.maker = from.textOr("maker", {});
    note.names = from.texts("names");
    note.kind = wordOf(from, "kind", Kinds);
    note.loss = wordOf(from, "loss", Losses);
    note.title = from.text("title");
    note.what = from.text("what");
    note.lost = from.text("lost");
    if (note.names.empty()) {
        from.reject("names", "a note on nothing");
    }
    from.finish();
    return note;
}

/// The name that a slot's partition has in the other slot, too.
std::string_view withoutSlot(std::string_view name)
{
    const bool slotted = name.size() > 2
        && (matchesArea("_a", name.substr(name.size() - 2))
            || matchesArea("_b", name.substr(name.size() - 2)));
    return slotted ? name.substr(0, name.size() - 2) : name;
}

/// Some scatter files mark rows that are not written this way.
std::string_view withoutMark(std::string_view name)
{
    constexpr std::string_view Mark = "__nodl_*";
    return matchesArea(Mark, name) ? name.substr(Mark.size() - 1) : name;
}

/// 0 = does not fit; a whole name and the maker's own note count more.
int fit(const PartitionNote& note, std::string_view maker, std::string_view name)
{
    if (!note.maker.empty() && !maker.empty() && note.maker != maker) {
        return 0;
    }
    int best = 0;
    for (const std::string& pattern : note.names) {
        if (matchesArea(pattern, name)) {
            best = std::max(best, pattern.ends_with('*') ? 1 : 3);
        }
    }
    return best == 0 ? 0 : best + (note.maker.empty() ? 0 : 1);
}

const PartitionNote* bestOf(const PartitionGuide& guide, std::string_view maker, std::string_view name)
{
    const PartitionNote* best = nullptr;
    int most = 0;
    for (const PartitionNote& note : guide) {
        if (const int now = fit(note, maker, name); now > most) {
            most = now;
            best = &note;
        }
    }
    return best;
}

} // namespace

Result<PartitionGuide> loadPartitionGuide(const std::filesystem::path& resources)
{
    TRY_LET(const std::vector<std::filesystem::path> files, jsonFilesIn(resources / "partitions"));
    PartitionGuide guide;
    for (const auto& file : files) {
        TRY_LET(FactObject from, FactObject::load(file));
        (void)from.text("source");
        for (FactObject& one : from.objects("partitions")) {
            guide.push_back(readNote(one));
        }
        from.finish();
        TRY(from.verdict());
    }
    return guide;
}

const PartitionNote* noteFor(
    const PartitionGuide& guide, std::string_view maker, std::string_view partition) noexcept
{
    const std::string_view name = withoutMark(partition);
    if (const PartitionNote* note = bestOf(guide, maker, name)) {
        return note;
    }
    return bestOf(guide, maker, withoutSlot(name));
}

} // namespace flashwright
