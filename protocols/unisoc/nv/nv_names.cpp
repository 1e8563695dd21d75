// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/nv/nv_names.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

struct Name {
    std::uint16_t id;
    std::string_view text;
    bool isPrivate;
};

constexpr std::array IdentityIds{
    FirstIdentityId, std::uint16_t{0x179}, std::uint16_t{0x186}, std::uint16_t{0x1E4}};

constexpr std::array Names{
    Name{0x0, "INDX", false},
    Name{GsmCalibrationId, "Calibration", false},
    Name{0x4, "GSM_Agc_Cali", false},
    Name{FirstIdentityId, "IMEI", true},
    Name{0xD, "BandSelect", false},
    Name{0x12D, "W_Calibration", false},
    Name{0x179, "IMEI2", true},
    Name{0x186, "IMEI3", true},
    Name{0x191, "BlueTooth", true},
    Name{0x199, "WIFI", true},
    Name{0x19A, "MMITest", false},
    Name{0x19F, "WIFICal1", false},
    Name{0x1A0, "WIFICal2", false},
    Name{0x1A1, "WIFICal3", false},
    Name{0x1A3, "SIMLOCK_SIGN", true},
    Name{0x1A4, "SIMLOCK_PK", true},
    Name{0x1AF, "eng_test_result", false},
    Name{0x1BF, "license", true},
    Name{0x1E4, "IMEI4", true},
    Name{0x1E5, "MEID", true},
    Name{0x1E6, "MEID2", true},
    Name{0x1F0, "SIMLOCK_CUSTOMIZE_DATA", true},
    Name{0x1F1, "SIMLOCK_USER_DATA", true},
    Name{0x1F2, "SIMLOCK_NVCONTROL_KEY", true},
    Name{0x1F4, "SIMLOCK_KEY", true},
    Name{0x26E, "RF_Cali_LTE", false},
    Name{0x26F, "golden_board", false},
    Name{0x516, "TD_Calibration", false},
    Name{0x7E4, "SIMLOCK_CFG", true},
    Name{0x91B, "SUBSIDY_CFG", true},
    Name{0x91D, "SUBSIDY_DATA", true},
    Name{0x91E, "SECURITY_DATA_PK", true},
    Name{0x91F, "SECURITY_DATA_SIGN", true},
    Name{0x9C4, "LTE_Calibration", false},
    Name{0x9C7, "AFC", false},
    Name{0xA05, "LTE_Calibration", false},
    Name{0xA18, "BandSelect", false},
    Name{0xAA3, "GSM_rf_8psk_tx_gain_table", false},
};

const Name* named(std::uint16_t id) noexcept
{
    const auto found =
        std::find_if(Names.begin(), Names.end(), [id](const Name& name) { return name.id == id; });
    return found == Names.end() ? nullptr : &*found;
}

} // namespace

std::span<const std::uint16_t> identityIds() noexcept
{
    return IdentityIds;
}

std::string_view nvItemName(std::uint16_t id) noexcept
{
    const Name* name = named(id);
    return name == nullptr ? std::string_view() : name->text;
}

std::optional<std::uint16_t> nvItemId(std::string_view name) noexcept
{
    const auto found =
        std::find_if(Names.begin(), Names.end(), [name](const Name& known) { return known.text == name; });
    return found == Names.end() ? std::nullopt : std::optional(found->id);
}

bool isPrivateItem(std::uint16_t id) noexcept
{
    const Name* name = named(id);
    return name != nullptr && name->isPrivate;
}

} // namespace flashwright::unisoc
