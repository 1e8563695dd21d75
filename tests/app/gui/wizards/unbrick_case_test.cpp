// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/unbrick_case.h"
#include "app/setup/station.h"

#include <gmock/gmock.h>

namespace flashwright::test {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class UnbrickCaseTest : public ::testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> asked() const
    {
        std::vector<std::string> facts;
        for (const AskedFact& one : file.questions(*rules)) {
            facts.emplace_back(one.fact);
        }
        return facts;
    }
    static Appearance seen(
        const char* id, const char* stage, std::optional<milliseconds> lived, const char* next = nullptr)
    {
        Appearance one;
        one.portPath = "usb-1-2";
        one.id = *parseUsbId(id);
        one.stage = stage;
        one.lived = lived;
        if (next != nullptr) {
            one.next = parseUsbId(next);
        }
        return one;
    }
    static FailureCase failed(Fault fault, Stage stage)
    {
        Error error;
        error.fault = fault;
        return {error, stage, {}};
    }

    Result<RuleEngine> rules = RuleEngine::load(resourcesFolder());
    UnbrickCase file;
};

} // namespace

TEST_F(UnbrickCaseTest, aPhoneInItsDownloadModeIsAskedNothing)
{
    file.setSeen({}, {seen("1782:4d00", "boot_rom", {})}, seconds(20), true);
    EXPECT_TRUE(file.isInDownloadMode());
    EXPECT_THAT(asked(), IsEmpty());
}

TEST_F(UnbrickCaseTest, aSilentPhoneIsAskedForScreenAndKey)
{
    file.setSeen({}, {}, seconds(20), false);
    EXPECT_THAT(asked(), ElementsAre("answer.screen", "answer.key"));
    EXPECT_EQ(file.diagnose(*rules).id, "no-device-appears");
    file.answer("answer.screen", "unsure");
    EXPECT_THAT(asked(), ElementsAre("answer.key"));
}

TEST_F(UnbrickCaseTest, whatIsOnTheScreenDecides)
{
    file.setSeen({}, {}, seconds(20), false);
    file.answer("answer.screen", "logo");
    EXPECT_EQ(file.diagnose(*rules).id, "bootloop-after-flash");
    file.answer("answer.screen", "warning");
    EXPECT_EQ(file.diagnose(*rules).id, "verified-boot-corrupt");
    file.answer("answer.screen", "no-network");
    EXPECT_EQ(file.diagnose(*rules).id, "imei-nvram-lost");
}

TEST_F(UnbrickCaseTest, aPhoneThatPassedByIsExplainedByWhatCameAfterIt)
{
    file.setSeen({}, {seen("1782:4d00", "boot_rom", milliseconds(1500), "1782:5d04")}, seconds(20), false);
    EXPECT_EQ(file.diagnose(*rules).id, "unisoc-charging-mode");
}

TEST_F(UnbrickCaseTest, theJournalOfTheLastJobDecidesWhatIsAsked)
{
    file.setSeen({}, {}, seconds(20), false);
    file.setLastJob(failed(Fault::Timeout, Stage::StartingLoader));
    EXPECT_THAT(asked(), ElementsAre("answer.battery", "answer.label"));
    file.setLastJob(failed(Fault::LinkLost, Stage::Writing));
    EXPECT_THAT(asked(), ElementsAre("answer.port"));
    file.setLastJob(failed(Fault::Timeout, Stage::Handshake));
    EXPECT_THAT(asked(), ElementsAre("answer.screen", "answer.other_tool"));
    file.setLastJob(std::nullopt);
    EXPECT_THAT(asked(), ElementsAre("answer.screen", "answer.key"));
}

TEST_F(UnbrickCaseTest, whatTheEvidenceProvesIsNotAsked)
{
    FailureCase refused = failed(Fault::AccessDenied, Stage::Handshake);
    refused.error.facts.push_back({"problem", "permission-denied"});
    refused.evidence.push_back({"open.problem", "permission-denied", "usb", {}});
    file.setLastJob(refused);
    const Diagnosis known = file.diagnose(*rules);
    EXPECT_EQ(known.id, "linux-permission-denied");
    if (known.confidence >= 0.95) {
        EXPECT_THAT(asked(), IsEmpty());
    }
}

} // namespace flashwright::test
