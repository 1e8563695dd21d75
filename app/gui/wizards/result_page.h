// SPDX-License-Identifier: GPL-3.0-or-later
/// How the job ended, and what to do now.
#pragma once

#include "app/gui/wizards/guide_page.h"

namespace flashwright {

class CauseView;

/// GUI thread.
class ResultPage final : public GuidePage {
    Q_OBJECT
public:
    explicit ResultPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    /// What can be changed for another try.
    [[nodiscard]] int backTo() const override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showPassed(const PhoneRow& row);
    void showFailed(const PhoneRow& row);
    void showStopped(const PhoneRow& row);

    QLabel* m_mark;
    QLabel* m_headline;
    QLabel* m_facts;
    CauseView* m_cause;
};

} // namespace flashwright
