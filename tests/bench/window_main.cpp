// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/resources.h"
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QStandardPaths>

#include <benchmark/benchmark.h>
#include <cstdio>

/// Measures only when asked to: a shared machine says nothing about speed while it runs tests.
int main(int argc, char** argv)
{
    using flashwright::bench::paintOnce;
    using flashwright::bench::WindowKind;
    if (!qEnvironmentVariableIsSet("FLASHWRIGHT_BENCH")) {
        std::puts("skipped: set FLASHWRIGHT_BENCH=1 to measure");
        return 77;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    if (what == QLatin1String("--paint-bare")) {
        return paintOnce(WindowKind::Bare);
    }
    flashwright::loadWindowResources();
    if (what == QLatin1String("--paint-whole")) {
        return paintOnce(WindowKind::Whole);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
