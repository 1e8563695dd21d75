// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/firmware_opener.h"

#include "app/gui/controllers/recent_firmware.h"
#include "app/gui/preferences/preferences.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace flashwright {

FirmwareOpener::FirmwareOpener(QWidget& window, Preferences& preferences, RecentFirmware& recent)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_recent(recent)
{
}

void FirmwareOpener::askForFile()
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Open firmware"), folderFor(FirmwareKind::Other, m_preferences));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(firmwareFilters());
    connect(dialog, &QFileDialog::filterSelected, this, [this, dialog](const QString& filter) {
        dialog->setDirectory(folderFor(kindOfFilter(filter), m_preferences));
    });
    addFolderButton(*dialog);
    show(dialog);
}

void FirmwareOpener::askForFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open a folder with unpacked firmware"),
        folderFor(FirmwareKind::Folder, m_preferences));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog);
}

/// A file dialog walks into a folder that is opened, so taking one needs a button of its own. The desktop's
/// own dialogs have no room for it.
void FirmwareOpener::addFolderButton(QFileDialog& dialog)
{
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    if (buttons == nullptr) {
        return;
    }
    auto* take = buttons->addButton(tr("Use This &Folder"), QDialogButtonBox::ActionRole);
    take->setObjectName(QStringLiteral("useFolder"));
    take->setAccessibleDescription(tr("Looks for firmware in the folder that is shown, or the chosen one"));
    connect(take, &QPushButton::clicked, &dialog, [&dialog] {
        const QString chosen = dialog.selectedFiles().value(0);
        const QString folder = QFileInfo(chosen).isDir() ? chosen : dialog.directory().absolutePath();
        dialog.hide();
        Q_EMIT dialog.fileSelected(folder);
        dialog.deleteLater();
    });
}

void FirmwareOpener::show(QFileDialog* dialog)
{
    if (m_dialog != nullptr) {
        m_dialog->deleteLater();
    }
    m_dialog = dialog;
    dialog->setObjectName(QStringLiteral("openFirmware"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        rememberFolder(path, m_preferences);
        Q_EMIT chosen(path);
    });
    dialog->open();
}

void FirmwareOpener::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = data == nullptr ? QStringList() : pathsIn(*data);
    for (const QString& path : paths) {
        if (QFileInfo::exists(path)) {
            Q_EMIT chosen(QFileInfo(path).absoluteFilePath());
            return;
        }
    }
    Q_EMIT told(paths.isEmpty()
            ? tr("Nothing to paste: copy the path of a firmware file first.")
            : tr("There is no file or folder \u201c%1\u201d.").arg(paths.front().left(120)));
}

void FirmwareOpener::fillRecent(QMenu& menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const RecentFile& file : m_recent.files()) {
        const QString name = file.fileName().replace(u'&', QLatin1String("&&"));
        const QString facts = recentFacts(file);
        //: an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened
        QAction* choice = menu.addAction(facts.isEmpty() ? name : tr("%1 \u2013 %2").arg(name, facts));
        choice->setToolTip(file.path);
        choice->setStatusTip(file.path);
        choice->setEnabled(file.isThere());
        connect(choice, &QAction::triggered, this, [this, path = file.path] { Q_EMIT chosen(path); });
    }
    if (m_recent.files().isEmpty()) {
        menu.addAction(tr("Nothing loaded yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear This List")), &QAction::triggered, &m_recent, &RecentFirmware::clear);
}

} // namespace flashwright
