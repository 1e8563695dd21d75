// SPDX-License-Identifier: GPL-3.0-or-later
// The window while it starts and while phones are flashed in it, on a station without this computer's ports.
// Aims: painted within twice the time of an empty window; no stall above 50 ms while four phones are flashed;
// the memory of a station stays flat.
#include "app/gui/main_window.h"
#include "tests/bench/first_paint.h"
#include "tests/bench/raw_cable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

namespace flashwright::bench {
namespace {

/// A window whose station has a bench of virtual phones on ports of their own.
class StationWindow {
public:
    StationWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , stations(optionsIn(folder))
    {
        require(stations.work());
        auto made = std::make_unique<VirtualBus>(station().clock());
        bus = made.get();
        require(station().watcher().add(std::move(made)));
        window = std::make_unique<MainWindow>(stations, settings);
        window->show();
    }
    ~StationWindow()
    {
        window->flash().abort();
        window.reset();
    }
    [[nodiscard]] Station& station() { return *stations.station(); }
    /// Another phone on a port that is free, or whose phone is done.
    void plug(int port)
    {
        const std::string name = "bench-" + std::to_string(port);
        bus->pull(name);
        // Whoever swaps phones takes longer than a phone that only starts again.
        bus->plug(
            require(station().makePracticePhone(Profile, {})), name, ServedPorts::Swap + milliseconds(100));
    }
    /// Starts the download of the practice firmware, as a click and a yes would.
    void start()
    {
        window->loadPacket(QString::fromStdString(require(station().practiceFirmware(Profile)).string()));
        until([this] { return window->packages().state() >= PackageController::State::Ready; });
        const JobRequest request = window->bench().desk.request();
        const FlashPlan draft = require(window->packages().draft(request));
        window->flash().start(
            request, Consent{draft.digest()}, window->bench().desk.context(request, "flash"));
    }
    template <class Done> void until(Done done)
    {
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    static constexpr const char* Profile = "unisoc:sc9863a-emmc";
    QTemporaryDir folder;
    QSettings settings;
    StationController stations;
    VirtualBus* bus = nullptr; ///< the watcher's
    std::unique_ptr<MainWindow> window;

private:
    static StationOptions optionsIn(const QTemporaryDir& folder)
    {
        StationOptions options;
        options.realBuses = false;
        options.stateFolder = folder.filePath(QStringLiteral("state")).toStdString();
        options.dataFolder = folder.filePath(QStringLiteral("data")).toStdString();
        return options;
    }
};

/// Counts the phones that are done, whose row may be gone when the next one comes to the port.
class Finished {
public:
    explicit Finished(FlashController& flash)
    {
        QObject::connect(&flash, &FlashController::rowFinished, &m_context, [this] { ++m_count; });
    }
    [[nodiscard]] int count() const noexcept { return m_count; }

private:
    QObject m_context;
    int m_count = 0;
};

/// Beats every millisecond; what comes late has been held up by the event loop, or by the machine.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_clock.start();
        m_cpu = threadCpuSeconds();
        m_timer.start();
    }
    /// @returns milliseconds between two beats, sorted.
    std::vector<double> gaps() const { return sorted(m_gaps); }
    /// Of those the ones in which this thread worked.
    std::vector<double> work() const { return sorted(m_work); }

private:
    void beat()
    {
        const double cpu = threadCpuSeconds();
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_work.push_back((cpu - m_cpu) * 1e3);
        m_cpu = cpu;
        m_clock.restart();
    }
    static std::vector<double> sorted(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_work;
};

double percentile(const std::vector<double>& sorted, double share)
{
    return sorted.empty() ? 0
                          : sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * share)];
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE))
        / (1024 * 1024);
}

/// Processes of their own, in turn: each pays for its libraries, its fonts and its facts, as a start does.
/// The first of each is not counted, it warms the disk's cache. Counters: "of_bare": how much longer it
/// takes; milliseconds of it until Qt is ready, to make the window and to paint it, and those for the station
/// after it.
void paintedFirst(benchmark::State& state)
{
    firstPaint(WindowKind::Bare);
    firstPaint(WindowKind::Whole);
    double bare = 0;
    PaintTimes whole;
    for (auto _ : state) {
        bare += firstPaint(WindowKind::Bare).painted;
        const PaintTimes took = firstPaint(WindowKind::Whole);
        whole = {whole.ready + took.ready, whole.window + took.window, whole.painted + took.painted,
            whole.usable + took.usable};
        state.SetIterationTime(took.painted / 1e3);
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["of_bare"] = whole.painted / bare;
    state.counters["bare_ms"] = bare / runs;
    state.counters["whole_ms"] = whole.painted / runs;
    state.counters["qt_ms"] = whole.ready / runs;
    state.counters["make_ms"] = (whole.window - whole.ready) / runs;
    state.counters["paint_ms"] = (whole.painted - whole.window) / runs;
    state.counters["station_ms"] = (whole.usable - whole.painted) / runs;
}
BENCHMARK(paintedFirst)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(10);

/// Counters: milliseconds between two beats of the window's thread ("stall"), how much of it this thread
/// worked ("work"), and what the machine makes of an empty event loop beside as many raw streams ("machine").
void heartbeat(benchmark::State& state)
{
    constexpr int Phones = 4;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        {
            StationWindow bench;
            Finished finished(bench.window->flash());
            bench.start();
            const Heartbeat beats;
            for (int round = 1; round <= 5; ++round) {
                for (int port = 0; port < Phones; ++port) {
                    bench.plug(port);
                }
                bench.until([&] { return finished.count() >= round * Phones; });
            }
            const auto gaps = beats.gaps();
            const auto work = beats.work();
            state.counters["stall_max_ms"] = gaps.back();
            state.counters["stall_p99_ms"] = percentile(gaps, 0.99);
            state.counters["work_max_ms"] = work.back();
            state.counters["work_p99_ms"] = percentile(work, 0.99);
            state.counters["beats"] = static_cast<double>(gaps.size());
        }
        std::atomic<int> running = Phones;
        std::vector<std::jthread> streams;
        const Heartbeat beats;
        for (int phone = 0; phone < Phones; ++phone) {
            streams.emplace_back([&running] {
                pushRaw(PacedTransport::Unpaced, 0xf800);
                --running;
            });
        }
        while (running > 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        state.counters["machine_max_ms"] = beats.gaps().back();
        state.counters["machine_p99_ms"] = percentile(beats.gaps(), 0.99);
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
}
BENCHMARK(heartbeat)->Unit(benchmark::kSecond)->UseManualTime()->Iterations(1);

/// Ten ports, one phone after the other on each. Counters: resident memory after 20 and after 200 phones.
void memoryOfAStation(benchmark::State& state)
{
    constexpr int Ports = 10;
    for (auto _ : state) {
        StationWindow bench;
        Finished finished(bench.window->flash());
        bench.start();
        double early = 0;
        for (int phones = Ports; phones <= 200; phones += Ports) {
            for (int port = 0; port < Ports; ++port) {
                bench.plug(port);
            }
            bench.until([&] { return finished.count() >= phones; });
            if (phones == 20) {
                early = residentMiB();
            }
        }
        state.counters["MiB_at_20"] = early;
        state.counters["MiB_at_200"] = residentMiB();
        state.counters["of_early"] = residentMiB() / early;
    }
}
BENCHMARK(memoryOfAStation)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
} // namespace flashwright::bench
