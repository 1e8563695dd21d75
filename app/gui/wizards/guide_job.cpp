// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/guide_job.h"

namespace flashwright {

GuideJob::GuideJob(const Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
{
    FlashController& flash = bench.flash;
    connect(&flash, &FlashController::rowChanged, this, &GuideJob::follow);
    connect(&flash, &FlashController::rowFinished, this, &GuideJob::finish);
    connect(&flash, &FlashController::stateChanged, this, &GuideJob::look);
    connect(&flash, &FlashController::consentAsked, this, [this](quint64 row, const Question& question) {
        if (row == m_row && isActive()) {
            Q_EMIT asked(question);
        }
    });
    connect(&flash, &FlashController::cannotStart, this, [this](const Error& error) { m_error = error; });
}

GuideJob::~GuideJob()
{
    m_bench.flash.disconnect(this);
    if (isActive()) {
        m_bench.flash.stop();
    }
}

void GuideJob::start(const JobRequest& request, const std::string& digest, const std::string& kind)
{
    if (m_bench.flash.isActive()) {
        return;
    }
    m_request = request;
    m_error.reset();
    m_sentAway.clear();
    m_row = 0;
    m_bench.flash.start(request, Consent{digest}, m_bench.desk.context(request, kind));
    if (m_error || m_bench.phones.rows().empty()) {
        m_last = {};
        m_last.verdict = Verdict::Failed;
        m_last.outcome.error = m_error;
        become(State::Done);
        return;
    }
    m_row = m_bench.phones.rows().back().id;
    become(State::Waiting);
}

void GuideJob::stop()
{
    if (isActive()) {
        m_bench.flash.stop();
    }
}

void GuideJob::answer(std::optional<Consent> consent)
{
    m_bench.flash.answer(m_row, std::move(consent));
}

void GuideJob::forget()
{
    if (m_state == State::Done) {
        become(State::Idle);
    }
}

const PhoneRow& GuideJob::row() const
{
    const PhoneRow* live = isActive() ? m_bench.phones.find(m_row) : nullptr;
    return live == nullptr ? m_last : *live;
}

void GuideJob::follow(quint64 row)
{
    const PhoneRow* line = row == m_row && isActive() ? m_bench.phones.find(row) : nullptr;
    if (line == nullptr) {
        return;
    }
    if (m_state == State::Waiting && line->verdict != Verdict::Waiting) {
        become(State::Working);
    } else {
        Q_EMIT changed();
    }
}

void GuideJob::finish(quint64 row)
{
    const PhoneRow* line = row == m_row && isActive() ? m_bench.phones.find(row) : nullptr;
    if (line != nullptr) {
        m_last = *line;
        become(State::Done);
    }
}

/// A job that met no phone goes without an outcome.
void GuideJob::look()
{
    if (!isActive() || m_row == 0) {
        return;
    }
    if (m_bench.phones.find(m_row) == nullptr) {
        become(State::Idle);
        return;
    }
    if (m_state == State::Working) {
        sendOthersAway();
    }
}

/// A guide is about one phone: the session that waits for the next one ends.
void GuideJob::sendOthersAway()
{
    std::vector<quint64> others;
    for (const PhoneRow& line : m_bench.phones.rows()) {
        if (line.id != m_row && !isFinal(line.verdict) && m_sentAway.insert(line.id).second) {
            others.push_back(line.id);
        }
    }
    for (const quint64 other : others) {
        m_bench.flash.stopPhone(other);
    }
}

void GuideJob::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace flashwright
