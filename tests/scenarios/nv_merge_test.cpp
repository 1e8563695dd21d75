// SPDX-License-Identifier: GPL-3.0-or-later
// NV images in whole jobs: what belongs to the unit stays, what the firmware renews arrives.
#include "core/base/endian.h"
#include "tests/scenarios/practice_run.h"
#include "tests/support/pac_builder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace flashwright::scenarios {
namespace {

using Items = std::map<std::uint16_t, Bytes>;

/// Reads the image on its own: checksum, time stamp, then id, length, data padded to 4, until 0xFFFF.
Items itemsOf(ByteSpan image)
{
    Items items;
    for (std::size_t at = 4; at + 4 <= image.size();) {
        const auto id = loadLittleEndian<std::uint16_t>(image.subspan(at));
        const auto length = loadLittleEndian<std::uint16_t>(image.subspan(at + 2));
        if (id == 0xFFFF || at + 4 + length > image.size()) {
            break;
        }
        const ByteSpan data = image.subspan(at + 4, length);
        items.emplace(id, Bytes(data.begin(), data.end()));
        at += 4 + (length + 3U) / 4U * 4U;
    }
    return items;
}

Bytes imageIn(const FirmwarePackage& package, const std::string& id)
{
    const auto image = package.open(*findEntry(package, id));
    Bytes bytes(static_cast<std::size_t>((*image)->size()));
    EXPECT_TRUE((*image)->read(bytes));
    return bytes;
}

struct Phone {
    const char* profile;
    const char* entry;
    const char* area;
    const char* twin; ///< empty where the phone keeps one copy
};

class NvOfEveryPhone : public testing::TestWithParam<Phone> { };

TEST_P(NvOfEveryPhone, keepsTheUnitsValuesAndTakesTheFirmwares)
{
    const Phone& phone = GetParam();
    PracticeJob run;
    run.profile = phone.profile;
    run.adjust = [&phone](JobRequest& job) { job.only = {phone.entry}; };
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    const Items before = itemsOf(ran.before.at(phone.area));
    const Items after = itemsOf(ran.after.at(phone.area));
    const Items firmware = itemsOf(imageIn(*ran.package, phone.entry));
    for (const std::uint16_t id : {0x2, 0x4, 0x5, 0x12D, 0x179, 0x191, 0x199, 0x19A, 0xA05}) {
        ASSERT_TRUE(before.contains(id)) << id;
        EXPECT_EQ(before.at(id), after.at(id)) << id;
        EXPECT_NE(firmware.at(id), after.at(id)) << id;
    }
    for (const std::uint16_t id : {0x300, 0x301}) {
        EXPECT_EQ(firmware.at(id), after.at(id)) << id;
        EXPECT_NE(before.at(id), after.at(id)) << id;
    }
    if (*phone.twin != 0) {
        EXPECT_EQ(ran.after.at(phone.area), ran.after.at(phone.twin));
    }
    EXPECT_GE(ran.outcome.verified.areas, 1U);
    const auto merged = std::any_of(ran.outcome.areas.begin(), ran.outcome.areas.end(),
        [](const AreaProof& proof) { return proof.state == AreaProof::State::Merged; });
    EXPECT_TRUE(merged);
}

INSTANTIATE_TEST_SUITE_P(Phones, NvOfEveryPhone,
    testing::Values(Phone{"sc9863a-emmc", "NV_LTE", "l_fixnv1", "l_fixnv2"},
        Phone{"ums512-ufs", "NV_LTE", "l_fixnv1", "l_fixnv2"},
        Phone{"sc7731-emmc", "NV_GSM", "fixnv1", "fixnv2"},
        Phone{"sc7731-emmc", "NV_W", "w_fixnv1", "w_fixnv2"}, Phone{"sc6531-nor", "NV", "nv", ""},
        Phone{"uix8910", "NV", "nv", ""}),
    [](const auto& row) {
        std::string name = std::string(row.param.profile) + "_" + row.param.entry;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(NvMerge, theRunTimeCopyIsErasedAlthoughNobodyNamedIt)
{
    PracticeJob run;
    run.adjust = [](JobRequest& job) { job.only = {"NV_LTE"}; };
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    const auto old = ran.after.find("l_runtimenv1");
    const bool blank = old == ran.after.end()
        || std::all_of(old->second.begin(), old->second.end(), [](std::byte b) { return b == std::byte{0}; });
    EXPECT_TRUE(blank);
    const auto& findings = ran.plans.back().findings();
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.code == "derived-copy-erased"; }));
}

TEST(NvMerge, nvStaysAsItIsWhereNobodyNamedIt)
{
    const Ran ran = perform(PracticeJob());
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    EXPECT_EQ(ran.before.at("l_fixnv1"), ran.after.at("l_fixnv1"));
}

TEST(NvMerge, stockNvReplacesEverything)
{
    PracticeJob run;
    run.adjust = [](JobRequest& job) {
        job.only = {"NV_LTE"};
        job.calibrationImage = CalibrationImage::Replace;
    };
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    EXPECT_EQ(itemsOf(ran.after.at("l_fixnv1")), itemsOf(imageIn(*ran.package, "NV_LTE")));
}

TEST(NvMerge, anImageWithoutRoomForTheUnitsValuesStopsTheJobBeforeAnythingIsChanged)
{
    const test::TemporaryFolder folder;
    PracticeJob run;
    run.adjust = [&folder](JobRequest& job) {
        const Bytes whole = imageIn(*job.package, "NV_LTE");
        job.only = {"NV_LTE", "BOOT"};
        job.replace["NV_LTE"] = folder.write("nv.bin", ByteSpan(whole).first(1060)); // ends behind item 4
    };
    const Ran ran = perform(run);
    ASSERT_TRUE(ran.outcome.error);
    EXPECT_EQ(ran.outcome.error->fact("problem"), "calibration-bad");
    EXPECT_EQ(ran.before, ran.after);
}

} // namespace
} // namespace flashwright::scenarios
