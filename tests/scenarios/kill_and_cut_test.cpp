// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that are cut off or killed at random points, over and over, and gone on with from their journals: in
// the end the phone holds what an undisturbed job would have left, what belongs to the unit is as it was, and
// its copies are in the vault.
#include "core/base/units.h"
#include "core/plan/phone_change.h"
#include "tests/scenarios/image_bytes.h"
#include "tests/scenarios/interrupted_job.h"

#include <atomic>
#include <gtest/gtest.h>
#include <iostream>
#include <random>

namespace flashwright::scenarios {
namespace {

constexpr int UsualPoints = 200;
constexpr const char* PointsVariable = "FLASHWRIGHT_CUT_POINTS"; ///< more of them, for a long run
constexpr int MostInterruptions = 3;
// Phones that need much longer get one turn of so many.
constexpr std::uint64_t LargeBytes = 400 * MiB;
constexpr std::uint32_t LargeEvery = 16;

int wantedPoints()
{
    const QByteArray text = qgetenv(PointsVariable);
    return text.isEmpty() ? UsualPoints : text.toInt();
}

struct Choice {
    const char* maker;
    const char* profile;
    Scene scene;
    bool large = false; ///< hundreds of MiB go over its cable: for the long run only
};

// Every family of protocols, and every scene of both makers.
const std::vector<Choice> Choices{
    {"unisoc", "sc9863a-emmc", Scene::Download},
    {"unisoc", "sc9863a-emmc", Scene::Upgrade},
    {"unisoc", "sc9863a-emmc", Scene::FormatAll},
    {"unisoc", "ums512-ufs", Scene::Download},
    {"unisoc", "ums512-ufs", Scene::FormatAll},
    {"unisoc", "sc7731-emmc", Scene::Download},
    {"unisoc", "sc6531-nor", Scene::Download},
    {"unisoc", "uix8910", Scene::Download},
    {"mediatek", "mt6580-emmc", Scene::Download},
    {"mediatek", "mt6580-emmc", Scene::Upgrade},
    {"mediatek", "mt6580-emmc", Scene::FormatAll},
    {"mediatek", "mt6765-emmc", Scene::Download, true},
    {"mediatek", "mt6765-emmc", Scene::FormatAll, true},
    {"mediatek", "mt6785-ufs", Scene::Upgrade, true},
    {"mediatek", "mt6789-emmc", Scene::Download, true},
};

/// What an undisturbed job does.
struct Undisturbed {
    Rehearsal rehearsal;
    std::map<std::string, Bytes> before;
    std::map<std::string, Bytes> after;
    FlashPlan plan;
    std::uint64_t bytes = 0;
};

Undisturbed undisturbed(const Choice& choice)
{
    Undisturbed all{rehearse(choice.maker, choice.profile, choice.scene), {}, {}, {}, 0};
    InterruptedJob job(all.rehearsal);
    all.before = job.storage();
    const SessionEnd end = job.run({});
    EXPECT_FALSE(end.outcome.error) << all.rehearsal.name() << ": " << end.outcome.error->toLogLine();
    all.after = job.storage();
    all.plan = end.plan.value_or(FlashPlan());
    all.bytes = end.bytes;
    return all;
}

/// The yardstick itself: images that stand on the phone as they are in the firmware are there.
std::size_t imagesOnPhone(const Undisturbed& all)
{
    std::size_t found = 0;
    for (const Operation& operation : all.plan.operations()) {
        const PackageEntry* const entry = findEntry(*all.rehearsal.package, operation.entryId);
        const auto there = all.after.find(operation.target.empty() ? operation.entryId : operation.target);
        if (operation.kind != OperationKind::Write || entry == nullptr || there == all.after.end()) {
            continue;
        }
        const Bytes image = contentsOf(**all.rehearsal.package->open(*entry));
        if (isSparse(image) || operation.target == "preloader") {
            continue; // expanded on the phone, or behind a header
        }
        const std::size_t bytes = std::min(image.size(), there->second.size());
        const bool same = std::equal(
            image.begin(), image.begin() + static_cast<std::ptrdiff_t>(bytes), there->second.begin());
        EXPECT_TRUE(same || operation.areaClass == EntryClass::Calibration)
            << all.rehearsal.name() << ": " << operation.label();
        found += same ? 1 : 0;
    }
    return found;
}

/// Areas of the unit that the job keeps: saved by the plan, and as they were after the undisturbed job.
std::set<std::string> keptAreas(const Undisturbed& all)
{
    std::set<std::string> kept;
    for (const Operation& operation : all.plan.operations()) {
        const auto was = all.before.find(operation.target);
        const auto is = all.after.find(operation.target);
        if (operation.kind == OperationKind::SaveCopy && was != all.before.end() && is != all.after.end()
            && was->second == is->second) {
            kept.insert(operation.target);
        }
    }
    return kept;
}

/// Places that no step of the plan changes.
std::set<std::string> placesOutside(const Undisturbed& all)
{
    std::set<std::string> outside;
    for (const auto& [name, bytes] : all.before) {
        const auto is = all.after.find(name);
        if (is != all.after.end() && is->second == bytes) {
            outside.insert(name);
        }
    }
    for (const Operation& operation : all.plan.operations()) {
        if (!changesPhone(operation.kind)) {
            continue;
        }
        if (operation.target.empty()) {
            return {}; // the whole storage, or a place that only has a number
        }
        outside.erase(operation.target);
    }
    return outside;
}

/// One job with its interruptions. The result is what went wrong; empty = nothing.
class Case {
public:
    Case(const Undisturbed& all, std::uint32_t seed)
        : m_all(all)
        , m_random(seed)
        , m_job(all.rehearsal)
        , m_outside(placesOutside(all))
    {
        m_story = all.rehearsal.name() + " seed " + std::to_string(seed) + ":";
    }

    std::string run()
    {
        const std::uint32_t interruptions = 1 + m_random() % MostInterruptions;
        SessionEnd last;
        for (std::uint32_t i = 0; i < interruptions && m_wrong.empty(); ++i) {
            last = interrupt();
            if (!last.outcome.error) {
                break; // it needed less than the last time
            }
        }
        if (m_wrong.empty()) {
            check(last.outcome.error ? session({}) : last);
        }
        return m_wrong.empty() ? std::string() : m_story + " " + m_wrong;
    }

    [[nodiscard]] int interruptions() const { return m_interruptions; }
    [[nodiscard]] int resumed() const { return m_resumed; }
    [[nodiscard]] std::size_t skipped() const { return m_skipped; }
    [[nodiscard]] bool neededWord() const { return m_job.sameUnit; }

private:
    SessionEnd interrupt()
    {
        Interruption interruption;
        interruption.how = m_random() % 2 == 0 ? Interruption::How::Cut : Interruption::How::Kill;
        interruption.afterBytes = std::uniform_int_distribution<std::uint64_t>(1, m_all.bytes)(m_random);
        interruption.halfLine = m_random() % 2 == 0;
        m_story += (interruption.how == Interruption::How::Cut ? " cut " : " kill ")
            + std::to_string(interruption.afterBytes);
        const SessionEnd end = session(interruption);
        m_interruptions += end.cut ? 1 : 0;
        if (end.outcome.error && !end.cut) {
            m_wrong = "fails by itself: " + end.outcome.error->toLogLine();
        }
        checkOutside();
        return end;
    }

    SessionEnd session(const Interruption& interruption)
    {
        SessionEnd end = m_job.run(interruption);
        if (end.outcome.error && end.outcome.error->fact("problem") == "unit-unproved" && !end.cut) {
            m_job.sameUnit = true; // nothing on the phone can prove it any more: its owner has to
            end = m_job.run(interruption);
        }
        m_resumed += end.resumed ? 1 : 0;
        m_skipped += end.skipped.size();
        return end;
    }

    void checkOutside()
    {
        const auto now = m_job.storage();
        for (const std::string& place : m_outside) {
            const auto is = now.find(place);
            if (is == now.end() || is->second != m_all.before.at(place)) {
                m_wrong = "changed outside of the plan: " + place;
            }
        }
    }

    void check(const SessionEnd& end)
    {
        if (end.outcome.error) {
            m_wrong = "not finished: " + end.outcome.error->toLogLine();
            return;
        }
        const auto now = m_job.storage();
        for (const auto& [area, bytes] : m_all.after) {
            const auto is = now.find(area);
            if (is == now.end() || is->second != bytes) {
                m_wrong += " differs: " + area;
            }
        }
        for (const auto& [area, bytes] : now) {
            if (!m_all.after.contains(area)) {
                m_wrong += " too much: " + area;
            }
        }
        checkVault(end);
    }

    void checkVault(const SessionEnd& end)
    {
        std::vector<Error> troubles;
        const auto entries = m_job.vault().list(&troubles);
        if (!entries || entries->empty() || !troubles.empty()) {
            m_wrong += " the vault is empty or damaged";
            return;
        }
        bool ofThisJob = false;
        for (const VaultEntry& entry : *entries) {
            if (!m_job.vault().verify(entry, {})) {
                m_wrong += " damaged in the vault: " + entry.id;
            }
            ofThisJob = ofThisJob || entry.folder == end.outcome.vaultEntry;
        }
        if (!ofThisJob) {
            m_wrong += " the job's copies are not in the vault: " + end.outcome.vaultEntry.string();
        }
    }

    const Undisturbed& m_all;
    std::mt19937 m_random;
    InterruptedJob m_job;
    std::set<std::string> m_outside;
    std::string m_story;
    std::string m_wrong;
    int m_interruptions = 0;
    int m_resumed = 0;
    std::size_t m_skipped = 0;
};

struct Tally {
    std::atomic<int> interruptions{0};
    std::atomic<int> resumed{0};
    std::atomic<std::size_t> skipped{0};
    std::atomic<int> words{0};
    std::mutex mutex;
    std::vector<std::string> wrong; // guarded by mutex
};

void runCase(const Undisturbed& all, std::uint32_t seed, Tally& tally)
{
    std::string wrong;
    try {
        Case one(all, seed);
        wrong = one.run();
        tally.interruptions += one.interruptions();
        tally.resumed += one.resumed();
        tally.skipped += one.skipped();
        tally.words += one.neededWord() ? 1 : 0;
    } catch (const std::exception& exception) {
        wrong = all.rehearsal.name() + " seed " + std::to_string(seed) + ": " + exception.what();
    }
    if (!wrong.empty()) {
        const std::scoped_lock lock(tally.mutex);
        tally.wrong.push_back(wrong);
    }
}

/// Every place gets its share of the points; as many threads as there are processors.
void runAll(const std::vector<Undisturbed>& all, int points, Tally& tally)
{
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
        while (tally.interruptions < points) {
            const std::uint32_t seed = next++;
            const Undisturbed& one = all[seed % all.size()];
            if (one.bytes < LargeBytes || seed / all.size() % LargeEvery == 0) {
                runCase(one, seed + 1, tally);
            }
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back(work);
    }
}

TEST(KillAndCut, everyJobIsFinishedAndNothingOfTheOwnersIsLost)
{
    std::vector<Undisturbed> all;
    std::size_t images = 0;
    const bool longRun = wantedPoints() > UsualPoints;
    for (const Choice& choice : Choices) {
        if (choice.large && !longRun) {
            continue;
        }
        all.push_back(undisturbed(choice));
        ASSERT_FALSE(HasFailure());
        images += imagesOnPhone(all.back()); // none where places only have numbers
        EXPECT_FALSE(all.back().after.empty());
    }
    std::size_t kept = 0;
    for (const Undisturbed& one : all) {
        kept += keptAreas(one).size();
    }
    EXPECT_GT(kept, all.size());
    EXPECT_GT(images, all.size());
    Tally tally;
    runAll(all, wantedPoints(), tally);
    for (const std::string& wrong : tally.wrong) {
        ADD_FAILURE() << wrong;
    }
    std::cout << tally.interruptions << " interruptions, " << tally.resumed << " sessions went on, "
              << tally.skipped << " changes were found done, " << tally.words << " jobs needed a word\n";
    EXPECT_GE(tally.interruptions, wantedPoints());
    EXPECT_GT(tally.resumed, 0);
    EXPECT_GT(tally.skipped, 0U);
}

} // namespace
} // namespace flashwright::scenarios
