// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_output.h"

#include "app/cli/cli_text.h"
#include "app/cli/json_output.h"
#include "app/text/link_text.h"
#include "app/cli/terminal.h"
#include "app/text/fault_text.h"
#include "app/text/number_text.h"
#include "core/journal/event_json.h"

#include <algorithm>

namespace flashwright {

namespace {

/// The colours that guides for these phones speak of: red for loaders, purple for the boot chain, yellow for
/// images.
Colour colourOf(Stage stage)
{
    switch (stage) {
    case Stage::SendingLoader:
    case Stage::StartingLoader:
        return Colour::Red;
    case Stage::WritingBootChain:
        return Colour::Magenta;
    case Stage::Writing:
        return Colour::Yellow;
    case Stage::Verifying:
    case Stage::ReadingBack:
    case Stage::TestingMemory:
        return Colour::Green;
    default:
        return Colour::None;
    }
}

int percentOf(const MovedEvent& event)
{
    return event.totalBytes == 0 ? 0 : int(double(event.doneBytes) * 100.0 / double(event.totalBytes));
}

} // namespace

PeopleOutput::PeopleOutput(const Settings& settings, Console& console)
    : m_settings(settings)
    , m_console(console)
{
}

void PeopleOutput::waiting()
{
    m_console.note(Cli::tr("Waiting for a phone. Ctrl+C stops."));
}

void PeopleOutput::sighted(const PortSighting& sighting)
{
    m_console.note(Cli::tr("Phone on %1.").arg(QString::fromStdString(sighting.portPath)));
    if (const LinkSpeed speed = likelySpeed(sighting.speed, sighting.kind == LinkKind::Serial);
        speed.writing > 0) {
        m_speed = speed;
    }
}

void PeopleOutput::identified(const PhoneFacts& phone)
{
    m_facts = phone;
    const QString chip = QString::fromStdString(phone.chip.empty() ? phone.family : phone.chip);
    const QString line = chip.isEmpty()
        ? QString::fromStdString(phone.version)
        : Cli::tr("%1, running %2").arg(chip, QString::fromStdString(phone.runningStage));
    if (line != m_phone && !line.isEmpty()) {
        m_phone = line;
        m_console.note(Cli::tr("The phone: %1.").arg(line));
    }
}

QString PeopleOutput::nameOf(Stage stage, const std::string& item) const
{
    return item.empty() ? stageText(stage)
                        : stageText(stage) + QLatin1Char(' ') + QString::fromStdString(item);
}

void PeopleOutput::finishBar()
{
    if (m_last.totalBytes > 0 && m_console.manner().redraw) {
        m_console.settle();
    }
    m_last = {};
    m_saidPercent = 0;
}

void PeopleOutput::stage(const StageEvent& event)
{
    if (event.stage == m_stage.stage && event.item == m_stage.item
        && event.totalBytes == m_stage.totalBytes) {
        return;
    }
    finishBar();
    m_stage = event;
    if (event.stage == Stage::WaitingForPhone || event.stage == Stage::Done
        || event.stage == Stage::Confirming) {
        return; // said elsewhere
    }
    if (event.totalBytes > 0 && m_console.manner().redraw) {
        MovedEvent start;
        start.stage = event.stage;
        start.totalBytes = event.totalBytes;
        moved(start);
        return;
    }
    m_console.note(event.totalBytes == 0
            ? nameOf(event.stage, event.item)
            : Cli::tr("%1: %2").arg(nameOf(event.stage, event.item), bytesText(event.totalBytes)));
}

QString PeopleOutput::barLine(const MovedEvent& event) const
{
    const int percent = std::clamp(percentOf(event), 0, 100);
    const QString name = nameOf(event.stage, m_stage.item);
    QString numbers = percentText(event.doneBytes, event.totalBytes).rightJustified(6);
    if (event.bytesPerSecond > 0) {
        numbers += QLatin1String("  ") + speedText(event.bytesPerSecond);
    }
    if (event.timeLeft) {
        numbers += QLatin1String("  ") + Cli::tr("%1 left").arg(durationText(*event.timeLeft));
    }
    const qsizetype room = terminal::columns(terminal::Stream::Errors) - 34 - numbers.size() - 4;
    const qsizetype cells = std::clamp<qsizetype>(room, 0, 30);
    const QString full(cells * percent / 100, QLatin1Char('#'));
    const QString empty(cells - full.size(), QLatin1Char('-'));
    const QString bar = cells == 0
        ? QString()
        : QLatin1Char('[') + m_console.painted(colourOf(event.stage), full) + empty + QLatin1Char(']');
    return name.leftJustified(34) + bar + numbers;
}

void PeopleOutput::moved(const MovedEvent& event)
{
    m_last = event;
    if (m_console.manner().redraw) {
        m_console.draw(barLine(event));
        return;
    }
    constexpr int Step = 25;
    const int percent = percentOf(event);
    if (event.totalBytes >= 16 * 1024 * 1024 && percent >= m_saidPercent + Step && percent < 100) {
        m_saidPercent = percent - percent % Step;
        m_console.note(
            QStringLiteral("%1: %2  %3")
                .arg(nameOf(event.stage, m_stage.item), percentText(event.doneBytes, event.totalBytes),
                    speedText(event.bytesPerSecond))
                .trimmed());
    }
}

void PeopleOutput::planned(const FlashPlan& plan)
{
    if (m_settings.verbosity > 0) {
        for (const QString& line : linesOf(plan)) {
            m_console.note(line);
        }
    }
}

void PeopleOutput::operation(const OperationEvent& event)
{
    if (event.what == OperationEvent::What::Failed) {
        finishBar();
        m_console.problem(Cli::tr("Failed at %1.").arg(QString::fromStdString(event.operation.label())));
    } else if (event.what == OperationEvent::What::Ended && m_settings.verbosity > 0) {
        finishBar();
        m_console.note(Cli::tr("%1 of %2 done: %3")
                           .arg(event.index + 1)
                           .arg(event.count)
                           .arg(QString::fromStdString(event.operation.label())));
    }
}

void PeopleOutput::asked(const Question&)
{
    finishBar(); // the main thread shows the plan and asks
}

void PeopleOutput::stalled(const StallEvent& event)
{
    if (m_last.totalBytes > 0 && m_console.manner().redraw) {
        m_console.settle(); // the bar goes on below
    }
    m_console.note(stallText(event));
}

void PeopleOutput::evidence(const Evidence& evidence)
{
    if (evidence.fact == "handshake.cycles") {
        m_console.note(Cli::tr("The phone does not answer. Unplug it, hold its keys and plug it in again."));
    }
    if (const auto seen = parseAppearance(evidence.value); seen && evidence.fact == "usb.timeline") {
        if (const QString text = appearanceText(*seen); !text.isEmpty()) {
            m_console.note(text);
        }
    }
    if (m_settings.verbosity > 0) {
        m_console.note(QStringLiteral("  %1 = %2 (%3)")
                           .arg(QString::fromStdString(evidence.fact), QString::fromStdString(evidence.value),
                               QString::fromStdString(evidence.source)));
    }
}

void PeopleOutput::phoneSaid(std::string_view text)
{
    if (m_settings.verbosity > 1) {
        m_console.note(
            QLatin1String("  | ") + QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed());
    }
}

void PeopleOutput::done(const Outcome&)
{
    finishBar();
}

QStringList PeopleOutput::linesOf(const FlashPlan& plan) const
{
    return planLines(plan, summarise(plan, m_facts ? &*m_facts : nullptr, m_speed));
}

void PeopleOutput::showPlan(const FlashPlan& plan, PlanUse use)
{
    if (use == PlanUse::Result && m_settings.json) {
        m_console.document(planJson(plan, m_facts ? &*m_facts : nullptr, m_speed));
        m_resultPrinted = true;
        return;
    }
    for (const QString& line : linesOf(plan)) {
        use == PlanUse::Result ? m_console.result(line) : m_console.problem(line);
    }
}

void PeopleOutput::ended(const JobEnd& end)
{
    finishBar();
    if (end.outcome.kind != Outcome::Kind::Succeeded) {
        for (const QString& line : failureLines(end)) {
            m_console.problem(line);
        }
    } else if (end.diagnosis) {
        for (const QString& line : afterRestartLines(*end.diagnosis)) {
            m_console.problem(line);
        }
    }
    if (m_settings.json && !m_resultPrinted) {
        m_console.document(end.outcome.kind == Outcome::Kind::Succeeded ? endJson(end) : failureJson(end));
    }
}

std::unique_ptr<JobOutput> makeJobOutput(const Settings& settings, Console& console)
{
    if (settings.jsonLines) {
        return std::make_unique<JsonOutput>(console);
    }
    return std::make_unique<PeopleOutput>(settings, console);
}

} // namespace flashwright
