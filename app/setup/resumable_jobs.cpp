// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/resumable_jobs.h"

#include "core/journal/journal.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

Result<std::vector<ResumableJob>> resumableJobs(const std::filesystem::path& stateFolder)
{
    TRY_LET(const std::vector<JournalDigest> journals, unfinishedJobs(stateFolder));
    std::vector<ResumableJob> jobs;
    for (const JournalDigest& journal : journals) {
        const auto spec = jobSpecFrom(journal.job, journal.file);
        if (spec && !journal.job.empty()) {
            jobs.push_back({journal.file, journal.unit, journal.port, journal.maker, journal.chip,
                spec->firmware, journal.opened, journal.shareDone()});
        }
    }
    return jobs;
}

Result<JournalDigest> findResumable(const std::filesystem::path& stateFolder, std::string_view name)
{
    std::error_code ignored;
    if (!name.empty() && std::filesystem::is_regular_file(std::filesystem::path(name), ignored)) {
        return readJournal(std::filesystem::path(name));
    }
    TRY_LET(std::vector<JournalDigest> journals, unfinishedJobs(stateFolder));
    const auto found = std::find_if(journals.begin(), journals.end(), [name](const JournalDigest& journal) {
        return name.empty() || sameName(journal.unit, name) || sameName(journal.port, name)
            || sameName(journal.port, "usb-" + std::string(name)) || journal.file.filename() == name;
    });
    if (found == journals.end()) {
        return failWithProblem(Fault::Refused, "setup.resume", "nothing-to-resume")
            .with("name", std::string(name));
    }
    return std::move(*found);
}

Result<ResumeRequest> prepareResume(const JournalDigest& journal, Station& station)
{
    if (journal.job.empty()) {
        return failWithProblem(Fault::Refused, "setup.resume", "job-unknown")
            .with("file", journal.file.string());
    }
    ResumeRequest resume;
    resume.journal = journal;
    TRY_LET(resume.spec, jobSpecFrom(journal.job, journal.file));
    TRY(checkUnchanged(resume.spec.files));
    TRY_LET(const std::shared_ptr<const ResumePoint> point, resumePointOf(journal));
    TRY_LET(resume.request, requestFrom(resume.spec, station));
    resume.request.resume = point;
    return resume;
}

Result<void> beginResumed(Journal& journal, const ResumeRequest& resume)
{
    if (resume.request.resume != nullptr) {
        journal.resumes(*resume.request.resume, resume.journal.file);
    }
    TRY(journal.keepsRecord());
    return addNote(resume.journal.file, "resumed_by", std::filesystem::absolute(journal.file()).string());
}

Result<void> dismissJob(const std::filesystem::path& journal)
{
    return addNote(journal, "dismissed", "yes");
}

} // namespace flashwright
