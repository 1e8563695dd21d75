// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/option_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace flashwright {

OptionPage::OptionPage(const char* id, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_id(QLatin1String(id))
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QString(m_id % QLatin1String("Options")));
    m_column->setSpacing(16);
}

ChoiceOption* OptionPage::choice(const char* name, OptionValue value, const QVariantList& choices)
{
    auto* made = new ChoiceOption(name, m_preferences, std::move(value), choices, this);
    add(made);
    return made;
}

CheckOption* OptionPage::check(const Preference<bool>& which)
{
    auto* made = new CheckOption(which.key, m_preferences, optionValue(m_preferences, which), this);
    add(made);
    return made;
}

void OptionPage::add(QWidget* widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void OptionPage::addSpace()
{
    m_column->addStretch(1);
}

void OptionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
