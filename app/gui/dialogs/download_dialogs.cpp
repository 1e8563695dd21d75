// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/download_dialogs.h"

#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/models/phone_words.h"
#include "app/text/problem_text.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace flashwright {

namespace {

/// Nobody knows yet on which port the phone will come; nearly all of them are High-Speed devices.
LinkSpeed usualSpeed()
{
    return likelySpeed(UsbSpeed::High, false);
}

} // namespace

DownloadDialogs::DownloadDialogs(
    QWidget& window, const PackageController& packages, FlashController& flash, const PhonesModel& phones)
    : QObject(&window)
    , m_window(window)
    , m_packages(packages)
    , m_flash(flash)
    , m_phones(phones)
{
    connect(&flash, &FlashController::consentAsked, this, &DownloadDialogs::askForGrownPlan);
    connect(&flash, &FlashController::rowFinished, this, [this](quint64 row) {
        if (!m_muted && !m_quiet && !wasLookOnly(row)) {
            showOutcome(row);
        }
    });
    connect(&flash, &FlashController::cannotStart, this, [this](const Error& error) {
        if (!m_muted) {
            showError(tr("The download cannot start"), error);
        }
    });
}

/// What a look at a phone has found stands on its page.
bool DownloadDialogs::wasLookOnly(quint64 row) const
{
    const PhoneRow* line = m_phones.find(row);
    return m_looksOnly && line != nullptr && line->verdict == Verdict::Passed;
}

void DownloadDialogs::start(const JobRequest& request, const JobContext& context)
{
    Result<FlashPlan> draft = m_packages.draft(request);
    if (!draft) {
        showError(tr("The download cannot start"), draft.error());
        return;
    }
    m_farewell = request.farewell;
    m_looksOnly = request.kind == JobKind::Inspect;
    if (draft->readsOnly() || (m_agreed && m_agreed(draft->digest()))) {
        m_flash.start(request, Consent{draft->digest()}, context);
        return;
    }
    auto* dialog = new ConsentDialog(
        *draft, summarise(*draft, nullptr, usualSpeed()), ConsentDialog::Reason::BeforeStart, {}, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, request, context, digest = draft->digest()] {
        m_flash.start(request, Consent{digest}, context);
    });
    dialog->setModal(true);
    show(dialog);
}

void DownloadDialogs::goOn(const ResumeRequest& resume, JobTitle title)
{
    JobContext context;
    context.title = std::move(title);
    context.resume = resume;
    if (resume.request.resume == nullptr) {
        start(resume.request, context); // nothing had been changed: it begins anew
        return;
    }
    const FlashPlan& plan = resume.request.resume->plan;
    m_farewell = resume.request.farewell;
    m_looksOnly = false;
    const QString phone = QString::fromStdString(resume.journal.chip);
    auto* dialog = new ConsentDialog(
        plan, summarise(plan, nullptr, usualSpeed()), ConsentDialog::Reason::GoOn, phone, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, context, digest = plan.digest()] {
        m_flash.start(context.resume->request, Consent{digest}, context);
    });
    dialog->setModal(true);
    show(dialog);
}

void DownloadDialogs::askForGrownPlan(quint64 row, const Question& question)
{
    if (m_muted) {
        return;
    }
    const PhoneRow* line = m_phones.find(row);
    const QString phone = line == nullptr ? QString() : phoneTitle(*line);
    auto* dialog = new ConsentDialog(question.plan, summarise(question.plan, &question.phone, usualSpeed()),
        ConsentDialog::Reason::PlanGrew, phone, &m_window);
    connect(dialog, &QDialog::finished, this, [this, row, digest = question.plan.digest()](int result) {
        m_flash.answer(row, result == QDialog::Accepted ? std::optional(Consent{digest}) : std::nullopt);
    });
    show(dialog);
}

QMessageBox* DownloadDialogs::question(const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::NoButton, &m_window);
    box->setInformativeText(text);
    box->setAccessibleName(title);
    box->setAccessibleDescription(text);
    return box;
}

void DownloadDialogs::stop()
{
    const bool stopping = std::any_of(m_phones.rows().begin(), m_phones.rows().end(),
        [](const PhoneRow& row) { return row.verdict == Verdict::Stopping; });
    if (!stopping && !m_flash.isWriting()) {
        m_flash.stop();
        return;
    }
    QMessageBox* box = stopping
        ? question(tr("Break off in the middle?"),
            tr("The download already stops after the step it is in. Breaking off now is like pulling the "
               "cable: the "
               "phone will not start until a download has finished."))
        : question(tr("Stop while a phone is being written?"),
            tr("The step in work is finished first. The phone may not start until a download has finished."));
    QPushButton* yes = box->addButton(
        stopping ? tr("&Break Off") : tr("&Stop After This Step"), QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(tr("&Keep Going"), QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("yes"));
    no->setObjectName(QStringLiteral("no"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, stopping] {
        if (stopping) {
            m_flash.abort();
        } else {
            m_flash.stop();
        }
    });
    box->setModal(true);
    show(box);
}

void DownloadDialogs::askToClose()
{
    QMessageBox* box = question(tr("Close while a phone is being worked on?"),
        tr("Closing breaks off every download. A phone that is being written will not start until a download "
           "has "
           "finished."));
    QPushButton* yes = box->addButton(tr("&Break Off and Close"), QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(tr("&Keep Going"), QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("yes"));
    no->setObjectName(QStringLiteral("no"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &DownloadDialogs::closeAgreed);
    box->setModal(true);
    show(box);
}

void DownloadDialogs::showOutcome(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    if (line == nullptr) {
        return;
    }
    if (line->verdict == Verdict::Failed) {
        showFailure(*line);
    } else if (line->verdict == Verdict::Passed) {
        if (m_outcome != nullptr) {
            m_outcome->close();
        }
        m_outcome = new SuccessDialog(*line, m_farewell, &m_window);
        show(m_outcome);
    }
}

void DownloadDialogs::showFailure(const PhoneRow& line)
{
    const quint64 row = line.id;
    auto* dialog = new DiagnosisDialog(line, &m_window);
    connect(dialog, &DiagnosisDialog::remedyWanted, this,
        [this, row](const QString& action) { Q_EMIT remedyWanted(row, action); });
    connect(dialog, &DiagnosisDialog::answered, &m_flash,
        [this, row](const Evidence& answer) { m_flash.rediagnose(row, answer); });
    connect(&m_flash, &FlashController::rowDiagnosed, dialog, [this, dialog, row](quint64 which) {
        const PhoneRow* now = m_phones.find(row);
        if (which == row && now != nullptr) {
            dialog->tell(*now);
        }
    });
    show(dialog);
}

void DownloadDialogs::showError(const QString& title, const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Critical, title, title, QMessageBox::Close, &m_window);
    box->setInformativeText(problemText(error));
    box->setAccessibleName(title);
    box->setAccessibleDescription(box->informativeText());
    show(box);
}

void DownloadDialogs::tell(const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, title, QMessageBox::Close, &m_window);
    box->setInformativeText(text);
    box->setAccessibleName(title);
    box->setAccessibleDescription(text);
    show(box);
}

void DownloadDialogs::tellBusy()
{
    tell(tr("Phones are still being worked on"),
        tr("Press Stop first, or wait until they are done; then try again."));
}

void DownloadDialogs::show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
}

} // namespace flashwright
