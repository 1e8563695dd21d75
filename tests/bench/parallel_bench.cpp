// SPDX-License-Identifier: GPL-3.0-or-later
// Several virtual phones flashed at once by whole sessions with their journals, against as many raw streams
// of the same bytes over the same virtual cables, each block acknowledged. Aim: at least 90 % of raw.
#include "core/image/file_source.h"
#include "core/journal/journal.h"
#include "core/plan/planner.h"
#include "core/session/flash_session.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/bench/paced_bus.h"
#include "tests/support/folder_copy_store.h"
#include "tests/support/pac_builder.h"

#include <fstream>
#include <mutex>
#include <thread>

namespace flashwright::bench {
namespace {

constexpr std::uint64_t ImageBytes = std::uint64_t{128} << 20U;
/// Payload of a data packet on the fast path.
constexpr std::size_t BlockBytes = 0xf800;

/// One file for all: the disk's cache holds it, as it does when a station flashes the same firmware all day.
std::filesystem::path imageFile(const test::TemporaryFolder& folder)
{
    const std::filesystem::path file = folder.path() / "super.img";
    std::ofstream out(file, std::ios::binary);
    RepeatedImage image;
    Bytes block(std::size_t{1} << 20U);
    for (std::uint64_t done = 0; done < ImageBytes; done += block.size()) {
        require(image.read(block));
        out.write(reinterpret_cast<const char*>(block.data()), static_cast<std::streamsize>(block.size()));
    }
    return file;
}

using Instant = std::chrono::steady_clock::time_point;

/// From the first byte of the image on the first phone to its last byte on the last one. What a session does
/// before and after it (getting to know the phone, its copies) is as long for one GiB as for one byte.
class WritingTime {
public:
    void began()
    {
        const std::scoped_lock lock(m_mutex);
        m_from = std::min(m_from, std::chrono::steady_clock::now());
    }
    void ended()
    {
        const std::scoped_lock lock(m_mutex);
        m_to = std::chrono::steady_clock::now();
    }
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(m_to - m_from).count(); }

private:
    std::mutex m_mutex;
    Instant m_from = Instant::max(); // guarded by m_mutex
    Instant m_to; // guarded by m_mutex
};

/// Says yes to what it is asked, and looks at the clock; everything else goes to the journal.
class Yes final : public SessionEvents {
public:
    explicit Yes(WritingTime& time)
        : m_time(time)
    {
    }
    void use(FlashSession& session) { m_session = &session; }
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent& event) override
    {
        if (event.operation.kind == OperationKind::Write) {
            event.what == OperationEvent::What::Began ? m_time.began() : m_time.ended();
        }
    }
    void asked(const Question& question) override { m_session->answer(Consent{question.plan.digest()}); }
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome& outcome) override
    {
        if (outcome.kind != Outcome::Kind::Succeeded) {
            require(outcome.error ? Result<void>(tl::unexpected(*outcome.error)) : fail(Fault::Bug, "bench"));
        }
    }

private:
    WritingTime& m_time;
    FlashSession* m_session = nullptr;
};

struct Bench {
    Bench()
        : image(imageFile(folder))
    {
        module = require(unisoc::UnisocModule::create(FLASHWRIGHT_SOURCE_DIR "/resources"));
        modules.add(module);
        const auto file = folder.path() / "practice.pac";
        require(module->writePracticeFirmware("sc9863a-emmc", file));
        package = require(module->openPackage({file, require(openFile(file)), "practice.pac", nullptr}));
    }
    test::TemporaryFolder folder;
    std::filesystem::path image;
    std::shared_ptr<const ProtocolModule> module;
    ModuleRegistry modules;
    std::shared_ptr<const FirmwarePackage> package;
};

/// Runs `work(number)` on a thread for each phone. @returns what all of them took together.
template <class Work> Spent together(int phones, Work work)
{
    return measure([&] {
        std::vector<std::jthread> threads;
        for (int phone = 0; phone < phones; ++phone) {
            threads.emplace_back([&work, phone] { work(phone); });
        }
    });
}

void pushFile(const Bench& bench, double bytesPerSecond)
{
    Plugged plugged(std::make_shared<RawSink>(), PacedTransport::Unpaced);
    RestingTransport cable(std::move(plugged.transport), bytesPerSecond);
    const auto file = require(openFile(bench.image));
    Bytes block(BlockBytes);
    Bytes answer(8);
    for (std::uint64_t done = 0; done < ImageBytes;) {
        const std::size_t part = std::min<std::uint64_t>(BlockBytes, ImageBytes - done);
        require(file->readAt(done, MutableByteSpan(block).first(part)));
        require(cable.write(
            ByteSpan(block).first(part), plugged.clock.in(seconds(30)), {}, TransferEnd::Terminated));
        require(cable.read(answer, plugged.clock.in(seconds(30)), {}));
        done += part;
    }
}

void flashOne(
    const Bench& bench, DeviceWatcher& watcher, test::FolderCopyStore& copies, WritingTime& time, int phone)
{
    JobRequest request;
    request.package = bench.package;
    request.only = {"Super"};
    request.replace = {{"Super", bench.image}};
    request.copies = &copies;
    request.verify = false; // the raw streams do not read back either
    request.farewell = Farewell::Stay;
    PortWish wish;
    wish.portPath = "virtual-" + std::to_string(phone + 1);
    const FlashPlan draft = require(draftPlan(request, nullptr));
    const auto journal = require(Journal::open(
        bench.folder.path() / ("journal-" + std::to_string(phone) + ".jsonl"), watcher.clock()));
    Yes yes(time);
    SessionFanOut all({journal.get(), &yes});
    FlashSession session(watcher, bench.modules, request, wish, Consent{draft.digest()}, all);
    yes.use(session);
    session.start();
    session.wait();
}

Spent flashAll(const Bench& bench, int phones, double bytesPerSecond)
{
    SystemClock clock;
    DeviceWatcher watcher(clock);
    auto bus = std::make_unique<PacedBus>(clock, bytesPerSecond);
    VirtualBus& socket = bus->inner();
    require(watcher.add(std::move(bus)));
    for (int phone = 0; phone < phones; ++phone) {
        // Checked and counted by the phone, but not kept: fresh memory would measure the kernel.
        socket.plug(
            require(bench.module->makeVirtualPhone("sc9863a-emmc", R"({"storage":{"keep_contents":false}})")),
            std::to_string(phone + 1));
    }
    test::FolderCopyStore copies(bench.folder.path() / "copies");
    WritingTime time;
    const Spent spent = together(phones, [&](int phone) { flashOne(bench, watcher, copies, time, phone); });
    return {time.seconds(), spent.cpu};
}

/// Arguments: how many phones; megabytes per second of each cable, 0 = as fast as memory.
void flashSeveral(benchmark::State& state)
{
    static const Bench Shared;
    const auto phones = static_cast<int>(state.range(0));
    const double speed =
        state.range(1) == 0 ? PacedTransport::Unpaced : static_cast<double>(state.range(1)) * 1e6;
    Spent raw;
    Spent ours;
    for (auto _ : state) {
        const Spent r = together(phones, [&](int) { pushFile(Shared, speed); });
        const Spent f = flashAll(Shared, phones, speed);
        raw = {raw.wall + r.wall, raw.cpu + r.cpu};
        ours = {ours.wall + f.wall, ours.cpu + f.cpu};
        state.SetIterationTime(f.wall);
    }
    const double gigabytes =
        static_cast<double>(ImageBytes) * phones * static_cast<double>(state.iterations()) / 1e9;
    state.counters["of_raw"] = raw.wall / ours.wall;
    state.counters["cpu_s_per_GB"] = ours.cpu / gigabytes;
    state.counters["raw_cpu_s_per_GB"] = raw.cpu / gigabytes;
    state.counters["MB_per_s"] = gigabytes * 1e3 / ours.wall;
}
BENCHMARK(flashSeveral)
    ->ArgNames({"phones", "MBps"})
    ->Args({1, 40})
    ->Args({8, 40})
    ->Args({8, 0})
    ->Unit(benchmark::kSecond)
    ->UseManualTime()
    ->Iterations(1);

} // namespace
} // namespace flashwright::bench
