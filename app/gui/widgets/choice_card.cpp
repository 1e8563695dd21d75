// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/choice_card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace flashwright {

ChoiceCard::ChoiceCard(QButtonGroup& group, const char* name, QWidget* parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_title(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_button->setObjectName(QLatin1String(name));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    group.addButton(m_button);
    // A label wraps where the text of a button would be cut.
    m_title->setWordWrap(true);
    m_title->setBuddy(m_button);
    m_column->addWidget(m_title);
    m_column->addWidget(m_meaning);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(9, 6, 9, 6);
    all->addWidget(m_button, 0, Qt::AlignTop);
    all->addLayout(m_column, 1);
    m_column->setSpacing(2);
    m_button->installEventFilter(this);
    connect(m_button, &QRadioButton::toggled, this, &ChoiceCard::refresh);
    refresh();
}

void ChoiceCard::setTexts(const QString& title, const QString& meaning)
{
    QString plain = title;
    m_title->setText(title);
    m_meaning->setText(meaning);
    m_button->setAccessibleName(plain.remove(QRegularExpression(QStringLiteral("\\(&\\w\\)|&"))));
    m_button->setAccessibleDescription(meaning);
}

void ChoiceCard::setFields(QWidget* fields)
{
    m_fields = fields;
    m_column->addWidget(fields);
    refresh();
}

bool ChoiceCard::isChosen() const
{
    return m_button->isChecked();
}

void ChoiceCard::choose()
{
    m_button->setChecked(true);
}

void ChoiceCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_button->isEnabled()) {
        m_button->click();
        m_button->setFocus(Qt::MouseFocusReason);
    }
    QFrame::mousePressEvent(event);
}

/// Chosen is said by the radio button, the bold words and the ground together.
void ChoiceCard::refresh()
{
    QFont title = font();
    title.setBold(isChosen());
    if (m_title->font() != title) {
        m_title->setFont(title);
    }
    setBackgroundRole(isChosen() ? QPalette::AlternateBase : QPalette::Window);
    if (m_fields != nullptr) {
        m_fields->setVisible(isChosen());
    }
}

bool ChoiceCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QFrame::eventFilter(watched, event);
}

/// The button alone is too small a place to show where the keyboard is.
void ChoiceCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_button->hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(2, 2, -2, -2));
}

void ChoiceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
