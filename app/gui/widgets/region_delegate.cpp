// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/region_delegate.h"

#include "app/gui/models/readback_model.h"

#include <QComboBox>

namespace flashwright {

QWidget* RegionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* choice = new QComboBox(parent);
    for (const RegionWord& word : regionWords()) {
        choice->addItem(word.label);
    }
    choice->setAccessibleName(tr("Region"));
    return choice;
}

void RegionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto& choice = *qobject_cast<QComboBox*>(editor);
    choice.setCurrentIndex(choice.findText(index.data(Qt::EditRole).toString()));
}

void RegionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace flashwright
