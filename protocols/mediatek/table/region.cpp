// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/region.h"

#include "core/base/letter_case.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

struct Named {
    Region region;
    std::string_view name;
};

constexpr std::array Names{Named{Region::User, "user"}, Named{Region::Boot1, "boot1"},
    Named{Region::Boot2, "boot2"}, Named{Region::Rpmb, "rpmb"}, Named{Region::Gp1, "gp1"},
    Named{Region::Gp2, "gp2"}, Named{Region::Gp3, "gp3"}, Named{Region::Gp4, "gp4"},
    Named{Region::Lu0, "lu0"}, Named{Region::Lu1, "lu1"}, Named{Region::Lu2, "lu2"},
    Named{Region::Whole, "whole"}};

/// A scatter word without case and underscores: rewritten files have "EMMC_BOOT1" for "EMMC_BOOT_1".
std::string plainWord(std::string_view word)
{
    std::string plain = lower(word);
    plain.erase(std::remove(plain.begin(), plain.end(), '_'), plain.end());
    return plain;
}

struct Meaning {
    std::string_view word;
    std::array<Region, 2> regions;
    std::size_t count;
};

// Source: [peer] techyminati/mediatek_spflashtool_source: BootRom/common_struct.h; [capture]
// redmi-mt6765-dev/redmi_begonia_dump: MT6785_Android_scatter.txt
constexpr std::array Meanings{
    Meaning{"emmcuser", {Region::User}, 1},
    Meaning{"user", {Region::User}, 1},
    Meaning{"emmcboot1", {Region::Boot1}, 1},
    Meaning{"boot1", {Region::Boot1}, 1},
    Meaning{"emmcboot2", {Region::Boot2}, 1},
    Meaning{"boot2", {Region::Boot2}, 1},
    Meaning{"emmcboot1boot2", {Region::Boot1, Region::Boot2}, 2},
    Meaning{"emmcrpmb", {Region::Rpmb}, 1},
    Meaning{"emmcrpmp", {Region::Rpmb}, 1}, // so spelled in one host library
    Meaning{"emmcgp1", {Region::Gp1}, 1},
    Meaning{"emmcgp2", {Region::Gp2}, 1},
    Meaning{"emmcgp3", {Region::Gp3}, 1},
    Meaning{"emmcgp4", {Region::Gp4}, 1},
    Meaning{"gp1", {Region::Gp1}, 1},
    Meaning{"gp2", {Region::Gp2}, 1},
    Meaning{"gp3", {Region::Gp3}, 1},
    Meaning{"gp4", {Region::Gp4}, 1},
    Meaning{"ufslu0", {Region::Lu0}, 1},
    Meaning{"ufslu1", {Region::Lu1}, 1},
    Meaning{"ufslu2", {Region::User}, 1},
    Meaning{"ufslu0lu1", {Region::Lu0, Region::Lu1}, 2},
    Meaning{"none", {Region::Whole}, 1},
};

} // namespace

std::string_view regionName(Region region) noexcept
{
    const auto* found = std::find_if(
        Names.begin(), Names.end(), [region](const Named& named) { return named.region == region; });
    return found == Names.end() ? std::string_view() : found->name;
}

std::optional<Region> regionFromName(std::string_view name) noexcept
{
    const auto* found =
        std::find_if(Names.begin(), Names.end(), [name](const Named& named) { return named.name == name; });
    if (found == Names.end()) {
        return std::nullopt;
    }
    return found->region;
}

std::vector<Region> regionsOfScatter(std::string_view word)
{
    const std::string plain = plainWord(word);
    const auto* found = std::find_if(
        Meanings.begin(), Meanings.end(), [&plain](const Meaning& meaning) { return meaning.word == plain; });
    if (found == Meanings.end()) {
        return {};
    }
    return {found->regions.begin(), found->regions.begin() + found->count};
}

} // namespace flashwright::mediatek
