// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that are dragged over the window: says what letting go will do, and does it.
#pragma once

#include "app/gui/widgets/drop_overlay.h"

#include <QObject>

class QMimeData;

namespace flashwright {

class FlashController;
class FlashPage;
class PackageController;

/// GUI thread. Listens to the window's drags; children that take drops themselves keep theirs.
class DropGuide final : public QObject {
    Q_OBJECT
public:
    DropGuide(
        QWidget& window, FlashPage& page, const PackageController& packages, const FlashController& flash);

Q_SIGNALS:
    void firmwareDropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// `place` in the window.
    [[nodiscard]] DropAnswer answer(const QMimeData& data, const QPoint& place) const;
    [[nodiscard]] DropAnswer answerImage(const QString& file, const QPoint& place) const;
    [[nodiscard]] bool isImage(const QString& path) const;
    [[nodiscard]] QRect inWindow(const QRect& global) const;
    void drop(const QMimeData& data, const QPoint& place);

    QWidget& m_window;
    FlashPage& m_page;
    const PackageController& m_packages;
    const FlashController& m_flash;
    DropOverlay* m_overlay;
};

} // namespace flashwright
