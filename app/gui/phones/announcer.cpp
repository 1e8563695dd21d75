// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/announcer.h"

#include "app/gui/models/phone_words.h"
#include "app/gui/models/phones_model.h"
#include "app/text/fault_text.h"
#include "app/text/number_text.h"
#include "app/text/remedy_text.h"

#include <QAccessible>

namespace flashwright {

namespace {

constexpr int Tenths = 10;

} // namespace

Announcer::Announcer(const PhonesModel& phones, QWidget& voice)
    : QObject(&voice)
    , m_phones(phones)
    , m_voice(&voice)
{
    connect(&phones, &PhonesModel::rowTold, this, &Announcer::look);
    connect(&phones, &PhonesModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int from, int to) {
        for (int at = from; at <= to; ++at) {
            m_said.erase(m_phones.at(at).id);
        }
    });
    connect(&phones, &PhonesModel::modelAboutToBeReset, this, [this] { m_said.clear(); });
}

void Announcer::look(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    if (line == nullptr || line->verdict == Verdict::Waiting) {
        return;
    }
    Said& said = m_said[row];
    const Said now{int(line->stage.stage), int(line->verdict), int(line->jobShare * Tenths)};
    const QString phone = phoneTitle(*line);
    if (now.verdict != said.verdict && line->verdict != Verdict::Working) {
        const QString more = line->verdict == Verdict::Failed ? remedyText(line->diagnosis.title)
                                                              : verifiedText(line->outcome);
        //: %1 is a phone, %2 its state such as "Passed", %3 a sentence or nothing
        say(tr("%1: %2. %3").arg(phone, verdictText(line->verdict), more).trimmed());
    } else if (!isFinal(line->verdict) && now.stage != said.stage) {
        //: %1 is a phone, %2 what is being done with it
        say(tr("%1: %2").arg(phone, stageText(line->stage.stage)));
    } else if (!isFinal(line->verdict) && now.tenths > said.tenths) {
        //: %1 is a phone, %2 what is being done with it, %3 how much of the whole job is done, such as 30 %
        say(tr("%1: %2, %3 of the job")
                .arg(phone, stageText(line->stage.stage),
                    percentText(static_cast<quint64>(now.tenths), Tenths)));
    }
    said = now;
}

void Announcer::say(const QString& text)
{
    if (m_voice == nullptr) {
        return;
    }
    m_voice->setAccessibleName(text);
    QAccessibleEvent event(m_voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text);
}

} // namespace flashwright
