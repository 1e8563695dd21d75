// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/drop_guide.h"

#include "app/gui/controllers/firmware_kinds.h"
#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/widgets/entries_table.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

namespace flashwright {

DropGuide::DropGuide(
    QWidget& window, FlashPage& page, const PackageController& packages, const FlashController& flash)
    : QObject(&window)
    , m_window(window)
    , m_page(page)
    , m_packages(packages)
    , m_flash(flash)
    , m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QRect DropGuide::inWindow(const QRect& global) const
{
    return {m_window.mapFromGlobal(global.topLeft()), global.size()};
}

/// One partition's image, while there is a table with a row for it.
bool DropGuide::isImage(const QString& path) const
{
    return kindOf(path) == FirmwareKind::Image && m_packages.package() != nullptr;
}

DropAnswer DropGuide::answer(const QMimeData& data, const QPoint& place) const
{
    const QStringList paths = pathsIn(data);
    if (m_flash.isActive()) {
        return {tr("A download is running. Stop it before you load another packet."), false, {}, {}};
    }
    if (paths.size() != 1) {
        return {tr("Drop one file or folder at a time."), false, {}, {}};
    }
    const QString name = QFileInfo(paths.front()).fileName();
    if (isImage(paths.front())) {
        return answerImage(paths.front(), place);
    }
    switch (kindOf(paths.front())) {
    case FirmwareKind::Folder:
        return {tr("Let go to look for firmware in the folder %1. Nothing is written yet.").arg(name), true,
            {}, {}};
    case FirmwareKind::Archive:
        return {tr("Let go to look for firmware in the archive %1. Nothing is written yet.").arg(name), true,
            {}, {}};
    case FirmwareKind::Image:
        return {tr("%1 is the image of one partition. Load the firmware first, then drop it on its row.")
                    .arg(name),
            false, {}, {}};
    default:
        return {tr("Let go to load %1. Nothing is written yet.").arg(name), true, {}, {}};
    }
}

DropAnswer DropGuide::answerImage(const QString& file, const QPoint& place) const
{
    const QString name = QFileInfo(file).fileName();
    const EntriesTable& table = m_page.table();
    if (!table.isVisible()) {
        return {
            tr("%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its "
               "row.")
                .arg(name),
            false, {}, {}};
    }
    const QRect open = inWindow(table.rowsArea());
    const int row = table.rowAt(m_window.mapToGlobal(place));
    if (row < 0) {
        return {tr("Drop %1 on the row whose image it should replace.").arg(name), false, open, {}};
    }
    const QRect target = inWindow(table.rowRect(row));
    const QString entry = table.entryName(row);
    return table.isSwappable(row)
        ? DropAnswer{tr("Let go to write %1 in place of the image of %2.").arg(name, entry), true, open,
            target}
        : DropAnswer{tr("Nothing can be written in place of %1.").arg(entry), false, open, target};
}

void DropGuide::drop(const QMimeData& data, const QPoint& place)
{
    const QString path = pathsIn(data).value(0);
    if (isImage(path)) {
        m_page.replaceImage(m_page.table().rowAt(m_window.mapToGlobal(place)), path);
    } else {
        Q_EMIT firmwareDropped(path);
    }
}

bool DropGuide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window) {
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto& drag = static_cast<QDragMoveEvent&>(*event);
        if (!drag.mimeData()->hasUrls()) {
            return false;
        }
        const DropAnswer said = answer(*drag.mimeData(), drag.position().toPoint());
        m_overlay->show(said);
        // Entering is taken even where dropping is not: only then is the way over the window heard.
        drag.setDropAction(Qt::CopyAction);
        drag.setAccepted(said.allowed || event->type() == QEvent::DragEnter);
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop: {
        auto& drop = static_cast<QDropEvent&>(*event);
        m_overlay->hide();
        const QPoint place = drop.position().toPoint();
        if (answer(*drop.mimeData(), place).allowed) {
            drop.setDropAction(Qt::CopyAction);
            drop.accept();
            this->drop(*drop.mimeData(), place);
        }
        return true;
    }
    default:
        return false;
    }
}

} // namespace flashwright
