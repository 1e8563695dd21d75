// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>

/// Measures only when asked to: a shared machine says nothing about speed while it runs tests.
int main(int argc, char** argv)
{
    if (std::getenv("FLASHWRIGHT_BENCH") == nullptr) {
        std::puts("skipped: set FLASHWRIGHT_BENCH=1 to measure");
        return 77;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
