// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/drop_overlay.h"

#include "app/gui/widgets/icons.h"

#include <QEvent>
#include <QPainter>

namespace flashwright {

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    parent->installEventFilter(this);
}

void DropOverlay::show(const QString& sentence, bool allowed)
{
    m_sentence = sentence;
    m_allowed = allowed;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    update();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    const QColor ink = palette().color(m_allowed ? QPalette::Link : QPalette::WindowText);
    painter.setPen(QPen(ink, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(16, 16, -16, -16), 12, 12);
    const QPixmap icon =
        iconPixmap(m_allowed ? QStringLiteral("load") : QStringLiteral("stop"), 96, ink, devicePixelRatioF());
    painter.drawPixmap(width() / 2 - 48, height() / 2 - 110, icon);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(40, height() / 2, -40, -40),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flashwright
