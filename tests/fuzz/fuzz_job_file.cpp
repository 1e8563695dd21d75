// SPDX-License-Identifier: GPL-3.0-or-later
// A job file from anywhere: what is accepted is written and read again the same; what is not names its place.
#include "app/setup/job_file.h"

#include <cstdlib>

using namespace flashwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::filesystem::path file = "/jobs/one.flashwright-job";
    const auto job = jobFileFrom(text, file);
    if (!job) {
        if (job.error().fact("problem").empty() || job.error().fact("file").empty()) {
            std::abort();
        }
        return 0;
    }
    const std::string written = toJobFile(*job, file.parent_path());
    const auto again = jobFileFrom(written, file);
    if (!again || toJobFile(*again, file.parent_path()) != written) {
        std::abort();
    }
    return 0;
}
