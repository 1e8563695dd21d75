// SPDX-License-Identifier: GPL-3.0-or-later
/// What will happen, before anything happens: Next on this page is the user's yes to exactly that plan.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QLineEdit;

namespace flashwright {

class PlanTree;

/// GUI thread.
class SummaryPage final : public GuidePage {
    Q_OBJECT
public:
    explicit SummaryPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    void makePlan();
    void showPlan();
    void showWord();

    Result<JobRequest> m_request;
    Result<FlashPlan> m_plan;
    QLabel* m_data;
    PlanTree* m_tree;
    QLabel* m_note;
    QLabel* m_wordCaption;
    QLineEdit* m_word;
};

} // namespace flashwright
