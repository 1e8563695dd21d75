// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "protocols/mediatek/package/practice_rom.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t PlaceholderBytes = 3 * GiB; // userdata, which the phone makes larger
constexpr std::uint32_t K = static_cast<std::uint32_t>(KiB);

struct Known {
    std::string_view name;
    std::string_view operation;
    std::string_view file;
    std::string_view type;
    std::uint32_t imageKib = 0;
};

// Operations are what the rows of that name have in most of the genuine scatter files at hand. [capture]
// biplobsd/symphony_r20_RECOVERY_AND_ROOT_TOOLS: MT6580_Android_scatter.txt;
// fw-dumps/infinix_infinix-x650c_dump: MT6765_Android_scatter.txt; Dewil-King/Sectter-File:
// MT6785_Android_scatter.txt; mosya234/TB350FU: MT6789_Android_scatter.txt
constexpr std::array Rows{Known{"proinfo", "PROTECTED", "", "NORMAL_ROM"},
    Known{"nvram", "BINREGION", "", "NORMAL_ROM"}, Known{"protect1", "PROTECTED", "", "EXT4_IMG"},
    Known{"protect2", "PROTECTED", "", "EXT4_IMG"}, Known{"nvcfg", "PROTECTED", "", "EXT4_IMG"},
    Known{"persist", "PROTECTED", "", "EXT4_IMG"}, Known{"backup", "BINREGION", "", "NORMAL_ROM"},
    Known{"boot", "UPDATE", "boot.img", "NORMAL_ROM", 512},
    Known{"boot_a", "UPDATE", "boot.img", "NORMAL_ROM", 512},
    Known{"vendor_boot", "UPDATE", "vendor_boot.img", "NORMAL_ROM", 128},
    Known{"vendor_boot_a", "UPDATE", "vendor_boot.img", "NORMAL_ROM", 128},
    Known{"recovery", "UPDATE", "recovery.img", "NORMAL_ROM", 384},
    Known{"lk", "UPDATE", "lk.img", "NORMAL_ROM", 192}, Known{"lk2", "UPDATE", "lk.img", "NORMAL_ROM", 192},
    Known{"lk_a", "UPDATE", "lk.img", "NORMAL_ROM", 192},
    Known{"logo", "UPDATE", "logo.bin", "NORMAL_ROM", 128},
    Known{"secro", "UPDATE", "secro.img", "NORMAL_ROM", 64},
    Known{"md1img", "UPDATE", "md1img.img", "NORMAL_ROM", 256},
    Known{"spmfw", "UPDATE", "spmfw.img", "NORMAL_ROM", 16},
    Known{"spmfw_a", "UPDATE", "spmfw.img", "NORMAL_ROM", 16},
    Known{"scp1", "UPDATE", "scp.img", "NORMAL_ROM", 32},
    Known{"scp2", "UPDATE", "scp.img", "NORMAL_ROM", 32},
    Known{"scp_a", "UPDATE", "scp.img", "NORMAL_ROM", 32},
    Known{"sspm_1", "UPDATE", "sspm.img", "NORMAL_ROM", 16},
    Known{"sspm_2", "UPDATE", "sspm.img", "NORMAL_ROM", 16},
    Known{"sspm_a", "UPDATE", "sspm.img", "NORMAL_ROM", 16},
    Known{"gz1", "UPDATE", "gz.img", "NORMAL_ROM", 32}, Known{"gz2", "UPDATE", "gz.img", "NORMAL_ROM", 32},
    Known{"gz_a", "UPDATE", "gz.img", "NORMAL_ROM", 32}, Known{"tee1", "UPDATE", "tee.img", "NORMAL_ROM", 32},
    Known{"tee2", "UPDATE", "tee.img", "NORMAL_ROM", 32},
    Known{"tee_a", "UPDATE", "tee.img", "NORMAL_ROM", 32},
    Known{"dtbo", "UPDATE", "dtbo.img", "NORMAL_ROM", 16},
    Known{"dtbo_a", "UPDATE", "dtbo.img", "NORMAL_ROM", 16},
    Known{"vbmeta", "UPDATE", "vbmeta.img", "NORMAL_ROM", 4},
    Known{"vbmeta_a", "UPDATE", "vbmeta.img", "NORMAL_ROM", 4},
    Known{"system", "UPDATE", "system.img", "EXT4_IMG", 6144},
    Known{"super", "UPDATE", "super.img", "EXT4_IMG", 6144},
    Known{"vendor", "UPDATE", "vendor.img", "EXT4_IMG", 384},
    Known{"cache", "UPDATE", "cache.img", "EXT4_IMG", 64},
    Known{"userdata", "UPDATE", "userdata.img", "EXT4_IMG", 2048}, Known{"otp", "RESERVED", "", "NORMAL_ROM"},
    Known{"flashinfo", "RESERVED", "", "NORMAL_ROM"}, Known{"sgpt", "RESERVED", "", "NORMAL_ROM"}};
constexpr Known Other{"", "INVISIBLE", "", "NORMAL_ROM"};

const Known& knownRow(std::string_view name)
{
    const auto* found = std::ranges::find(Rows, name, &Known::name);
    return found == Rows.end() ? Other : *found;
}

bool isSparse(std::string_view name)
{
    return name == "system" || name == "super" || name == "userdata";
}

PracticeRow rowFor(const device::PartitionLine& line)
{
    const Known& known = knownRow(line.name);
    PracticeRow row;
    row.name = line.name;
    row.file = known.file;
    row.type = known.type;
    row.operation = known.operation;
    row.download = !known.file.empty();
    row.bytes = line.bytes == device::PartitionLine::RestOfStorage ? PlaceholderBytes : line.bytes;
    row.imageBytes = known.imageKib * K;
    if (row.download) {
        row.kind = isSparse(line.name) ? PracticeKind::Sparse : PracticeKind::Pattern;
    }
    return row;
}

PracticeRow preloaderRow(const device::PhoneProfile& profile)
{
    PracticeRow row;
    row.name = "preloader";
    row.file = "preloader_" + profile.board + ".bin";
    row.type = "SV5_BL_BIN";
    row.operation = "BOOTLOADERS";
    row.download = true;
    row.bytes = profile.preloaderBytes;
    row.kind = PracticeKind::Preloader;
    return row;
}

/// Rows behind the growing one count from the end.
void placeReserved(std::vector<PracticeRow>& rows, std::size_t first)
{
    std::uint64_t sum = 0;
    for (std::size_t i = rows.size(); i-- > first;) {
        sum += rows[i].bytes;
        rows[i].start = sum;
        rows[i].reserved = true;
        rows[i].operation = "RESERVED";
    }
}

} // namespace

std::vector<PracticeRow> practiceRows(const device::PhoneProfile& profile)
{
    std::vector<PracticeRow> rows{preloaderRow(profile)};
    std::size_t behind = SIZE_MAX;
    std::uint64_t at = 0;
    for (const device::PartitionLine& line : profile.partitions) {
        rows.push_back(rowFor(line));
        rows.back().start = at;
        at += rows.back().bytes;
        if (line.bytes == device::PartitionLine::RestOfStorage) {
            behind = rows.size();
        }
    }
    if (behind < rows.size()) {
        placeReserved(rows, behind);
    }
    return rows;
}

} // namespace flashwright::mediatek
