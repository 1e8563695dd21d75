// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/key_picture.h"

#include "app/text/key_guide_text.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace flashwright {

KeyPicture::KeyPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    describe();
}

void KeyPicture::show(const std::string& key)
{
    m_key = key;
    describe();
    update();
}

QString KeyPicture::file() const
{
    const QString name = m_key.empty() ? QStringLiteral("no-key") : QString::fromStdString(m_key);
    const QString path = QStringLiteral(":/key_guide/pictures/%1.svg").arg(name);
    return QFile::exists(path) ? path : QStringLiteral(":/key_guide/pictures/no-key.svg");
}

bool KeyPicture::hasDrawing() const
{
    return m_key.empty() || file().endsWith(QString::fromStdString(m_key) + QLatin1String(".svg"));
}

void KeyPicture::describe()
{
    setAccessibleName(m_key.empty()
            ? tr("A drawing of a phone with its cable; no key is held.")
            : tr("A drawing of a phone with its cable; marked is: %1.").arg(keyName(m_key)));
    setToolTip(accessibleName());
}

/// "currentColor" is the outline, "markColor" the key to hold.
void KeyPicture::paintEvent(QPaintEvent*)
{
    QFile drawing(file());
    if (!drawing.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray text = drawing.readAll();
    text.replace("currentColor", palette().color(QPalette::WindowText).name().toLatin1());
    text.replace("markColor", palette().color(QPalette::Highlight).name().toLatin1());
    QBuffer buffer(&text);
    QImageReader reader(&buffer, "svg");
    const QSize size = reader.size().scaled(this->size(), Qt::KeepAspectRatio);
    reader.setScaledSize(size * devicePixelRatioF());
    QImage image = reader.read();
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter(this).drawImage(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), image);
}

QSize KeyPicture::sizeHint() const
{
    return {180, 240};
}

QSize KeyPicture::minimumSizeHint() const
{
    return {120, 160};
}

void KeyPicture::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
