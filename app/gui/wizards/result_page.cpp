// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/result_page.h"

#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/models/phone_words.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/wizards/cause_view.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/text/fault_text.h"
#include "app/text/remedy_text.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr int MarkSide = 72;

} // namespace

ResultPage::ResultPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_mark(new QLabel(this))
    , m_headline(new QLabel(this))
{
    m_mark->setObjectName(QStringLiteral("resultMark"));
    m_headline->setObjectName(QStringLiteral("resultHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    QFont big = m_headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    m_headline->setFont(big);
    auto* top = new QHBoxLayout;
    top->addWidget(m_mark);
    top->addWidget(m_headline, 1);
    column().addLayout(top);
    m_facts = addText("resultFacts");
    m_cause = new CauseView(this);
    column().addWidget(m_cause, 1);
    column().addStretch(0);
    connect(
        m_cause, &CauseView::remedyWanted, this, [this](const QString& action) { guide().carryOut(action); });
    ResultPage::retranslate();
}

void ResultPage::initializePage()
{
    refresh();
    setFinalPage(nextId() < 0);
}

int ResultPage::backTo() const
{
    return GuideWizard::SummaryStep;
}

QWidget* ResultPage::first() const
{
    return m_cause->isVisibleTo(this) ? m_cause->firstRemedy() : nullptr;
}

void ResultPage::refresh()
{
    if (wizard() == nullptr || guide().job().state() != GuideJob::State::Done) {
        return;
    }
    const PhoneRow& row = guide().job().row();
    m_mark->setPixmap(roundMark(verdictLook(row.verdict, isDark(palette())), MarkSide, devicePixelRatioF()));
    m_mark->setAccessibleName(verdictText(row.verdict));
    if (row.verdict == Verdict::Passed) {
        showPassed(row);
    } else if (row.verdict == Verdict::Failed) {
        showFailed(row);
    } else {
        showStopped(row);
    }
    m_cause->setVisible(row.verdict == Verdict::Failed);
}

void ResultPage::showPassed(const PhoneRow& row)
{
    m_headline->setText(guide().passedText());
    QStringList lines{guide().nextStepText()};
    if (row.plan.readsOnly()) {
        m_facts->setText(lines.join(u'\n'));
    } else {
        m_facts->setText(QStringList(lines + QStringList{QString()} + successFacts(row)).join(u'\n'));
    }
    say(tr("It worked"), tr("The job is done, and its record is in the history."));
}

void ResultPage::showFailed(const PhoneRow& row)
{
    const QString title = remedyText(row.diagnosis.title);
    m_headline->setText(title.isEmpty() ? verdictText(Verdict::Failed) : title);
    m_facts->setText(row.outcome.bootChainOpen
            ? tr(
                "The phone will not start now; it waits in its download mode, and a complete download brings "
                "it back.")
            : (row.outcome.changeBegan ? tr("Part of the work was done; repeat it.")
                                       : tr("Nothing on the phone was changed.")));
    m_cause->show(row.diagnosis, row.outcome.error);
    say(tr("It did not work"), tr("Do what stands first below, then press Back to try again."));
}

void ResultPage::showStopped(const PhoneRow& row)
{
    m_headline->setText(tr("Stopped at: %1").arg(stageText(row.outcome.reached)));
    m_facts->setText(row.outcome.bootChainOpen
            ? tr("The phone will not start before a download has finished: press Back and start again.")
            : (row.outcome.changeBegan ? tr("Part of the work was done: press Back and start again.")
                                       : tr("Nothing on the phone was changed.")));
    say(tr("Stopped"), tr("The job was stopped at a safe point, as you wanted."));
}

void ResultPage::retranslate()
{
    say(tr("Result"), tr("The job is over."));
    refresh();
}

void ResultPage::changeEvent(QEvent* event)
{
    GuidePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace flashwright
