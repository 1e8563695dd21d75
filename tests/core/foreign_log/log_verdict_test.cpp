// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_json.h"
#include "tests/core/foreign_log/log_judge.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace flashwright::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::string lineOf(const QJsonObject& event)
{
    return QJsonDocument(event).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

TEST(LogVerdict, namesToolLinesAndWhatTheySay)
{
    const LogVerdict verdict =
        judged("Antumbra  Found MTK port: USB 0E8D:2000\nAntumbra  DAA: true\n\n"
               "Antumbra  Uploading DA1 region\nAntumbra  SendDA data transfer failed with status: 7015\n");
    EXPECT_EQ(verdict.tool, "penumbra");
    EXPECT_EQ(verdict.lines, 5U);
    ASSERT_TRUE(verdict.diagnosis);
    EXPECT_EQ(verdict.diagnosis->id, "mtk-daa-signature-7024");
    const auto told = std::find_if(verdict.proof.begin(), verdict.proof.end(),
        [](const LogProof& one) { return one.fact == "reply.brom"; });
    ASSERT_NE(told, verdict.proof.end());
    EXPECT_EQ(told->line, 5U);
    EXPECT_EQ(told->value, "0x7015");
    EXPECT_THAT(told->text, HasSubstr("SendDA data transfer failed"));
    EXPECT_TRUE(std::is_sorted(verdict.proof.begin(), verdict.proof.end(),
        [](const LogProof& a, const LogProof& b) { return a.line < b.line; }));
}

TEST(LogVerdict, judgesTheLastRunThatFailed)
{
    const std::string first =
        "Waiting for dl_diag connection (30s)\nlibusb_control_transfer ok\nCHECK_BAUD FAIL\nCHECK_BAUD "
        "FAIL\nCHECK_BAUD FAIL\n";
    const std::string second =
        "Waiting for dl_diag connection (30s)\nlibusb_control_transfer ok\nCHECK_BAUD bootrom\nCMD_CONNECT "
        "bootrom\nEXEC FDL1\nCHECK_BAUD FDL1\nCMD_CONNECT FDL1\nFDL2: incompatible partition\nEXEC "
        "FDL2\nusb_send failed (0 / 8)\n";
    EXPECT_EQ(idOf(judged(first + second)), "fdl2-dead-after-exec");
    EXPECT_EQ(judged(first + second).sessions, 2);
    EXPECT_TRUE(provedByLine(judged(first + second), 15));
    // A run that only waits says nothing new.
    EXPECT_EQ(idOf(judged(second + "Waiting for dl_diag connection (30s)\n")), "fdl2-dead-after-exec");
}

TEST(LogVerdict, aRunThatWentFurtherTakesTheOlderFailureBack)
{
    const std::string failed =
        "Waiting for dl_diag connection (30s)\nlibusb_control_transfer ok\nCHECK_BAUD FAIL\nCHECK_BAUD "
        "FAIL\nCHECK_BAUD FAIL\n";
    const std::string well =
        "Waiting for dl_diag connection (30s)\nCHECK_BAUD bootrom\nCMD_CONNECT bootrom\nEXEC FDL1\n"
        "CHECK_BAUD FDL1\nCMD_CONNECT FDL1\nEXEC FDL2\nDISABLE_TRANSCODE\nRead Part Done: boot+0x0\n";
    EXPECT_EQ(idOf(judged(failed + well)), "[nothing-failed]");
    EXPECT_EQ(idOf(judged(well + failed)), "unisoc-ver-expected");
}

TEST(LogVerdict, ofSeveralFailuresTheSurestIsTheCauseAndTheOthersAreTold)
{
    const LogVerdict verdict =
        judged("DaHandler - [LIB]: Error reading gpt\nDaHandler - Dumping partition \"boot\"\n"
               "DAXFlash - [LIB]: Timeout or short read on header at 0x10\n");
    EXPECT_EQ(idOf(verdict), "pmt-no-space-5069");
    EXPECT_THAT(verdict.also, Contains("mtk-readback-fail-4009"));
    EXPECT_THAT(verdict.also, Not(Contains("pmt-no-space-5069")));
}

TEST(LogVerdict, aBrokenLinkWithoutAStageProvesNothing)
{
    const LogVerdict verdict = judged("Write: Call WriteFile() fail, [ErrorCode: 0x00000016].\n"
                                      "Write: Call GetOverlappedResult() fail, [ErrorCode: 0x000001B1].\n");
    EXPECT_EQ(idOf(verdict), "[not-enough-evidence]");
    EXPECT_FALSE(verdict.proof.empty());
}

TEST(LogVerdict, whatNoToolWroteIsUnknown)
{
    EXPECT_EQ(idOf(judged("")), "[unknown]");
    EXPECT_EQ(idOf(judged("Dear diary,\ntoday an error 4 happened to my bread.\n")), "[unknown]");
    std::string noise;
    for (int i = 0; i < 100000; ++i) {
        noise += static_cast<char>((i * 2654435761U) >> 13U);
    }
    EXPECT_FALSE(judged(noise).diagnosis);
}

TEST(LogVerdict, pastedLogsAreRead)
{
    EXPECT_EQ(
        idOf(judged("> ```\n> EXEC FDL2\r\n> usb_send failed (0 / 8)\r\n> ```\n")), "fdl2-dead-after-exec");
    const std::string wide = "S_FT_ENABLE_DRAM_FAIL (4032)\n";
    std::string utf16("\xff\xfe");
    for (const char letter : wide) {
        utf16 += letter;
        utf16 += '\0';
    }
    EXPECT_EQ(idOf(judged(utf16)), "mtk-enable-dram-fail-4032");
    EXPECT_EQ(idOf(judged("\xb4\xed\xce\xf3 S_FT_ENABLE_DRAM_FAIL (4032)\n")), "mtk-enable-dram-fail-4032");
}

TEST(LogVerdict, aVeryLongLogIsReadInPieces)
{
    // 64 MiB of progress, then a failure: memory for all of it is not there, lines are.
    std::uint64_t given = 0;
    const std::string piece = "Progress: |####------| 41.0% Write (Sector 0x110 of 0x200, ) 4 MB/s\r";
    const std::string end = "\nDAXFlash - [LIB]: unpack requires a buffer of 12 bytes\n";
    bool ended = false;
    const auto source = [&](std::span<char> into) {
        const std::string& text = given < 64U * 1024U * 1024U ? piece : end;
        if (ended) {
            return std::size_t(0);
        }
        ended = &text == &end;
        given += text.size();
        std::copy(text.begin(), text.end(), into.begin());
        return text.size();
    };
    const ShippedLogFacts& facts = shippedLogFacts();
    const LogVerdict verdict = judgeLog(source, *facts.dialects, *facts.words, *facts.rules);
    EXPECT_EQ(idOf(verdict), "mtk-download-fail-4008");
    EXPECT_EQ(verdict.lines, 2U);
}

TEST(LogVerdict, ourOwnJournalIsTakenAsItIs)
{
    Error refused{Fault::PhoneRefused, "unisoc.fdl2.exec", PhoneStatus{"bsl", 0xaa}, {}, nullptr};
    const std::string journal =
        lineOf(stageJson({Stage::StartingLoader, "fdl2", 0})) + lineOf(errorJson(refused));
    const LogVerdict verdict = judged(journal);
    EXPECT_EQ(verdict.tool, "flashwright");
    EXPECT_EQ(idOf(verdict), "fdl2-failed");
    EXPECT_TRUE(provedByLine(verdict, 2));
}

TEST(LogVerdict, ourOwnJournalKeepsItsEvidence)
{
    Error taken{Fault::AccessDenied, "link.usb.open", std::nullopt, {{"problem", "port-busy"}}, nullptr};
    const Evidence owner{"open.owner", "ModemManager", "host", {}};
    const std::string journal = lineOf(evidenceJson(owner)) + lineOf(errorJson(taken))
        + "{\"event\":\"plan\",\"v\":1,\"operations\":[{";
    const LogVerdict verdict = judged(journal);
    EXPECT_EQ(idOf(verdict), "linux-modemmanager-grabs");
    EXPECT_TRUE(provedByLine(verdict, 1));
}

TEST(LogVerdict, ourOwnJournalThatWentWell)
{
    EXPECT_EQ(
        idOf(judged(
            "{\"event\":\"waiting\",\"v\":1}\n{\"event\":\"done\",\"v\":1,\"result\":\"succeeded\"}\n")),
        "[nothing-failed]");
    EXPECT_EQ(idOf(judged("{\"event\":\"waiting\",\"v\":1}\n")), "[not-enough-evidence]");
}

TEST(LogVerdict, ourOwnJournalWithoutAnEnd)
{
    EXPECT_EQ(idOf(judged(lineOf(stageJson({Stage::Writing, "boot", 4096})))), "tool-ui-hang");
    EXPECT_EQ(idOf(judged(lineOf(stageJson({Stage::WaitingForPhone, {}, 0})))), "[not-enough-evidence]");
}

TEST(LogVerdict, outcomesHaveCausesOfTheirOwn)
{
    const RuleEngine& rules = *shippedLogFacts().rules;
    EXPECT_EQ(rules.diagnose(outcomeCase(LogOutcome::NothingFailed)).id, "log-ends-before-failure");
    EXPECT_EQ(rules.diagnose(outcomeCase(LogOutcome::OtherJob)).id, "third-party-bypass-attempt");
    EXPECT_EQ(rules.diagnose(outcomeCase(LogOutcome::NotEnoughEvidence)).id, "unknown");
    EXPECT_EQ(rules.diagnose(outcomeCase(LogOutcome::Unknown)).id, "unknown");
}

TEST(LogVerdict, aLogWithoutAFailureStillHasARemark)
{
    const LogVerdict cut = judged("Preloader - HW code: 0x766\n");
    EXPECT_FALSE(cut.diagnosis);
    ASSERT_TRUE(cut.remark);
    EXPECT_EQ(cut.remark->id, "log-ends-before-failure");
    const LogVerdict other = judged("Device hw code: 0x766\nDisabling protection\nPayload did not reply\n");
    ASSERT_TRUE(other.remark);
    EXPECT_EQ(other.remark->id, "third-party-bypass-attempt");
    EXPECT_FALSE(judged("Connection failed\n").remark);
}

TEST(LogVerdict, tellsTheFinerNameToo)
{
    const LogVerdict verdict =
        judged("DAXFlash - DA SLA is enabled\nDAXFlash - [LIB]: Error: RSA OAEP fail (0xc002004a)\n");
    EXPECT_EQ(idOf(verdict), "mtk-sla-auth-needed");
    EXPECT_THAT(verdict.also, Contains("mtk-da-sla-login"));
}

TEST(LogVerdict, outcomesHaveStableWords)
{
    EXPECT_EQ(logOutcomeName(LogOutcome::Diagnosed), "diagnosed");
    EXPECT_EQ(logOutcomeName(LogOutcome::NothingFailed), "nothing-failed");
    EXPECT_EQ(logOutcomeName(LogOutcome::NotEnoughEvidence), "not-enough-evidence");
    EXPECT_EQ(logOutcomeName(LogOutcome::OtherJob), "other-job");
    EXPECT_EQ(logOutcomeName(LogOutcome::Unknown), "unknown");
}

} // namespace
} // namespace flashwright::test
