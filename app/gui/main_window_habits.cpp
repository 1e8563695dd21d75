// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers, and what its menus change of it.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/preferences/job_preferences.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/looks.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QSplitter>
#include <QUrl>

namespace flashwright {

void MainWindow::readSettings()
{
    resize(1280, 800);
    if (m_preferences.get(preference::RestoreSession)) {
        restoreView();
    }
    m_logPane->setVisible(m_showLog->isChecked());
    preferenceChanged(QLatin1String(preference::Expert.key));
    openFirstSection();
    const QString section = m_settings.value(QLatin1String("section")).toString();
    if (m_preferences.get(preference::RestoreSession) && !m_preferences.get(preference::ShowWelcome)) {
        openSection(section);
    }
    m_desktop.start(rememberedLook(m_preferences));
}

void MainWindow::restoreView()
{
    restoreGeometry(m_settings.value(QLatin1String("geometry")).toByteArray());
    m_across->restoreState(m_settings.value(QLatin1String("across")).toByteArray());
    m_down->restoreState(m_settings.value(QLatin1String("down")).toByteArray());
    m_showLog->setChecked(m_settings.value(QLatin1String("log"), true).toBool());
}

void MainWindow::takeOver(const LaunchWish& wish, const QString& token)
{
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Wayland looks for it
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (wish.files.isEmpty() && !wish.practice.has_value()) {
        return;
    }
    if (m_flash.isActive()) {
        m_dialogs->tellBusy();
    } else if (wish.practice.has_value()) {
        practise(wish.practice->toStdString());
    } else {
        loadPacket(wish.files.constFirst());
    }
}

void MainWindow::writeSettings()
{
    m_settings.setValue(QLatin1String("geometry"), saveGeometry());
    m_settings.setValue(QLatin1String("across"), m_across->saveState());
    m_settings.setValue(QLatin1String("down"), m_down->saveState());
    m_settings.setValue(QLatin1String("log"), m_showLog->isChecked());
    if (const Section* const section = m_sections->current()) {
        m_settings.setValue(QLatin1String("section"), section->id());
    }
}

void MainWindow::desktopChanged()
{
    rememberLook(m_preferences, m_desktop.look());
    applyLooks(m_preferences, m_desktop.look());
}

void MainWindow::checkChoices()
{
    m_trace->setChecked(m_preferences.get(preference::Trace));
    const QString theme = themeName(themeFromName(m_preferences.get(preference::Theme)));
    for (QAction* choice : m_themes->actions()) {
        choice->setChecked(choice->data().toString() == theme);
    }
    const QString language = m_preferences.get(preference::Language);
    for (QAction* choice : m_languages->actions()) {
        choice->setChecked(choice->data().toString() == language);
    }
}

void MainWindow::openLogFolder()
{
    if (m_stations.station() == nullptr) {
        return;
    }
    const std::filesystem::path folder = m_stations.station()->stateFolder() / "journal";
    const QString path = QString::fromStdString(folder.string());
    QDir().mkpath(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Flashwright"),
        tr("Flashwright %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Restores stock firmware on phones.\n\nFree software under the GNU General Public "
           "License, version 3 or later. It comes with no warranty."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->show();
}

} // namespace flashwright
