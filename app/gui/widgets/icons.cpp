// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPixmapCache>

namespace flashwright {

QPixmap iconPixmap(const QString& name, int size, const QColor& color, double pixelRatio)
{
    const QString key =
        QStringLiteral("flashwright:%1:%2:%3:%4").arg(name, color.name()).arg(size).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(size, size) * pixelRatio);
    pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        for (const double ratio : {1.0, 2.0}) {
            icon.addPixmap(
                iconPixmap(name, size, palette.color(QPalette::Active, QPalette::ButtonText), ratio));
            icon.addPixmap(
                iconPixmap(name, size, palette.color(QPalette::Disabled, QPalette::ButtonText), ratio),
                QIcon::Disabled);
        }
    }
    return icon;
}

} // namespace flashwright
