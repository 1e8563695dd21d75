// SPDX-License-Identifier: GPL-3.0-or-later
/// What a virtual phone is and how it misbehaves. Plain values; read from JSON by
/// protocols/mediatek/scenario_reader.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/transport/virtual/virtual_phone.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flashwright::mediatek::device {

/// What its Download Agents speak.
enum class Dialect : std::uint8_t { Legacy, Xflash, Xml };

enum class DeviceStorage : std::uint8_t { Emmc, Ufs, Nand };

/// One line of the layout that the phone was made with, in the order of the storage. The first line, "pgpt",
/// and the last, "sgpt", are the areas of the table itself and have no entry in it; lines behind the one with
/// RestOfStorage lie at the end (reserved rows).
struct PartitionLine {
    std::string name;
    std::uint64_t bytes = 0; ///< RestOfStorage = what is left before the reserved lines
    static constexpr std::uint64_t RestOfStorage = UINT64_MAX;
};

/// Contents that a partition or region ("boot1") has when the phone is made.
struct ContentLine {
    enum class Kind : std::uint8_t { Pattern, Text };
    std::string place;
    Kind kind = Kind::Pattern;
    std::uint64_t bytes = 0;
    std::uint32_t seed = 1;
};

struct PhoneProfile {
    std::string id; ///< "mt6765-emmc"; the same phone in its boot ROM has "-brom" behind it
    std::uint32_t rank = 0;
    std::string chip;
    std::string summary;
    Dialect dialect = Dialect::Xflash;
    std::uint16_t hwCode = 0, hwSubCode = 0, hwVersion = 0, swVersion = 0;
    std::uint32_t watchdogBase = 0;
    std::uint32_t targetConfig = 0; ///< fuses, as GET_TARGET_CONFIG tells them
    std::uint32_t da1Address = 0, da1LargestBytes = 0;
    std::uint32_t da2Address = 0;
    std::string board; ///< project of its own preloader: "k65v1_64_bsp"
    std::uint8_t preloaderVersion = 1; ///< what its preloader says of itself: 1 old, 2 and more newer
    std::uint64_t preloaderBytes = 0x40000; ///< how large its preloader may grow
    bool bootRom = false; ///< the cable meets the boot ROM first: the "-brom" variant
    DeviceStorage storage = DeviceStorage::Emmc;
    std::uint32_t sectorBytes = 512;
    std::uint64_t userBytes = 0, bootBytes = 0, rpmbBytes = 0;
    /// Its loader is one piece that takes a table of NAND chips (MT6573 to MT6589).
    bool singleStage = false;
    /// DRAM settings that its loaders understand: the number behind "MTK_BLOADER_INFO_v", read as decimal.
    /// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/daconfig.py, DA/legacy/dalegacy_lib.py
    std::uint32_t emiVersion = 0;
    Bytes storageId; ///< 16 bytes of a CID
    Bytes meId, socId;
    std::uint32_t batteryMillivolts = 0; ///< 0 = not reported
    std::map<std::uint32_t, std::uint32_t> registers; ///< what stands in them at power-up
    std::vector<PartitionLine> partitions;
    std::vector<ContentLine> contents;
};

/// Which program the cable meets first.
enum class Entry : std::uint8_t { Preloader, BootRom };

/// One misbehaviour at one place.
struct FaultRule {
    enum class Action : std::uint8_t {
        Silence, ///< does not carry it out, does not answer, lives on
        Hang, ///< does not answer, dead until power is cut
        Status, ///< answers `code` in the program's own form and does not carry it out
        Delay, ///< carries it out, answers `after` later
        Leave, ///< drops off the bus `after` later, returns as `backAfter` says
        Corrupt, ///< carries it out, damages one byte of the answer
        Ignore, ///< answers success without carrying it out
    };
    std::string stage; ///< "boot_rom", "preloader", "da1", "da2"; empty = any
    std::string command; ///< the program's word: "send_da", "write_data", "CMD:WRITE-FLASH", …; empty = any
    std::string item; ///< partition or region of the transfer under way; empty = any
    std::uint32_t occurrence = 0; ///< 1 = the first since the phone was made; 0 = every one
    Action action = Action::Silence;
    std::uint32_t code = 0;
    milliseconds after{0};
    std::optional<milliseconds> backAfter;
};

/// How bytes leave the phone.
struct OutputSpec {
    std::size_t fragmentBytes = 0; ///< transfers of so many bytes; 0 = whole
    bool joined = false; ///< answers that fall together ride in one transfer
    std::uint32_t corruptEvery = 0; ///< flips a byte of every n-th transfer
    milliseconds delay{0}; ///< before every transfer
    bool messages = false; ///< XFlash and XML: a text message before every answer
};

struct Scenario {
    bool answers = true;
    milliseconds appearsAfter{0};
    std::optional<Entry> entry; ///< nothing = as the profile's id says
    std::optional<std::uint16_t> hwCode;
    std::optional<std::uint32_t> targetConfig;
    bool swallowsFirst = true; ///< the preloader's first A0 only wakes it
    bool countsUp = false; ///< an old preloader: a wrong handshake byte is answered by that byte + 1
    std::uint32_t readyEvery = 20; ///< milliseconds between READY texts; 0 = none
    milliseconds preloaderStays{2500}; ///< without an accepted start it leaves and the phone boots
    /// And comes back this much later, again and again, as if somebody plugged it in once more; nothing = it
    /// has booted and stays away.
    std::optional<milliseconds> preloaderBackAfter = milliseconds(1500);
    std::optional<milliseconds> bootRomStays; ///< the boot ROM gives up and the preloader comes
    bool needsAuth = false; ///< SLA: SEND_DA answers 0x1D0D until the exchange is done
    bool checksSignature = false; ///< DAA: DA1 must carry a signature, else 0x7024
    bool agentSilent = false; ///< DA1 is accepted and never speaks
    bool secondSilent = false; ///< DA2 is accepted and never speaks
    bool wantsLogin = false; ///< XFlash and XML: DA2 does nothing to the storage without its maker's answer
    std::optional<std::uint32_t> dramStatus; ///< what DRAM setup answers
    bool offersSpeedSwitch = true;
    bool speedSwitchFails = false; ///< leaves and never comes back
    bool blank = false; ///< no table on the storage
    std::optional<std::uint64_t> userBytes; ///< a smaller storage than the profile's
    std::optional<DeviceStorage> storage; ///< another storage than the profile's
    std::optional<std::string> board;
    std::optional<std::uint32_t> batteryMillivolts;
    std::string storageLife; ///< "warn", "exhausted"
    bool readOnly = false; ///< acknowledges writes and keeps the old contents
    bool keepContents = true; ///< false: written bytes are counted and dropped (for benches)
    std::optional<milliseconds> backAfterReset;
    std::optional<milliseconds>
        watchdog; ///< leaves this long after DA1 started unless the watchdog was switched off
    std::optional<std::uint64_t> linkLostAfterBytes; ///< both directions, since the phone was made; once
    std::optional<milliseconds> linkBackAfter;
    OutputSpec output;
    std::vector<FaultRule> faults;
};

} // namespace flashwright::mediatek::device
