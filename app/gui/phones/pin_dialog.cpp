// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/pin_dialog.h"

#include "app/gui/controllers/operator_lock.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flashwright {

PinDialog::PinDialog(OperatorLock& lock, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_lock(lock)
    , m_purpose(purpose)
    , m_pin(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool chooses = purpose == Purpose::Choose;
    setProperty("helpTopic", QStringLiteral("station"));
    setWindowTitle(chooses ? tr("Operator View") : tr("Leave the Operator View"));
    auto* explanation = new QLabel(chooses
            ? tr("Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.",
                nullptr, OperatorLock::LeastDigits)
            : tr("Type the PIN to change the job or the settings."),
        this);
    explanation->setWordWrap(true);
    for (QLineEdit* field : {m_pin, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        field->setMaxLength(16);
    }
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setAccessibleName(tr("PIN"));
    m_again->setObjectName(QStringLiteral("pinAgain"));
    m_again->setAccessibleName(tr("PIN once more"));
    m_message->setObjectName(QStringLiteral("pinMessage"));
    m_message->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(chooses ? tr("&Lock") : tr("&Unlock"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto* form = new QFormLayout(this);
    form->addRow(explanation);
    form->addRow(tr("&PIN:"), m_pin);
    if (chooses) {
        form->addRow(tr("Once &more:"), m_again);
    } else {
        m_again->hide();
    }
    form->addRow(m_message);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PinDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &PinDialog::showState);
    setAccessibleName(windowTitle());
    setAccessibleDescription(explanation->text());
    showState();
    m_pin->setFocus();
}

void PinDialog::accept()
{
    if (m_purpose == Purpose::Choose) {
        if (m_pin->text() != m_again->text()) {
            say(tr("The two are not the same."));
        } else if (!m_lock.setPin(m_pin->text())) {
            say(tr("Use at least %n digit(s).", nullptr, OperatorLock::LeastDigits));
        } else {
            m_lock.lock();
            QDialog::accept();
        }
        return;
    }
    switch (m_lock.unlock(m_pin->text())) {
    case OperatorLock::Answer::Open:
        QDialog::accept();
        break;
    case OperatorLock::Answer::Wrong:
        say(tr("That is not the PIN."));
        m_pin->clear();
        break;
    case OperatorLock::Answer::Wait:
        m_pin->clear();
        showState();
        break;
    }
}

void PinDialog::showState()
{
    const int wait = m_purpose == Purpose::Open ? m_lock.waitSeconds() : 0;
    m_pin->setEnabled(wait == 0);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wait == 0);
    if (wait > 0) {
        say(tr("Too many wrong PINs. Try again in %n second(s).", nullptr, wait));
        m_clock.start();
    } else if (m_clock.isActive()) {
        m_clock.stop();
        say({});
        m_pin->setFocus();
    }
}

void PinDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace flashwright
