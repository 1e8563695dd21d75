// SPDX-License-Identifier: GPL-3.0-or-later
/// What the states of one session share. Session thread only, but for the two stop sources and the mailbox.
#pragma once

#include "core/session/boot_chain_watch.h"
#include "core/session/calibration_merge.h"
#include "core/session/copy_saver.h"
#include "core/session/evidence_log.h"
#include "core/session/flash_session.h"
#include "core/session/link_score.h"
#include "core/session/mailbox.h"
#include "core/session/one_at_a_time.h"
#include "core/session/progress_meter.h"

namespace flashwright {

class ResumeCheck;

class SessionContext {
public:
    SessionContext(DeviceWatcher& watcher, const ModuleRegistry& modules, JobRequest request, PortWish port,
        std::optional<Consent> consented, SessionEvents& events);

    /// Opens the sighted phone. A port that has just appeared may not be ours yet (its rights are set a
    /// moment later, a modem manager looks at it first), so AccessDenied is tried again for a short while.
    Result<void> openPhone();
    /// Closes the pipe; the conversation must not be used before it has another one.
    void closePhone();
    /// Begins the conversation on the open pipe.
    void beginConversation();
    /// Tells listeners what the phone said of itself, if that has changed.
    void tellFacts();
    /// Rules for the phone's family; while that is unknown, the untouched areas of all families of the maker.
    [[nodiscard]] const ChipProfile* chip();
    /// Gives the port back. Safe to call twice.
    void releasePort();
    /// Ends the conversation and lets go of the phone; another appearance may be waited for.
    void letGo();
    /// What the link has shown so far.
    [[nodiscard]] LinkReading linkReading() const;
    /// Tells it as "link.score" with its parts.
    void tellLink();

    [[nodiscard]] std::stop_token softStop() const { return soft.get_token(); }
    [[nodiscard]] std::stop_token hardStop() const { return hard.get_token(); }

    DeviceWatcher& watcher;
    Clock& clock;
    const ModuleRegistry& modules;
    const JobRequest request;
    const PortWish port;
    const std::optional<Consent> consented;
    OneAtATime events;

    std::stop_source soft; ///< between operations, and inside an interruptible one
    std::stop_source hard; ///< anywhere
    Mailbox mailbox;

    StallWatch stall;
    ProgressMeter progress;
    EvidenceLog evidence;
    const ProtocolModule* module = nullptr;
    PortSighting sighting;
    LinkMeter link; ///< of all pipes of this job
    std::string reservedPort; ///< empty = none
    int drops = 0; ///< how often a phone left before it had told what it is
    int handshakeCycles = 0; ///< appearances that did not answer
    bool linkIsBad = false; ///< an earlier yes did not know that
    int coldStarts = 0; ///< how often the loader was started again on a phone that had been without power
    std::optional<Deadline> waitEnds; ///< of the job's wait for a phone, from its first beginning on
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Conversation> conversation; ///< destroyed before the transport it speaks through
    PhoneFacts told; ///< as last passed to identified()
    FlashPlan plan;
    BootChainWatch bootChain;
    std::filesystem::path copiesFolder; ///< of this job; empty until the first copy
    CopySaver copies{*this};
    CalibrationMerge merges{*this};
    Outcome outcome;
    std::shared_ptr<ResumeCheck> resume; ///< null in a job that begins anew
    bool changeBegan = false; ///< this session has begun to change the phone

private:
    [[nodiscard]] Result<void> pause(milliseconds time);

    std::optional<ChipProfile> m_anyChip;
    std::mutex m_pauseMutex;
    std::condition_variable_any m_pauseCondition;
};

} // namespace flashwright
