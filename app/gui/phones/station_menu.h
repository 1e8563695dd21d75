// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of a station: in the menu of the window.
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace flashwright {

class PhonesModel;
class Shortcuts;
class StationMode;

/// GUI thread. Adds itself to the menu; all references outlive it.
class StationMenu final : public QObject {
    Q_OBJECT
public:
    StationMenu(
        StationMode& station, const PhonesModel& phones, Shortcuts& shortcuts, QMenu& menu, QWidget& window);

    void retranslate();
    /// A guide or a page wants the mode changed: the same as the menu.
    void refresh();

Q_SIGNALS:
    /// The operator view begins or ends.
    void lockChanged();

private:
    QAction* action(const char* name, const QList<QKeySequence>& keys);
    void openPorts();
    void toggleLock();

    StationMode& m_station;
    const PhonesModel& m_phones;
    Shortcuts& m_shortcuts;
    QWidget& m_window;
    QAction *m_mode, *m_ports, *m_reset, *m_lock;
};

} // namespace flashwright
