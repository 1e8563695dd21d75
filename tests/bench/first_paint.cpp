// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/first_paint.h"

#include "app/gui/main_window.h"
#include "app/gui/widgets/after_first_paint.h"
#include "app/gui/widgets/language.h"
#include "tests/bench/ratio.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace flashwright::bench {

namespace {

/// The same clock in every process of this computer.
qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// One line for whoever started this process.
void mark()
{
    std::printf("%lld\n", static_cast<long long>(nowNs()));
}

int show(QWidget& window)
{
    AfterFirstPaint watch(window, [] {
        mark();
        QCoreApplication::exit(0);
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int paintOnce(WindowKind kind)
{
    mark();
    if (kind == WindowKind::Bare) {
        mark();
        QMainWindow window;
        window.resize(1280, 800);
        mark();
        return show(window);
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    applyLanguage(QString());
    StationOptions options;
    options.realBuses = false;
    options.stateFolder = folder.filePath(QStringLiteral("state")).toStdString();
    options.dataFolder = folder.filePath(QStringLiteral("data")).toStdString();
    StationController stations(options);
    mark();
    MainWindow window(stations, settings);
    mark();
    // As the program does it: plug-ins, facts and rules come when the window is there.
    const int code = show(window);
    require(stations.work());
    mark();
    return code;
}

PaintTimes firstPaint(WindowKind kind)
{
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments(
        {kind == WindowKind::Bare ? QStringLiteral("--paint-bare") : QStringLiteral("--paint-whole")});
    const qint64 start = nowNs();
    program.start();
    if (!program.waitForFinished(60000) || program.exitCode() != 0) {
        std::fprintf(stderr, "the window was not painted\n");
        std::abort();
    }
    const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    const auto at = [&](int line) {
        return static_cast<double>(lines.value(line).toLongLong() - start) / 1e6;
    };
    return {at(0), at(2), at(3), kind == WindowKind::Bare ? at(3) : at(4)};
}

} // namespace flashwright::bench
