// SPDX-License-Identifier: GPL-3.0-or-later
/// Append-only JSON lines per session, opened before the phone is touched.
#pragma once

#include "core/session/resume_point.h"
#include "core/session/session_events.h"

#include <filesystem>

namespace flashwright {

/// Listens to a session and writes each event as one line; operation ends are synced to disk. Session thread
/// only; opened and sealed by the owner before and after. Identities of the unit are written in full: the
/// file stays on this computer, exports go through redact().
class Journal final : public SessionEvents {
public:
    /// HostIo, NoRoom: no journal, no flashing.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const std::filesystem::path& file, const Clock& clock);
    ~Journal() override;
    [[nodiscard]] const std::filesystem::path& file() const noexcept;
    /// One line of the program's own: {"event":"note","name":…,"value":…}.
    void note(std::string_view name, std::string_view value);
    /// The job goes on with the one that the journal `from` tells of: plan and progress are copied into this
    /// journal, so that it stands alone. Before the session starts.
    void resumes(const ResumePoint& point, const std::filesystem::path& from);

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
    /// HostIo, NoRoom: a line could not be written, and none has been since.
    [[nodiscard]] Result<void> keepsRecord() const override;

private:
    class File;
    explicit Journal(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

/// One line more in a journal that nobody writes any longer, on disk when it returns. HostIo, NoRoom.
Result<void> addNote(const std::filesystem::path& journal, std::string_view name, std::string_view value);

/// A new journal's path under the state folder: <stateFolder>/journal/<UTC time>-<number>.jsonl; the folder
/// is made.
[[nodiscard]] Result<std::filesystem::path> newJournalFile(const std::filesystem::path& stateFolder);

/// The text with unit identities (IMEI, serial numbers, chip ids, home folders) masked, for sharing. Pure.
[[nodiscard]] std::string redact(std::string_view text);

} // namespace flashwright
