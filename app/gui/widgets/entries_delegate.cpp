// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/entries_delegate.h"

#include "app/gui/models/entries_model.h"
#include "app/gui/widgets/icons.h"

namespace flashwright {

void EntriesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool named = index.column() == EntriesModel::NameColumn;
    if (!named || index.data(EntriesModel::TickableRole).toBool()) {
        return;
    }
    const bool loader = index.data(EntriesModel::LoaderRole).toBool();
    const double ratio = option->widget == nullptr ? 1.0 : option->widget->devicePixelRatioF();
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const QColor ink = option->palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon =
        QIcon(iconPixmap(loader ? QStringLiteral("loader") : QStringLiteral("lock"), 16, ink, ratio));
    option->decorationSize = {16, 16};
}

} // namespace flashwright
