// SPDX-License-Identifier: GPL-3.0-or-later
/// The strip on top that says, readable at arm's length, where things stand and what to do now.
#pragma once

#include "app/gui/widgets/stage_look.h"

#include <QFrame>

class QLabel;

namespace flashwright {

class StageBar;

struct BannerText {
    QString headline;
    QString advice; ///< what to do now
    QString numbers; ///< bytes, speed, time left; empty when nothing moves
    StageLook look;
    std::optional<double> share;
    bool showBar = false;
};

/// GUI thread.
class StatusBanner final : public QFrame {
    Q_OBJECT
public:
    explicit StatusBanner(QWidget* parent = nullptr);
    void show(const BannerText& text);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString advice() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintMark();
    void announce(const QString& headline);

    QLabel* m_mark;
    QLabel* m_headline;
    QLabel* m_advice;
    QLabel* m_numbers;
    StageBar* m_bar;
    StageLook m_look;
};

} // namespace flashwright
