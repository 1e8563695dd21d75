// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/drop_overlay.h"

#include "app/gui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace flashwright {

namespace {

constexpr int IconSide = 96;
constexpr int SmallIconSide = 32;

} // namespace

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    parent->installEventFilter(this);
}

void DropOverlay::show(const DropAnswer& answer)
{
    const bool news = isHidden() || m_answer.sentence != answer.sentence;
    m_answer = answer;
    setAccessibleName(answer.sentence);
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.92F);
    QPainterPath covered;
    covered.addRect(rect());
    if (!m_answer.open.isEmpty()) {
        QPainterPath hole;
        hole.addRect(m_answer.open);
        covered -= hole;
    }
    painter.fillPath(covered, veil);
    const QColor ink = palette().color(m_answer.allowed ? QPalette::Link : QPalette::WindowText);
    if (m_answer.open.isEmpty()) {
        paintWhole(painter, ink);
    } else {
        paintAround(painter, ink);
    }
}

void DropOverlay::paintWhole(QPainter& painter, const QColor& ink)
{
    painter.setPen(QPen(ink, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(16, 16, -16, -16), 12, 12);
    const QPixmap icon = iconPixmap(m_answer.allowed ? QStringLiteral("load") : QStringLiteral("stop"),
        IconSide, ink, devicePixelRatioF());
    painter.drawPixmap((width() - IconSide) / 2, height() / 2 - IconSide - 14, icon);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(40, height() / 2, -40, -40),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_answer.sentence);
}

/// The sentence goes where there is most room above or below what stays to be seen.
void DropOverlay::paintAround(QPainter& painter, const QColor& ink)
{
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawRect(m_answer.open);
    if (!m_answer.target.isEmpty()) {
        painter.setPen(QPen(ink, 3));
        painter.drawRect(m_answer.target.adjusted(1, 1, -1, -1));
    }
    const int above = m_answer.open.top();
    const int below = height() - m_answer.open.bottom();
    QRect room =
        above >= below ? QRect(0, 0, width(), above) : QRect(0, m_answer.open.bottom() + 1, width(), below);
    room.adjust(40, 8, -40, -8);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    painter.setFont(font);
    const QRect words = painter.boundingRect(
        room.adjusted(0, SmallIconSide + 8, 0, 0), Qt::AlignHCenter | Qt::TextWordWrap, m_answer.sentence);
    const int top = room.center().y() - (words.height() + SmallIconSide + 8) / 2;
    painter.drawPixmap(room.center().x() - SmallIconSide / 2, top,
        iconPixmap(m_answer.allowed ? QStringLiteral("load") : QStringLiteral("stop"), SmallIconSide, ink,
            devicePixelRatioF()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(room.left(), top + SmallIconSide + 8, room.width(), words.height() + 4),
        Qt::AlignHCenter | Qt::TextWordWrap, m_answer.sentence);
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flashwright
