// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/summary_page.h"

#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/plan_tree.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flashwright {

SummaryPage::SummaryPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_data(addText("summaryData"))
    , m_tree(new PlanTree(this))
{
    QFont bold = m_data->font();
    bold.setBold(true);
    m_data->setFont(bold);
    column().addWidget(m_tree, 1);
    m_note = addText("summaryNote");
    m_wordCaption = addText();
    m_word = new QLineEdit(this);
    m_word->setObjectName(QStringLiteral("confirmWord"));
    m_wordCaption->setBuddy(m_word);
    column().addWidget(m_word);
    connect(m_word, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(&bench.flash, &FlashController::stateChanged, this, &QWizardPage::completeChanged);
    SummaryPage::retranslate();
}

void SummaryPage::initializePage()
{
    m_word->clear();
    makePlan();
    showPlan();
    setButtonText(QWizard::NextButton, m_plan && m_plan->readsOnly() ? tr("&Start Reading") : tr("&Start"));
    Q_EMIT completeChanged();
}

void SummaryPage::makePlan()
{
    m_plan = FlashPlan();
    m_request = guide().request();
    m_plan =
        m_request ? bench().packages.draft(*m_request) : Result<FlashPlan>(tl::unexpected(m_request.error()));
}

bool SummaryPage::isComplete() const
{
    if (!m_plan || bench().flash.isActive()) {
        return false;
    }
    const QString word = confirmWord(*m_plan);
    return word.isEmpty() || m_word->text().trimmed() == word;
}

bool SummaryPage::validatePage()
{
    if (!isComplete()) {
        return false;
    }
    guide().start(*m_request, m_plan->digest());
    return true;
}

QWidget* SummaryPage::first() const
{
    if (m_word->isVisibleTo(this)) {
        return m_word;
    }
    // Not on Cancel: Return is pressed as soon as the page lacks nothing any more.
    return isComplete() ? nullptr : m_tree;
}

void SummaryPage::showPlan()
{
    m_tree->setVisible(m_plan.has_value());
    if (!m_plan) {
        m_data->setText(tr("This cannot be done: %1").arg(problemText(m_plan.error())));
        m_note->clear();
        showWord();
        return;
    }
    const PlanSummary summary = summarise(*m_plan, nullptr, likelySpeed(UsbSpeed::High, false));
    m_tree->show(*m_plan, summary);
    if (m_plan->readsOnly()) {
        m_data->setText(tr("\u2713 The phone is only read: nothing on it is changed."));
    } else if (m_plan->losesUserData()) {
        m_data->setText(
            tr("\u26a0 Photos, messages and apps on the phone are ERASED and cannot be brought back."));
    } else {
        m_data->setText(tr("\u2713 Photos, messages and apps on the phone are kept."));
    }
    QStringList notes;
    if (m_plan->totalBytes() > 0) {
        notes += summary.expected
            ? tr("Total: %1, about %2.").arg(bytesText(m_plan->totalBytes()), durationText(*summary.expected))
            : tr("Total: %1.").arg(bytesText(m_plan->totalBytes()));
    } else {
        notes += tr("How much there is to do is known once the phone has answered.");
    }
    for (const Finding& finding : m_plan->findings()) {
        notes += tr("%1: %2").arg(severityText(finding.severity), findingText(finding));
    }
    m_note->setText(notes.join(u'\n'));
    showWord();
}

void SummaryPage::showWord()
{
    const QString word = m_plan ? confirmWord(*m_plan) : QString();
    m_wordCaption->setVisible(!word.isEmpty());
    m_word->setVisible(!word.isEmpty());
    m_wordCaption->setText(tr("This cannot be undone. Type \u201c%1\u201d to go on:").arg(word));
    m_word->setAccessibleName(tr("Word that confirms"));
    m_word->setAccessibleDescription(m_wordCaption->text());
}

void SummaryPage::retranslate()
{
    say(tr("This is what will happen"),
        tr("Nothing has been touched yet. The job begins when you press the button below."));
    if (wizard() != nullptr && wizard()->currentPage() == this) {
        showPlan();
    }
}

} // namespace flashwright
