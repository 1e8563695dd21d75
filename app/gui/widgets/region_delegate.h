// SPDX-License-Identifier: GPL-3.0-or-later
/// Chooses a region of the storage in a table, by the words that guides use.
#pragma once

#include <QStyledItemDelegate>

namespace flashwright {

/// GUI thread.
class RegionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace flashwright
