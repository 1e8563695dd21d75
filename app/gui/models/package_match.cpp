// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/package_match.h"

#include "app/text/plan_text.h"
#include "core/plan/name_match.h"
#include "core/plan/planner.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace flashwright {

namespace {

/// Context of these words.
struct PackageMatch {
    Q_DECLARE_TR_FUNCTIONS(PackageMatch)
};

using State = MatchLine::State;

QString names(const std::vector<std::string>& all)
{
    QStringList list;
    for (const std::string& one : all) {
        list += QString::fromStdString(one).toUpper();
    }
    return list.join(QStringLiteral(" / "));
}

MatchLine chipLine(const PackageFacts& facts, const PhoneFacts& phone)
{
    const QString subject = PackageMatch::tr("Chip");
    const std::string& found = phone.chip.empty() ? phone.family : phone.chip;
    if (facts.chips.empty()) {
        return {State::Unknown, subject, PackageMatch::tr("The firmware does not say which chip it is for.")};
    }
    if (found.empty()) {
        return {State::Unknown, subject, PackageMatch::tr("The phone did not tell its chip.")};
    }
    const bool fits = std::any_of(facts.chips.begin(), facts.chips.end(), [&phone](const std::string& chip) {
        return sameName(chip, phone.family) || sameName(chip, phone.chip);
    });
    return fits ? MatchLine{State::Fits, subject,
               PackageMatch::tr("Both are for %1.").arg(QString::fromStdString(found).toUpper())}
                : MatchLine{State::Differs, subject,
                    PackageMatch::tr("The firmware is for %1, the phone has %2.")
                        .arg(names(facts.chips), QString::fromStdString(found).toUpper())};
}

MatchLine storageLine(const PackageFacts& facts, const PhoneFacts& phone)
{
    const QString subject = PackageMatch::tr("Storage");
    if (facts.storage == StorageKind::Unknown || phone.storage == StorageKind::Unknown) {
        return {State::Unknown, subject,
            facts.storage == StorageKind::Unknown
                ? PackageMatch::tr("The firmware does not say which kind of storage it is for.")
                : PackageMatch::tr("The phone did not tell its kind of storage.")};
    }
    if (facts.storage == phone.storage) {
        return {State::Fits, subject, PackageMatch::tr("Both are for %1.").arg(storageText(phone.storage))};
    }
    return {State::Differs, subject,
        PackageMatch::tr("The firmware is for %1, the phone has %2.")
            .arg(storageText(facts.storage), storageText(phone.storage))};
}

MatchLine layoutLine(const FirmwarePackage& package, const PhoneFacts& phone)
{
    const QString subject = PackageMatch::tr("Partition table");
    if (package.partitions().empty() || !phone.tableKnown) {
        return {State::Unknown, subject,
            package.partitions().empty() ? PackageMatch::tr("The firmware brings no partition table.")
                                         : PackageMatch::tr("The phone did not tell its partition table.")};
    }
    const LayoutComparison compared = relateLayout(package.partitions(), phone);
    switch (compared.match) {
    case LayoutMatch::Identical:
        return {State::Fits, subject, PackageMatch::tr("Both have the same partitions.")};
    case LayoutMatch::Differs:
        return {State::Differs, subject,
            compared.first
                ? PackageMatch::tr("They differ, first at %1. Firmware Upgrade brings the new table along.")
                      .arg(QString::fromStdString(compared.first->name))
                : PackageMatch::tr("They differ. Firmware Upgrade brings the new table along.")};
    case LayoutMatch::Unknown:
        break;
    }
    return {State::Unknown, subject, PackageMatch::tr("They cannot be compared.")};
}

/// Project names are spelled with '-' here and '_' there.
bool sameBoard(std::string a, std::string b)
{
    std::replace(a.begin(), a.end(), '-', '_');
    std::replace(b.begin(), b.end(), '-', '_');
    return sameName(a, b);
}

MatchLine boardLine(const PackageFacts& facts, const PhoneFacts& phone)
{
    const QString subject = PackageMatch::tr("Board");
    const auto wanted = facts.attributes.find("board");
    const auto found = phone.attributes.find("board");
    const bool noneWanted = wanted == facts.attributes.end() || wanted->second.empty();
    if (noneWanted || found == phone.attributes.end() || found->second.empty()) {
        return {State::Unknown, subject,
            noneWanted ? PackageMatch::tr("The firmware does not say which model's board it is for.")
                       : PackageMatch::tr("The phone did not tell its board.")};
    }
    const QString board = QString::fromStdString(found->second);
    return sameBoard(wanted->second, found->second)
        ? MatchLine{State::Fits, subject, PackageMatch::tr("Both are for %1.").arg(board)}
        : MatchLine{State::Differs, subject,
            PackageMatch::tr("The firmware is for %1, the phone has %2.")
                .arg(QString::fromStdString(wanted->second), board)};
}

} // namespace

std::vector<MatchLine> matchLines(
    const std::shared_ptr<const FirmwarePackage>& package, const PhoneFacts& phone)
{
    if (package == nullptr) {
        return {};
    }
    return {chipLine(package->facts(), phone), storageLine(package->facts(), phone),
        layoutLine(*package, phone), boardLine(package->facts(), phone)};
}

QString matchVerdict(const std::vector<MatchLine>& lines)
{
    const auto count = [&lines](State state) {
        return std::count_if(
            lines.begin(), lines.end(), [state](const MatchLine& line) { return line.state == state; });
    };
    if (lines.empty()) {
        return PackageMatch::tr("No firmware is loaded to compare with.");
    }
    if (count(State::Differs) > 0) {
        return PackageMatch::tr("The loaded firmware does not fit this phone as it is.");
    }
    return count(State::Fits) > 0 ? PackageMatch::tr("The loaded firmware fits, as far as both tell.")
                                  : PackageMatch::tr("Whether the loaded firmware fits cannot be told.");
}

} // namespace flashwright
