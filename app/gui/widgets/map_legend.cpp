// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/map_legend.h"

#include "app/gui/models/flash_map_model.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/place_look.h"
#include "app/gui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace flashwright {

namespace {

constexpr int SwatchWidth = 26;
constexpr int Gap = 5;
constexpr int Between = 12;

} // namespace

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("flashMapLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::show(const std::vector<PlaceState>& states)
{
    if (m_states != states) {
        m_states = states;
        updateGeometry();
        tell();
        update();
    }
}

void MapLegend::tell()
{
    QStringList words;
    for (const PlaceState state : m_states) {
        words += placeStateText(state);
    }
    setAccessibleName(tr("Legend of the flash map"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

int MapLegend::widthOf(PlaceState state) const
{
    return SwatchWidth + Gap + fontMetrics().horizontalAdvance(placeStateText(state)) + 2;
}

std::vector<MapLegend::Item> MapLegend::arrange(int width) const
{
    const int line = fontMetrics().height() + 4;
    std::vector<Item> items;
    int x = 0;
    int y = 0;
    for (const PlaceState state : m_states) {
        const int needed = widthOf(state);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        Item item{state, QRect(x, y + 1, SwatchWidth, line - 4),
            QRect(x + SwatchWidth + Gap, y, needed - SwatchWidth - Gap, line - 2)};
        if (layoutDirection() == Qt::RightToLeft) {
            for (QRect* rect : {&item.swatch, &item.words}) {
                rect->moveLeft(width - rect->left() - rect->width());
            }
        }
        items.push_back(item);
        x += needed + Between;
    }
    return items;
}

int MapLegend::heightForWidth(int width) const
{
    const std::vector<Item> items = arrange(width);
    return items.empty() ? 0 : items.back().words.bottom() + 2;
}

QSize MapLegend::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize MapLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const PlaceState state : m_states) {
        widest = std::max(widest, widthOf(state));
    }
    return {widest, m_states.empty() ? 0 : fontMetrics().height() + 4};
}

void MapLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        tell();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool dark = isDark(palette());
    for (const Item& item : arrange(width())) {
        const PlaceLook look = placeLook(item.state, dark);
        paintPlace(painter, item.swatch, look, false);
        if (!look.icon.isEmpty()) {
            const int size = std::min(14, item.swatch.height() - 4);
            QRect spot(0, 0, size, size);
            spot.moveCenter(item.swatch.center());
            painter.fillRect(spot, look.fill);
            painter.drawPixmap(spot, iconPixmap(look.icon, size, look.ink, devicePixelRatioF()));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(item.words,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
            placeStateText(item.state));
    }
}

} // namespace flashwright
