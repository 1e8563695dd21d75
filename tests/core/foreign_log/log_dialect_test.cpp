// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped dialects as data: they fit their schema and lean on things that exist.
#include "core/catalog/fact_object.h"
#include "tests/core/foreign_log/log_judge.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <unistd.h>

namespace flashwright::test {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

QJsonObject readJson(const fs::path& file)
{
    QFile opened(QString::fromStdString(file.string()));
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file;
    return QJsonDocument::fromJson(opened.readAll()).object();
}

std::vector<fs::path> dialectFiles()
{
    std::vector<fs::path> files;
    const auto all = jsonFilesIn(Resources / "foreign_logs");
    EXPECT_TRUE(all);
    for (const fs::path& file : all.value_or(std::vector<fs::path>())) {
        if (file.stem() != "places" && file.stem() != "numbers") {
            files.push_back(file);
        }
    }
    return files;
}

QStringList textsOf(const QJsonValue& value)
{
    if (value.isString()) {
        return {value.toString()};
    }
    QStringList texts;
    for (const QJsonValue& one : value.toArray()) {
        texts += one.toString();
    }
    return texts;
}

TEST(LogDialects, fitTheirSchema)
{
    const testing_data::SchemaValidator validator(Resources / "schema" / "foreign_log.schema.json");
    EXPECT_GE(dialectFiles().size(), 8U);
    for (const fs::path& file : dialectFiles()) {
        const QStringList complaints = validator.complaints(readJson(file));
        EXPECT_TRUE(complaints.isEmpty()) << file << complaints.join(QLatin1Char('\n')).toStdString();
    }
}

/// What finds a line need not be the line: long texts would be copies of somebody's sentences, and would miss
/// the next version's wording.
TEST(LogDialects, lookForShortTexts)
{
    for (const fs::path& file : dialectFiles()) {
        for (const QJsonValue& mark : readJson(file).value(QStringLiteral("marks")).toArray()) {
            for (const QString& text : textsOf(mark.toObject().value(QStringLiteral("text")))) {
                EXPECT_LE(text.size(), 52) << file << text.toStdString();
                EXPECT_EQ(text, text.toLower()) << file << text.toStdString();
            }
        }
    }
}

TEST(LogDialects, everyMarkIsFoundInItsOwnWords)
{
    ASSERT_TRUE(shippedLogFacts().dialects);
    const LogDialects& dialects = *shippedLogFacts().dialects;
    for (const fs::path& file : dialectFiles()) {
        for (const QJsonValue& mark : readJson(file).value(QStringLiteral("marks")).toArray()) {
            const QString line =
                textsOf(mark.toObject().value(QStringLiteral("text"))).join(QStringLiteral(" | "));
            EXPECT_FALSE(dialects.marksOf(dialects.textsIn(line.toStdString())).empty())
                << file << line.toStdString();
        }
    }
}

TEST(LogDialects, stepsOfEveryPlaceAreInOrder)
{
    const QJsonArray places =
        readJson(Resources / "foreign_logs" / "places.json").value(QStringLiteral("places")).toArray();
    int last = 0;
    std::set<QString> names;
    for (const QJsonValue& one : places) {
        const int rank = one.toObject().value(QStringLiteral("rank")).toInt();
        EXPECT_GE(rank, last);
        last = rank;
        EXPECT_TRUE(names.insert(one.toObject().value(QStringLiteral("at")).toString()).second);
    }
    EXPECT_GE(names.size(), 10U);
}

TEST(LogDialects, aFileThatContradictsItselfIsRefused)
{
    const fs::path folder =
        fs::temp_directory_path() / ("flashwright-dialects-" + std::to_string(::getpid()));
    fs::create_directories(folder / "foreign_logs");
    fs::copy_file(Resources / "foreign_logs" / "places.json", folder / "foreign_logs" / "places.json");
    for (const char* mark : {R"({"is":"begin","text":"x"})", R"({"is":"begin","at":"moon","text":"x"})",
             R"({"is":"sometimes","text":"x"})", R"({"is":"failure","fault":"bad-luck","text":"x"})",
             R"({"is":"failure","text":[]})", R"({"is":"failure","text":"x","whatever":1})"}) {
        QFile file(QString::fromStdString((folder / "foreign_logs" / "tool.json").string()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(R"({"id":"tool","name":"Tool","source":"[inferred]","marks":[)") + mark + "]}");
        file.close();
        const auto loaded = LogDialects::load(folder);
        ASSERT_FALSE(loaded) << mark;
        EXPECT_EQ(loaded.error().fault, Fault::Bug) << mark;
    }
    fs::remove_all(folder);
}

} // namespace
} // namespace flashwright::test
