// SPDX-License-Identifier: GPL-3.0-or-later
/// Jobs that were interrupted and can go on, for whoever offers that.
#pragma once

#include "app/setup/job_spec.h"
#include "core/journal/journal_reader.h"

namespace flashwright {

class Journal;

/// For a list, and to recognise the phone when it returns.
struct ResumableJob {
    std::filesystem::path journal;
    std::string unit; ///< PhoneFacts::uniqueId; empty where the phone told none
    std::string port; ///< physical port that it was on: PortSighting::portPath
    std::string maker;
    std::string chip; ///< for people
    std::filesystem::path firmware; ///< empty where the job had none
    std::string when; ///< UTC, "2026-11-21T15:04:05.123Z"
    double shareDone = 0; ///< 0 to 1, of what it changes
};

/// Everything needed to go on: start a FlashSession with `request` after consent to request.resume->plan.
struct ResumeRequest {
    JobRequest request; ///< copies and trace are the caller's
    JobSpec spec; ///< for the new journal
    JournalDigest journal; ///< request.resume is null when nothing had been changed: a job like any other
};

/// Newest first. HostIo. Blocking; any thread.
[[nodiscard]] Result<std::vector<ResumableJob>> resumableJobs(const std::filesystem::path& stateFolder);

/// The journal of that path, or the newest unfinished job of a unit or port; empty = the newest one of all.
/// Refused (nothing-to-resume: name), HostIo, and what readJournal() says. Blocking; any thread.
[[nodiscard]] Result<JournalDigest> findResumable(
    const std::filesystem::path& stateFolder, std::string_view name);

/// Opens package and loaders again; refuses when a file of the job was changed since. Refused
/// (job-unknown: file) where the journal does not tell what was asked for. Blocking.
[[nodiscard]] Result<ResumeRequest> prepareResume(const JournalDigest& journal, Station& station);

/// Copies what is known of the job into its new journal, and notes in the old one that it goes on there.
/// Before the session starts. HostIo, NoRoom.
Result<void> beginResumed(Journal& journal, const ResumeRequest& resume);

/// The user does not want to go on with it: it is not listed any more. HostIo, NoRoom.
Result<void> dismissJob(const std::filesystem::path& journal);

} // namespace flashwright
