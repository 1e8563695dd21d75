// SPDX-License-Identifier: GPL-3.0-or-later
/// A plan as a short list: what is written, what is erased, what is read, what stays.
#pragma once

#include "core/plan/plan_summary.h"

#include <QTreeWidget>

namespace flashwright {

/// GUI thread.
class PlanTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit PlanTree(QWidget* parent = nullptr);

    void show(const FlashPlan& plan, const PlanSummary& summary);

private:
    QTreeWidgetItem* addGroup(const QString& title, const QString& icon);
    void addOperations(const FlashPlan& plan);
    void addKept(const FlashPlan& plan, const PlanSummary& summary);
};

} // namespace flashwright
