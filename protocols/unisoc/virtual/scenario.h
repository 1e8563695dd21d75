// SPDX-License-Identifier: GPL-3.0-or-later
/// What a virtual phone is and how it misbehaves. Plain values; read from JSON by
/// protocols/unisoc/scenario_reader.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/transport/virtual/virtual_phone.h"

#include <optional>
#include <string>
#include <vector>

namespace flashwright::unisoc::device {

/// What the last loader speaks.
enum class LoaderEra : std::uint8_t {
    Name, ///< areas by UTF-16 name
    Address, ///< areas by 32-bit id, after a first loader
    Nor, ///< areas by 32-bit id, in the one and only loader
};

/// USB controllers differ in how they take and end transfers.
enum class UsbCore : std::uint8_t { DwcOtg, Musb, Dwc3 };

enum class DeviceStorage : std::uint8_t { Nor, Nand, Emmc, Ufs };

/// One partition of the table (name era) or one id of the built-in map (address era).
struct AreaSpec {
    std::string name;
    std::uint64_t bytes = 0; ///< RestOfStorage = what is left
    std::uint32_t id = 0; ///< address era only
    std::string copy; ///< a second area that gets the same data
    bool calibration = false; ///< writes want a byte sum
    static constexpr std::uint64_t RestOfStorage = UINT64_MAX;
};

/// Contents that an area has when the phone is made.
struct ContentSpec {
    enum class Kind : std::uint8_t { Pattern, FileSystem, Calibration };
    std::string area;
    Kind kind = Kind::Pattern;
    std::uint64_t bytes = 0;
    std::uint32_t seed = 1;
};

/// How the last loader answers its start.
struct HelloSpec {
    enum class Shape : std::uint8_t { Ack, Empty, Struct, Tlv };
    Shape shape = Shape::Tlv;
    std::uint32_t structVersion = 3;
    bool transcodeOff = true; ///< advertises DISABLE_TRANSCODE; without it that command is never answered
    std::uint8_t rawVersion = 0; ///< 0 none, 1 one command per block, 2 one command per file
    std::uint32_t flushKib = 2048;
    bool storageKind = true; ///< TLV 6
    bool unknownTlv = false; ///< also sends a TLV that nobody knows
    bool locked = false; ///< sends a challenge and hangs at the next command
};

struct PhoneProfile {
    std::string id;
    std::uint32_t rank = 0; ///< place in lists; the lowest is the phone one gets without naming any
    std::string chip;
    std::string summary;
    PhoneIdentity identity;
    LoaderEra era = LoaderEra::Name;
    UsbCore core = UsbCore::Musb;
    bool packetDownloadRom = false; ///< the ROM speaks the 0xAE protocol
    std::uint32_t fdl1Base = 0;
    std::uint32_t fdl1Bytes = 0; ///< room in internal memory
    std::uint32_t fdl2Base = 0;
    std::uint64_t dramBase = 0x80000000;
    std::uint64_t dramBytes = GiB;
    std::uint32_t chipType = 0;
    DeviceStorage storage = DeviceStorage::Emmc;
    std::uint64_t storageBytes = 0;
    std::uint32_t sectorBytes = 512;
    std::uint64_t bootAreaBytes = 0; ///< each of the two boot areas outside the table; 0 = none
    std::uint64_t calibrationLimit = MiB;
    std::uint64_t ramBufferBytes = 0; ///< largest plain image, 0 = no limit (address era)
    HelloSpec hello;
    std::vector<AreaSpec> areas;
    std::vector<ContentSpec> contents;
};

/// One misbehaviour at one place.
struct FaultRule {
    enum class Action : std::uint8_t {
        Silence, ///< does not carry it out, does not answer, lives on
        Hang, ///< does not answer, dead until power is cut
        Reply, ///< answers `code` and does not carry it out; codes that a real loader does not survive hang
               ///< it
        Delay, ///< carries it out, answers `after` later
        Leave, ///< drops off the bus `after` later, returns as `backAfter` says
        Corrupt, ///< carries it out, damages the answer
        Ignore, ///< acknowledges without carrying it out
    };
    std::string stage; ///< "boot_rom", "fdl1", "fdl2", "nor", "pdl"; empty = any
    std::optional<std::uint32_t> command; ///< nothing = any
    std::string item; ///< area of the download under way; empty = any
    std::uint32_t occurrence = 0; ///< 1 = the first such command since the phone was made; 0 = every one
    bool lastBlock = false; ///< only the block that completes an image
    Action action = Action::Silence;
    std::uint32_t code = 0;
    Bytes payload;
    milliseconds after{0};
    std::optional<milliseconds> backAfter;
};

/// How bytes leave the phone.
struct OutputSpec {
    std::size_t fragmentBytes = 0; ///< transfers of so many bytes; 0 = whole
    bool coalesce = false; ///< log frames ride in the same transfer as the reply
    bool logFrames = false; ///< a log frame before every reply of the last loader
    std::uint32_t corruptEveryFrames = 0; ///< flips a byte of every n-th frame
    milliseconds delay{0}; ///< before every reply
};

struct Scenario {
    bool answers = true; ///< false: on the bus, but not a download port
    milliseconds appearsAfter{0}; ///< for whoever plugs it in
    std::string romVersion = "SPRD3";
    std::uint32_t missedEntries = 1; ///< CheckBaud bytes lost after the first loader starts (memory training)
    bool secondEnumeration = false; ///< the first loader resets USB whether or not it carries the mark
    bool uart = false; ///< a real UART: both sides must agree on the speed, empty hello
    bool loaderSilent = false; ///< the last loader never answers its start
    milliseconds helloDelay{20};
    std::optional<milliseconds> loaderGoneAfter; ///< watchdog after the last loader's start
    std::optional<milliseconds> loaderBackAfter;
    bool lists = true; ///< the last loader knows READ_PARTITION
    bool strictReadSize = false; ///< READ_START larger than the area answers 0x8A with the true size
    bool writeProtected = false; ///< 0xAC until ENABLE_WRITE
    bool readOnly = false; ///< acknowledges writes and keeps the old contents
    bool keepContents = true; ///< false: written bytes are counted and dropped (for benches)
    std::optional<std::uint64_t> fullAfterBytes; ///< 0xA2 once so many bytes were written
    std::optional<milliseconds> backAfterReset; ///< returns in the boot ROM after a reset
    std::optional<std::uint64_t> linkLostAfterBytes; ///< both directions, since the phone was made; once
    std::optional<milliseconds> linkBackAfter;
    OutputSpec output;
    std::vector<FaultRule> faults;
};

} // namespace flashwright::unisoc::device
