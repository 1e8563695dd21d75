// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/partition_text.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

/// Context of this file's own words.
struct Partition {
    Q_DECLARE_TR_FUNCTIONS(Partition)
};

} // namespace

QString partitionGuideText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("PartitionGuide", english.c_str());
}

QString partitionKindText(PartitionKind kind)
{
    switch (kind) {
    case PartitionKind::BootChain:
        return Partition::tr("Starts the phone");
    case PartitionKind::Security:
        return Partition::tr("Security");
    case PartitionKind::Identity:
        return Partition::tr("Identity of the unit");
    case PartitionKind::Calibration:
        return Partition::tr("Calibration of the unit");
    case PartitionKind::Modem:
        return Partition::tr("Radio");
    case PartitionKind::System:
        return Partition::tr("System");
    case PartitionKind::UserData:
        return Partition::tr("Data of the user");
    case PartitionKind::Service:
        return Partition::tr("Notes and short-term store");
    case PartitionKind::Table:
        return Partition::tr("Partition table");
    case PartitionKind::Logs:
        return Partition::tr("Records of the phone");
    case PartitionKind::Reserved:
        return Partition::tr("Reserved by the maker");
    }
    return {};
}

QString partitionLossText(PartitionLoss loss)
{
    switch (loss) {
    case PartitionLoss::Rebuilt:
        return Partition::tr("Yes: the phone makes it again by itself.");
    case PartitionLoss::Firmware:
        return Partition::tr("Yes: a firmware for this model brings it back.");
    case PartitionLoss::Backup:
        return Partition::tr("No: only a backup of this very phone brings it back.");
    case PartitionLoss::Data:
        return Partition::tr("Only with its owner's consent: nothing brings it back but copies made before.");
    }
    return {};
}

QString regionText(const std::string& region)
{
    if (region.empty() || region == "user") {
        return Partition::tr("User area");
    }
    if (region == "boot1" || region == "boot2") {
        //: %1 = 1 or 2: a small part of the storage that holds what starts the phone
        return Partition::tr("Boot region %1").arg(QString::fromStdString(region.substr(4)));
    }
    if (region == "rpmb") {
        return Partition::tr("Sealed memory (RPMB)");
    }
    if (region.starts_with("gp")) {
        //: %1 = 1 to 4: an extra part of an eMMC storage
        return Partition::tr("Extra region %1").arg(QString::fromStdString(region.substr(2)));
    }
    if (region.starts_with("lu")) {
        //: %1 = number of the logical unit of a UFS storage
        return Partition::tr("UFS unit %1").arg(QString::fromStdString(region.substr(2)));
    }
    return QString::fromStdString(region);
}

} // namespace flashwright
