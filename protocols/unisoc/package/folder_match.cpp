// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/folder_match.h"

#include "core/base/letter_case.h"
#include "protocols/unisoc/package/entry_classes.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

/// "U-Boot-SPL-16k-sign.bin" -> "u-boot-spl-16k"
std::string stemOf(std::string_view fileName)
{
    std::string stem = lower(fileName.substr(0, fileName.find_last_of('.')));
    for (const std::string_view ending : {"-sign", "_sign", ".sign"}) {
        if (stem.ends_with(ending)) {
            stem.resize(stem.size() - ending.size());
        }
    }
    return stem;
}

struct Habit {
    std::string_view name; ///< entry id or partition, lower case
    std::string_view start; ///< what the file's stem begins with
    std::string_view part; ///< what it contains
    std::string_view without; ///< what it must not contain; empty = nothing
};

// File names of the vendor's builds.
// Source: [peer] jingpad-bsp/vendor_sprd_release_pac_config: ums512_20c10.ini, s9863a1c10.ini,
// sp9832e_1h10.ini
constexpr std::array Habits{
    Habit{"fdl", "", "fdl1", ""},
    Habit{"host_fdl", "", "fdl1", ""},
    Habit{"fdl2", "", "fdl2", ""},
    Habit{"splloader", "u-boot-spl", "", ""},
    Habit{"uboot", "u-boot", "", "spl"},
    Habit{"trustos", "tos", "", ""},
    Habit{"l_fixnv1", "", "nvitem", ""},
    Habit{"w_fixnv1", "", "nvitem", ""},
    Habit{"nr_fixnv1", "", "nvitem", ""},
    Habit{"l_modem", "", "_modem", "gnss"},
    Habit{"l_modem", "ltemodem", "", ""},
    Habit{"w_modem", "", "_modem", "gnss"},
    Habit{"l_deltanv", "", "deltanv", ""},
    Habit{"w_deltanv", "", "deltanv", ""},
    Habit{"nr_deltanv", "", "deltanv", ""},
    Habit{"l_ldsp", "", "ltea_dsp", ""},
    Habit{"l_ldsp", "ltedsp", "", ""},
    Habit{"l_gdsp", "", "dm_dsp", ""},
    Habit{"l_gdsp", "ltegdsp", "", ""},
    Habit{"l_agdsp", "", "agcp_dsp", ""},
    Habit{"l_cdsp", "", "cdma_dsp", ""},
    Habit{"pm_sys", "pmsys", "", ""},
    Habit{"pm_sys", "", "_cm4", "pm_"},
    Habit{"gpsgl", "gnssmodem", "", ""},
    Habit{"gpsbd", "gnssbdmodem", "", ""},
    Habit{"wcnmodem", "pm_", "", ""},
    Habit{"wcnmodem", "exec_kernel_image", "", ""},
};

bool fits(const Habit& habit, std::string_view stem)
{
    return stem.starts_with(habit.start) && stem.find(habit.part) != std::string_view::npos
        && (habit.without.empty() || stem.find(habit.without) == std::string_view::npos);
}

/// 3: the very name; 2: a habit of the vendor's builds; 0: no.
int score(const BmaFile& file, std::string_view fileName)
{
    const std::string stem = stemOf(fileName);
    const std::string id = lower(file.id);
    const std::string target = lower(targetOf(file));
    if (stem == id || (!target.empty() && stem == target) || stem == lower(file.alias)) {
        return 3;
    }
    const bool habitual = std::any_of(Habits.begin(), Habits.end(),
        [&](const Habit& habit) { return (habit.name == id || habit.name == target) && fits(habit, stem); });
    return habitual ? 2 : 0;
}

std::string plainName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == '\r' || text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    return text;
}

} // namespace

std::map<std::string, std::string> parsePackingIni(std::string_view text)
{
    std::map<std::string, std::string> files;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const auto equals = line.find('=');
        const auto at = line.find('@', equals == std::string_view::npos ? 0 : equals);
        if (equals == std::string_view::npos || at == std::string_view::npos) {
            continue;
        }
        if (std::string name = plainName(trimmed(line.substr(at + 1))); !name.empty()) {
            files.emplace(lower(trimmed(line.substr(0, equals))), std::move(name));
        }
    }
    return files;
}

std::string matchImage(const BmaFile& file, const std::vector<std::string>& fileNames)
{
    int best = 0;
    std::string found;
    for (const std::string& name : fileNames) {
        const int points = score(file, name);
        if (points > best) {
            best = points;
            found = name;
        } else if (points == best && points > 0) {
            found.clear();
        }
    }
    return found;
}

} // namespace flashwright::unisoc
