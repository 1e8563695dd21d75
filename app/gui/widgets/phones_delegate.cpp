// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/phones_delegate.h"

#include "app/gui/models/entries_model.h"
#include "app/gui/models/phones_model.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_bar.h"
#include "app/gui/widgets/theme.h"
#include "app/text/number_text.h"

#include <QApplication>
#include <QPainter>

namespace flashwright {

namespace {

constexpr int MarkSize = 20;

Stage stageOf(const QModelIndex& index)
{
    return static_cast<Stage>(index.data(PhonesModel::StageRole).toInt());
}

Verdict verdictOf(const QModelIndex& index)
{
    return static_cast<Verdict>(index.data(PhonesModel::VerdictRole).toInt());
}

StageLook lookOf(const QModelIndex& index, bool dark)
{
    PhoneRow row;
    row.verdict = verdictOf(index);
    row.stage.stage = stageOf(index);
    return rowLook(row, dark);
}

} // namespace

void PhonesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const double ratio = option->widget == nullptr ? 1.0 : option->widget->devicePixelRatioF();
    const bool dark = isDark(option->palette);
    if (index.column() == PhonesModel::StepColumn && verdictOf(index) != Verdict::Waiting) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(roundMark(stageLook(stageOf(index), dark), MarkSize, ratio));
        option->decorationSize = {MarkSize, MarkSize};
    }
    if (index.column() == PhonesModel::StatusColumn) {
        option->font.setBold(true);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(roundMark(verdictLook(verdictOf(index), dark), MarkSize, ratio));
        option->decorationSize = {MarkSize, MarkSize};
    }
    if (index.column() == PhonesModel::ProgressColumn) {
        option->text.clear();
    }
}

void PhonesDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != PhonesModel::ProgressColumn || verdictOf(index) == Verdict::Waiting) {
        return;
    }
    const QVariant known = index.data(PhonesModel::ShareRole);
    const std::optional<double> share = known.isValid() ? std::optional(known.toDouble()) : std::nullopt;
    if (!share.has_value() && isFinal(verdictOf(index))) {
        return;
    }
    const int textWidth = option.fontMetrics.horizontalAdvance(percentText(100, 100)) + 8;
    const QRect cell = option.rect.adjusted(4, 0, -4, 0);
    QRect bar(cell.left(), 0, cell.width() - textWidth, qMin(18, cell.height() - 6));
    bar.moveTop(cell.center().y() - bar.height() / 2);
    paintStageBar(*painter, bar, lookOf(index, isDark(option.palette)), share, option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(bar.right() + 4, cell.top(), textWidth - 4, cell.height()),
        Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

QSize PhonesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), 32));
    return size;
}

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
