// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/phone_machine.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/first_stages.h"
#include "protocols/unisoc/virtual/packet_download_rom.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::uint32_t PowerUpBaud = 115200;
constexpr std::byte Flag{0x7e};
constexpr std::size_t SmallestPlainFrame = 8;
constexpr milliseconds SecondEnumerationAway(200);
constexpr milliseconds SecondEnumerationDelay(10);

/// What one OUT transfer may carry. Source: [peer] yonglongliu/chipram: nand_fdl/common USB drivers
std::size_t largestTransfer(UsbCore core)
{
    switch (core) {
    case UsbCore::DwcOtg:
        return 63 * 1024;
    case UsbCore::Musb:
        return 0xffc0;
    case UsbCore::Dwc3:
        break;
    }
    return 0x10000;
}

} // namespace

void answerWith(Board& board, std::uint16_t code)
{
    board.reply(code);
    if (isTerminal(code)) {
        board.hang();
    }
}

PhoneMachine::PhoneMachine(PhoneProfile profile, Scenario scenario)
    : m_profile(std::move(profile))
    , m_scenario(std::move(scenario))
    , m_storage(m_profile, m_scenario)
    , m_faults(m_scenario.faults)
{
}

PhoneMachine::~PhoneMachine() = default;

PhoneIdentity PhoneMachine::identity() const
{
    return m_profile.identity;
}

std::unique_ptr<DeviceProgram> PhoneMachine::bootProgram()
{
    Board& board = *this;
    if (m_profile.packetDownloadRom) {
        return std::make_unique<PacketDownloadRom>(board);
    }
    return std::make_unique<BootRom>(board);
}

void PhoneMachine::plugged(PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    m_link = &link;
    m_armed = false;
    m_pending.clear();
    m_reader.reset();
    if (m_keepProgram) {
        m_keepProgram = false;
    } else {
        m_hung = false;
        m_escapes = true;
        m_baud = PowerUpBaud;
        m_next.reset();
        m_program = bootProgram();
        m_program->started();
    }
    m_link = nullptr;
}

void PhoneMachine::left()
{
    const std::lock_guard lock(m_mutex);
    m_armed = false;
    m_pending.clear();
    m_reader.reset();
}

bool PhoneMachine::serialLine() const
{
    return m_link != nullptr && m_link->kind() == LinkKind::Serial;
}

bool PhoneMachine::control(const ControlRequest& request, PhoneLink& link)
{
    // The class request arms the data endpoints: dwc-otg wants endpoint 6 in the high byte, the others any
    // non-zero low byte. Source: [peer] yonglongliu/chipram: nand_fdl/common/sprd_usb2_driver.c,
    // sprd_musb2_driver.c
    constexpr std::uint8_t ClassToInterface = 0x21;
    constexpr std::uint8_t SetControlLineState = 0x22;
    const std::lock_guard lock(m_mutex);
    static_cast<void>(link);
    if (request.requestType != ClassToInterface || request.request != SetControlLineState) {
        return false;
    }
    const bool low = (request.value & 0xffU) != 0;
    m_armed = m_armed || (m_profile.core == UsbCore::DwcOtg ? request.value == 0x0601 : low);
    return true;
}

void PhoneMachine::baudRateChanged(std::uint32_t baud, PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    static_cast<void>(link);
    m_hostBaud = baud;
}

std::map<std::string, Bytes> PhoneMachine::storage() const
{
    const std::lock_guard lock(m_mutex);
    return m_storage.contents();
}

bool PhoneMachine::spendBytes(std::size_t bytes)
{
    m_bytes += bytes;
    if (m_linkFaultDone || !m_scenario.linkLostAfterBytes || m_bytes <= *m_scenario.linkLostAfterBytes) {
        return true;
    }
    m_linkFaultDone = true;
    m_link->leave(milliseconds(0), m_scenario.linkBackAfter);
    return false;
}

bool PhoneMachine::hears() const
{
    if (!m_scenario.answers || m_hung || !m_program) {
        return false;
    }
    if (serialLine()) {
        return !m_scenario.uart || m_hostBaud == m_baud; // noise otherwise
    }
    // Feature phones take data without the class request; smartphones do not.
    // Source: [peer] ilyakurdyukov/spreadtrum_flash: README.md
    return m_armed || m_profile.era != LoaderEra::Name;
}

void PhoneMachine::received(ByteSpan transfer, bool ended, PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    m_link = &link;
    if (spendBytes(transfer.size()) && hears()) {
        serve(transfer, ended);
    }
    m_link = nullptr;
}

void PhoneMachine::serve(ByteSpan bytes, bool ended)
{
    while (!bytes.empty() && !m_hung && m_program->wantsBytes()) {
        if (m_program->stage() == "pdl") {
            servePackets(bytes);
            return;
        }
        bytes = bytes.subspan(m_program->takeBytes(bytes));
    }
    if (bytes.empty() && m_pending.empty()) {
        return;
    }
    // A transfer of whole packets is not over for the device until something ends it.
    const bool wait =
        !ended && !serialLine() && m_pending.size() + bytes.size() < largestTransfer(m_profile.core);
    if (!m_pending.empty() || wait) {
        m_pending.insert(m_pending.end(), bytes.begin(), bytes.end());
        if (wait) {
            return;
        }
        const Bytes whole = std::move(m_pending);
        m_pending = {};
        serveFrames(whole);
        return;
    }
    serveFrames(bytes);
}

bool PhoneMachine::tookEntry(ByteSpan bytes)
{
    if (!m_program->waitsForEntry()) {
        return false;
    }
    const bool flags = std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == Flag; });
    // dwc3 accepts the entry only as a transfer of one byte. Source: [peer] yonglongliu/chipram:
    // sprd_usb3_driver.c
    const bool accepted = flags && (serialLine() || m_profile.core != UsbCore::Dwc3 || bytes.size() == 1);
    if (accepted) {
        m_reader.reset();
        const FaultRule* rule = m_faults.match({m_program->stage(), command::CheckBaud, {}, false});
        if (!inject(rule)) {
            m_program->entered();
            takeNextProgram();
        }
        return true;
    }
    return m_program->deafToFrames();
}

void PhoneMachine::serveFrames(ByteSpan bytes)
{
    if (bytes.empty() || tookEntry(bytes)) {
        return;
    }
    if (!m_escapes && !serialLine()) {
        // One transfer, one frame: first and last byte are cut off unseen.
        // Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/packet.c
        if (bytes.size() >= SmallestPlainFrame) {
            oneFrame(bytes.size() > largestTransfer(m_profile.core) ? ByteSpan()
                                                                    : bytes.subspan(1, bytes.size() - 2));
        }
        return;
    }
    while (!bytes.empty() && !m_hung) {
        if (m_program->wantsBytes()) {
            bytes = bytes.subspan(m_program->takeBytes(bytes)); // a serial line has no borders
            continue;
        }
        const auto frame = m_reader.next(bytes, m_escapes);
        if (!frame) {
            return;
        }
        oneFrame(*frame);
    }
}

void PhoneMachine::oneFrame(ByteSpan frame)
{
    const DeviceRequest request = judgeRequest(frame, m_program->check());
    if (!request.good) {
        m_program->damaged();
        return;
    }
    dispatch(request);
}

void PhoneMachine::dispatch(const DeviceRequest& request)
{
    const bool last = m_program->completesImage(request.type, request.payload.size());
    const FaultRule* rule = m_faults.match({m_program->stage(), request.type, m_program->item(), last});
    if (!inject(rule)) {
        m_program->request(request.type, request.payload);
        takeNextProgram();
    }
    m_extraDelay = milliseconds(0);
    m_damageNext = false;
}

void PhoneMachine::servePackets(ByteSpan bytes)
{
    while (!bytes.empty() && !m_hung && m_program->stage() == "pdl") {
        auto& rom = static_cast<PacketDownloadRom&>(*m_program);
        bytes = bytes.subspan(rom.takeBytes(bytes));
        if (!rom.packetComplete()) {
            continue;
        }
        const FaultRule* rule = m_faults.match({"pdl", rom.pendingCommand(), "fdl1", false});
        if (rule != nullptr && rule->action == FaultRule::Action::Reply) {
            rom.drop();
            rom.answerPacket(rule->code);
        } else if (inject(rule)) {
            rom.drop();
        } else {
            rom.carryOut();
            takeNextProgram();
        }
        m_extraDelay = milliseconds(0);
    }
}

bool PhoneMachine::inject(const FaultRule* rule)
{
    if (rule == nullptr) {
        return false;
    }
    switch (rule->action) {
    case FaultRule::Action::Silence:
        return true;
    case FaultRule::Action::Hang:
        m_hung = true;
        return true;
    case FaultRule::Action::Reply:
        m_extraDelay = rule->after;
        reply(static_cast<std::uint16_t>(rule->code), rule->payload, milliseconds(0));
        m_hung = isTerminal(rule->code) && m_program->stage() != "boot_rom";
        return true;
    case FaultRule::Action::Delay:
        m_extraDelay = rule->after;
        return false;
    case FaultRule::Action::Leave:
        leave(rule->after, rule->backAfter);
        return true;
    case FaultRule::Action::Corrupt:
        m_damageNext = true;
        return false;
    case FaultRule::Action::Ignore:
        reply(answer::Ack, {}, milliseconds(0));
        return true;
    }
    return false;
}

void PhoneMachine::jump(std::unique_ptr<DeviceProgram> program)
{
    m_next = std::move(program);
}

void PhoneMachine::jumpWithNewUsb(std::unique_ptr<DeviceProgram> program)
{
    m_next = std::move(program);
    m_keepProgram = true;
    m_link->leave(SecondEnumerationDelay, SecondEnumerationAway);
}

void PhoneMachine::takeNextProgram()
{
    if (m_next) {
        m_program = std::move(m_next);
        m_reader.reset();
        m_escapes = true;
        m_program->started();
    }
}

void PhoneMachine::leave(milliseconds after, std::optional<milliseconds> backAfter)
{
    m_link->leave(after, backAfter);
}

} // namespace flashwright::unisoc::device
