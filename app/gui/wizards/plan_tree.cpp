// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/plan_tree.h"

#include "app/gui/widgets/icons.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"

#include <QHeaderView>

namespace flashwright {

namespace {

enum class Group : std::uint8_t { Saved, Erased, Written, Read, Compared };

Group groupOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::SaveCopy:
        return Group::Saved;
    case OperationKind::Erase:
        return Group::Erased;
    case OperationKind::Repartition:
    case OperationKind::Write:
    case OperationKind::PutBack:
        return Group::Written;
    case OperationKind::ReadBack:
    case OperationKind::TestMemory:
        return Group::Read;
    case OperationKind::Verify:
        return Group::Compared;
    }
    return Group::Compared;
}

QString titleOf(Group group, int count, std::uint64_t bytes)
{
    const QString size = bytesText(bytes);
    switch (group) {
    case Group::Saved:
        return PlanTree::tr("Copied to this computer first (%n)", nullptr, count);
    case Group::Erased:
        return PlanTree::tr("Erased (%n)", nullptr, count);
    case Group::Written:
        //: %n places, %1 is a size such as "2 GiB"
        return PlanTree::tr("Written (%n, %1)", nullptr, count).arg(size);
    case Group::Read:
        return PlanTree::tr("Read from the phone (%n)", nullptr, count);
    case Group::Compared:
        break;
    }
    return {};
}

QString iconOf(Group group)
{
    switch (group) {
    case Group::Saved:
        return QStringLiteral("copy");
    case Group::Erased:
        return QStringLiteral("erase");
    case Group::Written:
        return QStringLiteral("write");
    case Group::Read:
    case Group::Compared:
        break;
    }
    return QStringLiteral("read");
}

} // namespace

PlanTree::PlanTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("planTree"));
    setColumnCount(3);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
}

QTreeWidgetItem* PlanTree::addGroup(const QString& title, const QString& icon)
{
    auto* group = new QTreeWidgetItem(this);
    group->setText(0, title);
    group->setIcon(0, themedIcon(icon, palette()));
    group->setFirstColumnSpanned(true);
    QFont font = this->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

void PlanTree::addOperations(const FlashPlan& plan)
{
    for (const Group group : {Group::Saved, Group::Erased, Group::Written, Group::Read}) {
        std::vector<const Operation*> members;
        std::uint64_t bytes = 0;
        for (const Operation& operation : plan.operations()) {
            if (groupOf(operation.kind) == group) {
                members.push_back(&operation);
                bytes += operation.bytes;
            }
        }
        if (members.empty()) {
            continue;
        }
        QTreeWidgetItem* parent = addGroup(titleOf(group, int(members.size()), bytes), iconOf(group));
        for (const Operation* operation : members) {
            auto* item = new QTreeWidgetItem(parent);
            item->setText(0, targetText(*operation));
            item->setText(1, operation->bytes > 0 ? bytesText(operation->bytes) : tr("all of it"));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setText(2, operation->danger == Danger::None ? QString() : dangerText(operation->danger));
            item->setToolTip(2, item->text(2));
        }
        parent->setExpanded(group == Group::Erased || members.size() < 8);
    }
}

void PlanTree::addKept(const FlashPlan& plan, const PlanSummary& summary)
{
    std::map<QString, QString> kept;
    for (const KeptArea& area : summary.kept) {
        kept[QString::fromStdString(area.name)] = tr("identity and calibration of this phone");
    }
    for (const LeftOutEntry& left : plan.leftOut()) {
        kept[QString::fromStdString(left.entryId)] = leftOutText(left.why);
    }
    if (kept.empty()) {
        return;
    }
    QTreeWidgetItem* parent =
        addGroup(tr("Kept as it is (%n)", nullptr, int(kept.size())), QStringLiteral("lock"));
    for (const auto& [name, why] : kept) {
        auto* item = new QTreeWidgetItem(parent);
        item->setText(0, name);
        item->setText(2, why);
        item->setToolTip(2, why);
    }
    parent->setExpanded(true);
}

void PlanTree::show(const FlashPlan& plan, const PlanSummary& summary)
{
    clear();
    setHeaderLabels({tr("Where"), tr("Size"), tr("What it means")});
    setAccessibleName(tr("The plan"));
    setAccessibleDescription(tr("Everything that the job writes, erases, reads and keeps"));
    addOperations(plan);
    addKept(plan, summary);
    header()->resizeSection(0, 240);
    resizeColumnToContents(1);
    if (topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
}

} // namespace flashwright
