// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a job file speaks of is there, and is what it was.
#include "app/setup/job_file_words.h"
#include "core/base/digest.h"
#include "core/base/units.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

namespace fs = std::filesystem;
using namespace job_words;

Result<std::string> sha256Of(const ByteSource& source, const std::stop_token& stop)
{
    Digest digest(Digest::Kind::Sha256);
    Bytes block;
    for (std::uint64_t at = 0; at < source.size(); at += block.size()) {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "setup.job_file");
        }
        block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(1 * MiB, source.size() - at)));
        TRY(source.readAt(at, block));
        digest.add(block);
    }
    return toHex(digest.finish());
}

bool isFile(const fs::path& path)
{
    std::error_code failed;
    return fs::is_regular_file(path, failed);
}

/// What the job wants of one value, and what is there; nothing wanted fits everything.
std::optional<Error> difference(
    const fs::path& file, const char* pointer, const std::string& wanted, const std::string& found)
{
    if (wanted.empty() || wanted == found) {
        return std::nullopt;
    }
    return failWithProblem(Fault::WrongPhone, "setup.job_file", "job-other-firmware")
        .with("file", file.string())
        .with("pointer", pointer)
        .with("wanted", wanted)
        .with("found", found.empty() ? "?" : found)
        .value();
}

/// Collects all that is wrong, not only the first.
class Check {
public:
    Check(const JobFile& job, const ModuleRegistry& modules, const std::stop_token& stop)
        : m_job(job)
        , m_modules(modules)
        , m_stop(stop)
    {
    }

    std::vector<Error> run()
    {
        for (const LoaderSpec& loader : m_job.spec.loaders) {
            expectFile(loader.file);
        }
        for (const auto& [name, file] : m_job.spec.request.replace) {
            expectFile(file);
        }
        for (const TargetRange& range : m_job.spec.request.targets) {
            if (!range.file.empty()) {
                expectFile(range.file);
            }
        }
        if (!m_job.spec.firmware.empty()) {
            checkFirmware();
        }
        return std::move(m_troubles);
    }

private:
    void expectFile(const fs::path& file)
    {
        if (auto opened = openFile(file); !opened) {
            m_troubles.push_back(std::move(opened).error());
        }
    }

    void checkFirmware()
    {
        auto package = openFirmware(m_modules, m_job.spec.firmware);
        if (!package) {
            m_troubles.push_back(std::move(package).error());
            return;
        }
        auto found = expectedFrom(
            package->get(), m_job.expect.sha256.empty() ? fs::path() : m_job.spec.firmware, m_stop);
        if (!found) {
            m_troubles.push_back(std::move(found).error());
            return;
        }
        compare(*found);
        const JobRequest& request = m_job.spec.request;
        if ((Chooses & only(m_job.verb)) != 0) {
            checkNames(**package, request.only);
            checkNames(**package, request.skip);
            for (const auto& [name, file] : request.replace) {
                checkNames(**package, {name});
            }
        }
    }

    void compare(const ExpectedFirmware& found)
    {
        const fs::path& file = m_job.spec.firmware;
        const ExpectedFirmware& wanted = m_job.expect;
        std::error_code failed;
        const std::string bytes = isFile(file) ? std::to_string(fs::file_size(file, failed)) : std::string();
        const std::string wantedBytes = wanted.bytes == 0 ? std::string() : std::to_string(wanted.bytes);
        for (auto& differs : {difference(file, "/expect/product", wanted.product, found.product),
                 difference(file, "/expect/version", wanted.version, found.version),
                 difference(file, "/expect/bytes", wantedBytes, bytes),
                 difference(file, "/expect/sha256", wanted.sha256, found.sha256)}) {
            if (differs) {
                m_troubles.push_back(*differs);
                return; // one difference makes it another firmware
            }
        }
    }

    void checkNames(const FirmwarePackage& package, const std::set<std::string>& names)
    {
        const auto& entries = package.entries();
        for (const std::string& name : names) {
            if (std::none_of(entries.begin(), entries.end(),
                    [&name](const PackageEntry& entry) { return isCalled(entry, name); })) {
                m_troubles.push_back(failWithProblem(Fault::Refused, "setup.job_file", "unknown-name")
                                         .with("name", name)
                                         .value());
            }
        }
    }

    const JobFile& m_job;
    const ModuleRegistry& m_modules;
    const std::stop_token& m_stop;
    std::vector<Error> m_troubles;
};

} // namespace

Result<JobFile> readJobFile(const fs::path& file)
{
    constexpr std::uint64_t Largest = 256 * KiB;
    TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(file));
    if (source->size() > Largest) {
        return failWithProblem(Fault::PackageCorrupt, "setup.job_file", "job-file-too-large")
            .with("file", file.string());
    }
    Bytes bytes(static_cast<std::size_t>(source->size()));
    TRY(source->readAt(0, bytes));
    return jobFileFrom({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file);
}

Result<ExpectedFirmware> expectedFrom(
    const FirmwarePackage* package, const fs::path& firmware, const std::stop_token& stop)
{
    ExpectedFirmware expected;
    if (package != nullptr) {
        expected.product = package->facts().product;
        expected.version = package->facts().version;
    }
    if (isFile(firmware)) {
        TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(firmware));
        expected.bytes = source->size();
        TRY_LET(expected.sha256, sha256Of(*source, stop));
    }
    return expected;
}

std::vector<Error> troublesOf(const JobFile& job, const ModuleRegistry& modules, const std::stop_token& stop)
{
    return Check(job, modules, stop).run();
}

} // namespace flashwright
