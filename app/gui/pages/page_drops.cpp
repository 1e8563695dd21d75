// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/page_drops.h"

#include "app/gui/sections/section.h"
#include "app/gui/widgets/drop_overlay.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace flashwright {

namespace {

/// The one local file or folder that is dragged; empty when there is none, or several.
QString draggedPath(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

PageDrops::PageDrops(Section& section)
    : QObject(&section)
    , m_section(section)
    , m_overlay(new DropOverlay(&section))
{
    section.setAcceptDrops(true);
    section.installEventFilter(this);
}

bool PageDrops::take(QDropEvent& event, bool enters)
{
    const QString path = draggedPath(*event.mimeData());
    const QString words = path.isEmpty() ? QString() : m_section.dropWords(path);
    if (words.isEmpty()) {
        return false;
    }
    event.acceptProposedAction();
    if (enters) {
        m_overlay->show({words, true, {}, {}});
    } else if (event.type() == QEvent::Drop) {
        m_section.drop(path);
    }
    return true;
}

bool PageDrops::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool drops = type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    if (type == QEvent::DragLeave || type == QEvent::Drop) {
        m_overlay->hide();
    }
    if (drops) {
        auto& drop = static_cast<QDropEvent&>(*event);
        if (!take(drop, type == QEvent::DragEnter)) {
            drop.ignore(); // Qt offers it to the window next
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flashwright
