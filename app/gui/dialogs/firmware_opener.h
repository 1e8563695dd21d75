// SPDX-License-Identifier: GPL-3.0-or-later
/// The ways to name a firmware: a dialog for everything, the clipboard, and what was opened lately.
#pragma once

#include "app/gui/controllers/firmware_kinds.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QMenu;
class QWidget;

namespace flashwright {

class Preferences;
class RecentFirmware;

/// GUI thread. Nothing waits: the answer is chosen().
class FirmwareOpener final : public QObject {
    Q_OBJECT
public:
    /// Dialogs lie over `window`, which owns it.
    FirmwareOpener(QWidget& window, Preferences& preferences, RecentFirmware& recent);

    /// One dialog for files of every kind, and for folders where the desktop's own dialog allows that.
    void askForFile();
    void askForFolder();
    /// What the clipboard names: a path, several lines of which the first is one, or copied files.
    void paste();
    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void chosen(const QString& path);
    /// A sentence for the status bar: nothing was opened, and why.
    void told(const QString& sentence);

private:
    void show(QFileDialog* dialog);
    void addFolderButton(QFileDialog& dialog);

    QWidget& m_window;
    Preferences& m_preferences;
    RecentFirmware& m_recent;
    QPointer<QFileDialog> m_dialog;
};

} // namespace flashwright
