// SPDX-License-Identifier: GPL-3.0-or-later
// Whole downloads that must succeed: every image on the phone equals the package's, and calibration is as it
// was.
#include "core/image/sparse_source.h"
#include "tests/scenarios/image_bytes.h"
#include "tests/scenarios/practice_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

struct Row {
    std::string name;
    std::string profile;
    std::string scenario;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
}

// Areas of identity and calibration, from the public partition tables of these products.
const std::vector<std::string> Untouched{"l_fixnv1", "l_fixnv2", "l_runtimenv1", "l_runtimenv2", "prodnv",
    "miscdata", "fixnv1", "fixnv2", "w_fixnv1", "w_fixnv2", "runtimenv1", "w_runtimenv1", "prodinfo1",
    "prodinfo3", "nv", "phasecheck", "runtimenv"};

/// The images of the package by area, without those that other rules keep away.
std::map<std::string, Bytes> imagesOf(const Ran& ran)
{
    std::map<std::string, Bytes> images;
    for (const Operation& operation : ran.plans.back().operations()) {
        if (operation.kind != OperationKind::Write) {
            continue;
        }
        const PackageEntry* const entry = findEntry(*ran.package, operation.entryId);
        if (entry != nullptr && entry->hasImage) {
            auto image = ran.package->open(*entry);
            images[operation.target.empty() ? operation.entryId : operation.target] = contentsOf(**image);
        }
    }
    return images;
}

bool beginsWith(const Bytes& whole, const Bytes& head)
{
    return whole.size() >= head.size() && std::equal(head.begin(), head.end(), whole.begin());
}

class HappyDownload : public testing::TestWithParam<Row> { };

TEST_P(HappyDownload, imagesAreOnThePhoneAndCalibrationIsNotTouched)
{
    PracticeJob run;
    run.profile = GetParam().profile;
    run.scenario = GetParam().scenario;
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    EXPECT_EQ(ran.outcome.kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(ran.exitCode, 0);
    ASSERT_FALSE(ran.plans.empty());

    std::size_t compared = 0;
    for (const auto& [area, image] : imagesOf(ran)) {
        const auto there = ran.after.find(area);
        if (there == ran.after.end() || isSparse(image)) {
            continue; // addressed by number, or expanded on the phone: the session's own read-back compares
                      // those
        }
        EXPECT_TRUE(beginsWith(there->second, image)) << area;
        ++compared;
    }
    const bool byName = run.profile == "sc9863a-emmc" || run.profile == "ums512-ufs";
    EXPECT_GE(compared, byName ? 15U : 0U);
    EXPECT_GT(ran.outcome.verified.areas, 0U);
    for (const std::string& area : Untouched) {
        const auto was = ran.before.find(area);
        if (was != ran.before.end()) {
            EXPECT_EQ(was->second, ran.after.at(area)) << area;
        }
    }
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Profiles, HappyDownload, testing::Values(
    Row{"nameEraEmmc", "sc9863a-emmc", ""},
    Row{"nameEraUfs", "ums512-ufs", ""},
    Row{"addressEraEmmc", "sc7731-emmc", ""},
    Row{"oneStageNor", "sc6531-nor", ""},
    Row{"module", "uix8910", ""},
    Row{"byteByByte", "sc9863a-emmc", R"({"output":{"fragment_bytes":1}})"},
    Row{"logFramesBetweenReplies", "sc9863a-emmc", R"({"output":{"log_frames":true,"coalesce":true}})"},
    Row{"slowReplies", "sc9863a-emmc", R"({"output":{"delay_ms":150}})"},
    Row{"lateArrival", "sc9863a-emmc", R"({"appears_after_ms":12000})"},
    Row{"missesFourEntries", "sc9863a-emmc", R"({"missed_entries":4})"},
    Row{"writeMustBeEnabled", "sc9863a-emmc", R"({"fdl2":{"write_protected":true}})"},
    Row{"helloEmpty", "sc9863a-emmc", R"({"fdl2":{"hello":{"shape":"empty","transcode_off":false}}})"},
    Row{"helloStruct", "sc9863a-emmc", R"({"fdl2":{"hello":{"shape":"struct"}}})"},
    Row{"helloWithUnknownTlv", "sc9863a-emmc", R"({"fdl2":{"hello":{"unknown_tlv":true}}})"},
    Row{"autodownloadDialect", "sc9863a-emmc", R"({"rom_version":"SPRD4:AutoD"})"}),
    [](const testing::TestParamInfo<Row>& row) { return row.param.name; });
// clang-format on

class BytesImage final : public ImageSource {
public:
    explicit BytesImage(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const std::size_t count = std::min(into.size(), m_bytes.size() - m_at);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
        m_at += count;
        return count;
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
};

/// The package's own loaders, the first one with the mark of those that show themselves anew on USB.
/// Source: [peer] yonglongliu/chipram: nand_fdl/fdl-1/src/fdl_main.c
void markFirstLoader(JobRequest& job)
{
    for (const char* id : {"FDL", "FDL2"}) {
        const PackageEntry* const entry = findEntry(*job.package, id);
        Bytes bytes = contentsOf(**job.package->open(*entry));
        if (job.loaders.empty()) {
            const ByteSpan mark = asBytes(std::string_view("##PORT-SECOND-ENUM##"));
            std::copy(mark.begin(), mark.end(), bytes.begin() + 0x300);
        }
        job.loaders.push_back({id, id, entry->address, [bytes]() -> Result<std::unique_ptr<ImageSource>> {
                                   return std::make_unique<BytesImage>(bytes);
                               }});
    }
}

TEST(SecondEnumeration, aPhoneThatSaysSoIsAwaitedAndServed)
{
    PracticeJob run;
    run.adjust = markFirstLoader;
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    const auto arrivals = std::count_if(ran.evidence.begin(), ran.evidence.end(),
        [](const Evidence& line) { return line.fact == "usb.arrived.id"; });
    EXPECT_GE(arrivals, 1);
    EXPECT_EQ(ran.exitCode, 0);
}

TEST(Calibration, isWrittenOnlyWhenNamedAndAfterACopy)
{
    PracticeJob run;
    run.adjust = [](JobRequest& job) { job.only = {"NV_LTE"}; };
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    ASSERT_FALSE(ran.plans.empty());
    const auto& operations = ran.plans.back().operations();
    ASSERT_GE(operations.size(), 2U);
    EXPECT_EQ(operations.front().kind, OperationKind::SaveCopy);
    EXPECT_FALSE(ran.outcome.savedFiles.empty());
    EXPECT_NE(ran.before.at("l_fixnv1"), ran.after.at("l_fixnv1"));
    EXPECT_EQ(ran.before.at("prodnv"), ran.after.at("prodnv"));
}

} // namespace
} // namespace flashwright::scenarios
