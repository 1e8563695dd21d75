// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/schema_check.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

const QByteArray Refused = "Antumbra  Handshake completed!\nAntumbra  DAA: true\n"
                           "Antumbra  Uploading DA1 region to address 0x00200000 with length 0x1000\n"
                           "Antumbra  SendDA data transfer failed with status: 7024\n";

QJsonObject checked(const CliResult& result)
{
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    const QJsonObject object = result.document();
    const QStringList wrong =
        SchemaCheck(schemaNamed(QStringLiteral("diagnose.schema.json"))).violations(object);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
    return object;
}

TEST(Diagnose, namesTheCauseAndItsLinesAsOneObject)
{
    const CliHome home;
    const QString log = home.write(QStringLiteral("tool.log"), Refused);
    const QJsonObject object = checked(home.run({QStringLiteral("diagnose"), log, QStringLiteral("--json")}));
    EXPECT_EQ(object.value(QStringLiteral("verdict")).toString(), QStringLiteral("diagnosed"));
    EXPECT_EQ(object.value(QStringLiteral("tool")).toString(), QStringLiteral("penumbra"));
    const QJsonObject diagnosis = object.value(QStringLiteral("diagnosis")).toObject();
    EXPECT_EQ(diagnosis.value(QStringLiteral("id")).toString(), QStringLiteral("mtk-daa-signature-7024"));
    EXPECT_GT(diagnosis.value(QStringLiteral("confidence")).toDouble(), 0.9);
    EXPECT_FALSE(diagnosis.value(QStringLiteral("remedies")).toArray().isEmpty());
    bool told = false;
    for (const QJsonValue& line : diagnosis.value(QStringLiteral("evidence")).toArray()) {
        const QJsonObject proof = line.toObject();
        told = told
            || (proof.value(QStringLiteral("line")).toInt() == 4
                && proof.value(QStringLiteral("text")).toString().contains(QStringLiteral("status: 7024"))
                && proof.value(QStringLiteral("value")).toString() == QStringLiteral("0x7024"));
    }
    EXPECT_TRUE(told);
}

TEST(Diagnose, readsStandardInput)
{
    const CliHome home;
    const QJsonObject object = checked(
        home.run({QStringLiteral("diagnose"), QStringLiteral("-"), QStringLiteral("--json")}, Refused));
    EXPECT_EQ(object.value(QStringLiteral("file")).toString(), QStringLiteral("-"));
    EXPECT_EQ(object.value(QStringLiteral("diagnosis")).toObject().value(QStringLiteral("id")).toString(),
        QStringLiteral("mtk-daa-signature-7024"));
}

TEST(Diagnose, whatIsNotProvedIsNull)
{
    const CliHome home;
    for (const auto& [text, verdict] : {std::pair("Preloader - HW code: 0x766\n", "nothing-failed"),
             std::pair("Connection failed\n", "not-enough-evidence"),
             std::pair("good morning\n", "unknown")}) {
        const QString log = home.write(QStringLiteral("tool.log"), text);
        const QJsonObject object =
            checked(home.run({QStringLiteral("diagnose"), log, QStringLiteral("--json")}));
        EXPECT_TRUE(object.value(QStringLiteral("diagnosis")).isNull()) << text;
        EXPECT_EQ(object.value(QStringLiteral("verdict")).toString(), QString::fromLatin1(verdict)) << text;
    }
}

TEST(Diagnose, tellsPeopleCauseLinesAndWhatToDo)
{
    const CliHome home;
    const CliResult result =
        home.run({QStringLiteral("diagnose"), home.write(QStringLiteral("tool.log"), Refused)});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(result.out.contains("What happened:")) << result.out.toStdString();
    EXPECT_TRUE(result.out.contains("  4: Antumbra  SendDA")) << result.out.toStdString();
    EXPECT_TRUE(result.out.contains("What to do:")) << result.out.toStdString();
}

TEST(Diagnose, aLogThatIsNotThereIsSaid)
{
    const CliHome home;
    const CliResult result = home.run({QStringLiteral("diagnose"), home.path(QStringLiteral("no.log"))});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_TRUE(result.errors.contains("no.log")) << result.errors.toStdString();
}

} // namespace
} // namespace flashwright::testing
