// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user chose once and for all, as typed values over the settings file.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace flashwright {

/// One value: its name in the settings file and what holds until the user says otherwise.
template <class T> struct Preference {
    const char* key;
    T fallback;
};

/// GUI thread. The settings outlive it.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    template <class T> [[nodiscard]] T get(const Preference<T>& which) const
    {
        const QVariant kept = m_settings.value(QLatin1String(which.key));
        return kept.isValid() ? kept.template value<T>() : which.fallback;
    }
    /// Says changed() when the value differs from the one before.
    template <class T> void set(const Preference<T>& which, const T& value)
    {
        if (get(which) != value) {
            m_settings.setValue(QLatin1String(which.key), value);
            Q_EMIT changed(QLatin1String(which.key));
        }
    }
    /// For what only one widget knows: geometry, folders, files chosen last.
    [[nodiscard]] QSettings& store() noexcept { return m_settings; }

Q_SIGNALS:
    void changed(const QString& key);

private:
    QSettings& m_settings;
};

/// Those that more than one room reads; others stand in the header of their room.
namespace preference {

inline constexpr Preference<bool> Expert{"expert", false};
inline constexpr Preference<bool> ShowWelcome{"showWelcome", true};
inline constexpr Preference<bool> RestoreSession{"restoreSession", true};
inline constexpr Preference<bool> ReducedMotion{"reducedMotion", false};
inline constexpr Preference<bool> Sounds{"sounds", true};
inline constexpr Preference<bool> Notifications{"notifications", true};
inline constexpr Preference<bool> Verify{"verify", true};
inline constexpr Preference<int> Farewell{"farewell", 1}; ///< flashwright::Farewell
inline const Preference<QString> Theme{"theme", {}}; ///< themeName()
inline const Preference<QString> Language{"language", {}}; ///< empty = the desktop's

} // namespace preference

} // namespace flashwright
