// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fault_text.h"
#include "app/text/finding_text.h"
#include "app/text/problem_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace flashwright {
namespace {

/// Literals that follow `before` in the product's sources, with the place of each.
QMap<QString, QString> wordsInSources(const QRegularExpression& pattern)
{
    QMap<QString, QString> words;
    for (const char* room : {"/core", "/protocols", "/app"}) {
        QDirIterator files(QStringLiteral(FLASHWRIGHT_SOURCE_DIR) + QLatin1String(room),
            {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            auto found = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                words.insert(found.next().captured(1), file.fileName());
            }
        }
    }
    return words;
}

TEST(ProblemText, everyWordInTheSourcesHasASentence)
{
    const QRegularExpression problem(
        QStringLiteral("failWithProblem\\(\\s*[^,;]+,\\s*[^,;]+,\\s*\"([a-z0-9-]+)\"\\s*\\)"));
    const auto words = wordsInSources(problem);
    EXPECT_GT(words.size(), 15);
    for (auto it = words.begin(); it != words.end(); ++it) {
        EXPECT_TRUE(knownProblems().contains(it.key()))
            << it.key().toStdString() << " in " << it.value().toStdString();
    }
}

TEST(FindingText, everyCodeInTheSourcesHasASentence)
{
    const QRegularExpression code(QStringLiteral("Severity::(?:Note|Warning|Error),\\s*\"([a-z0-9-]+)\""));
    const auto words = wordsInSources(code);
    EXPECT_GT(words.size(), 8);
    for (auto it = words.begin(); it != words.end(); ++it) {
        EXPECT_TRUE(knownFindings().contains(it.key()))
            << it.key().toStdString() << " in " << it.value().toStdString();
    }
}

TEST(ProblemText, everySentenceStandsWithoutFacts)
{
    for (const QString& word : knownProblems()) {
        const Error error = failWithProblem(Fault::Bug, "test", word.toStdString()).value();
        const QString text = problemText(error);
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << word.toStdString() << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
        EXPECT_NE(text, faultText(Fault::Bug)) << word.toStdString();
    }
}

TEST(FindingText, everySentenceStandsWithoutFacts)
{
    for (const QString& code : knownFindings()) {
        const QString text = findingText({Severity::Note, code.toStdString(), {}});
        EXPECT_NE(text, code);
        EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
    }
}

TEST(ProblemText, namesWhatTheFactsTell)
{
    const Error error = failWithProblem(Fault::NoRoom, "plan.room", "image-larger-than-partition")
                            .with("entry", "BOOT")
                            .with("image_bytes", "2097152")
                            .with("partition_bytes", "0x100000")
                            .value();
    const QString text = problemText(error);
    EXPECT_TRUE(text.contains(QStringLiteral("BOOT"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2.0 MiB"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("1.0 MiB"))) << text.toStdString();
}

TEST(ProblemText, tellsThePlaceInTheFile)
{
    const Error error = failWithProblem(Fault::PackageCorrupt, "unisoc.pac.header", "truncated")
                            .with("file", "x.pac")
                            .with("offset_bytes", "0x844")
                            .with("field", "dwSize")
                            .value();
    const QString text = problemText(error);
    for (const char* part : {"x.pac", "0x844", "dwSize"}) {
        EXPECT_TRUE(text.contains(QLatin1String(part))) << text.toStdString();
    }
}

TEST(ProblemText, aFactOfTheCauseIsUsedToo)
{
    const Error inner =
        failWithProblem(Fault::AccessDenied, "serial.open", "port-busy").with("node", "/dev/ttyUSB0").value();
    const Error outer = fail(Fault::AccessDenied, "session.open").because(inner).value();
    EXPECT_TRUE(problemText(outer).contains(QStringLiteral("/dev/ttyUSB0")));
}

TEST(ProblemText, anUnknownWordFallsBackToTheFault)
{
    EXPECT_EQ(problemText(failWithProblem(Fault::LinkLost, "x", "never-heard-of").value()),
        faultText(Fault::LinkLost));
}

TEST(FindingText, anUnknownCodeIsShownAsItIs)
{
    EXPECT_EQ(findingText({Severity::Note, "brand-new", {{"entry", "BOOT"}}}),
        QStringLiteral("brand-new entry=BOOT"));
}

} // namespace
} // namespace flashwright
