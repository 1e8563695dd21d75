// SPDX-License-Identifier: GPL-3.0-or-later
/// A session's one outward interface. Journal, terminal printer and window bridge all listen to it.
#pragma once

#include "core/base/evidence.h"
#include "core/plan/flash_plan.h"
#include "core/plan/job_request.h"
#include "core/progress/stage.h"

namespace flashwright {

struct StageEvent {
    Stage stage = Stage::WaitingForPhone;
    std::string item; ///< loader or partition in work; empty where there is none
    std::uint64_t totalBytes = 0; ///< 0 = no share can be told
};

struct MovedEvent {
    Stage stage = Stage::WaitingForPhone;
    std::uint64_t doneBytes = 0; ///< of the stage's item
    std::uint64_t totalBytes = 0;
    std::uint64_t jobDoneBytes = 0; ///< of the whole plan
    std::uint64_t jobTotalBytes = 0;
    double bytesPerSecond = 0; ///< over the last seconds; 0 while unknown
    std::optional<seconds> timeLeft; ///< of the whole plan; nothing while it cannot be told
};

struct OperationEvent {
    enum class What : std::uint8_t { Began, Ended, Failed };
    What what = What::Began;
    std::size_t index = 0; ///< in the plan
    std::size_t count = 0;
    Operation operation;
    std::optional<Error> error;
    std::string sha256 = {}; ///< of Ended: of the data that was moved, lower-case hex; empty where none
    bool skipped = false; ///< of Ended: an earlier job had done it, and that was proved
};

/// The phone is silent for longer than it should be.
struct StallEvent {
    enum class Step : std::uint8_t {
        Notice, ///< it takes longer than usual
        TailPause, ///< everything was sent: the phone checks and stores the image
        Retry, ///< the step is done once more
        SmallerBlocks, ///< once more, with smaller blocks
        Over, ///< it moves again
    };
    Step step = Step::Notice;
    std::string item;
    milliseconds silent{};
    int attempt = 0; ///< of Retry and SmallerBlocks, from 1
    std::uint64_t blockBytes = 0; ///< of SmallerBlocks
};

/// What became of an area of identity or calibration.
struct AreaProof {
    enum class State : std::uint8_t {
        Equal, ///< read again after the job, same as the saved copy
        Merged, ///< read again, equal to what was merged
        Changed, ///< as the plan said
        NotCompared, ///< the job ended before, or the phone changes it by itself
        Absent, ///< this phone has none
    };
    std::string name;
    State state = State::NotCompared;
};

/// A question only the user can answer; the session waits on its mailbox.
struct Question {
    enum class Kind : std::uint8_t { ConsentToPlan };
    Kind kind = Kind::ConsentToPlan;
    FlashPlan plan;
    PhoneFacts phone;
};

struct VerifyTally {
    std::uint64_t comparedBytes = 0;
    std::size_t areas = 0;
    std::size_t notComparable =
        0; ///< written, but the phone changes them by itself, so they were not compared
    std::uint64_t sampledOf = 0; ///< length of the images of which only samples were compared
};

struct Outcome {
    enum class Kind : std::uint8_t { Succeeded, Failed, Cancelled };
    Kind kind = Kind::Failed;
    std::optional<Error> error; ///< of Failed and Cancelled
    Stage reached = Stage::WaitingForPhone; ///< where it ended
    PhoneFacts phone;
    VerifyTally verified;
    std::uint64_t bytesWritten = 0;
    std::vector<AreaProof> areas; ///< of a job that changes the phone
    std::filesystem::path vaultEntry; ///< where identity and calibration were kept; empty = nowhere
    bool changeBegan = false; ///< something was erased, laid out anew or written, wholly or in part
    bool canResume = false; ///< a later job can go on from here
    std::vector<std::filesystem::path> savedFiles; ///< read-backs and copies that are on disk
    bool bootChainOpen =
        false; ///< the boot chain was erased or half written: the phone waits in its ROM for a retry
    milliseconds took{};
};

/// Calls come from the session thread, one at a time; implementations return quickly.
class SessionEvents {
public:
    virtual ~SessionEvents() = default;
    /// Armed: waiting for a phone to appear.
    virtual void waiting() = 0;
    virtual void sighted(const PortSighting& sighting) = 0;
    /// The phone answered; called again when more is known.
    virtual void identified(const PhoneFacts& phone) = 0;
    virtual void stage(const StageEvent& event) = 0;
    /// Comes at most some ten times a second.
    virtual void moved(const MovedEvent& event) = 0;
    virtual void planned(const FlashPlan& plan) = 0;
    virtual void operation(const OperationEvent& event) = 0;
    virtual void asked(const Question& question) = 0;
    virtual void evidence(const Evidence& evidence) = 0;
    virtual void phoneSaid(std::string_view text) = 0;
    virtual void stalled(const StallEvent& event) { static_cast<void>(event); }
    /// The last call.
    virtual void done(const Outcome& outcome) = 0;
    /// Asked before the first change to the phone: an error of a listener whose record the job must not go
    /// without. Session thread.
    [[nodiscard]] virtual Result<void> keepsRecord() const { return {}; }
};

/// Passes every call on to several listeners, in order.
class SessionFanOut final : public SessionEvents {
public:
    explicit SessionFanOut(std::vector<SessionEvents*> listeners);
    void waiting() override;
    void sighted(const PortSighting& sighting) override;
    void identified(const PhoneFacts& phone) override;
    void stage(const StageEvent& event) override;
    void moved(const MovedEvent& event) override;
    void planned(const FlashPlan& plan) override;
    void operation(const OperationEvent& event) override;
    void asked(const Question& question) override;
    void evidence(const Evidence& evidence) override;
    void phoneSaid(std::string_view text) override;
    void stalled(const StallEvent& event) override;
    void done(const Outcome& outcome) override;
    [[nodiscard]] Result<void> keepsRecord() const override;

private:
    std::vector<SessionEvents*> m_listeners;
};

} // namespace flashwright
