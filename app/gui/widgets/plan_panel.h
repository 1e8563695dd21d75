// SPDX-License-Identifier: GPL-3.0-or-later
/// What a start would do to the phone, in a few lines, always in sight.
#pragma once

#include "app/gui/controllers/plan_preview.h"

#include <QFrame>

#include <array>

class QLabel;

namespace flashwright {

/// GUI thread.
class PlanPanel final : public QFrame {
    Q_OBJECT
public:
    explicit PlanPanel(QWidget* parent = nullptr);

    /// Null while nothing is known: the lines are empty, the panel keeps its place.
    void show(const Foresight* seen);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Line { WritesLine, ErasesLine, UserDataLine, KeptLine, FindingsLine, LineCount };
    void setLine(Line line, const QString& icon, const QString& text, const QString& names = {});
    void showPlan(const Foresight& seen);
    void showTime(const Foresight& seen);
    void showKept(const Foresight& seen);
    void retranslate();

    QLabel* m_title;
    QLabel* m_time;
    std::array<QLabel*, LineCount> m_icons{};
    std::array<QLabel*, LineCount> m_texts{};
    std::array<QString, LineCount> m_iconNames;
    const Foresight* m_seen = nullptr;
};

} // namespace flashwright
