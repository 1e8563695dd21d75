// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/section_delegate.h"

#include <QApplication>
#include <QPainter>

namespace flashwright {

namespace {

constexpr int Inset = 3;
constexpr int Stripe = 4;

} // namespace

void SectionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool chosen = (item.state & QStyle::State_Selected) != 0;
    const QRect field = item.rect.adjusted(Inset, 1, -Inset, -1);
    painter->save();
    if (chosen) {
        painter->fillRect(field, item.palette.brush(QPalette::Highlight));
        QRect stripe = field;
        stripe.setWidth(Stripe); // the part is marked by a shape, too, not by colour alone
        painter->fillRect(
            QStyle::visualRect(item.direction, field, stripe), item.palette.brush(QPalette::HighlightedText));
    }
    const QSize icon = item.decorationSize;
    const QRect place(field.center().x() - icon.width() / 2, field.top() + 4, icon.width(), icon.height());
    item.icon.paint(painter, place, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText));
    const QRect words(field.left(), place.bottom() + 1, field.width(), field.bottom() - place.bottom());
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, item.text);
    if ((item.state & QStyle::State_HasFocus) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = field.adjusted(1, 1, -1, -1);
        focus.backgroundColor = item.palette.color(chosen ? QPalette::Highlight : QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter);
    }
    painter->restore();
}

} // namespace flashwright
