// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/plan_text.h"

#include "core/base/bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace flashwright {

QString dangerText(Danger danger)
{
    switch (danger) {
    case Danger::None:
        return QCoreApplication::translate("Danger", "Nothing on the phone is changed");
    case Danger::System:
        return QCoreApplication::translate("Danger", "System software is replaced");
    case Danger::UserData:
        return QCoreApplication::translate("Danger", "Photos, apps and settings on the phone are erased");
    case Danger::BootChain:
        return QCoreApplication::translate(
            "Danger", "What starts the phone is replaced: do not unplug it while it is written");
    case Danger::Layout:
        return QCoreApplication::translate("Danger", "The partition table is replaced");
    case Danger::Calibration:
        return QCoreApplication::translate("Danger", "Calibration or identity data of this phone is changed");
    case Danger::Everything:
        return QCoreApplication::translate(
            "Danger", "Everything on the phone is erased, calibration and identity included");
    }
    return {};
}

QString operationText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::SaveCopy:
        return QCoreApplication::translate("Operation", "Save a copy");
    case OperationKind::ReadBack:
        return QCoreApplication::translate("Operation", "Read");
    case OperationKind::Repartition:
        return QCoreApplication::translate("Operation", "Write the partition table");
    case OperationKind::Erase:
        return QCoreApplication::translate("Operation", "Erase");
    case OperationKind::Write:
        return QCoreApplication::translate("Operation", "Write");
    case OperationKind::PutBack:
        return QCoreApplication::translate("Operation", "Put back the copy");
    case OperationKind::Verify:
        return QCoreApplication::translate("Operation", "Compare");
    case OperationKind::TestMemory:
        return QCoreApplication::translate("Operation", "Test the memory");
    }
    return {};
}

QString targetText(const Operation& operation)
{
    if (!operation.target.empty()) {
        return QString::fromStdString(operation.target);
    }
    if (operation.address) {
        return QString::fromStdString(hexNumber(*operation.address));
    }
    if (operation.danger == Danger::Everything) {
        return QCoreApplication::translate("Operation", "everything");
    }
    return QString::fromStdString(operation.label());
}

QString leftOutText(LeftOut why)
{
    switch (why) {
    case LeftOut::NotSelected:
        return QCoreApplication::translate("LeftOut", "not selected");
    case LeftOut::Calibration:
        return QCoreApplication::translate("LeftOut", "calibration and identity data stay as they are");
    case LeftOut::OtherStorage:
        return QCoreApplication::translate("LeftOut", "for another kind of storage");
    case LeftOut::NoImage:
        return QCoreApplication::translate("LeftOut", "has no image");
    case LeftOut::Skipped:
        return QCoreApplication::translate("LeftOut", "left out as asked");
    }
    return {};
}

QString storageText(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Unknown:
        return QCoreApplication::translate("Storage", "unknown storage");
    case StorageKind::Emmc:
        return QCoreApplication::translate("Storage", "eMMC");
    case StorageKind::Ufs:
        return QCoreApplication::translate("Storage", "UFS");
    case StorageKind::Nand:
        return QCoreApplication::translate("Storage", "NAND");
    case StorageKind::Nor:
        return QCoreApplication::translate("Storage", "NOR");
    }
    return {};
}

QString entryClassText(EntryClass kind)
{
    switch (kind) {
    case EntryClass::Loader:
        return QCoreApplication::translate("EntryClass", "Loader");
    case EntryClass::BootChain:
        return QCoreApplication::translate("EntryClass", "Starts the phone");
    case EntryClass::System:
        return QCoreApplication::translate("EntryClass", "System");
    case EntryClass::UserData:
        return QCoreApplication::translate("EntryClass", "Your data");
    case EntryClass::Calibration:
        return QCoreApplication::translate("EntryClass", "Calibration and identity");
    }
    return {};
}

QString sceneText(Scene scene)
{
    switch (scene) {
    case Scene::Download:
        return QCoreApplication::translate("Scene", "Download Only");
    case Scene::Upgrade:
        return QCoreApplication::translate("Scene", "Firmware Upgrade");
    case Scene::FormatAll:
        return QCoreApplication::translate("Scene", "Format All + Download");
    }
    return {};
}

QString eraseScopeText(EraseScope scope)
{
    switch (scope) {
    case EraseScope::Targets:
        return QCoreApplication::translate("EraseScope", "What is named");
    case EraseScope::Everything:
        return QCoreApplication::translate("EraseScope", "The whole storage");
    case EraseScope::ExceptBootChain:
        return QCoreApplication::translate("EraseScope", "Everything but what starts the phone");
    }
    return {};
}

QString entryActionText(EntryAction action)
{
    switch (action) {
    case EntryAction::Load:
        return QCoreApplication::translate("EntryAction", "load");
    case EntryAction::Write:
        return QCoreApplication::translate("EntryAction", "write");
    case EntryAction::Erase:
        return QCoreApplication::translate("EntryAction", "erase");
    case EntryAction::Keep:
        return QCoreApplication::translate("EntryAction", "keep");
    case EntryAction::None:
        return QCoreApplication::translate("EntryAction", "nothing");
    }
    return {};
}

/// The identity of one phone goes to another.
static bool isForOtherUnit(const FlashPlan& plan)
{
    return std::any_of(plan.operations().begin(), plan.operations().end(),
        [](const Operation& operation) { return operation.attributes.contains("other_unit"); });
}

/// An image that holds values of the unit is written as the firmware brings it.
static bool losesUnitValues(const FlashPlan& plan)
{
    return std::any_of(plan.operations().begin(), plan.operations().end(), [](const Operation& operation) {
        return operation.kind == OperationKind::Write && operation.attributes.contains("unit_values")
            && !operation.attributes.contains("merge");
    });
}

/// The phone is changed although its identity and calibration may not be saved.
static bool goesWithoutCopies(const FlashPlan& plan)
{
    return std::any_of(plan.findings().begin(), plan.findings().end(),
        [](const Finding& finding) { return finding.code == "no-vault"; });
}

QString confirmWord(const FlashPlan& plan)
{
    if (isForOtherUnit(plan)) {
        return QStringLiteral("other-unit");
    }
    if (goesWithoutCopies(plan)) {
        return QStringLiteral("no-vault");
    }
    if (plan.worstDanger() != Danger::Everything) {
        return losesUnitValues(plan) ? QStringLiteral("stock-nv") : QString();
    }
    const bool writes = std::any_of(plan.operations().begin(), plan.operations().end(),
        [](const Operation& operation) { return operation.kind == OperationKind::Write; });
    return writes ? QStringLiteral("format-all") : QStringLiteral("erase-all");
}

} // namespace flashwright
