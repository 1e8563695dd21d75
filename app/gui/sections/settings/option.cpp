// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/option.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace flashwright {

namespace {

QVBoxLayout* columnOf(QWidget* option)
{
    auto* column = new QVBoxLayout(option);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    return column;
}

} // namespace

QLabel* Option::addExplanation()
{
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setIndent(fontMetrics().horizontalAdvance(u'm') * 2);
    layout()->addWidget(label);
    return label;
}

CheckOption::CheckOption(const char* name, Preferences& preferences, OptionValue value, QWidget* parent)
    : Option(parent)
    , m_box(new QCheckBox(this))
{
    m_box->setObjectName(QLatin1String(name));
    m_box->setChecked(value.get().toBool());
    columnOf(this)->addWidget(m_box, 0, Qt::AlignLeading);
    m_explanation = addExplanation();
    connect(m_box, &QCheckBox::toggled, this, [set = value.set](bool checked) { set(checked); });
    connect(&preferences, &Preferences::changed, this, [this, value](const QString& key) {
        if (key == QLatin1String(value.key)) {
            const QSignalBlocker quiet(m_box);
            m_box->setChecked(value.get().toBool());
        }
    });
}

void CheckOption::say(const QString& caption, const QString& explanation)
{
    m_box->setText(caption);
    m_box->setAccessibleDescription(explanation);
    m_explanation->setText(explanation);
}

ChoiceOption::ChoiceOption(const char* name, Preferences& preferences, OptionValue value,
    const QVariantList& choices, QWidget* parent)
    : Option(parent)
    , m_value(std::move(value))
    , m_keys(QLatin1String(m_value.key))
    , m_caption(new QLabel(this))
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(QLatin1String(name));
    m_caption->setBuddy(m_box);
    for (const QVariant& choice : choices) {
        m_box->addItem(QString(), choice);
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout;
    line->addWidget(m_caption);
    line->addWidget(m_box);
    line->addStretch(1);
    columnOf(this)->addLayout(line);
    m_explanation = addExplanation();
    show();
    connect(
        m_box, &QComboBox::currentIndexChanged, this, [this](int at) { m_value.set(m_box->itemData(at)); });
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (m_keys.contains(key)) {
            show();
        }
    });
}

void ChoiceOption::show()
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(qMax(0, m_box->findData(m_value.get())));
}

void ChoiceOption::say(const QString& caption, const QStringList& words, const QString& explanation)
{
    m_caption->setText(caption);
    for (int at = 0; at < m_box->count() && at < words.size(); ++at) {
        m_box->setItemText(at, words.at(at));
    }
    m_box->setAccessibleDescription(explanation);
    m_explanation->setText(explanation);
}

} // namespace flashwright
