// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/guide_wizard.h"

#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/models/phone_words.h"
#include "app/gui/wizards/connect_page.h"
#include "app/gui/wizards/result_page.h"
#include "app/gui/wizards/running_page.h"
#include "app/gui/wizards/summary_page.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace flashwright {

namespace {

constexpr QSize UsualSize{820, 580};

} // namespace

GuideWizard::GuideWizard(const Workbench& bench, QWidget* parent)
    : QWizard(parent)
    , m_bench(bench)
    , m_job(bench)
{
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("wizards"));
    resize(UsualSize);
    for (const auto& [which, name] : {std::pair{BackButton, "back"}, std::pair{NextButton, "next"},
             std::pair{CancelButton, "cancel"}, std::pair{FinishButton, "finish"}}) {
        button(which)->setObjectName(QLatin1String(name));
    }
    // Back is ours: from a job it leads to the page where something can be changed.
    button(BackButton)->disconnect(this);
    connect(button(BackButton), &QAbstractButton::clicked, this, &GuideWizard::goBack);
    connect(this, &QWizard::currentIdChanged, this, &GuideWizard::stepCame);
    connect(&m_job, &GuideJob::changed, this, &GuideWizard::followJob);
    connect(&m_job, &GuideJob::asked, this, &GuideWizard::askForGrownPlan);
    GuideWizard::retranslate();
}

void GuideWizard::addStep(int step, GuidePage* page)
{
    m_order.push_back(step);
    setPage(step, page);
}

void GuideWizard::addJobSteps()
{
    addStep(SummaryStep, new SummaryPage(m_bench));
    addStep(ConnectStep, new ConnectPage(m_bench));
    addStep(RunningStep, new RunningPage(m_bench));
    addStep(ResultStep, new ResultPage(m_bench));
}

int GuideWizard::stepAfter(const GuidePage& page) const
{
    auto at = std::find_if(m_order.begin(), m_order.end(),
        [&](int step) { return static_cast<const QWizardPage*>(&page) == QWizard::page(step); });
    if (at == m_order.end()) {
        return -1;
    }
    for (++at; at != m_order.end(); ++at) {
        const auto* next = qobject_cast<const GuidePage*>(QWizard::page(*at));
        if (next != nullptr && next->isNeeded()) {
            return *at;
        }
    }
    return -1;
}

Result<JobRequest> GuideWizard::request() const
{
    return m_bench.desk.request();
}

QString GuideWizard::passedText() const
{
    return tr("Passed: %1").arg(phoneTitle(m_job.row()));
}

QString GuideWizard::nextStepText() const
{
    return flashwright::nextStepText(m_job.request().farewell);
}

void GuideWizard::start(const JobRequest& request, const std::string& digest)
{
    m_job.start(request, digest, kind());
}

void GuideWizard::goTo(int step)
{
    if (visitedIds().contains(step)) {
        while (currentId() != step) {
            back();
        }
        return;
    }
    while (currentId() != step && currentPage()->nextId() >= 0) {
        const int before = currentId();
        next();
        if (currentId() == before) {
            return;
        }
    }
}

void GuideWizard::goBack()
{
    if (m_job.state() == GuideJob::State::Working) {
        askToStop();
        return;
    }
    m_job.stop();
    const auto* page = qobject_cast<const GuidePage*>(currentPage());
    const int target = page == nullptr ? -1 : page->backTo();
    if (target >= 0 && visitedIds().contains(target)) {
        goTo(target);
    } else {
        back();
    }
    m_job.forget();
}

void GuideWizard::stepCame(int step)
{
    const auto* page = qobject_cast<const GuidePage*>(QWizard::page(step));
    if (page == nullptr) {
        return;
    }
    setAccessibleName(page->title());
    setAccessibleDescription(page->subTitle());
    QWidget* first = page->first();
    if (first == nullptr || !first->isEnabled()) {
        first = button(page->nextId() >= 0 ? NextButton : FinishButton);
    }
    if (!first->isEnabled()) {
        first = button(CancelButton);
    }
    first->setFocus(Qt::OtherFocusReason);
    if (step == ConnectStep) {
        // The phone may have come, or the start failed, before the page was there.
        QMetaObject::invokeMethod(this, &GuideWizard::followJob, Qt::QueuedConnection);
    }
}

/// The pages of a job come by themselves: nobody has to press Next to see what happens.
void GuideWizard::followJob()
{
    const GuideJob::State state = m_job.state();
    if (currentId() == ConnectStep && state >= GuideJob::State::Working) {
        next();
    }
    if (currentId() == RunningStep && state == GuideJob::State::Done) {
        next();
    }
    if (currentId() == ConnectStep && state == GuideJob::State::Idle) {
        goTo(SummaryStep);
    }
}

void GuideWizard::askForGrownPlan(const Question& question)
{
    const LinkSpeed speed = likelySpeed(UsbSpeed::High, false);
    auto* dialog = new ConsentDialog(question.plan, summarise(question.plan, &question.phone, speed),
        ConsentDialog::Reason::PlanGrew, phoneTitle(m_job.row()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, digest = question.plan.digest()](int result) {
        m_job.answer(result == QDialog::Accepted ? std::optional(Consent{digest}) : std::nullopt);
    });
    dialog->open();
}

void GuideWizard::askToStop()
{
    if (m_stopQuestion != nullptr) {
        m_stopQuestion->activateWindow();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Stop now?"), tr("Stop now?"), {}, this);
    box->setInformativeText(changesPhone(m_job.row().stage.stage)
            ? tr("The step in work is finished first. The phone may not start until a download has finished.")
            : tr("It stops at the next safe point."));
    QPushButton* yes = box->addButton(tr("&Stop at the Next Safe Point"), QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(tr("&Keep Going"), QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("yes"));
    no->setObjectName(QStringLiteral("no"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    box->setAccessibleName(box->text());
    box->setAccessibleDescription(box->informativeText());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, &m_job, &GuideJob::stop);
    m_stopQuestion = box;
    box->open();
}

void GuideWizard::reject()
{
    if (m_job.state() == GuideJob::State::Working) {
        askToStop();
        return;
    }
    m_job.stop();
    QWizard::reject();
}

void GuideWizard::closeEvent(QCloseEvent* event)
{
    if (m_job.state() == GuideJob::State::Working) {
        event->ignore();
        askToStop();
        return;
    }
    QWizard::closeEvent(event);
}

void GuideWizard::carryOut(const QString& action)
{
    if (m_job.isActive()) {
        return;
    }
    const std::map<QString, int> steps{{QStringLiteral("retry"), SummaryStep},
        {QStringLiteral("choose-package"), FirmwareStep}, {QStringLiteral("verify-package"), FirmwareStep},
        {QStringLiteral("choose-loader"), LoadersStep}, {QStringLiteral("choose-auth"), LoadersStep},
        {QStringLiteral("choose-preloader"), LoadersStep}};
    const auto step = steps.find(action);
    if (step != steps.end() && visitedIds().contains(step->second)) {
        goTo(step->second);
        m_job.forget();
        return;
    }
    leaveFor(action);
}

void GuideWizard::leaveFor(const QString& action)
{
    const quint64 row = m_job.row().id;
    accept();
    if (action == QLatin1String("open-key-guide")) {
        Q_EMIT wizardWanted(WizardKind::Keys);
    } else if (action == QLatin1String("restore-copies")) {
        Q_EMIT wizardWanted(WizardKind::PutBack);
    } else {
        Q_EMIT remedyWanted(row, action);
    }
}

void GuideWizard::retranslate()
{
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(CancelButton, tr("&Cancel"));
    setButtonText(FinishButton, tr("&Finish"));
}

void GuideWizard::changeEvent(QEvent* event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flashwright
