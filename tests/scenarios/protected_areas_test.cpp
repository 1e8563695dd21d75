// SPDX-License-Identifier: GPL-3.0-or-later
// Every scene × maker × fault: what belongs to the unit is on the phone as it was, or lies in a sealed copy.
// Neither the plan nor the session is asked: the phone's storage and the files on the disk are compared.
#include "tests/scenarios/fault_rows.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

// Areas of identity and calibration, from the public partition tables of the Unisoc products and from rows
// that genuine MediaTek scatter files mark PROTECTED or BINREGION; the last four are what starts a MediaTek
// phone.
const std::vector<std::string> OfTheUnit{"l_fixnv1", "l_fixnv2", "prodnv", "miscdata", "fixnv1", "fixnv2",
    "w_fixnv1", "w_fixnv2", "prodinfo1", "nv", "phasecheck", "nvram", "nvdata", "nvcfg", "proinfo",
    "protect1", "protect2", "persist", "seccfg", "boot1", "boot2", "lu0", "lu1"};

// An NV area on the storage of a Unisoc phone begins with a header that its loader keeps to itself.
// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
constexpr std::size_t NvHeaderBytes = 512;

struct Row {
    FaultRow fault;
    Scene scene = Scene::Download;
};

std::string nameOf(const Row& row)
{
    static const std::map<Scene, std::string> scenes{
        {Scene::Download, "Download"}, {Scene::Upgrade, "Upgrade"}, {Scene::FormatAll, "FormatAll"}};
    return row.fault.name + scenes.at(row.scene);
}

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << nameOf(row);
}

PracticeJob inScene(const PracticeJob& run, Scene scene)
{
    PracticeJob changed = run;
    changed.adjust = [before = run.adjust, scene](JobRequest& job) {
        if (before) {
            before(job);
        }
        job.scene = scene;
    };
    return changed;
}

/// The unit's areas that are neither as they were nor in a copy.
std::string lostAreas(const Ran& ran)
{
    std::string lost;
    for (const auto& [name, bytes] : ran.before) {
        if (std::find(OfTheUnit.begin(), OfTheUnit.end(), name) == OfTheUnit.end()) {
            continue;
        }
        const auto now = ran.after.find(name);
        const std::string hash = hashOfContents(bytes);
        const bool same = now != ran.after.end() && hashOfContents(now->second) == hash;
        const std::string bare =
            bytes.size() > NvHeaderBytes ? hashOfContents(ByteSpan(bytes).subspan(NvHeaderBytes)) : hash;
        const bool saved = std::any_of(ran.sealed.begin(), ran.sealed.end(),
            [&](const std::string& copy) { return copy == hash || copy == bare; });
        if (!same && !saved) {
            lost += (lost.empty() ? "" : " ") + name;
        }
    }
    return lost;
}

class ProtectedAreas : public testing::TestWithParam<Row> { };

TEST_P(ProtectedAreas, areAsTheyWereOrInACopy)
{
    const Ran ran = perform(inScene(GetParam().fault.run, GetParam().scene));
    EXPECT_EQ(lostAreas(ran), "") << (ran.outcome.error ? ran.outcome.error->toLogLine() : "succeeded");
}

std::vector<Row> rowsOf(const std::vector<FaultRow>& faults)
{
    constexpr std::array Scenes{Scene::Download, Scene::Upgrade, Scene::FormatAll};
    const bool all = std::getenv("FLASHWRIGHT_EVERY_SCENE") != nullptr;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        for (std::size_t s = 0; s < Scenes.size(); ++s) {
            if (all || i % Scenes.size() == s) {
                rows.push_back({faults[i], Scenes[s]});
            }
        }
    }
    return rows;
}

INSTANTIATE_TEST_SUITE_P(Unisoc, ProtectedAreas, testing::ValuesIn(rowsOf(unisocFaultRows())),
    [](const testing::TestParamInfo<Row>& row) { return nameOf(row.param); });
INSTANTIATE_TEST_SUITE_P(Mediatek, ProtectedAreas, testing::ValuesIn(rowsOf(mediatekFaultRows())),
    [](const testing::TestParamInfo<Row>& row) { return nameOf(row.param); });

TEST(ProtectedAreas, wouldBeMissed)
{
    Ran ran;
    ran.before["nvram"] = Bytes(100, std::byte{7});
    ran.before["system"] = Bytes(100, std::byte{1});
    ran.after["nvram"] = Bytes(100, std::byte{8});
    EXPECT_EQ(lostAreas(ran), "nvram");
    ran.sealed = {hashOfContents(Bytes(100, std::byte{7}))};
    EXPECT_EQ(lostAreas(ran), "");
    ran.sealed.clear();
    ran.after["nvram"] = Bytes(100, std::byte{7});
    EXPECT_EQ(lostAreas(ran), "");
}

} // namespace
} // namespace flashwright::scenarios
