// SPDX-License-Identifier: GPL-3.0-or-later
/// What all guides share: their order of steps, their one job, and that Back, Next and Cancel always work.
#pragma once

#include "app/gui/wizards/guide_job.h"
#include "app/gui/wizards/wizard_kind.h"

#include <QPointer>
#include <QWizard>

namespace flashwright {

class GuidePage;

/// GUI thread. Nothing is written before the page of SummaryStep was accepted.
class GuideWizard : public QWizard {
    Q_OBJECT
public:
    enum Step {
        IntroStep,
        ChecksStep,
        EvidenceStep,
        QuestionStep, ///< and the five that follow it
        CauseStep = QuestionStep + 6,
        SourceStep,
        FirmwareStep,
        SceneStep,
        LenderStep,
        LoadersStep,
        UnitStep,
        SummaryStep,
        ConnectStep,
        RunningStep,
        ResultStep,
        KeysStep,
        EndStep
    };

    explicit GuideWizard(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] const Workbench& bench() const noexcept { return m_bench; }
    [[nodiscard]] GuideJob& job() noexcept { return m_job; }
    [[nodiscard]] const GuideJob& job() const noexcept { return m_job; }

    /// The job as it is chosen now, for the summary. HostIo where it needs a place that cannot be made.
    [[nodiscard]] virtual Result<JobRequest> request() const;
    /// The command of the same work.
    [[nodiscard]] virtual std::string kind() const { return "flash"; }
    /// The title of the result of a job that passed, and what to do now.
    [[nodiscard]] virtual QString passedText() const;
    [[nodiscard]] virtual QString nextStepText() const;
    /// Starts the job that was agreed to.
    void start(const JobRequest& request, const std::string& digest);
    /// Brings a step to the front: one that was passed by going back to it.
    void goTo(int step);
    /// The next step that is needed; -1 = none.
    [[nodiscard]] int stepAfter(const GuidePage& page) const;
    /// Does what a remedy wants as far as the guide can; hands the rest on.
    void carryOut(const QString& action);

    void reject() override;

Q_SIGNALS:
    /// Another guide is wanted; this one is over.
    void wizardWanted(flashwright::WizardKind kind);
    /// A remedy that only the window can carry out, for a row of the phones; this guide is over.
    void remedyWanted(quint64 row, const QString& action);

protected:
    /// Appends a step; the order of the calls is that of the guide.
    void addStep(int step, GuidePage* page);
    /// Start and end of a job's way through the pages that all guides with a job share.
    void addJobSteps();
    virtual void retranslate();
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void goBack();
    void stepCame(int step);
    void followJob();
    void askForGrownPlan(const Question& question);
    void askToStop();
    void leaveFor(const QString& action);

    Workbench m_bench;
    GuideJob m_job;
    std::vector<int> m_order;
    QPointer<QDialog> m_stopQuestion; ///< asked once at a time
};

} // namespace flashwright
