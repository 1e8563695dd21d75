// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/phone_guards.h"

#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/place_check.h"

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

// Below this a lithium cell is about empty: a phone may switch off in the middle of a write. [inferred]
constexpr int LowestBatteryMv = 3400;

std::string textOf(const std::map<std::string, std::string>& attributes, const char* name)
{
    const auto it = attributes.find(name);
    return it == attributes.end() ? std::string() : it->second;
}

/// Project names are spelled with '-' here and '_' there.
bool sameBoard(const std::string& a, const std::string& b)
{
    const auto plain = [](std::string text) {
        std::replace(text.begin(), text.end(), '-', '_');
        return text;
    };
    return sameName(plain(a), plain(b));
}

bool writes(const std::vector<Operation>& operations, EntryClass areaClass)
{
    return std::any_of(operations.begin(), operations.end(), [areaClass](const Operation& operation) {
        return operation.kind == OperationKind::Write && operation.areaClass == areaClass;
    });
}

Result<void> checkBoard(
    const JobRequest& request, const PhoneFacts& phone, const std::vector<Operation>& operations)
{
    if (request.package == nullptr || request.acceptOtherBoard) {
        return {};
    }
    const std::string wanted = textOf(request.package->facts().attributes, "board");
    const std::string found = textOf(phone.attributes, "board");
    if (wanted.empty() || found.empty() || sameBoard(wanted, found)
        || !writes(operations, EntryClass::BootChain)) {
        return {};
    }
    return failWithProblem(Fault::WrongPhone, "plan.board", "board-mismatch")
        .with("wanted", wanted)
        .with("found", found);
}

Result<void> checkBattery(const PhoneFacts& phone)
{
    const std::string text = textOf(phone.attributes, "battery_mv");
    int millivolts = 0;
    std::from_chars(text.data(), text.data() + text.size(), millivolts);
    if (millivolts <= 0 || millivolts >= LowestBatteryMv) {
        return {};
    }
    return failWithProblem(Fault::Refused, "plan.battery", "battery-low")
        .with("found", std::to_string(millivolts))
        .with("wanted", std::to_string(LowestBatteryMv));
}

/// A backup holds the identity of one unit: on another one it would make a double of it.
Result<void> checkUnit(
    const JobRequest& request, const PhoneFacts& phone, const std::vector<Operation>& operations)
{
    if (request.package == nullptr || !writes(operations, EntryClass::Calibration)) {
        return {};
    }
    const std::string unit = textOf(request.package->facts().attributes, "unit");
    if (unit.empty() || phone.uniqueId.empty() || sameName(unit, phone.uniqueId) || request.acceptOtherUnit) {
        return {};
    }
    return failWithProblem(Fault::Refused, "plan.unit", "other-unit");
}

bool isCalledIn(const std::set<std::string>& names, std::string_view name)
{
    return std::any_of(
        names.begin(), names.end(), [name](const std::string& given) { return sameName(given, name); });
}

/// The calibration that an operation changes and that was not named; empty when there is none.
std::string unnamed(const Operation& operation, const std::set<std::string>& only)
{
    if (isCalledIn(only, operation.label())
        || (!operation.target.empty() && isCalledIn(only, operation.target))) {
        return {};
    }
    const std::vector<std::string> touched = listed(textOf(operation.attributes, "overlaps"));
    if (touched.empty()) {
        return operation.label();
    }
    const auto missing = std::find_if(
        touched.begin(), touched.end(), [&only](const std::string& name) { return !isCalledIn(only, name); });
    return missing == touched.end() ? std::string() : *missing;
}

} // namespace

Result<void> checkTogether(
    const EntrySelection& selection, const JobRequest& request, const PhoneFacts* phone)
{
    const StorageKind storage = phone == nullptr ? StorageKind::Unknown : phone->storage;
    const auto chosen = [&selection](const PackageEntry& entry) {
        return std::any_of(selection.chosen.begin(), selection.chosen.end(),
            [&entry](const ChosenEntry& one) { return one.entry == &entry; });
    };
    std::map<std::string, std::string> present; // group -> a member that is written
    for (const PackageEntry& entry : request.package->entries()) {
        const std::string group = textOf(entry.attributes, "together");
        if (!group.empty() && chosen(entry)) {
            present.emplace(group, entry.id);
        }
    }
    for (const PackageEntry& entry : request.package->entries()) {
        const auto group = present.find(textOf(entry.attributes, "together"));
        const bool otherStorage = entry.onlyFor != StorageKind::Unknown && entry.onlyFor != storage;
        if (group != present.end() && entry.hasImage && !otherStorage && !chosen(entry)) {
            return failWithProblem(Fault::Refused, "plan.together", "bootloaders-together")
                .with("entry", entry.id)
                .with("found", group->second);
        }
    }
    return {};
}

Result<void> checkNamedOnce(const JobRequest& request, const std::vector<Operation>& operations)
{
    const bool byName = request.kind == JobKind::Write || request.kind == JobKind::Erase;
    if (!byName || (request.kind == JobKind::Erase && request.eraseScope != EraseScope::Targets)) {
        return {};
    }
    for (const Operation& operation : operations) {
        if (!changesPhone(operation.kind) || operation.areaClass != EntryClass::Calibration) {
            continue;
        }
        const std::string name = unnamed(operation, request.only);
        if (!name.empty()) {
            return failWithProblem(Fault::Refused, "plan.calibration", "calibration-needs-only")
                .with("name", name);
        }
    }
    return {};
}

void markOtherUnit(const JobRequest& request, const PhoneFacts* phone, std::vector<Operation>& operations)
{
    if (!request.acceptOtherUnit || request.package == nullptr) {
        return;
    }
    const std::string unit = textOf(request.package->facts().attributes, "unit");
    const bool told = phone != nullptr && !phone->uniqueId.empty() && sameName(unit, phone->uniqueId);
    if (told || (unit.empty() && request.package->facts().format != "backup")) {
        return;
    }
    for (Operation& operation : operations) {
        if (operation.kind == OperationKind::Write && operation.areaClass == EntryClass::Calibration) {
            operation.attributes["other_unit"] = "true";
        }
    }
}

Result<void> checkCondition(
    const JobRequest& request, const PhoneFacts& phone, const std::vector<Operation>& operations)
{
    const bool changes = std::any_of(operations.begin(), operations.end(),
        [](const Operation& operation) { return changesPhone(operation.kind); });
    if (!changes) {
        return {};
    }
    TRY(checkBoard(request, phone, operations));
    TRY(checkUnit(request, phone, operations));
    if (textOf(phone.attributes, "storage_life") == "exhausted") {
        return failWithProblem(Fault::Refused, "plan.storage_life", "storage-worn");
    }
    return checkBattery(phone);
}

std::vector<Finding> findingsOf(const JobRequest& request, const PhoneFacts* phone, const FlashPlan& plan)
{
    std::vector<Finding> findings;
    if (plan.losesUserData()) {
        findings.push_back({Severity::Warning, "user-data-lost", {}});
    }
    if (request.withoutCopies && !plan.readsOnly()) {
        findings.push_back({Severity::Warning, "no-vault", {}});
    }
    const auto& operations = plan.operations();
    if (std::any_of(operations.begin(), operations.end(),
            [](const Operation& operation) { return operation.attributes.contains("other_unit"); })) {
        findings.push_back({Severity::Warning, "other-unit", {}});
    }
    for (const Operation& operation : operations) {
        const std::string entry = textOf(operation.attributes, "because_of");
        if (operation.kind == OperationKind::Erase && !entry.empty()) {
            findings.push_back(
                {Severity::Note, "derived-copy-erased", {{"entry", entry}, {"name", operation.placeName()}}});
        }
    }
    if (phone == nullptr) {
        return findings;
    }
    if (!plan.readsOnly() && textOf(phone->attributes, "storage_life") == "warn") {
        findings.push_back({Severity::Warning, "storage-life-warn", {}});
    }
    const bool given = std::any_of(request.loaders.begin(), request.loaders.end(),
        [](const LoaderImage& loader) { return loader.role == "da"; });
    const std::string loader = textOf(phone->attributes, "loader");
    if (!given && !loader.empty() && !request.loaderFolders.empty()) {
        findings.push_back({Severity::Note, "loader-found",
            {{"name", loader}, {"reason", textOf(phone->attributes, "loader_reason")}}});
    }
    return findings;
}

} // namespace flashwright
