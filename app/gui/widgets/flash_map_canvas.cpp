// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_map_canvas.h"

#include "app/gui/widgets/flash_map_accessible.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/place_look.h"
#include "app/gui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cstdlib>

namespace flashwright {

FlashMapCanvas::FlashMapCanvas(const FlashMapModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    installFlashMapAccessible();
    setObjectName(QStringLiteral("flashMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &FlashMapModel::layoutChanged, this, &FlashMapCanvas::newLayout);
    connect(&model, &FlashMapModel::statesChanged, this, &FlashMapCanvas::newStates);
}

void FlashMapCanvas::newLayout()
{
    const int same = m_currentName.isEmpty() ? -1 : m_model.indexOf(m_currentName);
    m_current = same >= 0 ? same : step(-1, 1);
    m_currentName = m_current < 0 ? QString() : m_model.nameText(m_current);
    arrange();
    updateGeometry();
    forgetFlashMapChildren(*this);
    Q_EMIT currentChanged();
    update();
}

void FlashMapCanvas::newStates()
{
    update();
    Q_EMIT currentChanged();
}

MapMetrics FlashMapCanvas::metrics() const
{
    MapMetrics metrics;
    const int line = fontMetrics().height();
    metrics.barHeight = line + 12;
    metrics.captionHeight = line + 2;
    metrics.leastWidth = qMax(18, line);
    return metrics;
}

void FlashMapCanvas::arrange()
{
    m_geometry = layOutMap(m_model.map(), width(), metrics(), layoutDirection());
}

int FlashMapCanvas::heightForWidth(int width) const
{
    return layOutMap(m_model.map(), width, metrics(), layoutDirection()).height;
}

QSize FlashMapCanvas::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize FlashMapCanvas::minimumSizeHint() const
{
    return {200, metrics().barHeight + metrics().captionHeight};
}

QRect FlashMapCanvas::rectOf(int place) const
{
    QRect all;
    for (const MapPiece& piece : m_geometry.pieces) {
        if (piece.place == place) {
            all |= piece.rect;
        }
    }
    return all;
}

QString FlashMapCanvas::detailsOf(int place) const
{
    //: %1 = size, %2 = what becomes of it: "64 MiB, To write"
    return tr("%1, %2").arg(m_model.sizeText(place), m_model.stateText(place));
}

QString FlashMapCanvas::describe(int place) const
{
    //: %1 = partition, %2 = its size and what becomes of it
    return tr("%1: %2").arg(m_model.nameText(place), detailsOf(place));
}

void FlashMapCanvas::setCurrent(int place)
{
    if (place < 0 || place >= int(m_model.places().size()) || place == m_current) {
        return;
    }
    m_current = place;
    m_currentName = m_model.nameText(place);
    update();
    tellFocus();
    Q_EMIT currentChanged();
}

void FlashMapCanvas::tellFocus()
{
    if (hasFocus() && m_current >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

/// The next partition; gaps cannot be stood on. The same one at the ends.
int FlashMapCanvas::step(int from, int by) const
{
    const auto& places = m_model.places();
    for (int at = from + by; at >= 0 && at < int(places.size()); at += by) {
        if (!places[static_cast<std::size_t>(at)]->isGap()) {
            return at;
        }
    }
    return from;
}

/// The partition above or below.
int FlashMapCanvas::nearLine(int direction) const
{
    const MapPiece* const here = m_geometry.pieceOf(m_current);
    if (here == nullptr) {
        return m_current;
    }
    const MapPiece* best = nullptr;
    const auto distance = [here](const MapPiece& piece) {
        return std::pair(std::abs(piece.rect.center().y() - here->rect.center().y()),
            std::abs(piece.rect.center().x() - here->rect.center().x()));
    };
    for (const MapPiece& piece : m_geometry.pieces) {
        const int down = piece.rect.center().y() - here->rect.center().y();
        const bool there = direction > 0 ? down > 0 : down < 0;
        const bool isGap = m_model.places()[static_cast<std::size_t>(piece.place)]->isGap();
        if (there && !isGap && piece.place != m_current
            && (best == nullptr || distance(piece) < distance(*best))) {
            best = &piece;
        }
    }
    return best == nullptr ? m_current : best->place;
}

void FlashMapCanvas::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(step(m_current, forward));
        return;
    case Qt::Key_Left:
        setCurrent(step(m_current, -forward));
        return;
    case Qt::Key_Down:
        setCurrent(nearLine(1));
        return;
    case Qt::Key_Up:
        setCurrent(nearLine(-1));
        return;
    case Qt::Key_Home:
        setCurrent(step(-1, 1));
        return;
    case Qt::Key_End:
        setCurrent(step(int(m_model.places().size()), -1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlashMapCanvas::choose(int place)
{
    const auto& places = m_model.places();
    if (place >= 0 && place < int(places.size()) && !places[static_cast<std::size_t>(place)]->isGap()) {
        Q_EMIT chosen(m_model.nameText(place));
    }
}

void FlashMapCanvas::mousePressEvent(QMouseEvent* event)
{
    const int place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place >= 0
        && !m_model.places()[static_cast<std::size_t>(place)]->isGap()) {
        setCurrent(place);
    }
}

void FlashMapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const int place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place >= 0 && place == m_current) {
        choose(place);
    }
}

bool FlashMapCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int place = placeAt(help->pos());
        if (place >= 0) {
            QToolTip::showText(help->globalPos(), describe(place), this, rectOf(place));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void FlashMapCanvas::changeEvent(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::LayoutDirectionChange || type == QEvent::StyleChange
        || type == QEvent::LanguageChange) {
        arrange();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void FlashMapCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    tellFocus();
    update();
}

void FlashMapCanvas::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FlashMapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    for (std::size_t strip = 0; strip < m_geometry.captions.size(); ++strip) {
        const QRect& at = m_geometry.captions[strip];
        const QString words = FlashMapModel::stripText(m_model.map().strips[strip]);
        painter.drawText(at, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
            fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
    }
    for (const MapPiece& piece : m_geometry.pieces) {
        paintPiece(painter, piece);
    }
    if (hasFocus() && m_current >= 0) {
        for (const MapPiece& piece : m_geometry.pieces) {
            if (piece.place == m_current) {
                painter.setPen(QPen(palette().color(QPalette::Base), 4));
                painter.drawRect(piece.rect.adjusted(1, 1, -2, -2));
                painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
                painter.drawRect(piece.rect.adjusted(1, 1, -2, -2));
            }
        }
    }
}

void FlashMapCanvas::paintPiece(QPainter& painter, const MapPiece& piece) const
{
    const MapPlace& place = *m_model.places()[static_cast<std::size_t>(piece.place)];
    const bool dark = isDark(palette());
    const PlaceLook look = place.isGap() ? gapLook(dark) : placeLook(place.state, dark);
    paintPlace(painter, piece.rect, look, place.isActive);
    if (!place.isGap()) {
        paintWords(painter, piece, look.ink, look.fill, look.icon);
    }
}

/// Words lie on the plain fill, so that no pattern runs through them.
void FlashMapCanvas::paintWords(QPainter& painter, const MapPiece& piece, const QColor& ink,
    const QColor& fill, const QString& icon) const
{
    constexpr int Margin = 3;
    const int size = qMin(14, piece.rect.height() - 2 * Margin);
    const QString name = m_model.nameText(piece.place);
    QRect inner = piece.rect.adjusted(Margin, Margin, -Margin, -Margin);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int nameWidth = fontMetrics().horizontalAdvance(name) + 4;
    const bool iconFits = !icon.isEmpty() && inner.width() >= size - 2 && piece.begins;
    if (iconFits) {
        const int drawn = qMin(size, inner.width());
        QRect spot(rightToLeft ? inner.right() - drawn + 1 : inner.left(), 0, drawn, drawn);
        spot.moveTop(piece.rect.center().y() - drawn / 2);
        painter.fillRect(spot.adjusted(-1, -1, 1, 1), fill);
        painter.drawPixmap(spot, iconPixmap(icon, drawn, ink, devicePixelRatioF()));
        inner.adjust(rightToLeft ? 0 : drawn + 3, 0, rightToLeft ? -drawn - 3 : 0, 0);
    }
    if (inner.width() < qMin(nameWidth, fontMetrics().averageCharWidth() * 5)) {
        return;
    }
    const QString words = fontMetrics().elidedText(name, Qt::ElideRight, inner.width());
    QRect label = fontMetrics().boundingRect(
        inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), words);
    painter.fillRect(label.adjusted(-2, 0, 2, 0), fill);
    painter.setPen(ink);
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace flashwright
