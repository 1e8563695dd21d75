// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads journals back: what an interrupted job wanted, how far it came, and where its copies are. A journal
/// may be cut in the middle of a line, come from another version, or have been tampered with; nothing in it
/// is believed that contradicts itself.
#pragma once

#include "core/base/bytes.h"
#include "core/session/resume_point.h"

#include <filesystem>
#include <optional>

namespace flashwright {

/// How a job ended, as its last line tells.
struct JournalEnd {
    std::string result; ///< "succeeded", "failed", "cancelled"
    bool canResume = false;
};

/// One journal. Values only.
struct JournalDigest {
    std::filesystem::path file;
    std::string opened; ///< UTC, "2026-11-21T15:04:05.123Z"; empty where not told
    std::string command; ///< of the command line; empty where another program began the job
    std::string job; ///< JSON of what to do again; empty where not told
    std::string port; ///< physical port of the last phone
    std::string maker;
    std::string family;
    std::string chip; ///< for people
    std::string unit; ///< PhoneFacts::uniqueId
    std::optional<FlashPlan> plan; ///< the last one; its digest is the recorded one
    std::map<std::size_t, std::string> finished; ///< as in ResumePoint
    std::set<std::size_t> began;
    std::filesystem::path copies; ///< sealed folder with the saved areas
    std::map<std::string, std::string> savedHashes;
    std::optional<JournalEnd> end; ///< nothing: the program ended before the job did
    std::filesystem::path continuedIn; ///< another journal goes on with the job
    bool dismissed = false; ///< the user does not want to go on with it
    bool cut = false; ///< the last line is not whole

    /// Something on the phone was changed, and the job is not over.
    [[nodiscard]] bool isUnfinished() const;
    /// Of the bytes of the plan's changes, 0 to 1.
    [[nodiscard]] double shareDone() const;
};

/// HostIo (not-found, unreadable), PackageCorrupt (journal-damaged: file, line, detail), PackageUnsupported
/// (journal-too-new, journal-too-old: file, line). Any thread.
[[nodiscard]] Result<JournalDigest> readJournal(const std::filesystem::path& file);
/// The same of text in memory; `name` stands for the file in errors. Pure.
[[nodiscard]] Result<JournalDigest> readJournalText(ByteSpan text, const std::filesystem::path& name);

/// How to go on; null when nothing was changed, so that the job simply begins anew. Refused
/// (journal-finished, journal-no-copies: file), PackageCorrupt (journal-damaged) where the records contradict
/// each other.
[[nodiscard]] Result<std::shared_ptr<const ResumePoint>> resumePointOf(const JournalDigest& journal);

/// Jobs of <stateFolder>/journal that changed a phone and are not over, newest first. Journals that cannot be
/// read are told in `troubles` (may be null). HostIo.
[[nodiscard]] Result<std::vector<JournalDigest>> unfinishedJobs(
    const std::filesystem::path& stateFolder, std::vector<Error>* troubles = nullptr);

} // namespace flashwright
