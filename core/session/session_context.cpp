// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_context.h"

#include "core/session/job_images.h"
#include "core/session/loader_hashes.h"
#include "core/session/metered_transport.h"
#include "core/transport/recording_transport.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr milliseconds OpenWithin{2500};
// Some phones listen for a few seconds only, so a port is asked for often.
constexpr milliseconds OpenAgainAfter{20};

/// A node that the user named may be made anew while its phone restarts.
bool worthAnotherTry(Fault fault, const PortSighting& sighting)
{
    const bool bare = sighting.kind == LinkKind::Serial && sighting.id == UsbId{};
    return fault == Fault::AccessDenied || (bare && (fault == Fault::HostIo || fault == Fault::LinkLost));
}

bool sameFacts(const PhoneFacts& a, const PhoneFacts& b)
{
    return a.family == b.family && a.chip == b.chip && a.runningStage == b.runningStage
        && a.version == b.version && a.uniqueId == b.uniqueId && a.storage == b.storage
        && a.storageBytes == b.storageBytes && a.locked == b.locked && a.tableKnown == b.tableKnown
        && a.partitions.size() == b.partitions.size() && a.attributes == b.attributes;
}

} // namespace

SessionContext::SessionContext(DeviceWatcher& theWatcher, const ModuleRegistry& theModules,
    JobRequest theRequest, PortWish thePort, std::optional<Consent> theConsent, SessionEvents& theEvents)
    : watcher(theWatcher)
    , clock(theWatcher.clock())
    , modules(theModules)
    , request(std::move(theRequest))
    , port(std::move(thePort))
    , consented(std::move(theConsent))
    , events(theEvents)
    , stall(theWatcher.clock(), events)
    , progress(theWatcher.clock(), events)
    , evidence(theWatcher.clock(), events)
{
    progress.tell(stall);
}

Result<void> SessionContext::openPhone()
{
    const Deadline by = clock.in(OpenWithin);
    while (true) {
        auto opened = watcher.open(sighting, by, softStop());
        if (opened) {
            transport = std::make_unique<MeteredTransport>(std::move(*opened), clock, link);
            if (request.trace != nullptr) {
                transport = std::make_unique<RecordingTransport>(
                    std::move(transport), sighting, clock, *request.trace);
            }
            return {};
        }
        if (!worthAnotherTry(opened.error().fault, sighting) || clock.passed(by)) {
            evidence.notOpened(opened.error());
            return tl::unexpected(std::move(opened).error());
        }
        TRY(pause(OpenAgainAfter));
    }
}

Result<void> SessionContext::pause(milliseconds time)
{
    std::unique_lock lock(m_pauseMutex);
    clock.wait(lock, m_pauseCondition, softStop(), clock.in(time), [] { return false; });
    if (softStop().stop_requested()) {
        return fail(Fault::Cancelled, "session.open");
    }
    return {};
}

void SessionContext::closePhone()
{
    transport.reset();
}

void SessionContext::beginConversation()
{
    const LoaderHeard heard = [this](const std::string& sha256, const std::string& name) {
        evidence.say("loader.sha256", sha256 + " " + name);
    };
    conversation = module->begin(ConversationSetup{*transport, sighting, clock, module->chips(),
        request.package.get(), withHashesTold(loadersOf(request), heard), request.options,
        [this](Evidence seen) { events.evidence(seen); }, request.loaderFolders});
}

void SessionContext::tellFacts()
{
    const PhoneFacts& facts = conversation->facts();
    outcome.phone = facts;
    if (sameFacts(facts, told)) {
        return;
    }
    told = facts;
    evidence.phone(facts);
    events.identified(facts);
}

const ChipProfile* SessionContext::chip()
{
    const ChipCatalog& chips = module->chips();
    const auto it = std::find_if(chips.begin(), chips.end(),
        [this](const ChipProfile& profile) { return profile.family == told.family; });
    if (it != chips.end()) {
        return &*it;
    }
    if (!m_anyChip) {
        m_anyChip.emplace();
        for (const ChipProfile& profile : chips) {
            m_anyChip->neverErase.insert(
                m_anyChip->neverErase.end(), profile.neverErase.begin(), profile.neverErase.end());
            // Which of them this phone lacks cannot be told while its family is not known.
            for (const std::string& line : profile.vault) {
                m_anyChip->vault.push_back(line.starts_with('?') ? line : '?' + line);
            }
        }
    }
    return &*m_anyChip;
}

void SessionContext::releasePort()
{
    if (!reservedPort.empty()) {
        watcher.release(reservedPort);
        reservedPort.clear();
    }
}

void SessionContext::letGo()
{
    conversation.reset();
    closePhone();
    releasePort();
    told = {};
}

LinkReading SessionContext::linkReading() const
{
    const bool usb = sighting.kind == LinkKind::Usb;
    const int resets = countResets(watcher.since(evidence.armedAt()), sighting.portPath);
    return link.reading(usb ? sighting.speed : UsbSpeed::Unknown, resets);
}

void SessionContext::tellLink()
{
    evidence.link(linkReading());
}

} // namespace flashwright
