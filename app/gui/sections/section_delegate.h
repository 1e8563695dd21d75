// SPDX-License-Identifier: GPL-3.0-or-later
/// Paints one part of the window in the side bar: icon over word, the whole field marked when it is the one.
#pragma once

#include <QStyledItemDelegate>

namespace flashwright {

class SectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace flashwright
