// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes the record of a job out of what its session says.
#pragma once

#include "core/history/history.h"

namespace flashwright {

/// What is known of a job before it begins.
struct JobTitle {
    std::string kind; ///< as the command line calls it
    std::string scene; ///< of a flash; sceneWord()
    PackageFacts package; ///< empty where the job has none
    std::filesystem::path packageFile;
    std::string tool; ///< program and version
};

/// "download", "upgrade", "format-all"; the words that the command line takes.
[[nodiscard]] std::string_view sceneWord(Scene scene) noexcept;

/// Listens on the session's thread; record() is called by the owner after done().
class RecordMaker final : public SessionEvents {
public:
    /// `clock` outlives it. The job begins now.
    RecordMaker(const Clock& clock, JobTitle title);

    /// Of a job that ended in `outcome`, also where no session ever ran. `cause` is the id of the diagnosis
    /// of a failure.
    [[nodiscard]] JobRecord record(
        const Outcome& outcome, const std::string& cause, const std::filesystem::path& journal) const;

    void waiting() override { }
    void sighted(const PortSighting& sighting) override;
    void identified(const PhoneFacts& phone) override;
    void stage(const StageEvent& event) override;
    void moved(const MovedEvent& event) override;
    void planned(const FlashPlan& plan) override;
    void operation(const OperationEvent& event) override;
    void asked(const Question& question) override;
    void evidence(const Evidence& evidence) override;
    void phoneSaid(std::string_view) override { }
    void done(const Outcome& outcome) override;

private:
    void closePhase();
    [[nodiscard]] double speedOf(std::initializer_list<Stage> stages) const;

    const Clock& m_clock;
    JobRecord m_record;
    std::optional<Stage> m_stage;
    TimePoint m_since{};
    std::uint64_t m_itemBytes = 0; ///< of the item in work, as last told
};

} // namespace flashwright
