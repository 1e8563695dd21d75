// SPDX-License-Identifier: GPL-3.0-or-later
/// What a person asked for, as JSON in a journal: enough to ask for the same again after a crash, by the
/// command line or the window.
#pragma once

#include "app/setup/station.h"
#include "core/plan/job_request.h"

namespace flashwright {

/// A file as it was when the job began.
struct FileMark {
    std::filesystem::path file;
    std::uint64_t bytes = 0;
    std::int64_t changedMs = 0; ///< since 1970, UTC
    std::string sha256; ///< of small files; empty of others
};

struct LoaderSpec {
    std::filesystem::path file;
    std::optional<std::uint64_t> address;
    std::string role; ///< as LoaderImage::role
};

/// Values only. Of `request` everything counts but what points to living things: package, loaders, copies,
/// resume, trace.
struct JobSpec {
    std::filesystem::path firmware; ///< as given; empty = none
    std::vector<LoaderSpec> loaders; ///< given beside the firmware
    JobRequest request;
    std::vector<FileMark> files; ///< everything the job reads of this computer, as far as is known
};

/// One line, for Journal::note("job", …). Paths become absolute.
[[nodiscard]] std::string toJson(const JobSpec& spec);
/// PackageCorrupt (journal-damaged: file, detail), PackageUnsupported (journal-too-new). `journal` is for
/// errors.
[[nodiscard]] Result<JobSpec> jobSpecFrom(std::string_view json, const std::filesystem::path& journal);

/// Marks the firmware, its images beside it, the loaders, and the files that the request names. Hashes small
/// ones. `package` may be null. A file that is not there is left out. Blocking.
[[nodiscard]] std::vector<FileMark> markFiles(const JobSpec& spec, const FirmwarePackage* package);
/// PackageCorrupt (package-changed: file), HostIo (not-found: file). Blocking.
[[nodiscard]] Result<void> checkUnchanged(const std::vector<FileMark>& files);

/// The files of the loaders, opened. HostIo.
[[nodiscard]] Result<std::vector<LoaderImage>> loadersFrom(const std::vector<LoaderSpec>& specs);
/// The request with its package and its loaders opened; copies, resume and trace are the caller's. What
/// openFirmware() says; HostIo.
[[nodiscard]] Result<JobRequest> requestFrom(const JobSpec& spec, Station& station);

} // namespace flashwright
