// SPDX-License-Identifier: GPL-3.0-or-later
/// One phone on one port: its state, how far it is, and what can be done about it.
#pragma once

#include "app/gui/phones/card_words.h"
#include "app/gui/widgets/stage_look.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace flashwright {

class StageBar;

/// GUI thread. Takes the keyboard as a whole; its buttons follow in the tab order.
class PhoneCard final : public QFrame {
    Q_OBJECT
public:
    /// Large has its state in letters that are read from three metres.
    enum class Size { Large, Compact };

    explicit PhoneCard(quint64 row, QWidget* parent = nullptr);

    [[nodiscard]] quint64 row() const noexcept { return m_row; }
    void tell(const PhoneRow& row, Farewell farewell);
    void setSize(Size size);
    [[nodiscard]] Size cardSize() const noexcept { return m_size; }
    void setChosen(bool chosen);
    [[nodiscard]] const CardText& text() const noexcept { return m_text; }

Q_SIGNALS:
    /// Focus or a click.
    void chosen(quint64 row);
    /// An arrow key: -1 or 1 along the cards, -2 or 2 across a row of them; the ends by larger numbers.
    void stepWanted(int step);
    void stopWanted(quint64 row);
    void outcomeWanted(quint64 row);
    void remedyWanted(quint64 row, const QString& action);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void connectButtons();
    void showBars(const PhoneRow& row);
    void showButtons();
    void showMark(const StageLook& look);
    void nameAll();

    quint64 m_row;
    Size m_size = Size::Large;
    bool m_chosen = false;
    CardText m_text;
    StageLook m_look;
    QString m_markKey; ///< what the drawings were made of
    QLabel *m_title, *m_mark, *m_state, *m_advice, *m_next, *m_stageIcon, *m_step, *m_jobCaption, *m_numbers;
    StageBar *m_stageBar, *m_jobBar;
    QPushButton *m_remedy, *m_details, *m_stop;
};

} // namespace flashwright
