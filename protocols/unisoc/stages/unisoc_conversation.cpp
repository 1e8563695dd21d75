// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/unisoc_conversation.h"

#include "protocols/unisoc/stages/address_fdl2_stage.h"
#include "protocols/unisoc/stages/name_fdl2_stage.h"
#include "protocols/unisoc/stages/pdl_stage.h"
#include "protocols/unisoc/stages/port_identity.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace flashwright::unisoc {

namespace {

constexpr milliseconds OldInputQuiet{20};
constexpr std::string_view AutoDownloader = "SPRD4";

bool endsWith(std::string_view text, std::string_view end) noexcept
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// After these no request is answered any more: the cable is gone, the loader stopped for ever, or it is
/// locked.
bool isFinal(const Error& error)
{
    if (error.fault == Fault::LinkLost || error.fact("problem") == "locked") {
        return true;
    }
    if (error.fault != Fault::PhoneRefused || !error.phone || error.phone->protocol != "bsl") {
        return false;
    }
    const auto code = static_cast<std::uint16_t>(error.phone->code);
    const bool refusedStart = code == static_cast<std::uint16_t>(BslReplyCode::IncompatiblePartition)
        && (endsWith(error.where, ".start") || endsWith(error.where, ".write_start"));
    return stopsTheLoader(code) || refusedStart;
}

} // namespace

UnisocConversation::UnisocConversation(ConversationSetup setup)
    : m_setup(std::move(setup))
    , m_link(m_setup.transport, m_setup.clock)
{
    m_facts.maker = "unisoc";
}

template <class T> Result<T> UnisocConversation::remember(Result<T> result)
{
    if (!result && isFinal(result.error())) {
        m_dead = result.error();
    }
    return result;
}

void UnisocConversation::saw(std::string fact, std::string value)
{
    if (m_setup.saw) {
        m_setup.saw({std::move(fact), std::move(value), "phone", m_setup.clock.now()});
    }
}

void UnisocConversation::sawStage(std::string stage)
{
    m_facts.runningStage = stage;
    saw("phone.stage", std::move(stage));
}

std::string UnisocConversation::packageFact(const std::string& name) const
{
    if (m_setup.package == nullptr) {
        return {};
    }
    const auto& attributes = m_setup.package->facts().attributes;
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

std::optional<std::uint64_t> UnisocConversation::numberOption(const std::string& name) const
{
    const auto found = m_setup.options.find(name);
    if (found == m_setup.options.end()) {
        return std::nullopt;
    }
    std::string_view text = found->second;
    const bool hex = text.starts_with("0x");
    text.remove_prefix(hex ? 2 : 0);
    std::uint64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    return read.ec == std::errc() && value != 0 ? std::optional(value) : std::nullopt;
}

Result<void> UnisocConversation::identify(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    return remember(identifyNow({progress, stop}));
}

Result<void> UnisocConversation::identifyNow(Attention attention)
{
    attention.progress.enter(Stage::Handshake, {}, 0);
    TRY(adoptChip());
    if (m_setup.sighting.id == DiagnosticPort) {
        return failWithProblem(Fault::WrongPhone, "unisoc.boot_rom.open", "wrong-mode");
    }
    TRY(m_link.arm(attention));
    m_armed = true;
    TRY(m_link.drain(OldInputQuiet, attention));
    return isPdl() ? greetPdl(attention) : greetBsl(attention);
}

Result<void> UnisocConversation::adoptChip()
{
    TRY_LET(const ChipChoice choice, chooseChip(m_setup));
    m_chip = choice.chip;
    m_deadlines.use(m_chip);
    if (m_chip != nullptr) {
        m_facts.family = m_chip->family;
        m_facts.chip = displayName(*m_chip);
        m_facts.attributes["chip_from"] = choice.from;
        saw("phone.chip", m_facts.chip);
    }
    return {};
}

Result<void> UnisocConversation::greetPdl(Attention attention)
{
    m_link.setStage("pdl");
    TRY(PdlStage(m_link, m_deadlines).connect(attention));
    m_place = Place::PdlRom;
    sawStage("boot_rom");
    return {};
}

Result<void> UnisocConversation::greetBsl(Attention attention)
{
    const bool gadget = looksLikeGadget(m_setup.sighting);
    const milliseconds total = m_deadlines[gadget ? Wait::WrongModeTotal : Wait::RomCheckbaudTotal];
    auto words = findStage(m_link, m_deadlines, total, !gadget, attention);
    if (!words && gadget && words.error().fault == Fault::Timeout) {
        return failWithProblem(Fault::WrongPhone, "unisoc.boot_rom.checkbaud", "wrong-mode")
            .because(std::move(words).error());
    }
    if (!words) {
        saw("checkbaud.misses", std::string(words.error().fact("misses")));
        return tl::unexpected(std::move(words).error());
    }
    adoptFirstWords(*words);
    return {};
}

void UnisocConversation::adoptFirstWords(const FirstWords& words)
{
    saw("checkbaud.misses", std::to_string(words.misses));
    m_facts.version = words.version;
    if (!words.version.empty()) {
        saw("phone.version", words.version);
    }
    m_connected = words.connected;
    switch (words.who) {
    case Answering::BootRom:
        m_place = Place::BootRom;
        m_link.setStage("boot_rom");
        m_fromRom = !words.version.starts_with(AutoDownloader);
        if (!m_fromRom) {
            m_facts.attributes["autodownloader"] = "1";
        }
        sawStage("boot_rom");
        return;
    case Answering::Fdl1:
        m_place = Place::Fdl1;
        m_link.setStage("fdl1");
        sawStage("fdl1");
        return;
    case Answering::NameFdl2:
        m_place = Place::SecondRunning;
        m_link.setStage("fdl2");
        sawStage("fdl2");
        return;
    }
}

bool UnisocConversation::isPdl() const
{
    if (m_setup.package != nullptr && !m_setup.loaders.empty()) {
        const PackageEntry* const entry = findEntry(*m_setup.package, m_setup.loaders.front().id);
        if (entry != nullptr) {
            const auto type = entry->attributes.find("type");
            return type != entry->attributes.end() && type->second == "HOST_FDL";
        }
    }
    return m_chip != nullptr && m_chip->protocol == "pdl";
}

bool UnisocConversation::isOneStage() const
{
    if (m_setup.loaders.size() > 1) {
        return false;
    }
    const bool nor = m_chip != nullptr && m_chip->protocol == "nor";
    return nor || packageFact("flash_type") == "0" || (m_chip == nullptr && m_setup.loaders.size() == 1);
}

Result<const LoaderImage*> UnisocConversation::loader(std::size_t index) const
{
    if (index >= m_setup.loaders.size()) {
        return failWithProblem(
            Fault::PackageUnsupported, "unisoc." + m_link.stage() + ".open", "loader-missing")
            .with("loader", "fdl" + std::to_string(index + 1));
    }
    return &m_setup.loaders[index];
}

Result<std::uint64_t> UnisocConversation::addressOf(const LoaderImage& image, std::size_t index) const
{
    if (image.address) {
        return *image.address;
    }
    if (m_chip != nullptr) {
        const std::string name = index == 0 ? (isPdl() ? "host_fdl" : "fdl1") : "fdl2";
        if (const auto found = m_chip->loaders.find(name); found != m_chip->loaders.end()) {
            return found->second;
        }
    }
    return failWithProblem(Fault::PackageUnsupported, "unisoc." + m_link.stage() + ".start", "loader-missing")
        .with("loader", image.name)
        .with("field", "address");
}

Result<Next> UnisocConversation::startLoader(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    const Attention attention{progress, stop};
    if (!m_armed) {
        TRY(remember(m_link.arm(attention)));
        m_armed = true;
        TRY(remember(m_link.drain(OldInputQuiet, attention)));
    }
    while (m_place != Place::Ready) {
        TRY_LET(const std::optional<Next> next, remember(advance(attention)));
        if (next) {
            return *next;
        }
    }
    return Next(Stay{});
}

Result<std::optional<Next>> UnisocConversation::advance(Attention attention)
{
    switch (m_place) {
    case Place::Unknown:
        return fail(Fault::Bug, "unisoc.boot_rom.open");
    case Place::BootRom:
        return leaveBootRom(attention);
    case Place::PdlRom:
        TRY(leavePdlRom(attention));
        return std::nullopt;
    case Place::Fdl1Starting:
        TRY(wakeFdl1(attention));
        return std::nullopt;
    case Place::Fdl1:
        TRY(leaveFdl1(attention));
        return std::nullopt;
    case Place::SecondRunning: {
        useNameEra({});
        auto* const stage = static_cast<NameFdl2Stage*>(m_storage.get());
        TRY(stage->prepareUnknown(attention));
        m_place = Place::Ready;
        return std::nullopt;
    }
    case Place::Ready:
        return Next(Stay{});
    }
    return fail(Fault::Bug, "unisoc.boot_rom.open");
}

void UnisocConversation::returned(Transport& transport, const PortSighting& sighting)
{
    m_setup.sighting = sighting;
    m_link.attach(transport);
    m_armed = false;
    m_connected = false;
    m_dead.reset();
}

Result<void> UnisocConversation::readTable(ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    if (!m_storage) {
        return fail(Fault::Bug, "unisoc.fdl2.partitions");
    }
    progress.enter(Stage::ReadingTable, {}, 0);
    tellWhetherTheRomWaits();
    TRY(remember(settle({progress, stop})));
    return remember(m_storage->readTable({progress, stop}));
}

/// Without a first loader the ROM of these phones stays in download mode by itself, as it just did.
/// Source: [peer] copslock/device_sprd: sharkl3/s9863a1h10/s9863a1h10.xml (that loader is erased first);
/// [peer] ilyakurdyukov/spreadtrum_flash: README.md
void UnisocConversation::tellWhetherTheRomWaits()
{
    const auto era = m_facts.attributes.find("era");
    const bool named = era != m_facts.attributes.end() && era->second == "name";
    const bool managed = m_facts.storage == StorageKind::Emmc || m_facts.storage == StorageKind::Ufs;
    if (m_fromRom && named && managed) {
        m_facts.attributes["rom_waits"] = "true";
    }
}

Result<void> UnisocConversation::perform(const Operation& operation, ImageSource* image, ImageSink* into,
    ProgressSink& progress, const std::stop_token& stop)
{
    if (m_dead) {
        return tl::unexpected(*m_dead);
    }
    TRY(remember(settle({progress, stop})));
    auto done = remember(work(operation, image, into, {progress, stop}));
    const bool sends = operation.kind == OperationKind::Write || operation.kind == OperationKind::PutBack;
    m_outOfStep = done ? OutOfStep::No : sends ? OutOfStep::HalfWritten : OutOfStep::Yes;
    return done;
}

/// Makes ready for the next request after one that failed: late answers are dropped, and a download that was
/// broken off is closed, because loaders take no other one before. Source: [spec] BSL_REP_DOWN_NOT_END is the
/// answer to a second START_DATA; [inferred] END_DATA closes a download that is not complete, whatever it
/// answers.
Result<void> UnisocConversation::settle(Attention attention)
{
    const OutOfStep was = std::exchange(m_outOfStep, OutOfStep::No);
    if (was == OutOfStep::No) {
        return {};
    }
    TRY(m_link.drain(OldInputQuiet, attention));
    if (was == OutOfStep::HalfWritten) {
        const Step step{"write_end", m_deadlines[Wait::Reset]};
        auto closed = m_link.exchange(BslCommand::EndData, {}, step, attention);
        const bool goesOn = closed || closed.error().fault == Fault::Timeout
            || closed.error().fault == Fault::BadReply || closed.error().fault == Fault::ChecksumMismatch;
        if (!goesOn) {
            return tl::unexpected(std::move(closed).error());
        }
    }
    return {};
}

std::optional<ErrorKind> UnisocConversation::kindOf(const Error& error) const
{
    if (isFinal(error)) {
        return ErrorKind::Final;
    }
    if (error.fault == Fault::Timeout && error.where.starts_with("unisoc.fdl")
        && endsWith(error.where, ".exec")) {
        return ErrorKind::RamStart;
    }
    if (error.fault != Fault::PhoneRefused || !error.phone) {
        return std::nullopt;
    }
    const auto code = static_cast<BslReplyCode>(error.phone->code);
    const bool writing = endsWith(error.where, ".write_data") || endsWith(error.where, ".write_end");
    return writing && code == BslReplyCode::OperationFailed ? ErrorKind::Storage : ErrorKind::Refusal;
}

} // namespace flashwright::unisoc
