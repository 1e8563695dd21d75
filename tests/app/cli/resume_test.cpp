// SPDX-License-Identifier: GPL-3.0-or-later
/// The program is killed while it writes, and the next one goes on; the phone lives in a process of its own.
#include "tests/app/cli/practice_images.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class Resume : public ::testing::Test {
protected:
    [[nodiscard]] QStringList onPhone(const QStringList& arguments) const
    {
        return arguments
            + QStringList{QStringLiteral("--port"), m_phone.port(), QStringLiteral("--wait"),
                QStringLiteral("20"), QStringLiteral("--yes")};
    }
    /// Starts a flash and kills it once so many changes were made.
    void flashAndKill(int changes) const
    {
        const auto flash = m_home.start(onPhone({QStringLiteral("flash"), m_firmware,
            QStringLiteral("--only"), QStringLiteral("BOOT,BootLogo,Recovery"), QStringLiteral("--jsonl")}));
        int made = 0;
        while (made < changes && flash->waitForReadyRead(60000)) {
            while (flash->canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(flash->readLine()).object();
                const QString kind = line.value(QStringLiteral("operation"))
                                         .toObject()
                                         .value(QStringLiteral("kind"))
                                         .toString();
                const bool ended = line.value(QStringLiteral("what")) == QStringLiteral("ended");
                made += ended && (kind == QStringLiteral("write") || kind == QStringLiteral("erase")) ? 1 : 0;
            }
        }
        ASSERT_EQ(flash->state(), QProcess::Running);
        ::kill(static_cast<pid_t>(flash->processId()), SIGKILL);
        ASSERT_TRUE(flash->waitForFinished(60000));
        EXPECT_EQ(flash->exitStatus(), QProcess::CrashExit);
    }

    const CliHome m_home;
    const QString m_profile = QStringLiteral("sc9863a-emmc");
    const QString m_firmware = m_home.practiceFirmware(m_profile);
    Simulator m_phone{m_home, m_profile};
};

TEST_F(Resume, aKilledJobIsFinishedByTheNextProgram)
{
    flashAndKill(3); // a loader in the middle of a write wants to be switched off first
    const CliResult result =
        m_home.run(onPhone({QStringLiteral("flash"), QStringLiteral("--resume"), QStringLiteral("--jsonl")}));
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString() << result.out.right(2000).toStdString();
    bool skipped = false;
    for (const QJsonObject& line : result.events(QStringLiteral("operation"))) {
        skipped = skipped || line.value(QStringLiteral("skipped")).toBool();
    }
    EXPECT_TRUE(skipped);
    m_phone.stop();
    std::size_t compared = 0;
    for (const WantedArea& area : wantedAreas(m_home, m_profile, m_firmware)) {
        if (area.entry != QStringLiteral("BOOT") && area.entry != QStringLiteral("Recovery")) {
            continue;
        }
        const QByteArray found = m_phone.area(area.area);
        for (const auto& [offset, length] : area.runs) {
            EXPECT_EQ(sha256Of(found.mid(offset, length)), sha256Of(area.bytes.mid(offset, length)));
            ++compared;
        }
    }
    EXPECT_GE(compared, 1U);
    const CliResult again =
        m_home.run(onPhone({QStringLiteral("flash"), QStringLiteral("--resume"), QStringLiteral("--json")}));
    EXPECT_EQ(again.exitCode, 10) << again.errors.toStdString();
}

TEST_F(Resume, aFirmwareThatWasChangedSinceIsRefused)
{
    flashAndKill(1);
    QFile firmware(m_firmware);
    ASSERT_TRUE(firmware.open(QIODevice::Append));
    firmware.write("x");
    firmware.close();
    const CliResult result =
        m_home.run(onPhone({QStringLiteral("flash"), QStringLiteral("--resume"), QStringLiteral("--json")}));
    EXPECT_EQ(result.exitCode, 5) << result.errors.toStdString();
    EXPECT_TRUE(result.out.contains("package-changed")) << result.out.toStdString();
}

TEST(ResumeUsage, nothingToGoOnWith)
{
    const CliHome home;
    const CliResult result = home.run(words("flash --resume --json"));
    EXPECT_EQ(result.exitCode, 10) << result.errors.toStdString();
    EXPECT_TRUE(result.out.contains("nothing-to-resume")) << result.out.toStdString();
    EXPECT_EQ(home.run(words("flash --resume a b")).exitCode, 2);
}

} // namespace
} // namespace flashwright::testing
