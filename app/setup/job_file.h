// SPDX-License-Identifier: GPL-3.0-or-later
/// A job as a file that people keep, pass on and check in: made by the window, run by the command line
/// (resources/schema/job.schema.json). What only a person may insist on is never in it: the words that
/// confirm a dangerous job, other boards, missing copies.
#pragma once

#include "app/setup/job_spec.h"

namespace flashwright {

/// What the job is called on the command line, too.
enum class JobVerb : std::uint8_t { Flash, Read, Erase, Write, Verify, Backup, Restore, Repartition };
[[nodiscard]] std::string_view jobVerbWord(JobVerb verb) noexcept;

/// The firmware that the job was made with. Empty and 0 = any.
struct ExpectedFirmware {
    std::string product;
    std::string version;
    std::uint64_t bytes = 0; ///< of the file
    std::string sha256; ///< of the file, lower case
    [[nodiscard]] bool isEmpty() const noexcept
    {
        return product.empty() && version.empty() && bytes == 0 && sha256.empty();
    }
};

struct JobFile {
    JobVerb verb = JobVerb::Flash;
    std::string title; ///< of its maker's own choice; may be empty
    JobSpec spec; ///< paths are absolute; `files` stays empty
    bool verifySaid = false; ///< the file speaks of it; else the habit of whoever runs it counts
    ExpectedFirmware expect;
    std::string backup; ///< of a Backup: "usual", "identity" or "everything"
    std::map<std::string, std::string> stations; ///< name -> physical USB port ("1-2.3")
};

inline constexpr int JobFileVersion = 1;
inline constexpr std::string_view JobFileSuffix = ".flashwright-job";

/// As JSON for people: paths below `folder` are written relative to it.
[[nodiscard]] std::string toJobFile(const JobFile& job, const std::filesystem::path& folder);
/// Strict: a field it does not know is an error. PackageCorrupt (job-file-*: file, pointer, line, column,
/// wanted, found), PackageUnsupported (job-file-too-new: file, found, wanted). `file` names the text in
/// errors and is what relative paths start from.
[[nodiscard]] Result<JobFile> jobFileFrom(std::string_view json, const std::filesystem::path& file);

/// HostIo; what jobFileFrom() says; PackageCorrupt (job-file-too-large).
[[nodiscard]] Result<JobFile> readJobFile(const std::filesystem::path& file);
/// In place of one that is there; whole or not at all. HostIo, NoRoom.
[[nodiscard]] Result<void> writeJobFile(const JobFile& job, const std::filesystem::path& file);
/// By the ending of its name.
[[nodiscard]] bool isJobFileName(const std::filesystem::path& file);

/// What marks the firmware of a job: facts of the package, and the file's size and digest where it is a file.
/// Blocking, minutes for a large one. HostIo, Cancelled.
[[nodiscard]] Result<ExpectedFirmware> expectedFrom(
    const FirmwarePackage* package, const std::filesystem::path& firmware, const std::stop_token& stop);
/// Everything that is wrong with what the job needs of this computer: files that are not there, a firmware
/// that does not open or is another one, names that it does not have. No phone. Blocking.
[[nodiscard]] std::vector<Error> troublesOf(
    const JobFile& job, const ModuleRegistry& modules, const std::stop_token& stop);

} // namespace flashwright
