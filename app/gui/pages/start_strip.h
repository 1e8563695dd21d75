// SPDX-License-Identifier: GPL-3.0-or-later
/// The bottom of a job page: the start button of the window, and beside it in words what is missing.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace flashwright {

class JobPage;
struct Workbench;

/// GUI thread. The page owns it.
class StartStrip final : public QWidget {
    Q_OBJECT
public:
    StartStrip(const Workbench& bench, JobPage& page);
    /// Asked anew; also by itself when page, firmware or jobs change.
    void refresh();
    /// What the words say now.
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString missing() const;

    const Workbench& m_bench;
    const JobPage& m_page;
    QToolButton* m_start;
    QLabel* m_icon;
    QLabel* m_words;
};

} // namespace flashwright
