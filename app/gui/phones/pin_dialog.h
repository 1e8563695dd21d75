// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks for the PIN of the operator view, or for a new one.
#pragma once

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace flashwright {

class OperatorLock;

/// GUI thread. Accepted once the lock is open, or closed with a new PIN.
class PinDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose {
        Open, ///< leaves the operator view
        Choose, ///< a first PIN, typed twice, and into the operator view
    };
    PinDialog(OperatorLock& lock, Purpose purpose, QWidget* parent = nullptr);

    void accept() override;

private:
    void showState();
    void say(const QString& text);

    OperatorLock& m_lock;
    Purpose m_purpose;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
    QTimer m_clock; ///< while nothing may be tried
};

} // namespace flashwright
