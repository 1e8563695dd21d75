// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/stage_bar.h"

#include "app/text/number_text.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QStyle>

namespace flashwright {

namespace {

QString percentOf(std::optional<double> share)
{
    return share.has_value() ? percentText(static_cast<quint64>(*share * 1000), 1000) : QString();
}

/// A bar of progress to a screen reader, with its value.
class BarInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit BarInterface(StageBar* bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar)
        , m_bar(bar)
    {
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        return m_bar == nullptr ? 0 : static_cast<int>(m_bar->share().value_or(0) * 100);
    }
    void setCurrentValue(const QVariant&) override { }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    QPointer<StageBar> m_bar;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object)
{
    auto* bar = name == QLatin1String(StageBar::staticMetaObject.className())
        ? qobject_cast<StageBar*>(object)
        : nullptr;
    return bar == nullptr ? nullptr : new BarInterface(bar);
}

} // namespace

void paintStageBar(QPainter& painter, const QRect& rect, const StageLook& look, std::optional<double> share,
    const QPalette& palette, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 4, 4);
    painter.fillPath(outline, palette.color(QPalette::Base));
    QRectF filled = frame;
    filled.setWidth(frame.width() * share.value_or(1.0));
    if (direction == Qt::RightToLeft) {
        filled.moveRight(frame.right());
    }
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
    // Qt keeps every factory it is given.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

void StageBar::show(const StageLook& look, std::optional<double> share)
{
    m_look = look;
    m_share = share;
    update();
    const int percent = share ? static_cast<int>(*share * 100) : -1;
    if (percent != m_percent) {
        m_percent = percent;
        setAccessibleDescription(percentOf(share));
        QAccessibleValueChangeEvent event(this, std::max(percent, 0));
        QAccessible::updateAccessibility(&event);
    }
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
    const auto place = [this](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height()));
    };
    paintStageBar(painter, place(0, width() - textWidth), m_look, m_share, palette(), layoutDirection());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(width() - textWidth + 4, textWidth - 4),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter), percentOf(m_share));
}

} // namespace flashwright
