// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/mediatek_conversation.h"

#include "protocols/mediatek/stages/chip_facts.h"
#include "protocols/mediatek/wire/brom_commands.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view BootRomStage = "boot_rom";
constexpr std::string_view PreloaderStage = "preloader";

/// Ids that no download starts from, known so that people are told.
bool isOtherMode(std::string_view stage)
{
    return !stage.empty() && stage != BootRomStage && stage != PreloaderStage && stage != "adapter";
}

/// Answers to an operation that has failed.
constexpr milliseconds LateAnswerQuiet{50};

/// Codes of a storage that could not be written, of the two kinds of loaders. Source: names in
/// resources/status/mtk.json and mtkx.json.
constexpr std::array<std::uint32_t, 5> LegacyStorageCodes{3020, 3154, 3155, 3156, 3162};
constexpr std::array<std::uint32_t, 8> StorageCodes{
    0xc0040030, 0xc0040040, 0xc0040042, 0xc0040044, 0xc0040045, 0xc0040060, 0xc0050003, 0xc0050008};
constexpr std::uint32_t PacketDamaged = 0xc0040003;

bool isStorageCode(const PhoneStatus& status)
{
    return status.protocol == "mtk" ? std::ranges::count(LegacyStorageCodes, status.code) != 0
                                    : std::ranges::count(StorageCodes, status.code) != 0;
}

bool isFinal(const Error& error)
{
    return error.fault == Fault::LinkLost;
}

/// "0.1.2": versions as the chip words them are numbers; people see them as they are looked up.
std::string versionText(const ChipWords& words)
{
    return "hw " + hexCode(words.hwVersion) + " sw " + hexCode(words.swVersion);
}

} // namespace

MediatekConversation::MediatekConversation(ConversationSetup setup, ConversationHooks hooks)
    : m_setup(std::move(setup))
    , m_hooks(std::move(hooks))
    , m_link(m_setup.transport, m_setup.clock)
{
    m_facts.maker = "mediatek";
}

template <class T> Result<T> MediatekConversation::remember(Result<T> result)
{
    if (!result && isFinal(result.error())) {
        m_dead = result.error();
    }
    return result;
}

void MediatekConversation::saw(std::string fact, std::string value)
{
    if (m_setup.saw) {
        m_setup.saw({std::move(fact), std::move(value), "phone", m_setup.clock.now()});
    }
}

void MediatekConversation::sawStage(std::string stage)
{
    m_facts.runningStage = stage;
    m_link.setStage(stage);
    saw("phone.stage", std::move(stage));
}

Result<void> MediatekConversation::identify(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    return remember(identifyNow({progress, stop}));
}

Result<void> MediatekConversation::identifyNow(Attention attention)
{
    attention.progress.enter(Stage::Handshake, {}, 0);
    const std::string& claimed = m_hooks.claimedStage;
    m_link.setStage(std::string(claimed == BootRomStage ? BootRomStage : PreloaderStage));
    if (isOtherMode(claimed)) {
        return failWithProblem(Fault::WrongPhone, "mediatek." + m_link.stage() + ".open", "wrong-mode")
            .with("found", claimed);
    }
    TRY(announceTool(m_link, m_deadlines, attention));
    TRY(greet(attention));
    BromStage stage(m_link, m_deadlines);
    TRY(stage.identify(m_words, attention));
    adoptChip();
    tellChip();
    m_place = Place::Greeted;
    sawStage(std::string(m_words.bootRom ? BootRomStage : PreloaderStage));
    return {};
}

/// The window of a preloader is short: nothing is sent or awaited before the first handshake byte but the two
/// class requests.
Result<void> MediatekConversation::greet(Attention attention)
{
    HandshakeResult heard;
    auto shaken = shakeHands(m_link, m_deadlines, attention, heard);
    saw("handshake.tries", std::to_string(heard.tries));
    saw("handshake.ready", heard.ready ? "true" : "false");
    saw("handshake.echo", heard.echo ? "true" : "false");
    TRY(shaken);
    BromStage stage(m_link, m_deadlines);
    const Wait wait = heard.commandMode ? Wait::CommandModeTry : Wait::Identify;
    auto code = stage.askHardwareCode(m_deadlines[wait], attention);
    if (!code && heard.commandMode && code.error().fault != Fault::LinkLost
        && code.error().fault != Fault::Cancelled) {
        return m_link.unexpected("handshake").because(std::move(code).error());
    }
    TRY_LET(m_words.hwCode, std::move(code));
    return {};
}

void MediatekConversation::adoptChip()
{
    m_chip = findByHardwareCode(m_setup.chips, m_words.hwCode);
    m_deadlines.use(m_chip);
    if (m_chip == nullptr) {
        m_facts.chip = "hw " + hexCode(m_words.hwCode);
        return;
    }
    m_facts.family = m_chip->family;
    m_facts.chip = m_chip->names.empty() ? m_chip->family : m_chip->names.front();
    m_facts.attributes["generation"] = m_chip->protocol;
}

void MediatekConversation::tellChip()
{
    const std::string security = securityWords(m_words.targetConfig);
    const std::array<std::pair<const char*, std::string>, 6> words{
        {{"hw_code", hexCode(m_words.hwCode)}, {"hw_sub_code", hexCode(m_words.hwSubCode)},
            {"hw_version", hexCode(m_words.hwVersion)}, {"sw_version", hexCode(m_words.swVersion)},
            {"config", hexCode(m_words.targetConfig)}, {"bl_version", hexNumber(m_words.loaderVersion)}}};
    for (const auto& [name, value] : words) {
        m_facts.attributes[name] = value;
        saw(std::string("phone.") + name, value);
    }
    m_facts.attributes["security"] = security;
    if (m_words.bootRom) {
        m_facts.attributes["rom_waits"] = "true";
    }
    saw("phone.security", security == "none" ? std::string() : security);
    saw("phone.chip", m_facts.chip);
    m_facts.version = versionText(m_words);
    m_facts.uniqueId = toHex(m_words.meId.empty() ? m_words.socId : m_words.meId);
    if (!m_words.socId.empty()) {
        m_facts.attributes["soc_id"] = toHex(m_words.socId);
    }
    m_facts.locked = has(m_words.targetConfig, TargetBit::SerialLinkAuthorisation)
        || has(m_words.targetConfig, TargetBit::AgentAuthorisation);
}

Result<Next> MediatekConversation::startLoader(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    return remember(startNow({progress, stop}));
}

Result<Next> MediatekConversation::startNow(Attention attention)
{
    switch (m_place) {
    case Place::Unknown:
        return fail(Fault::Bug, "mediatek.boot_rom.open");
    case Place::Greeted:
        TRY(loadFirstStage(attention));
        m_place = Place::AgentStarting;
        return startAgent(attention);
    case Place::AgentStarting:
        return startAgent(attention);
    case Place::Ready:
        return Next(Stay{});
    }
    return fail(Fault::Bug, "mediatek.boot_rom.open");
}

Result<Next> MediatekConversation::startAgent(Attention attention)
{
    TRY_LET(const Next next, m_agent->start(attention));
    if (std::holds_alternative<Handover>(next)) {
        saw("usb.switch",
            "done"); // as far as the phone is concerned; whether it is found again, the wait tells
    } else {
        m_place = Place::Ready;
        m_work = std::make_unique<FlashWork>(*m_agent, m_facts, m_setup.package);
        sawStage("da2");
        tellStorage();
    }
    return next;
}

/// The same loader goes on: no handshake, only another pipe.
void MediatekConversation::returned(Transport& transport, const PortSighting& sighting)
{
    m_setup.sighting = sighting;
    m_link.attach(transport);
    m_dead.reset();
}

void MediatekConversation::tellStorage()
{
    const StorageReport& storage = m_agent->storage();
    m_facts.storage = storage.kind;
    m_facts.storageBytes = storage.bytesOf(Region::User);
    for (const auto& [region, bytes] : storage.regions) {
        m_facts.attributes["region." + std::string(regionName(region)) + "_bytes"] = std::to_string(bytes);
    }
    if (!storage.life.empty()) {
        m_facts.attributes["storage_life"] = storage.life;
        saw("storage.life", storage.life);
    }
    saw("storage.kind", std::string(storageName(storage.kind)));
    saw("storage.user_bytes", std::to_string(m_facts.storageBytes));
    if (const auto battery = m_facts.attributes.find("battery_mv"); battery != m_facts.attributes.end()) {
        saw("battery.mv", battery->second);
    }
}

Result<void> MediatekConversation::readTable(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    if (!m_work) {
        return fail(Fault::Bug, "mediatek.da2.read_table");
    }
    progress.enter(Stage::ReadingTable, {}, 0);
    if (std::exchange(m_outOfStep, false)) {
        TRY(remember(m_link.drain(LateAnswerQuiet, {progress, stop})));
    }
    return remember(m_work->readTable({progress, stop}));
}

Result<void> MediatekConversation::perform(const Operation& operation, ImageSource* image, ImageSink* into,
    ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    if (!m_work) {
        return fail(Fault::Bug, "mediatek.da2.open");
    }
    if (std::exchange(m_outOfStep, false)) {
        TRY(remember(m_link.drain(LateAnswerQuiet, {progress, stop})));
    }
    auto done = remember(m_work->perform(operation, image, into, {progress, stop}));
    m_outOfStep = !done.has_value();
    if (!done && done.error().fact("item").empty()) {
        return Failure(std::move(done).error()).with("item", operation.label());
    }
    return done;
}

std::optional<ErrorKind> MediatekConversation::kindOf(const Error& error) const
{
    if (isFinal(error)) {
        return ErrorKind::Final;
    }
    const bool answered = error.fault == Fault::PhoneRefused && error.phone.has_value();
    if (error.where.ends_with(".dram")) {
        const bool phones = answered || error.fault == Fault::Timeout;
        return phones ? std::optional(ErrorKind::RamStart) : std::nullopt;
    }
    if (!answered) {
        return std::nullopt;
    }
    if (error.phone->code == PacketDamaged && error.phone->protocol != "mtk") {
        return ErrorKind::Link;
    }
    const bool writing = error.where.ends_with(".write_data") || error.where.ends_with(".write_end");
    return writing && isStorageCode(*error.phone) ? ErrorKind::Storage : ErrorKind::Refusal;
}

bool MediatekConversation::canBeginInside(const Operation& operation) const
{
    return m_work != nullptr && m_work->canBeginInside(operation);
}

std::size_t MediatekConversation::blockBytes() const
{
    return m_agent == nullptr ? 0 : m_agent->blockBytes();
}

void MediatekConversation::useBlockBytes(std::size_t most)
{
    if (m_agent != nullptr) {
        m_agent->useBlockBytes(most);
    }
}

Result<void> MediatekConversation::leave(
    Farewell farewell, ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    return this->farewell(farewell, {progress, stop});
}

/// The phone may be gone before its acknowledgement arrives: only a stop is an error.
Result<void> MediatekConversation::farewell(Farewell farewell, Attention attention)
{
    Result<void> done;
    if (m_place == Place::Ready) {
        done = m_agent->finish(farewell, attention);
    } else if (m_place == Place::Greeted && !m_words.bootRom && farewell == Farewell::Reboot) {
        done = BromStage(m_link, m_deadlines).leaveDownloadMode(attention);
    }
    if (!done && done.error().fault == Fault::Cancelled) {
        return done;
    }
    return {};
}

} // namespace flashwright::mediatek
