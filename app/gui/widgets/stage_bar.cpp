// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/stage_bar.h"

#include "app/text/number_text.h"

#include <QPainter>
#include <QPainterPath>

namespace flashwright {

namespace {

QString percentOf(std::optional<double> share)
{
    return share.has_value() ? percentText(static_cast<quint64>(*share * 1000), 1000) : QString();
}

} // namespace

void paintStageBar(QPainter& painter, const QRect& rect, const StageLook& look, std::optional<double> share,
    const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 4, 4);
    painter.fillPath(outline, palette.color(QPalette::Base));
    QRectF filled = frame;
    filled.setWidth(frame.width() * share.value_or(1.0));
    painter.setClipPath(outline);
    QColor fill = look.fill;
    fill.setAlphaF(share.has_value() ? 1.0F : 0.25F);
    painter.fillRect(filled, fill);
    if (look.pattern != Qt::SolidPattern || !share.has_value()) {
        QColor ink = share.has_value() ? look.ink : look.fill;
        ink.setAlphaF(0.45F);
        painter.fillRect(filled, QBrush(ink, share.has_value() ? look.pattern : Qt::BDiagPattern));
    }
    painter.setClipping(false);
    painter.setPen(look.edge);
    painter.drawPath(outline);
    painter.restore();
}

StageBar::StageBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::show(const StageLook& look, std::optional<double> share)
{
    m_look = look;
    m_share = share;
    setAccessibleDescription(percentOf(share));
    update();
}

QSize StageBar::sizeHint() const
{
    return {240, fontMetrics().height() + 6};
}

QSize StageBar::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 6};
}

void StageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int textWidth = fontMetrics().horizontalAdvance(percentText(100, 100)) + 8;
    const QRect bar(0, 0, width() - textWidth, height());
    paintStageBar(painter, bar, m_look, m_share, palette());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(bar.right() + 4, 0, textWidth - 4, height()), Qt::AlignRight | Qt::AlignVCenter,
        percentOf(m_share));
}

} // namespace flashwright
