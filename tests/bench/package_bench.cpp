// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a packet of 8 GiB against one of a few KiB; the whole-package check against reading the file; and
// the command line's peak memory while it flashes a large packet. Aims: opening depends on the header alone;
// at least 1 GB per CPU second; below 64 MiB.
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "protocols/unisoc/package/pac_opener.h"
#include "tests/bench/ratio.h"
#include "tests/support/pac_builder.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace flashwright::bench {
namespace {

namespace fs = std::filesystem;
using test::pattern;
using test::TemporaryFolder;

std::string xml()
{
    return test::schemeXml("test_product",
        {{"FDL", "FDL", "", 0x5000, 0}, {"FDL2", "FDL2", "", 0x9efffe00, 0},
            {"Super", "YAFFS_IMG2", "super"}});
}

test::PacBuilder withSuper(Bytes image)
{
    test::PacBuilder builder;
    builder.add("FDL", "fdl1.bin", pattern(4096));
    builder.add("FDL2", "fdl2.bin", pattern(65536, 2));
    builder.add("Super", "super.img", std::move(image));
    builder.xml(xml());
    return builder;
}

/// A file of 8 GiB that takes no room on the disk: header, table and XML are real, the image is a hole.
fs::path sparsePac(const TemporaryFolder& folder)
{
    constexpr std::uint64_t ImageAt = MiB;
    constexpr std::uint64_t ImageBytes = 8 * GiB;
    const std::string text = xml();
    test::PacBuilder builder = withSuper({});
    builder.withChecksums = false;
    builder.row("Super").claimedOffset = ImageAt;
    builder.row("Super").claimedBytes = ImageBytes;
    builder.rows.back().claimedOffset = ImageAt + ImageBytes;
    builder.claimedTotal = ImageAt + ImageBytes + text.size();
    const fs::path file = folder.write("large.pac", builder.build());
    fs::resize_file(file, ImageAt + ImageBytes);
    std::ofstream(file, std::ios::binary | std::ios::app) << text;
    return file;
}

void openPackage(const fs::path& file)
{
    const auto package =
        unisoc::openPac({file, openFile(file).value(), file.filename().string()}, ChipCatalog{});
    benchmark::DoNotOptimize(package.value()->entries().size());
}

void openOf8GiB(benchmark::State& state)
{
    const TemporaryFolder folder;
    const fs::path large = sparsePac(folder);
    const fs::path small = folder.write("small.pac", withSuper(pattern(16)).build());
    compare(
        state, 0, [&] { openPackage(large); }, [&] { openPackage(small); });
    state.counters.erase("GB_per_cpu_s");
}
BENCHMARK(openOf8GiB)->Unit(benchmark::kMicrosecond);

void wholePackageCheck(benchmark::State& state)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("check.pac", withSuper(pattern(256 * MiB)).build());
    const auto package = unisoc::openPac({file, openFile(file).value(), "check.pac"}, ChipCatalog{}).value();
    double ours = 0;
    double theirs = 0;
    Bytes buffer(MiB);
    for (auto _ : state) {
        NoProgress progress;
        const double start = processCpuSeconds();
        require(package->verify(progress, {}));
        const double middle = processCpuSeconds();
        std::ifstream plain(file, std::ios::binary);
        while (
            plain.read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size()))) {
        }
        ours += middle - start;
        theirs += processCpuSeconds() - middle;
    }
    state.counters["of_reading"] = theirs / ours;
    state.counters["GB_per_cpu_s"] =
        static_cast<double>(fs::file_size(file)) * static_cast<double>(state.iterations()) / ours / 1e9;
}
BENCHMARK(wholePackageCheck)->Unit(benchmark::kMillisecond);

/// Starts a program with its output thrown away.
pid_t start(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

/// The peak of a running process, from /proc; 0 when it has ended.
double peakMiBOf(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return 0;
}

void commandLineFlashes(benchmark::State& state)
{
    const TemporaryFolder folder;
    const fs::path file =
        folder.write("flash.pac", withSuper(pattern(static_cast<std::size_t>(state.range(0)) * MiB)).build());
    const std::string link = folder.path() / "phone";
    double peak = 0;
    double cpu = 0;
    for (auto _ : state) {
        const pid_t phone = start({FLASHWRIGHT_CLI, "sim", "start", "unisoc", "--link", link});
        const pid_t job =
            start({FLASHWRIGHT_CLI, "flash", file, "--port", link, "--yes", "--no-verify", "--wait", "60"});
        rusage usage{};
        int status = 0;
        // Not ru_maxrss: an exec hands down the peak of the program that started it.
        while (wait4(job, &status, WNOHANG, &usage) == 0) {
            peak = std::max(peak, peakMiBOf(job));
            poll(nullptr, 0, 10);
        }
        kill(phone, SIGTERM);
        waitpid(phone, nullptr, 0);
        if (status != 0) {
            state.SkipWithError("the job failed");
            return;
        }
        cpu += static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
    }
    state.counters["peak_MiB"] = peak;
    state.counters["cpu_s_per_GiB"] =
        cpu / static_cast<double>(state.iterations()) / (static_cast<double>(state.range(0)) / 1024);
}
BENCHMARK(commandLineFlashes)->Arg(64)->Arg(1024)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
} // namespace flashwright::bench
