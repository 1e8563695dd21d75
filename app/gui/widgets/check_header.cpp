// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/check_header.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionHeader>

namespace flashwright {

namespace {

constexpr int Margin = 4;

} // namespace

CheckHeader::CheckHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_box(new QCheckBox(viewport()))
{
    m_box->setTristate(true);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // One click on "some" ticks all: nobody asks for "some".
    connect(
        m_box, &QCheckBox::clicked, this, [this] { Q_EMIT allWanted(m_box->checkState() != Qt::Unchecked); });
    connect(this, &QHeaderView::sectionResized, this, &CheckHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &CheckHeader::place);
}

void CheckHeader::setState(Qt::CheckState state)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCheckState(state);
}

int CheckHeader::boxWidth() const
{
    return m_box->sizeHint().width() + Margin;
}

void CheckHeader::place()
{
    if (count() == 0) {
        return;
    }
    const QSize size = m_box->sizeHint();
    const int begin = sectionViewportPosition(0);
    const int x = isRightToLeft() ? begin + sectionSize(0) - size.width() - Margin : begin + Margin;
    m_box->setGeometry(x, (viewport()->height() - size.height()) / 2, size.width(), size.height());
}

/// The words of the first column stand beside the box: the style would put them under it.
void CheckHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex == 0) {
        option->text.clear();
    }
}

void CheckHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != 0 || model() == nullptr) {
        return;
    }
    const int room = boxWidth() + Margin;
    const QRect words =
        isRightToLeft() ? rect.adjusted(Margin, 0, -room, 0) : rect.adjusted(room, 0, -Margin, 0);
    style()->drawItemText(painter, words,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter, palette(),
        isEnabled(), model()->headerData(0, orientation()).toString(), QPalette::ButtonText);
}

QSize CheckHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (logicalIndex == 0) {
        size.rwidth() += boxWidth() + Margin;
        size.setHeight(qMax(size.height(), m_box->sizeHint().height() + Margin));
    }
    return size;
}

void CheckHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void CheckHeader::showEvent(QShowEvent* event)
{
    QHeaderView::showEvent(event);
    place();
}

void CheckHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

void CheckHeader::scrollContentsBy(int across, int down)
{
    QHeaderView::scrollContentsBy(across, down);
    place();
}

} // namespace flashwright
