// SPDX-License-Identifier: GPL-3.0-or-later
/// One of several large choices: a radio button with what it means below, and room for what it needs.
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace flashwright {

/// GUI thread. A click anywhere on it chooses it.
class ChoiceCard final : public QFrame {
    Q_OBJECT
public:
    /// `group` makes the cards exclude each other and outlives the card; `name` becomes the object name of
    /// the radio button.
    ChoiceCard(QButtonGroup& group, const char* name, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& meaning);
    /// Shown below the meaning while it is chosen.
    void setFields(QWidget* fields);
    [[nodiscard]] bool isChosen() const;
    void choose();
    [[nodiscard]] QRadioButton& button() const noexcept { return *m_button; }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QRadioButton* m_button;
    QLabel* m_title;
    QLabel* m_meaning;
    QVBoxLayout* m_column;
    QWidget* m_fields = nullptr;
};

} // namespace flashwright
