// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate says what the record says, and nothing that a firmware's name could smuggle in.
#include "app/report/flash_certificate.h"
#include "app/report/painting_application.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

JobRecord passed()
{
    JobRecord record;
    record.uid = "5f0c-uid";
    record.started = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
    record.took = milliseconds(125000);
    record.kind = "flash";
    record.chip = "SC9863A";
    record.unit = "c1d2e3f4051627384950";
    record.product = "<script>alert(1)</script>";
    record.version = "V1 & V2";
    record.package = "/home/somebody/phone \"a\".pac";
    record.planDigest = "0123456789abcdef";
    record.result = "passed";
    record.bytesWritten = 4096;
    record.comparedBytes = 2048;
    record.comparedAreas = 3;
    record.notComparable = 1;
    record.areas = {{"prodnv", AreaProof::State::Equal}, {"l_fixnv1", AreaProof::State::Merged}};
    record.images = {{"loader:FDL1", std::string(64, 'a')}, {"BOOT", std::string(64, 'b')}};
    record.tool = "flashwright-cli 1.0";
    return record;
}

TEST(FlashCertificate, saysWhatTheRecordSays)
{
    const QString html = certificateHtml(passed(), {});
    for (const char* part : {"SC9863A", "0123456789abcdef", "2 min 05 s", "prodnv", "l_fixnv1", "FDL1",
             "BOOT", "flashwright-cli 1.0", "V1 &amp; V2", "5f0c-uid", "done to its end"}) {
        EXPECT_TRUE(html.contains(QLatin1String(part))) << part;
    }
    EXPECT_TRUE(html.contains(QString(64, QLatin1Char('a'))));
    EXPECT_TRUE(html.contains(QString(64, QLatin1Char('b'))));
}

TEST(FlashCertificate, isOnePageWithoutOtherFilesOrScripts)
{
    const QString html = certificateHtml(passed(), {});
    EXPECT_FALSE(html.contains(QLatin1String("<script")));
    EXPECT_TRUE(html.contains(QLatin1String("&lt;script&gt;")));
    EXPECT_FALSE(html.contains(QLatin1String("src=")));
    EXPECT_FALSE(html.contains(QLatin1String("href=")));
    EXPECT_FALSE(html.contains(QLatin1String("/home/somebody")));
    EXPECT_TRUE(html.contains(QLatin1String("phone &quot;a&quot;.pac")));
}

TEST(FlashCertificate, namesThePhoneInFullOnlyWhenAsked)
{
    const QString masked = certificateHtml(passed(), {});
    EXPECT_FALSE(masked.contains(QLatin1String("c1d2e3f4051627384950")));
    EXPECT_FALSE(masked.contains(QLatin1String("c1d2")));
    EXPECT_TRUE(masked.contains(QLatin1String("4950")));
    EXPECT_TRUE(certificateHtml(passed(), {true}).contains(QLatin1String("c1d2e3f4051627384950")));
}

TEST(FlashCertificate, doesNotPraiseWhatWasNotProved)
{
    JobRecord record = passed();
    record.comparedAreas = 0;
    EXPECT_TRUE(certificateHtml(record, {}).contains(QLatin1String("was not compared")));
    record = passed();
    record.result = "failed";
    record.cause = "cable.unstable";
    const QString html = certificateHtml(record, {});
    EXPECT_TRUE(html.contains(QLatin1String("The job failed.")));
    EXPECT_TRUE(html.contains(QLatin1String("cable.unstable")));
    EXPECT_FALSE(html.contains(QLatin1String("found equal")));
}

TEST(FlashCertificate, becomesAFileOfEitherKind)
{
    std::array<char*, 4> words{
        const_cast<char*>("test"), const_cast<char*>("certificate"), const_cast<char*>("x.pdf"), nullptr};
    int count = 3;
    const auto application = makeApplication(count, words.data());
    QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    ASSERT_TRUE(writeCertificateFile(passed(), {}, place / "c.html"));
    ASSERT_TRUE(writeCertificateFile(passed(), {}, place / "c.pdf"));
    QFile html(folder.filePath(QStringLiteral("c.html")));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_EQ(html.readAll(), certificateHtml(passed(), {}).toUtf8());
    QFile pdf(folder.filePath(QStringLiteral("c.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray page = pdf.readAll();
    EXPECT_TRUE(page.startsWith("%PDF-"));
    EXPECT_TRUE(page.trimmed().endsWith("%%EOF"));
    EXPECT_GT(page.size(), 5000);
    EXPECT_EQ(page.count("/Type /Page\n"), 1);
}

TEST(FlashCertificate, saysWhichFileCannotBeWritten)
{
    const auto written = writeCertificateFile(passed(), {}, "/nowhere/at/all/c.html");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fact("file"), "/nowhere/at/all/c.html");
}

} // namespace
} // namespace flashwright
