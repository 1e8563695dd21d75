// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/schema_check.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST(DoctorCommand, tellsProgramsEveryCheck)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor --json"));
    const QJsonObject object = result.document();
    const QStringList wrong =
        SchemaCheck(schemaNamed(QStringLiteral("doctor.schema.json"))).violations(object);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
    QStringList ids;
    for (const QJsonValue one : object.value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = one.toObject();
        ids += check.value(QStringLiteral("id")).toString();
        EXPECT_THAT(check.value(QStringLiteral("health")).toString().toStdString(),
            ::testing::AnyOf("good", "advice", "bad", "unknown"));
        EXPECT_TRUE(check.value(QStringLiteral("text")).toString().endsWith(QLatin1Char('.')))
            << ids.last().toStdString();
    }
    for (const char* id :
        {"udev-rules", "groups", "modem-manager", "other-probers", "port-owner", "cdc-acm", "usb-topology",
            "usb-power", "usbfs-memory", "disk-space", "virtual-machine", "sleep", "clock"}) {
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
    }
    const bool bad = object.value(QStringLiteral("health")).toString() == QLatin1String("bad");
    EXPECT_EQ(result.exitCode, bad ? 12 : 0);
    EXPECT_TRUE(object.value(QStringLiteral("applied")).toArray().isEmpty());
}

TEST(DoctorCommand, tellsPeopleATable)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor"));
    for (const char* title : {"Device rules", "USB connection", "Free disk", "Date and time"}) {
        EXPECT_TRUE(result.out.contains(title)) << title;
    }
    EXPECT_THAT(result.exitCode, ::testing::AnyOf(0, 12));
}

TEST(DoctorCommand, printsTheShippedRules)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor --print-rules"));
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.out,
        contentsOf(QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/packaging/linux/udev/70-flashwright.rules")));
}

TEST(DoctorCommand, asksBeforeItChangesAnything)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor --fix add-to-group"));
    if (result.errors.contains("join-group")) {
        EXPECT_EQ(result.exitCode, 10); // nobody is there to say yes
    } else {
        EXPECT_TRUE(result.errors.contains("Nothing to change for add-to-group"))
            << result.errors.toStdString();
    }
    EXPECT_TRUE(
        home.run(words("doctor --json")).document().value(QStringLiteral("applied")).toArray().isEmpty());
}

TEST(DoctorCommand, showsAChangeWithoutMakingIt)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor --fix stop-modem-manager --dry-run"));
    EXPECT_TRUE(result.errors.contains("ID_MM_DEVICE_IGNORE") || result.errors.contains("Nothing to change"))
        << result.errors.toStdString();
    EXPECT_TRUE(
        home.run(words("doctor --json")).document().value(QStringLiteral("applied")).toArray().isEmpty());
}

TEST(DoctorCommand, hasNothingToTakeBackAtFirst)
{
    const CliHome home;
    const CliResult result = home.run(words("doctor --undo install-udev-rule"));
    EXPECT_EQ(result.exitCode, 10);
    EXPECT_FALSE(result.errors.isEmpty());
}

struct Row {
    const char* name;
    const char* line;
    const char* says;
};

class DoctorUsage : public ::testing::TestWithParam<Row> { };

TEST_P(DoctorUsage, endsWithTwoAndAHint)
{
    const CliHome home;
    const CliResult result = home.run(words(GetParam().line));
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.errors.contains(GetParam().says)) << result.errors.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Rows, DoctorUsage,
    ::testing::Values(Row{"both", "doctor --fix --undo", "not both"},
        Row{"unknownFix", "doctor --fix make-coffee", "install-udev-rule"},
        Row{"fixWithoutFix", "doctor install-udev-rule", "--fix"},
        Row{"twoChips", "keys ums512 mt6765", "one chip"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(KeysCommand, knowsAChipByAnyOfItsNames)
{
    const CliHome home;
    const CliResult result = home.run(words("keys t610 --json"));
    EXPECT_EQ(result.exitCode, 0);
    const QJsonObject object = result.document();
    EXPECT_EQ(object.value(QStringLiteral("chip")).toString(), QLatin1String("ums512"));
    const QJsonArray guides = object.value(QStringLiteral("guides")).toArray();
    ASSERT_EQ(guides.size(), 1);
    EXPECT_EQ(
        guides.first().toObject().value(QStringLiteral("id")).toString(), QLatin1String("unisoc-volume"));
    EXPECT_EQ(guides.first().toObject().value(QStringLiteral("keys")).toArray().first().toString(),
        QLatin1String("volume-down"));
}

TEST(KeysCommand, tellsPeopleWhatToHold)
{
    const CliHome home;
    const CliResult all = home.run(words("keys"));
    EXPECT_EQ(all.exitCode, 0);
    EXPECT_TRUE(all.out.contains("the * key"));
    EXPECT_TRUE(all.out.contains("Volume Down"));
    const CliResult none = home.run(words("keys xy1"));
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_TRUE(none.errors.contains("xy1"));
}

} // namespace
} // namespace flashwright::testing
