// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_second_stage.h"

#include "core/base/endian.h"
#include "core/base/units.h"

namespace flashwright::mediatek::device {

namespace {

constexpr milliseconds LeaveDelay(10); // the answer leaves first
constexpr milliseconds SwitchTakes(400);
constexpr std::uint16_t SwitchedProduct = 0x2001;
constexpr std::uint32_t SwitchedId = 0x0e8d2001;
constexpr std::size_t ShortShutdown = 24;
constexpr std::size_t LongShutdown = 32;

/// Storage words of the range parameter. Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/storage.py
constexpr std::uint32_t EmmcStorage = 1;
constexpr std::uint32_t UfsStorage = 0x30;

struct Section {
    Part part = Part::User;
    std::optional<Part> copy;
};

/// Source: [peer] techyminati/mediatek_spflashtool_source: BootRom/common_struct.h
std::optional<Section> sectionOf(DeviceStorage storage, std::uint32_t number)
{
    const bool ufs = storage == DeviceStorage::Ufs;
    switch (number) {
    case 1:
        return Section{ufs ? Part::Lu0 : Part::Boot1, std::nullopt};
    case 2:
        return Section{ufs ? Part::Lu1 : Part::Boot2, std::nullopt};
    case 3:
        return Section{ufs ? Part::User : Part::Rpmb, std::nullopt};
    case 5:
        return ufs ? std::optional(Section{Part::Lu0, Part::Lu1}) : std::nullopt;
    case 8:
        return ufs ? std::nullopt : std::optional(Section{Part::User, std::nullopt});
    case 10:
        return ufs ? std::nullopt : std::optional(Section{Part::Boot1, Part::Boot2});
    default:
        return std::nullopt; // eMMC 4 to 7 are general-purpose regions: these phones have none
    }
}

} // namespace

using namespace xflash;

XflashSecondStage::XflashSecondStage(Board& board, bool highSpeed, std::uint32_t checksumLevel)
    : XflashStage(board, highSpeed)
    , m_checksumLevel(checksumLevel)
{
}

void XflashSecondStage::started()
{
    status(Sync); // the second status of BOOT_TO
}

bool XflashSecondStage::command(std::uint32_t id)
{
    const Handler handler = handlerOf(id);
    if (handler == nullptr) {
        return false;
    }
    if (m_board.scenario().wantsLogin && id < command::Shutdown) { // the commands on the storage
        status(status::LoginWanted);
    } else if (id == command::SwitchUsbSpeed && !m_board.scenario().offersSpeedSwitch) {
        status(status::UnknownCommand);
    } else {
        await([this, handler](ByteSpan payload) { (this->*handler)(payload); });
        status(status::Ok);
    }
    return true;
}

XflashSecondStage::Handler XflashSecondStage::handlerOf(std::uint32_t id)
{
    switch (id) {
    case command::Download:
        return &XflashSecondStage::downloadName;
    case command::Upload:
        return &XflashSecondStage::uploadName;
    case command::Format:
        return &XflashSecondStage::formatParameter;
    case command::WriteData:
        return &XflashSecondStage::writeParameter;
    case command::ReadData:
        return &XflashSecondStage::readParameter;
    case command::FormatPartition:
        return &XflashSecondStage::formatName;
    case command::Shutdown:
        return &XflashSecondStage::shutDown;
    case command::SwitchUsbSpeed:
        return &XflashSecondStage::switchSpeed;
    default:
        return nullptr;
    }
}

std::uint32_t XflashSecondStage::set(const Control& control, ByteSpan /*parameter*/)
{
    if (control.word == "set_remote_sec_policy" && m_board.scenario().wantsLogin) {
        return status::LoginWanted; // only the maker's service knows the right answer
    }
    if (control.word != "da_stor_life_cycle_check") {
        return status::Ok;
    }
    const std::string& life = m_board.scenario().storageLife;
    return life == "exhausted" ? status::LifeExhausted : life == "warn" ? status::LifeWarning : status::Ok;
}

std::optional<StorageRange> XflashSecondStage::rangeOf(ByteSpan parameter) const
{
    const auto storage = loadLittleEndian<std::uint32_t>(parameter);
    const bool ufs = m_board.profile().storage == DeviceStorage::Ufs;
    const auto section =
        sectionOf(m_board.profile().storage, loadLittleEndian<std::uint32_t>(parameter.subspan(4)));
    if (storage != (ufs ? UfsStorage : EmmcStorage) || !section) {
        return std::nullopt;
    }
    return StorageRange{section->part, section->copy, loadLittleEndian<std::uint64_t>(parameter.subspan(8)),
        loadLittleEndian<std::uint64_t>(parameter.subspan(16)), {}};
}

std::uint32_t XflashSecondStage::rangeStatus(const std::optional<StorageRange>& range) const
{
    if (!range) {
        return status::UnknownOperation;
    }
    return onStorage(m_board, *range) ? status::Ok : status::OutOfRange;
}

void XflashSecondStage::shutDown(ByteSpan parameter)
{
    if (faulty("shutdown", {}, {})) {
        return;
    }
    // Source: [capture] the MT6765 agent of 2019 takes 24 bytes; it acknowledges 32 and ignores them.
    const std::size_t wanted = m_board.profile().chip == "MT6765" ? ShortShutdown : LongShutdown;
    status(parameter.size() == ShortShutdown || parameter.size() == LongShutdown ? status::Ok
                                                                                 : status::Protocol);
    if (parameter.size() == wanted) {
        leaveFor(parameter);
    }
}

void XflashSecondStage::leaveFor(ByteSpan options)
{
    // Without valid options it powers down and only lets go of the bus.
    const bool restarts = loadLittleEndian<std::uint32_t>(options) != 0;
    stopListening();
    m_board.leave(LeaveDelay, restarts ? m_board.scenario().backAfterReset : std::nullopt);
}

void XflashSecondStage::switchSpeed(ByteSpan parameter)
{
    if (parameter.size() != 4 || loadLittleEndian<std::uint32_t>(parameter) != SwitchedId) {
        status(status::Protocol);
        return;
    }
    if (faulty("switch_usb_speed", {}, {})) {
        return;
    }
    status(status::Ok);
    setHighSpeed();
    if (m_board.scenario().speedSwitchFails) {
        m_board.leave(LeaveDelay, std::nullopt);
    } else {
        m_board.leaveAndGoOn(SwitchedProduct, LeaveDelay, SwitchTakes);
    }
}

} // namespace flashwright::mediatek::device
