// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/choice_card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace flashwright {

ChoiceCard::ChoiceCard(QButtonGroup& group, const char* name, QWidget* parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_meaning(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_button->setObjectName(QLatin1String(name));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    group.addButton(m_button);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    m_column->setContentsMargins(indent, 0, 0, 0);
    m_column->addWidget(m_meaning);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(9, 6, 9, 6);
    all->setSpacing(2);
    all->addWidget(m_button);
    all->addLayout(m_column);
    connect(m_button, &QRadioButton::toggled, this, &ChoiceCard::refresh);
    refresh();
}

void ChoiceCard::setTexts(const QString& title, const QString& meaning)
{
    m_button->setText(title);
    m_meaning->setText(meaning);
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
    QFont font = m_button->font();
    if (font.bold() != isChosen()) {
        font.setBold(isChosen());
        m_button->setFont(font);
    }
    setBackgroundRole(isChosen() ? QPalette::AlternateBase : QPalette::Window);
    if (m_fields != nullptr) {
        m_fields->setVisible(isChosen());
    }
}

void ChoiceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
