// SPDX-License-Identifier: GPL-3.0-or-later
/// A station with one toy phone and a firmware that fits it.
#pragma once

#include "../plan/fake_package.h"
#include "../plan/plan_values.h"
#include "core/base/units.h"
#include "core/session/flash_session.h"
#include "core/transport/virtual/virtual_bus.h"
#include "tests/support/folder_copy_store.h"
#include "toy_conversation.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace flashwright::test {

/// Keeps everything a session says; may answer, or do something, on the way.
class HeardEvents final : public SessionEvents {
public:
    std::function<void(const Question&)> onAsked;
    std::function<void(const StageEvent&)> onStage;
    std::function<void(const OperationEvent&)> onOperation;
    std::function<void()> onWaiting;

    std::vector<Stage> stages;
    std::vector<PortSighting> sightings;
    std::vector<PhoneFacts> facts;
    std::vector<FlashPlan> plans;
    std::vector<Question> questions;
    std::vector<MovedEvent> moves;
    std::vector<Evidence> seen;
    std::vector<std::string> operations; ///< "began write:boot"
    std::map<std::string, std::string> hashes; ///< "write:boot" -> SHA-256, of operations that ended
    std::vector<StallEvent> stalls;
    std::optional<Outcome> outcome;
    int callsAfterDone = 0;

    void waiting() override
    {
        note();
        if (onWaiting) {
            onWaiting();
        }
    }
    void sighted(const PortSighting& sighting) override { note(), sightings.push_back(sighting); }
    void identified(const PhoneFacts& phone) override { note(), facts.push_back(phone); }
    void stage(const StageEvent& event) override
    {
        note();
        stages.push_back(event.stage);
        if (onStage) {
            onStage(event);
        }
    }
    void moved(const MovedEvent& event) override { note(), moves.push_back(event); }
    void planned(const FlashPlan& plan) override { note(), plans.push_back(plan); }
    void operation(const OperationEvent& event) override
    {
        note();
        const char* what = event.what == OperationEvent::What::Began ? "began "
            : event.what == OperationEvent::What::Ended              ? "ended "
                                                                     : "failed ";
        operations.push_back(
            what + std::string(operationName(event.operation.kind)) + ":" + event.operation.target);
        if (event.what == OperationEvent::What::Ended) {
            hashes[std::string(operationName(event.operation.kind)) + ":" + event.operation.target] =
                event.sha256;
        }
        if (onOperation) {
            onOperation(event);
        }
    }
    void asked(const Question& question) override
    {
        note();
        questions.push_back(question);
        if (onAsked) {
            onAsked(question);
        }
    }
    void evidence(const Evidence& evidence) override { note(), seen.push_back(evidence); }
    void phoneSaid(std::string_view) override { note(); }
    void stalled(const StallEvent& event) override { note(), stalls.push_back(event); }
    void done(const Outcome& result) override { outcome = result; }

    [[nodiscard]] std::string fact(std::string_view name) const
    {
        for (auto it = seen.rbegin(); it != seen.rend(); ++it) {
            if (it->fact == name) {
                return it->value;
            }
        }
        return "(not told)";
    }
    [[nodiscard]] bool entered(Stage stage) const
    {
        return std::find(stages.begin(), stages.end(), stage) != stages.end();
    }

private:
    void note() { callsAfterDone += outcome ? 1 : 0; }
};

/// Lets a test thread wait until a session has come to a stage.
class Reached {
public:
    Reached(HeardEvents& events, Stage wanted)
    {
        events.onStage = [this, wanted](const StageEvent& event) {
            const std::scoped_lock lock(m_mutex);
            m_reached = m_reached || event.stage == wanted;
            m_condition.notify_all();
        };
    }
    bool wait()
    {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(lock, seconds(20), [this] { return m_reached; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_reached = false; // guarded by m_mutex
};

inline Bytes pattern(std::size_t count, unsigned seed)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<std::byte>((i * 31 + seed) ^ (i >> 8U));
    }
    return bytes;
}

/// One phone at port "1"; a package with a loader, boot, system and calibration.
struct ToyStation {
    explicit ToyStation(Clock& clock)
        : watcher(clock)
    {
        auto owned = std::make_unique<VirtualBus>(clock);
        bus = owned.get();
        EXPECT_TRUE(watcher.add(std::move(owned)));
        ChipProfile chip;
        chip.maker = "toy";
        chip.family = "toy9";
        chip.neverErase = {"nv"};
        module->catalog = {chip};
        module->toldFacts.rom.version = "TOY ROM 1";
        module->toldFacts.rom.runningStage = "rom";
        PhoneFacts& facts = module->toldFacts.loader;
        facts.family = "toy9";
        facts.chip = "Toy 9";
        facts.runningStage = "loader";
        facts.storage = StorageKind::Emmc;
        facts.tableKnown = true;
        facts.uniqueId = "unit-1";
        facts.attributes["rom_waits"] = "true";
        facts.partitions = {{"boot", 64 * KiB, {}, {}}, {"system", 256 * KiB, {}, {}}, {"nv", 4096, {}, {}}};
        modules.add(module);
        package->theFacts.chips = {"toy9"};
        package->loader("L1", 0x5000, 100);
        package->images["Boot"] = pattern(5000, 1);
        package->images["System"] = pattern(70000, 2);
        package->images["Nv"] = pattern(4096, 3);
        package->erase("EraseBoot", "boot", EntryClass::BootChain);
        package->write("System", "system", 70000);
        package->write("Boot", "boot", 5000, EntryClass::BootChain);
        package->write("Nv", "nv", 4096, EntryClass::Calibration);
        request.package = package;
        request.copies = &copies;
        phone->areas["nv"] = pattern(4096, 99);
    }

    static std::filesystem::path copiesFolder()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        return std::filesystem::path(testing::TempDir()) / "flashwright_copies"
            / (std::string(test->test_suite_name()) + "_" + test->name());
    }

    [[nodiscard]] Consent agreed() const
    {
        return Consent{draftPlan(request, &module->catalog[0])->digest()};
    }

    DeviceWatcher watcher;
    VirtualBus* bus = nullptr;
    std::shared_ptr<ToyModule> module = std::make_shared<ToyModule>();
    ModuleRegistry modules;
    std::shared_ptr<FakePackage> package = std::make_shared<FakePackage>();
    FolderCopyStore copies{copiesFolder()};
    JobRequest request;
    std::shared_ptr<ToyPhone> phone = std::make_shared<ToyPhone>();
};

class SessionTest : public testing::Test {
protected:
    /// Runs a session to its end.
    const Outcome& run(std::optional<Consent> consent)
    {
        FlashSession session(
            station.watcher, station.modules, station.request, wish, std::move(consent), events);
        current = &session;
        session.start();
        session.wait();
        current = nullptr;
        EXPECT_TRUE(events.outcome);
        EXPECT_EQ(events.callsAfterDone, 0);
        return *events.outcome;
    }
    const Outcome& runAgreed()
    {
        plugNow();
        return run(station.agreed());
    }
    void plugNow() { station.bus->plug(station.phone, "1"); }
    [[nodiscard]] std::filesystem::path folder() const
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        return std::filesystem::path(testing::TempDir()) / "flashwright_session"
            / (std::string(test->test_suite_name()) + "_" + test->name());
    }

    FakeClock clock;
    ToyStation station{clock};
    PortWish wish{{}, {}, {}, {}, seconds(30)};
    HeardEvents events;
    FlashSession* current = nullptr;
};

} // namespace flashwright::test
