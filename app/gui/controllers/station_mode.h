// SPDX-License-Identifier: GPL-3.0-or-later
/// One phone after the other without a question: armed by itself, counted, told to whoever looks elsewhere.
#pragma once

#include "app/gui/controllers/day_count.h"
#include "app/gui/controllers/desktop_notifier.h"
#include "app/gui/controllers/operator_lock.h"
#include "app/gui/preferences/preferences.h"

#include <QTimer>

#include <set>

namespace flashwright {

class FlashController;
class PackageController;
class PhonesModel;

namespace preference {

inline constexpr Preference<bool> StationMode{"stationMode", false};
/// Phones on ports without a name are left alone.
inline constexpr Preference<bool> OnlyNamedPorts{"onlyNamedPorts", false};

} // namespace preference

/// GUI thread. All references outlive it.
class StationMode final : public QObject {
    Q_OBJECT
public:
    StationMode(FlashController& flash, PackageController& packages, const PhonesModel& phones,
        Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const;
    void setOn(bool on);

    /// The yes to the plan of this digest holds for the whole batch: until another firmware is loaded or
    /// station mode is left.
    [[nodiscard]] bool isAgreed(const std::string& digest) const;

    /// What the user calls a physical port.
    struct Port {
        std::string path;
        QString name;
    };
    [[nodiscard]] std::vector<Port> ports() const;
    void setPorts(const std::vector<Port>& ports, bool onlyThese);
    [[nodiscard]] bool onlyNamedPorts() const;
    /// Ports on which a phone was seen since the program started.
    [[nodiscard]] const std::set<std::string>& seenPorts() const noexcept { return m_seen; }

    [[nodiscard]] const DayCount& count() const noexcept { return m_count; }
    void resetCount();
    [[nodiscard]] OperatorLock& operatorLock() noexcept { return m_lock; }
    [[nodiscard]] const OperatorLock& operatorLock() const noexcept { return m_lock; }
    [[nodiscard]] DesktopNotifier& notifier() noexcept { return m_notifier; }

Q_SIGNALS:
    void changed();
    void countChanged();
    void portsChanged();
    /// The window is to press Start for the user.
    void startWanted();

private:
    void apply();
    void applyPorts();
    void packageChanged();
    void flashChanged();
    void finished(quint64 row);
    void wantStart();

    FlashController& m_flash;
    PackageController& m_packages;
    const PhonesModel& m_phones;
    Preferences& m_preferences;
    DayCount m_count;
    OperatorLock m_lock;
    DesktopNotifier m_notifier;
    QTimer m_arming; ///< after everything that goes on now
    std::string m_agreed; ///< digest; empty = no batch
    QString m_package; ///< whose batch it is
    std::set<std::string> m_seen;
};

} // namespace flashwright
