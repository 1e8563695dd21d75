// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/phone_machine.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint16_t Vendor = 0x0e8d;
constexpr std::uint16_t BootRomProduct = 0x0003;
constexpr std::uint16_t PreloaderProduct = 0x2000;
constexpr std::uint8_t ClassToInterface = 0x21;
constexpr std::uint8_t ClassFromInterface = 0xa1;
constexpr std::uint8_t SetLineCoding = 0x20;
constexpr std::uint8_t GetLineCoding = 0x21;
constexpr std::uint8_t SetControlLineState = 0x22;
constexpr std::uint8_t SendBreak = 0x23;

PhoneProfile withChanges(PhoneProfile profile, const Scenario& scenario)
{
    profile.hwCode = scenario.hwCode.value_or(profile.hwCode);
    profile.targetConfig = scenario.targetConfig.value_or(profile.targetConfig);
    profile.userBytes = scenario.userBytes.value_or(profile.userBytes);
    profile.board = scenario.board.value_or(profile.board);
    profile.batteryMillivolts = scenario.batteryMillivolts.value_or(profile.batteryMillivolts);
    if (scenario.storage && *scenario.storage != profile.storage) {
        profile.storage = *scenario.storage;
        profile.sectorBytes = profile.storage == DeviceStorage::Ufs ? 4096 : 512;
    }
    constexpr std::uint32_t Sla = 2;
    constexpr std::uint32_t Daa = 4;
    profile.targetConfig |= (scenario.needsAuth ? Sla : 0) | (scenario.checksSignature ? Daa : 0);
    return profile;
}

Scenario withEntry(Scenario scenario, const PhoneProfile& profile)
{
    if (!scenario.entry) {
        scenario.entry = profile.bootRom ? Entry::BootRom : Entry::Preloader;
    }
    return scenario;
}

} // namespace

PhoneMachine::PhoneMachine(PhoneProfile profile, Scenario scenario)
    : m_profile(withChanges(std::move(profile), scenario))
    , m_scenario(withEntry(std::move(scenario), m_profile))
    , m_storage(m_profile, m_scenario)
    , m_faults(m_scenario.faults)
{
}

PhoneMachine::~PhoneMachine() = default;

/// Ids and descriptors. Source: [capture] a public one of an MT6577 with a vendor tool; [peer]
/// svoboda18/preloader: platform/mt6768/src/drivers/inc/usbtty.h, usbd.c
PhoneIdentity PhoneMachine::identity() const
{
    const std::lock_guard lock(m_mutex);
    PhoneIdentity identity;
    const bool bootRomFirst = *m_scenario.entry == Entry::BootRom;
    const std::uint16_t own =
        m_program ? m_program->product() : (bootRomFirst ? BootRomProduct : PreloaderProduct);
    identity.id = {Vendor, m_product != 0 ? m_product : own};
    identity.bcdDevice = 0x0100;
    const bool rom = identity.id.product == BootRomProduct;
    identity.manufacturer = rom ? "MediaTek Inc" : "MediaTek";
    identity.product = rom                        ? "MT6227"
        : identity.id.product == PreloaderProduct ? "MT65xx Preloader"
                                                  : "DA High Speed VCOM";
    identity.speed = rom ? UsbSpeed::Full : UsbSpeed::High;
    identity.packetBytes = rom ? 64 : 512;
    identity.inEndpoint = 0x81;
    identity.outEndpoint = 0x01;
    identity.interfaceClass = 0x0a;
    identity.cdcControl = true;
    return identity;
}

template <class Call> void PhoneMachine::inside(PhoneLink& link, Call call)
{
    PhoneLink* const outer = m_link;
    m_link = &link;
    call();
    takeNextProgram();
    flushJoined();
    m_link = outer;
}

std::unique_ptr<DeviceProgram> PhoneMachine::bootProgram()
{
    const Entry entry = m_nextEntry.value_or(*m_scenario.entry);
    m_nextEntry.reset();
    return entry == Entry::BootRom ? makeBootRom(*this) : makePreloader(*this);
}

void PhoneMachine::powerUp()
{
    m_hung = false;
    m_product = 0;
    m_watchdogOff = false;
    m_watchdogAt.reset();
    m_extraDelay = milliseconds(0);
    m_next.reset();
    m_handed = {};
    m_program = bootProgram();
    m_program->started();
}

void PhoneMachine::plugged(PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    m_lastReady = {};
    m_joined.clear();
    inside(link, [this] {
        if (m_goOnAs == 0) {
            powerUp();
        } else {
            m_product = m_goOnAs;
            m_goOnAs = 0;
            m_link->wake(milliseconds(0)); // the program that goes on looks up
        }
    });
}

void PhoneMachine::left()
{
    const std::lock_guard lock(m_mutex);
    m_joined.clear();
}

bool PhoneMachine::control(const ControlRequest& request, PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    if (request.requestType == ClassFromInterface) {
        return request.request == GetLineCoding;
    }
    if (request.requestType != ClassToInterface) {
        return false;
    }
    if (request.request == SetLineCoding && m_scenario.answers && !m_hung && m_program) {
        inside(link, [this] { m_program->lineCodingSet(); });
    }
    return request.request == SetLineCoding || request.request == SetControlLineState
        || request.request == SendBreak;
}

void PhoneMachine::baudRateChanged(std::uint32_t baud, PhoneLink& link)
{
    static_cast<void>(baud); // means nothing on USB, and a pseudo-terminal has no noise
    static_cast<void>(link);
}

void PhoneMachine::lineOpened(PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    if (m_scenario.answers && !m_hung && m_program) {
        inside(link, [this] { m_program->lineOpened(); });
    }
}

void PhoneMachine::woken(PhoneLink& link)
{
    const std::lock_guard lock(m_mutex);
    inside(link, [this] {
        watchdogTick();
        if (!m_hung && m_program) {
            m_program->tick();
        }
    });
}

void PhoneMachine::received(ByteSpan transfer, bool ended, PhoneLink& link)
{
    static_cast<void>(ended);
    const std::lock_guard lock(m_mutex);
    inside(link, [this, transfer] {
        if (spendBytes(transfer.size()) && m_scenario.answers && !m_hung && m_program && !transfer.empty()) {
            m_program->received(transfer);
        }
    });
}

std::map<std::string, Bytes> PhoneMachine::storage() const
{
    const std::lock_guard lock(m_mutex);
    return m_storage.contents();
}

bool PhoneMachine::serialLine() const
{
    return m_link != nullptr && m_link->kind() == LinkKind::Serial;
}

TimePoint PhoneMachine::now() const
{
    return m_link != nullptr ? m_link->now() : TimePoint{};
}

void PhoneMachine::wake(milliseconds after)
{
    m_link->wake(after);
}

bool PhoneMachine::fault(std::string_view command, std::string_view item)
{
    m_extraDelay = milliseconds(0);
    const FaultRule* rule = m_faults.match({m_program->stage(), command, item});
    return rule != nullptr && inject(*rule);
}

bool PhoneMachine::inject(const FaultRule& rule)
{
    switch (rule.action) {
    case FaultRule::Action::Silence:
        return true;
    case FaultRule::Action::Hang:
        m_hung = true;
        return true;
    case FaultRule::Action::Status:
        m_extraDelay = rule.after;
        m_program->answerStatus(rule.code);
        return true;
    case FaultRule::Action::Delay:
        m_extraDelay = rule.after;
        return false;
    case FaultRule::Action::Leave:
        leave(rule.after, rule.backAfter);
        return true;
    case FaultRule::Action::Corrupt:
        m_damageNext = true;
        return false;
    case FaultRule::Action::Ignore:
        m_program->answerSuccess();
        return true;
    }
    return false;
}

void PhoneMachine::startAgent(Handed handed)
{
    m_handed = std::move(handed);
    if (m_scenario.watchdog) {
        m_watchdogAt = now() + *m_scenario.watchdog;
        wake(*m_scenario.watchdog);
    }
    jump(makeFirstStage(*this));
}

/// Nothing feeds the watchdog: whoever does not switch it off is thrown out.
void PhoneMachine::watchdogTick()
{
    if (m_watchdogAt && now() >= *m_watchdogAt) {
        m_watchdogAt.reset();
        if (!m_watchdogOff) {
            m_hung = true;
            leave(milliseconds(0), m_scenario.backAfterReset);
        }
    }
}

void PhoneMachine::jump(std::unique_ptr<DeviceProgram> program)
{
    m_next = std::move(program);
}

void PhoneMachine::takeNextProgram()
{
    while (m_next) {
        m_program = std::move(m_next);
        m_program->started();
    }
}

void PhoneMachine::leave(milliseconds after, std::optional<milliseconds> backAfter)
{
    m_link->leave(after, backAfter);
}

void PhoneMachine::leaveAndGoOn(std::uint16_t product, milliseconds after, milliseconds backAfter)
{
    m_goOnAs = product;
    m_link->leave(after, backAfter);
}

void PhoneMachine::leaveInto(Entry entry, milliseconds after, milliseconds backAfter)
{
    m_nextEntry = entry;
    m_link->leave(after, backAfter);
}

} // namespace flashwright::mediatek::device
