// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/icons.h"

#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
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

namespace {

/// Draws when it is asked: most sizes and faces of an icon are never shown.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, const QPalette& palette)
        : m_name(std::move(name))
        , m_palette(palette)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size(), mode, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(size, mode, 1.0); // the size is in device pixels already
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return drawn(QSize(16, 16), QIcon::Normal, 1.0).isNull(); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode, double ratio) const
    {
        const QColor color = mode == QIcon::Disabled
            ? m_palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected ? m_palette.color(QPalette::HighlightedText)
                                      : m_palette.color(QPalette::Active, QPalette::ButtonText);
        return iconPixmap(m_name, qMin(size.width(), size.height()), color, ratio);
    }

    QString m_name;
    QPalette m_palette;
};

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    return QIcon(new ThemedIconEngine(name, palette));
}

} // namespace flashwright
