// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/running_page.h"

#include "app/gui/models/phone_words.h"
#include "app/gui/widgets/stage_bar.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/text/link_text.h"
#include "app/text/number_text.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace flashwright {

RunningPage::RunningPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_step(addText("runningStep"))
    , m_bar(new StageBar(this))
{
    QFont big = m_step->font();
    big.setPointSizeF(big.pointSizeF() * 1.8);
    big.setBold(true);
    m_step->setFont(big);
    column().addWidget(m_bar);
    m_moved = addText("runningMoved");
    m_wholeCaption = addText();
    m_whole = new QProgressBar(this);
    m_whole->setObjectName(QStringLiteral("runningWhole"));
    m_whole->setRange(0, 1000);
    m_wholeCaption->setBuddy(m_whole);
    column().addWidget(m_whole);
    m_safety = addText("runningSafety");
    column().addStretch(1);
    RunningPage::retranslate();
}

void RunningPage::initializePage()
{
    if (!m_connected) {
        m_connected = true;
        connect(&guide().job(), &GuideJob::changed, this, &RunningPage::refresh);
    }
    m_said.clear();
    refresh();
}

void RunningPage::refresh()
{
    if (wizard() == nullptr || guide().job().state() == GuideJob::State::Idle) {
        return;
    }
    const PhoneRow& row = guide().job().row();
    const QString step =
        row.verdict == Verdict::Stopping ? tr("Stopping at the next safe point") : stepText(row);
    m_step->setText(step);
    m_bar->show(rowLook(row, isDark(palette())), stageShare(row));
    m_bar->setAccessibleName(step);
    m_moved->setText(row.stall ? stallText(*row.stall) : movedText(row));
    const auto total = row.moved.jobTotalBytes;
    const auto whole =
        total == 0 ? 0 : int(std::min<std::uint64_t>(1000, row.moved.jobDoneBytes * 1000 / total));
    m_whole->setValue(whole);
    m_whole->setFormat(
        tr("%1, %2").arg(percentText(quint64(m_whole->value()), 1000), clockText(row.elapsed)));
    m_safety->setText(changesPhone(row.stage.stage)
            ? tr("\u26a0 Do not unplug the phone now.")
            : tr("The cable has to stay in; nothing is half written at the moment."));
    announce(step, m_whole->value() / 10);
}

/// Every new step, and every tenth of the whole.
void RunningPage::announce(const QString& step, int percent)
{
    if (step == m_said && percent / 10 == m_saidTens) {
        return;
    }
    m_said = step;
    m_saidTens = percent / 10;
    setAccessibleDescription(tr("%1, %2 % of the whole").arg(step).arg(percent));
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void RunningPage::retranslate()
{
    say(tr("The phone is being worked on"), tr("Leave the cable in until this is over."));
    m_wholeCaption->setText(tr("The whole job:"));
    m_whole->setAccessibleName(tr("The whole job"));
    refresh();
}

void RunningPage::changeEvent(QEvent* event)
{
    GuidePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace flashwright
