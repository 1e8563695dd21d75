// SPDX-License-Identifier: GPL-3.0-or-later
// A phone that was flashed and does not start well: what a person sees, and the cause.
#include "tests/app/cli/cli_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QJsonObject answered(const CliHome& home, const QStringList& answers)
{
    QStringList arguments{QStringLiteral("symptom"), QStringLiteral("--json")};
    for (const QString& answer : answers) {
        arguments << QStringLiteral("--answer") << answer;
    }
    const CliResult result = home.run(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    return QJsonDocument::fromJson(result.out).object();
}

TEST(Symptom, asksFirst)
{
    const CliHome home;
    const QJsonObject object = answered(home, {});
    EXPECT_EQ(object.value(QLatin1String("v")).toInt(), 1);
    EXPECT_TRUE(object.value(QLatin1String("diagnosis")).isNull());
    const QJsonArray questions = object.value(QLatin1String("questions")).toArray();
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("screen"));
}

TEST(Symptom, namesTheCauseOfAnAnswer)
{
    const CliHome home;
    const QJsonObject object = answered(home, {QStringLiteral("screen=no-network")});
    const QJsonObject diagnosis = object.value(QLatin1String("diagnosis")).toObject();
    EXPECT_EQ(diagnosis.value(QLatin1String("id")).toString(), QStringLiteral("imei-nvram-lost"));
    EXPECT_FALSE(diagnosis.value(QLatin1String("remedies")).toArray().isEmpty());
    EXPECT_TRUE(object.value(QLatin1String("questions")).toArray().isEmpty());
}

TEST(Symptom, knowsNothingOfAPhoneThatRuns)
{
    const CliHome home;
    const QJsonObject object = answered(home, {QStringLiteral("screen=system")});
    EXPECT_EQ(object.value(QLatin1String("diagnosis")).toObject().value(QLatin1String("id")).toString(),
        QStringLiteral("unknown"));
}

TEST(Symptom, refusesWordsOfNoList)
{
    const CliHome home;
    const CliResult result =
        home.run({QStringLiteral("symptom"), QStringLiteral("--answer"), QStringLiteral("screen=purple")});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.errors.contains("--answer")) << result.errors.toStdString();
}

} // namespace
} // namespace flashwright::testing
