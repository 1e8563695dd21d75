// SPDX-License-Identifier: GPL-3.0-or-later
/// One page of the settings.
#pragma once

#include "app/gui/sections/settings/option.h"

class QVBoxLayout;

namespace flashwright {

class Station;

/// GUI thread. The preferences outlive it.
class OptionPage : public QWidget {
    Q_OBJECT
public:
    OptionPage(const char* id, Preferences& preferences, QWidget* parent);
    [[nodiscard]] const QString& id() const noexcept { return m_id; }
    [[nodiscard]] virtual QString title() const = 0;
    virtual void setExpert(bool expert) { static_cast<void>(expert); }
    virtual void setStation(Station* station) { static_cast<void>(station); }
    /// It has come to the front.
    virtual void refresh() { }

protected:
    template <class T> ChoiceOption* choice(const Preference<T>& which, const QVariantList& choices)
    {
        return choice(which.key, optionValue(m_preferences, which), choices);
    }
    ChoiceOption* choice(const char* name, OptionValue value, const QVariantList& choices);
    CheckOption* check(const Preference<bool>& which);
    void add(QWidget* widget, int stretch = 0);
    void addSpace();
    [[nodiscard]] Preferences& preferences() noexcept { return m_preferences; }
    /// The texts of the page, its first call by the page itself.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QString m_id;
    Preferences& m_preferences;
    QVBoxLayout* m_column;
};

} // namespace flashwright
