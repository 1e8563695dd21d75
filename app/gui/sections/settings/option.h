// SPDX-License-Identifier: GPL-3.0-or-later
/// One thing to choose, with a line that explains it. Choosing applies it at once.
#pragma once

#include "app/gui/preferences/preferences.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace flashwright {

/// How a control reads and writes its value.
struct OptionValue {
    const char* key; ///< of the preference, to hear of changes made elsewhere
    std::function<QVariant()> get;
    std::function<void(const QVariant&)> set;
};

template <class T> OptionValue optionValue(Preferences& preferences, const Preference<T>& which)
{
    return {which.key, [&preferences, which] { return QVariant::fromValue(preferences.get(which)); },
        [&preferences, which](const QVariant& value) { preferences.set(which, value.template value<T>()); }};
}

/// GUI thread.
class Option : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    /// Below the control, as wide as the page.
    QLabel* addExplanation();
};

/// Yes or no.
class CheckOption final : public Option {
    Q_OBJECT
public:
    CheckOption(const char* name, Preferences& preferences, OptionValue value, QWidget* parent);
    void say(const QString& caption, const QString& explanation);

private:
    QCheckBox* m_box;
    QLabel* m_explanation;
};

/// One of a few.
class ChoiceOption final : public Option {
    Q_OBJECT
public:
    ChoiceOption(const char* name, Preferences& preferences, OptionValue value, const QVariantList& choices,
        QWidget* parent);
    /// `words`: one for each choice.
    void say(const QString& caption, const QStringList& words, const QString& explanation);
    /// Another preference that the value depends on.
    void follow(const char* key) { m_keys += QLatin1String(key); }

private:
    void show();

    OptionValue m_value;
    QStringList m_keys;
    QLabel* m_caption;
    QComboBox* m_box;
    QLabel* m_explanation;
};

} // namespace flashwright
