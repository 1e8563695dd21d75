// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/station_menu.h"

#include "app/gui/controllers/station_mode.h"
#include "app/gui/models/phones_model.h"
#include "app/gui/phones/pin_dialog.h"
#include "app/gui/phones/ports_dialog.h"
#include "app/gui/preferences/shortcuts.h"

#include <QMenu>

namespace flashwright {

StationMenu::StationMenu(
    StationMode& station, const PhonesModel& phones, Shortcuts& shortcuts, QMenu& menu, QWidget& window)
    : QObject(&window)
    , m_station(station)
    , m_phones(phones)
    , m_shortcuts(shortcuts)
    , m_window(window)
    , m_mode(action("stationMode", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)}))
    , m_ports(action("stationPorts", {}))
    , m_reset(action("stationReset", {}))
    , m_lock(action("operatorView", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)}))
{
    m_mode->setCheckable(true);
    m_lock->setCheckable(true);
    menu.addSeparator();
    menu.addActions({m_mode, m_ports, m_reset, m_lock});
    connect(m_mode, &QAction::triggered, &station, &StationMode::setOn);
    connect(m_ports, &QAction::triggered, this, &StationMenu::openPorts);
    connect(m_reset, &QAction::triggered, &station, &StationMode::resetCount);
    connect(m_lock, &QAction::triggered, this, &StationMenu::toggleLock);
    connect(&station, &StationMode::changed, this, &StationMenu::refresh);
    retranslate();
    refresh();
}

QAction* StationMenu::action(const char* name, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(&m_window);
    made->setObjectName(QLatin1String(name));
    m_shortcuts.add(made, keys);
    return made;
}

void StationMenu::refresh()
{
    const bool locked = m_station.operatorLock().isLocked();
    m_mode->setChecked(m_station.isOn());
    m_mode->setEnabled(!locked);
    m_ports->setEnabled(!locked);
    m_reset->setEnabled(!locked && m_station.isOn());
    m_lock->setChecked(locked);
    m_lock->setEnabled(locked || m_station.isOn());
}

void StationMenu::openPorts()
{
    QStringList plugged;
    for (const PhoneRow& row : m_phones.rows()) {
        plugged += row.port;
    }
    auto* dialog = new PortsDialog(m_station, plugged, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The PIN is chosen when the view is entered for the first time, and asked for when it is left.
void StationMenu::toggleLock()
{
    OperatorLock& lock = m_station.operatorLock();
    const bool locked = lock.isLocked();
    m_lock->setChecked(locked);
    if (!locked && lock.hasPin()) {
        lock.lock();
        refresh();
        Q_EMIT lockChanged();
        return;
    }
    auto* dialog =
        new PinDialog(lock, locked ? PinDialog::Purpose::Open : PinDialog::Purpose::Choose, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        Q_EMIT lockChanged();
    });
    dialog->open();
}

void StationMenu::retranslate()
{
    m_mode->setText(tr("Station &Mode"));
    m_mode->setToolTip(
        tr("Starts with every phone that is plugged in, one after the other, without a question"));
    m_ports->setText(tr("&Names of the Ports…"));
    m_reset->setText(tr("Reset the Co&unters"));
    m_lock->setText(tr("Operator &View"));
    m_lock->setToolTip(tr("Only Start and Stop work until the PIN is typed"));
}

} // namespace flashwright
