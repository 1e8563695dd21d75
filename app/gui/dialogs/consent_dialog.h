// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows a plan and asks for a yes to exactly that plan.
#pragma once

#include "core/plan/plan_summary.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class ConsentDialog;
}

namespace flashwright {

/// GUI thread. accepted() is the yes; the digest is plan().digest().
class ConsentDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Reason { BeforeStart, PlanGrew, GoOn };

    /// `phone` names the phone that a grown plan is for; empty before the start.
    ConsentDialog(
        FlashPlan plan, PlanSummary summary, Reason reason, const QString& phone, QWidget* parent = nullptr);
    ~ConsentDialog() override;

    [[nodiscard]] const FlashPlan& plan() const noexcept { return m_plan; }

private:
    void showHeadline(Reason reason, const QString& phone);
    void showKept();
    void showPlan();
    void showPointOfNoReturn();
    void showFindings();
    void askForWord(QPushButton& yes);
    [[nodiscard]] QString yesText() const;
    [[nodiscard]] QString sizeAndTime() const;

    FlashPlan m_plan;
    PlanSummary m_summary;
    std::unique_ptr<Ui::ConsentDialog> m_ui;
};

} // namespace flashwright
