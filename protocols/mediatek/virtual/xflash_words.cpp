// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_words.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek::device::xflash {

namespace {

using enum Shape;

// Left out on purpose, so answered as unknown: OTP, efuse, RSC, RPMB keys and the storage's own firmware.
constexpr std::array Controls = {
    Control{0x020002, "set_battery_opt", Set, Stages::Both, 4},
    Control{0x020003, "set_checksum_level", Set, Stages::First, 4},
    Control{0x020004, "set_reset_key", Set, Stages::Both, 4},
    Control{0x020005, "set_host_info", Set, Stages::Both, 0},
    Control{0x020006, "set_meta_boot_mode", Set, Stages::Second, 3},
    Control{0x020007, "set_emmc_hwreset_pin", Set, Stages::Second, 4},
    Control{0x020008, "set_generate_gpx", Set, Stages::Second, 0},
    Control{0x02000a, "set_external_sig", Set, Stages::Second, 0},
    Control{0x02000b, "set_remote_sec_policy", Set, Stages::Second, 0},
    Control{0x02000c, "set_all_in_one_sig", Set, Stages::Second, 0},
    Control{0x040001, "get_emmc_info", Get, Stages::Both, 0},
    Control{0x040002, "get_nand_info", Get, Stages::Both, 0},
    Control{0x040003, "get_nor_info", Get, Stages::Both, 0},
    Control{0x040004, "get_ufs_info", Get, Stages::Both, 0},
    Control{0x040005, "get_da_version", Get, Stages::Both, 0},
    Control{0x040007, "get_packet_length", Get, Stages::Both, 0},
    Control{0x040008, "get_random_id", Get, Stages::Both, 0},
    Control{0x040009, "get_partition_tbl_cata", Get, Stages::Second, 0},
    Control{0x04000a, "get_connection_agent", Get, Stages::Both, 0},
    Control{0x04000b, "get_usb_speed", Get, Stages::Both, 0},
    Control{0x04000c, "get_ram_info", Get, Stages::Both, 0},
    Control{0x04000d, "get_chip_id", Get, Stages::Both, 0},
    Control{0x04000f, "get_battery_voltage", Get, Stages::Second, 0},
    Control{0x040010, "get_rpmb_status", Get, Stages::Second, 0},
    Control{0x040011, "get_expire_date", Get, Stages::First, 0},
    Control{0x040012, "get_dram_type", Get, Stages::Second, 0},
    Control{0x040013, "get_dev_fw_info", Get, Stages::Both, 0},
    Control{0x040014, "get_hrid", Get, Stages::Both, 0},
    Control{0x040015, "get_error_detail", Get, Stages::Second, 0},
    Control{0x040016, "sla_enabled_status", Get, Stages::Second, 0},
    Control{0x080001, "start_dl_info", Act, Stages::Second, 0},
    Control{0x080002, "end_dl_info", Act, Stages::Second, 0},
    Control{0x080004, "disable_emmc_hwreset_pin", Act, Stages::Second, 0},
    Control{0x080005, "cc_optional_download_act", Act, Stages::Second, 0},
    Control{0x080007, "da_stor_life_cycle_check", Act, Stages::Second, 0},
    Control{0x0e0002, "ctrl_ram_test", Act, Stages::Second, 0},
};

struct Command {
    std::uint32_t id;
    std::string_view word;
};
constexpr std::array Commands = {
    Command{command::Download, "download"},
    Command{command::Upload, "upload"},
    Command{command::Format, "format"},
    Command{command::WriteData, "write_data"},
    Command{command::ReadData, "read_data"},
    Command{command::FormatPartition, "format_partition"},
    Command{command::Shutdown, "shutdown"},
    Command{command::BootTo, "boot_to"},
    Command{command::DeviceControl, "device_ctrl"},
    Command{command::InitExtRam, "init_ext_ram"},
    Command{command::SwitchUsbSpeed, "switch_usb_speed"},
    Command{command::SetupEnvironment, "setup_environment"},
    Command{command::SetupHardware, "setup_hw_init"},
};

} // namespace

const Control* findControl(std::uint32_t id) noexcept
{
    const auto* const found =
        std::find_if(Controls.begin(), Controls.end(), [id](const Control& one) { return one.id == id; });
    return found == Controls.end() ? nullptr : found;
}

std::string_view commandWord(std::uint32_t id) noexcept
{
    const auto* const found =
        std::find_if(Commands.begin(), Commands.end(), [id](const Command& one) { return one.id == id; });
    return found == Commands.end() ? std::string_view() : found->word;
}

} // namespace flashwright::mediatek::device::xflash
