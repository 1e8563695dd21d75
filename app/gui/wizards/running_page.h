// SPDX-License-Identifier: GPL-3.0-or-later
/// The phone at work: what is done now, how far, how long still.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QProgressBar;

namespace flashwright {

class StageBar;

/// GUI thread.
class RunningPage final : public GuidePage {
    Q_OBJECT
public:
    explicit RunningPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return false; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void announce(const QString& step, int percent);

    QLabel* m_step;
    StageBar* m_bar;
    QLabel* m_moved;
    QLabel* m_wholeCaption;
    QProgressBar* m_whole;
    QLabel* m_safety;
    QString m_said; ///< the step that a screen reader was told last
    int m_saidTens = 0;
    bool m_connected = false;
};

} // namespace flashwright
