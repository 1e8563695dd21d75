// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/schema_check.h"

#include <QDir>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

class InspectPractice : public ::testing::TestWithParam<const char*> { };

TEST_P(InspectPractice, isOneObjectThatFitsTheSchema)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(QString::fromLatin1(GetParam()));
    const CliResult result =
        home.run({QStringLiteral("inspect"), firmware, QStringLiteral("--json"), QStringLiteral("--hashes")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    const QJsonObject object = result.document();
    const QStringList wrong =
        SchemaCheck(schemaNamed(QStringLiteral("inspect.schema.json"))).violations(object);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(object.value(QStringLiteral("family")), QStringLiteral("unisoc"));
    EXPECT_EQ(object.value(QStringLiteral("checksums")), QStringLiteral("ok"));
    EXPECT_EQ(qint64(object.value(QStringLiteral("bytes")).toDouble()), contentsOf(firmware).size());
}

TEST_P(InspectPractice, hashesAndSizesAreThoseOfTheUnpackedFiles)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(QString::fromLatin1(GetParam()));
    const QString folder = home.path(QStringLiteral("unpacked"));
    ASSERT_EQ(home.run({QStringLiteral("extract"), firmware, folder}).exitCode, 0);
    const QJsonObject object =
        home.run({QStringLiteral("inspect"), firmware, QStringLiteral("--json"), QStringLiteral("--hashes")})
            .document();
    int compared = 0;
    for (const QJsonValue& entry : object.value(QStringLiteral("entries")).toArray()) {
        const QString file = folder + QLatin1Char('/') + entry[QStringLiteral("file")].toString();
        if (!entry[QStringLiteral("has_image")].toBool() || !QFile::exists(file)) {
            continue;
        }
        const QByteArray inPlace =
            contentsOf(firmware).mid(qsizetype(entry[QStringLiteral("offset")].toDouble()),
                qsizetype(entry[QStringLiteral("bytes")].toDouble()));
        EXPECT_EQ(contentsOf(file), inPlace) << file.toStdString();
        EXPECT_EQ(entry[QStringLiteral("sha256")].toString(), sha256Of(inPlace));
        ++compared;
    }
    EXPECT_GE(compared, 4);
}

INSTANTIATE_TEST_SUITE_P(Profiles, InspectPractice,
    ::testing::Values("sc9863a-emmc", "ums512-ufs", "sc7731-emmc", "sc6531-nor", "uix8910"),
    [](const auto& row) {
        std::string name = row.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(InspectBroken, aFlippedByteIsABadChecksum)
{
    const CliHome home;
    QByteArray bytes = contentsOf(home.practiceFirmware(QStringLiteral("sc9863a-emmc")));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    const QString broken = home.write(QStringLiteral("flipped.pac"), bytes);
    const CliResult result = home.run({QStringLiteral("inspect"), broken, QStringLiteral("--json")});
    EXPECT_EQ(result.exitCode, 5) << result.errors.toStdString();
    EXPECT_EQ(result.document().value(QStringLiteral("checksums")), QStringLiteral("bad"));
    const QStringList wrong =
        SchemaCheck(schemaNamed(QStringLiteral("inspect.schema.json"))).violations(result.document());
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(
        home.run({QStringLiteral("inspect"), broken, QStringLiteral("--json"), QStringLiteral("--no-verify")})
            .exitCode,
        0);
}

TEST(InspectBroken, aTruncatedFileIsRefused)
{
    const CliHome home;
    const QByteArray bytes = contentsOf(home.practiceFirmware(QStringLiteral("sc9863a-emmc")));
    const QString broken = home.write(QStringLiteral("short.pac"), bytes.left(bytes.size() / 2));
    const CliResult result = home.run({QStringLiteral("inspect"), broken, QStringLiteral("--json")});
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_EQ(result.document().value(QStringLiteral("event")), QStringLiteral("error"))
        << result.out.toStdString();
    EXPECT_FALSE(result.document().value(QStringLiteral("id")).toString().isEmpty());
    EXPECT_TRUE(result.errors.contains("short.pac")) << result.errors.toStdString();
}

TEST(InspectBroken, whatIsNoFirmwareAndWhatIsNotThere)
{
    const CliHome home;
    const CliResult text =
        home.run({QStringLiteral("inspect"), home.write(QStringLiteral("a.txt"), "hello\n")});
    EXPECT_EQ(text.exitCode, 5);
    EXPECT_TRUE(text.errors.contains("a.txt")) << text.errors.toStdString();
    const CliResult none = home.run({QStringLiteral("inspect"), home.path(QStringLiteral("none.pac"))});
    EXPECT_EQ(none.exitCode, 5);
    EXPECT_TRUE(none.errors.contains("does not exist")) << none.errors.toStdString();
    EXPECT_TRUE(none.errors.contains("What to do")) << none.errors.toStdString();
}

TEST(Inspect, forPeopleNamesProductAndImages)
{
    const CliHome home;
    const CliResult result =
        home.run({QStringLiteral("inspect"), home.practiceFirmware(QStringLiteral("sc9863a-emmc"))});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(result.out.contains("Flashwright practice 1")) << result.out.toStdString();
    EXPECT_TRUE(result.out.contains("boot"));
}

TEST(Extract, writesNothingOutsideItsFolder)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(QStringLiteral("sc6531-nor"));
    QByteArray bytes = contentsOf(firmware);
    const auto utf16 = [](const char* text) {
        const QString wide = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    };
    const qsizetype place = bytes.indexOf(utf16("fdl1-sign.bin"));
    ASSERT_GE(place, 0);
    bytes.replace(place, utf16("../../fdl.bin").size(), utf16("../../fdl.bin"));
    const QString evil = home.write(QStringLiteral("evil.pac"), bytes);
    ASSERT_TRUE(QDir().mkpath(home.path(QStringLiteral("a/b"))));
    const CliResult result = home.run(
        {QStringLiteral("extract"), evil, home.path(QStringLiteral("a/b/c")), QStringLiteral("--no-verify")});
    EXPECT_TRUE(result.exitCode == 0 || result.exitCode == 5) << result.errors.toStdString();
    EXPECT_FALSE(QFile::exists(home.path(QStringLiteral("a/fdl.bin"))));
    EXPECT_FALSE(QFile::exists(home.path(QStringLiteral("fdl.bin"))));
}

} // namespace
} // namespace flashwright::testing
