// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include "core/journal/event_json.h"

namespace flashwright {

JsonOutput::JsonOutput(Console& console)
    : m_console(console)
{
}

void JsonOutput::waiting()
{
    m_console.json(waitingJson());
}

void JsonOutput::sighted(const PortSighting& sighting)
{
    m_console.json(sightedJson(sighting));
    if (const LinkSpeed speed = likelySpeed(sighting.speed, sighting.kind == LinkKind::Serial);
        speed.writing > 0) {
        m_speed = speed;
    }
}

void JsonOutput::identified(const PhoneFacts& phone)
{
    m_facts = phone;
    m_console.json(phoneJson(phone));
}

void JsonOutput::stage(const StageEvent& event)
{
    m_console.json(stageJson(event));
}

void JsonOutput::moved(const MovedEvent& event)
{
    m_console.json(movedJson(event));
}

void JsonOutput::planned(const FlashPlan& plan)
{
    m_console.json(planJson(plan, m_facts ? &*m_facts : nullptr, m_speed));
}

void JsonOutput::operation(const OperationEvent& event)
{
    m_console.json(operationJson(event));
}

void JsonOutput::asked(const Question& question)
{
    m_console.json(questionJson(question));
}

void JsonOutput::evidence(const Evidence& evidence)
{
    m_console.json(evidenceJson(evidence));
}

void JsonOutput::phoneSaid(std::string_view)
{
    // What a loader prints is for the journal: it may hold identities of the unit.
}

void JsonOutput::stalled(const StallEvent& event)
{
    m_console.json(stalledJson(event));
}

void JsonOutput::done(const Outcome&)
{
    // Comes after the diagnosis: ended() writes it.
}

void JsonOutput::showPlan(const FlashPlan& plan, PlanUse)
{
    m_console.json(planJson(plan, m_facts ? &*m_facts : nullptr, m_speed));
}

void JsonOutput::ended(const JobEnd& end)
{
    if (end.outcome.kind != Outcome::Kind::Succeeded) {
        m_console.json(failureJson(end));
    }
    m_console.json(endJson(end));
}

QJsonObject diagnosisObject(const Diagnosis& known)
{
    QJsonObject diagnosis = diagnosisJson(known);
    diagnosis.remove(QLatin1String("v"));
    diagnosis.remove(QLatin1String("event"));
    return diagnosis;
}

QJsonObject failureJson(const JobEnd& end)
{
    QJsonObject object = end.outcome.error ? errorJson(*end.outcome.error) : errorJson(Error{});
    if (end.diagnosis) {
        object.insert(QLatin1String("id"), QString::fromStdString(end.diagnosis->id));
        object.insert(QLatin1String("diagnosis"), diagnosisObject(*end.diagnosis));
    }
    object.insert(QLatin1String("exit_code"), end.exitCode);
    return object;
}

QJsonObject endJson(const JobEnd& end)
{
    QJsonObject object = doneJson(end.outcome);
    object.insert(QLatin1String("exit_code"), end.exitCode);
    if (end.diagnosis && end.outcome.kind == Outcome::Kind::Succeeded) {
        object.insert(QLatin1String("after_restart"), diagnosisObject(*end.diagnosis));
    }
    if (!end.journal.empty()) {
        object.insert(QLatin1String("journal"), fromPath(end.journal));
    }
    return object;
}

} // namespace flashwright
