// SPDX-License-Identifier: GPL-3.0-or-later
/// Paints marks into the table of entries.
#pragma once

#include <QStyledItemDelegate>

namespace flashwright {

/// A chip before loaders and a lock before what is never touched.
class EntriesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace flashwright
