// SPDX-License-Identifier: GPL-3.0-or-later
// Station mode in the window: the batch starts by itself, and the operator view leaves only Start and Stop.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/pages/job_page.h"
#include "app/gui/phones/phone_board.h"
#include "app/gui/phones/station_menu.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/offer_bar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

#include <utility>

namespace flashwright {

namespace {

/// Menus from which a job, or another phone to practise on, is chosen.
QList<QMenu*> jobMenus(const QMenuBar& bar)
{
    QList<QMenu*> found;
    for (const char* name : {"practiceMenu", "wizardMenu"}) {
        if (auto* menu = bar.findChild<QMenu*>(QLatin1String(name))) {
            found += menu;
        }
    }
    return found;
}

} // namespace

void MainWindow::connectStation()
{
    m_stationMenu = new StationMenu(m_station, m_phones, m_shortcuts, *m_downloadMenu, *this);
    m_board->showStation(m_station);
    m_dialogs->setQuiet(m_station.isOn());
    m_dialogs->setAgreed([this](const std::string& digest) { return m_station.isAgreed(digest); });
    connect(&m_station, &StationMode::changed, this, [this] {
        m_dialogs->setQuiet(m_station.isOn());
        refreshState();
    });
    connect(&m_station, &StationMode::startWanted, this, [this] {
        // A batch is a download; its plan is shown once.
        startPage(QStringLiteral("flash"));
    });
    connect(&m_station.notifier(), &DesktopNotifier::beepWanted, this, [] { QApplication::beep(); });
    connect(m_stationMenu, &StationMenu::lockChanged, this, [this] {
        for (QAction* action : std::exchange(m_closed, {})) {
            action->setEnabled(true);
        }
        for (QMenu* menu : jobMenus(*menuBar())) {
            menu->setEnabled(true);
        }
        m_stationMenu->refresh();
        refreshState();
    });
}

void MainWindow::applyLock()
{
    const bool locked = isLocked();
    m_sections->setVisible(!locked);
    m_sections->setEnabled(!locked);
    m_board->setLocked(locked);
    // The cards have the whole window, to be read from far.
    m_across->widget(0)->setVisible(!locked);
    m_logPane->setVisible(!locked && m_showLog->isChecked());
    m_offer->setEnabled(!locked);
    setAcceptDrops(!locked);
    if (!locked) {
        return;
    }
    m_sections->open(&page());
    for (QAction* action : m_shortcuts.actions()) {
        static const QStringList Left{QStringLiteral("start"), QStringLiteral("stop"),
            QStringLiteral("stopOne"), QStringLiteral("details"), QStringLiteral("operatorView"),
            QStringLiteral("quit"), QStringLiteral("about"), QStringLiteral("help")};
        if (action->isEnabled() && !Left.contains(action->objectName())) {
            action->setEnabled(false);
            m_closed.removeOne(action);
            m_closed += action;
        }
    }
    for (QMenu* menu : jobMenus(*menuBar())) {
        menu->setEnabled(false);
    }
    m_recentMenu->setEnabled(false);
    for (JobPage* job : m_jobPages) {
        job->setFrozen(true);
    }
}

} // namespace flashwright
