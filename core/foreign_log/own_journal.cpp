// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/own_journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace flashwright {

namespace {

constexpr std::size_t MostEvidence = 2000;
constexpr int DeepestCause = 8;

std::string textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

Fault faultNamed(const std::string& word)
{
    for (int value = 0; value < int(Fault::Bug); ++value) {
        if (faultName(Fault(value)) == word) {
            return Fault(value);
        }
    }
    return Fault::Bug;
}

std::optional<Stage> stageNamed(const std::string& word)
{
    for (int value = 0; value <= int(Stage::Done); ++value) {
        if (stageName(Stage(value)) == word) {
            return Stage(value);
        }
    }
    return std::nullopt;
}

std::optional<PhoneStatus> statusOf(const QJsonObject& object)
{
    const std::string code = textOf(object, "code");
    PhoneStatus status{textOf(object, "protocol"), 0};
    if (code.size() < 3 || code.compare(0, 2, "0x") != 0) {
        return std::nullopt;
    }
    const auto read = std::from_chars(code.data() + 2, code.data() + code.size(), status.code, 16);
    return read.ec == std::errc() && read.ptr == code.data() + code.size() ? std::optional(status)
                                                                           : std::nullopt;
}

Error errorOf(const QJsonObject& object, int depth)
{
    Error error{faultNamed(textOf(object, "fault")), textOf(object, "where"), std::nullopt, {}, nullptr};
    error.phone = statusOf(object.value(QLatin1String("reply")).toObject());
    const QJsonArray facts = object.value(QLatin1String("facts")).toArray();
    for (const QJsonValue& fact : facts) {
        error.facts.push_back({textOf(fact.toObject(), "name"), textOf(fact.toObject(), "value")});
    }
    const QJsonObject cause = object.value(QLatin1String("cause")).toObject();
    if (!cause.isEmpty() && depth < DeepestCause) {
        error.cause = std::make_shared<const Error>(errorOf(cause, depth + 1));
    }
    return error;
}

} // namespace

bool OwnJournal::take(const LogLine& line)
{
    const std::size_t first = line.text.find_first_not_of(' ');
    if (first == std::string::npos || line.text[first] != '{'
        || line.text.find("\"event\":\"") == std::string::npos) {
        return false;
    }
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line.text)).object();
    const std::string event = textOf(object, "event");
    if (event.empty()) {
        // Of ours and too long to be taken whole (a plan), or cut by a power failure.
        return m_events > 0;
    }
    ++m_events;
    m_lines = line.number;
    take(event, object, line);
    return true;
}

void OwnJournal::take(const std::string& event, const QJsonObject& object, const LogLine& line)
{
    if (event == "waiting" && !m_result.empty()) {
        m_error.reset();
        m_result.clear();
        m_evidence.clear();
        m_evidenceLines.clear();
        ++m_jobs;
    } else if (event == "stage") {
        m_stage = stageNamed(textOf(object, "stage")).value_or(m_stage);
    } else if (event == "evidence" && m_evidence.size() < MostEvidence) {
        m_evidence.push_back({textOf(object, "fact"), textOf(object, "value"), textOf(object, "source"), {}});
        m_evidenceLines.push_back(line);
    } else if (event == "error") {
        setError(object, line);
    } else if (event == "done") {
        m_result = textOf(object, "result");
        m_stage = stageNamed(textOf(object, "reached")).value_or(m_stage);
        const QJsonObject error = object.value(QLatin1String("error")).toObject();
        if (!error.isEmpty()) {
            setError(error, line);
        }
    }
}

void OwnJournal::setError(const QJsonObject& object, const LogLine& line)
{
    m_error = errorOf(object, 0);
    m_errorLine = line;
}

std::optional<FailureCase> OwnJournal::failure() const
{
    if (!m_error || m_error->fault == Fault::Cancelled) {
        return std::nullopt;
    }
    return FailureCase{*m_error, m_stage, m_evidence};
}

LogVerdict OwnJournal::verdict(const RuleEngine& rules) const
{
    LogVerdict verdict;
    verdict.tool = "flashwright";
    verdict.toolName = "Flashwright";
    verdict.lines = m_lines;
    verdict.sessions = m_jobs + 1;
    const bool metPhone = m_stage != Stage::WaitingForPhone && m_stage != Stage::CheckingPackage;
    if (!m_error && m_result.empty() && metPhone) {
        // The program itself went away in the middle of the job.
        FailureCase broken;
        broken.failed = false;
        broken.evidence = {{"journal.ended", "no", "log", {}}};
        Diagnosis diagnosis = rules.diagnose(broken);
        if (diagnosis.confidence > 0) {
            verdict.outcome = LogOutcome::Diagnosed;
            verdict.proof.push_back({m_lines, {}, "journal.ended", "no"});
            verdict.diagnosis = std::move(diagnosis);
            return verdict;
        }
    }
    if (!m_error) {
        verdict.outcome = m_result == "succeeded" ? LogOutcome::NothingFailed : LogOutcome::NotEnoughEvidence;
        return verdict;
    }
    const std::string_view problem = m_error->fact("problem");
    verdict.proof.push_back(
        {m_errorLine.number, m_errorLine.text, problem.empty() ? "error.fault" : "error.problem",
            std::string(problem.empty() ? faultName(m_error->fault) : problem)});
    Diagnosis diagnosis = rules.diagnose({*m_error, m_stage, m_evidence});
    if (diagnosis.confidence <= 0) {
        return verdict;
    }
    for (const Evidence& seen : diagnosis.evidence) {
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            if (m_evidence[i].fact == seen.fact && m_evidence[i].value == seen.value) {
                verdict.proof.push_back(
                    {m_evidenceLines[i].number, m_evidenceLines[i].text, seen.fact, seen.value});
                break;
            }
        }
    }
    verdict.outcome = LogOutcome::Diagnosed;
    verdict.diagnosis = std::move(diagnosis);
    return verdict;
}

} // namespace flashwright
