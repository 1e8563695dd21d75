// SPDX-License-Identifier: GPL-3.0-or-later
/// A strip that offers one thing to do, and can be sent away.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace flashwright {

/// GUI thread. Hidden until it is shown.
class OfferBar final : public QFrame {
    Q_OBJECT
public:
    explicit OfferBar(QWidget* parent = nullptr);

    /// `accept` is the label of the button with its mnemonic.
    void offer(const QString& text, const QString& accept, const QString& refuse);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void accepted();
    void refused();

private:
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_accept;
    QPushButton* m_refuse;
};

} // namespace flashwright
