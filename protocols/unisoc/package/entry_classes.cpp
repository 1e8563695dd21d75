// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/entry_classes.h"

#include "core/base/letter_case.h"
#include "protocols/unisoc/package/bma_reader.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

/// Types of files beyond 4 GiB carry "_64" behind the plain type.
std::string plainType(std::string_view type)
{
    std::string result = lower(type);
    if (result.ends_with("_64")) {
        result.resize(result.size() - 3);
    }
    return result;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "boot_a" and "boot_b" are "boot" in two slots.
std::string_view withoutSlot(std::string_view name)
{
    for (const std::string_view ending : {"_a", "_b", "_bak"}) {
        if (name.ends_with(ending)) {
            name.remove_suffix(ending.size());
            break;
        }
    }
    return name;
}

template <std::size_t N> bool oneOf(std::string_view word, const std::array<std::string_view, N>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isCalibrationName(std::string_view target)
{
    constexpr std::array<std::string_view, 9> Parts{"fixnv", "runtimenv", "prodnv", "miscdata", "calinv",
        "simlock", "phasecheck", "prodinfo", "factorynv"};
    return std::any_of(
        Parts.begin(), Parts.end(), [target](std::string_view part) { return contains(target, part); });
}

// A delta NV is part of the modem's build and the same on every phone.
bool isCalibrationId(std::string_view id)
{
    constexpr std::array<std::string_view, 6> Parts{
        "prodnv", "phasecheck", "simlock", "calinv", "prodinfo", "config_nv"};
    return (id.starts_with("nv") && !contains(id, "deltanv")) || id == "flash" || id.starts_with("flash_")
        || std::any_of(
            Parts.begin(), Parts.end(), [id](std::string_view part) { return contains(id, part); });
}

bool isBootChain(std::string_view id, std::string_view target, std::string_view type)
{
    constexpr std::array<std::string_view, 10> Targets{
        "splloader", "spl", "uboot", "sml", "trustos", "tos", "teecfg", "vbmeta", "boot0", "boot1"};
    constexpr std::array<std::string_view, 7> Ids{
        "bootloader", "fota_bootloader", "erasespl", "eraseuboot", "trustos", "sml", "teecfg"};
    if (type.starts_with("uboot_loader") || type.starts_with("boot_loader")) {
        return true;
    }
    return oneOf(withoutSlot(target), Targets) || target.starts_with("vbmeta")
        || target.starts_with("avbmeta") || oneOf(id, Ids) || id.starts_with("splloader")
        || id.starts_with("ubootloader");
}

bool isUserData(std::string_view id, std::string_view target)
{
    constexpr std::array<std::string_view, 6> Targets{
        "userdata", "cache", "metadata", "sd", "internalsd", "user_partition"};
    return oneOf(withoutSlot(target), Targets) || contains(id, "udisk") || contains(id, "userdata");
}

} // namespace

bool isLoaderType(std::string_view type) noexcept
{
    constexpr std::array<std::string_view, 6> Types{"fdl", "fdl1", "fdl2", "host_fdl", "nand_fdl", "nor_fdl"};
    return oneOf(plainType(type), Types);
}

std::string_view loaderRole(const BmaFile& file) noexcept
{
    const std::string type = plainType(file.type);
    return type == "nand_fdl" || type == "fdl2" ? "fdl2" : "fdl1";
}

EntryAction actionOf(const BmaFile& file) noexcept
{
    const std::string type = plainType(file.type);
    if (isLoaderType(type)) {
        return EntryAction::Load;
    }
    if (type.starts_with("eraseflash")) {
        return EntryAction::Erase;
    }
    const bool hostSide =
        type.starts_with("read") || type.starts_with("check_") || contains(type, "repartition");
    if (hostSide || type.empty()) {
        return EntryAction::None;
    }
    if (file.flag.value_or(1) == 0) {
        return EntryAction::Keep;
    }
    return EntryAction::Write;
}

EntryClass classOf(const BmaFile& file) noexcept
{
    const std::string id = lower(file.id);
    const std::string target = lower(targetOf(file));
    const std::string type = plainType(file.type);
    if (isLoaderType(type)) {
        return EntryClass::Loader;
    }
    if (type == "nv" || type.starts_with("nv_") || isCalibrationId(id) || isCalibrationName(target)) {
        return EntryClass::Calibration;
    }
    if (isBootChain(id, target, type)) {
        return EntryClass::BootChain;
    }
    return isUserData(id, target) ? EntryClass::UserData : EntryClass::System;
}

StorageKind storageOf(const BmaFile& file) noexcept
{
    const std::string id = lower(file.id);
    if (!id.starts_with("splloader") && !id.starts_with("erasespl")) {
        return StorageKind::Unknown;
    }
    if (id.ends_with("emmc")) {
        return StorageKind::Emmc;
    }
    return id.ends_with("ufs") ? StorageKind::Ufs : StorageKind::Unknown;
}

bool isNv(const BmaFile& file) noexcept
{
    const std::string id = lower(file.id);
    const std::string type = plainType(file.type);
    return type == "nv" || type.starts_with("nv_") || (id.starts_with("nv") && !contains(id, "deltanv"));
}

bool isRuntimeNv(const BmaFile& file) noexcept
{
    return contains(lower(targetOf(file)), "runtimenv");
}

bool isOutsideTable(std::string_view target) noexcept
{
    constexpr std::array<std::string_view, 4> Special{
        "splloader", "splloader_bak", "user_partition", "erase_all"};
    return oneOf(target, Special);
}

std::string targetOf(const BmaFile& file)
{
    return file.blocks.empty() ? std::string() : file.blocks.front().id.value_or(std::string());
}

} // namespace flashwright::unisoc
