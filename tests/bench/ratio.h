// SPDX-License-Identifier: GPL-3.0-or-later
/// Compares two pieces of work within one run, so that the machine's speed cancels out.
#pragma once

#include "core/base/error.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace flashwright::bench {

/// A measurement whose work fails says nothing: it ends the program.
template <class T> T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().toLogLine().c_str());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// CPU seconds of this thread.
inline double threadCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// CPU seconds of this process, all threads.
inline double processCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Runs `subject` and `yardstick` in turn over the same bytes. Counter "of_yardstick": the subject's speed as
/// a share of the yardstick's; "GB_per_cpu_s": the subject's own.
template <class Subject, class Yardstick>
void compare(benchmark::State& state, std::size_t bytes, Subject subject, Yardstick yardstick)
{
    double ours = 0;
    double theirs = 0;
    for (auto _ : state) {
        const double start = threadCpuSeconds();
        subject();
        const double middle = threadCpuSeconds();
        yardstick();
        ours += middle - start;
        theirs += threadCpuSeconds() - middle;
    }
    state.counters["of_yardstick"] = theirs / ours;
    state.counters["GB_per_cpu_s"] =
        static_cast<double>(bytes) * static_cast<double>(state.iterations()) / ours / 1e9;
}

} // namespace flashwright::bench
