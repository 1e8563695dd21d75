// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scene_planner.h"

#include "core/plan/area_care.h"
#include "core/plan/name_match.h"
#include "core/plan/phone_guards.h"
#include "core/plan/place_check.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

bool isChosen(const EntrySelection& selection, std::string_view partition)
{
    return std::any_of(selection.chosen.begin(), selection.chosen.end(),
        [partition](const ChosenEntry& chosen) { return sameName(chosen.entry->target, partition); });
}

/// What a whole installation writes has to be there before the old one is wiped.
Result<void> checkComplete(const EntrySelection& selection, const JobRequest& request)
{
    for (const LeftOutEntry& left : selection.leftOut) {
        const PackageEntry* entry = findEntry(*request.package, left.entryId);
        const bool needed =
            entry != nullptr && (entry->selected || entry->required || hasMark(entry->attributes, "wanted"));
        // An entry without an image is not ticked, so that it counts as not chosen.
        const bool lacksImage = left.why == LeftOut::NoImage || left.why == LeftOut::NotSelected;
        if (needed && lacksImage && !entry->hasImage && entry->action == EntryAction::Write) {
            return failWithProblem(Fault::PackageCorrupt, "plan.scene", "image-missing")
                .with("entry", entry->id)
                .with("name", entry->fileName);
        }
    }
    return {};
}

Failure differs(const LayoutComparison& comparison)
{
    Failure failure = failWithProblem(Fault::WrongPhone, "plan.layout", "layout-differs");
    if (!comparison.first) {
        return failure;
    }
    return std::move(failure)
        .with("name", comparison.first->name)
        .with("what", comparison.first->what)
        .with("wanted", comparison.first->wanted)
        .with("found", comparison.first->found);
}

TargetRange wholeRow(const std::string& name)
{
    TargetRange range;
    range.name = name;
    return range;
}

} // namespace

ScenePlanner::ScenePlanner(
    const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone, PlanBuilder& builder)
    : m_request(request)
    , m_rules(rules)
    , m_phone(phone)
    , m_builder(builder)
{
}

std::vector<PartitionSpec> ScenePlanner::layout() const
{
    const StorageKind storage = m_phone != nullptr && m_phone->storage != StorageKind::Unknown
        ? m_phone->storage
        : m_request.package->facts().storage;
    return layoutFor(m_request.package->partitions(), storage);
}

Result<std::vector<LeftOutEntry>> ScenePlanner::run()
{
    JobRequest whole = m_request;
    if (m_request.scene == Scene::FormatAll) {
        whole.only.clear(); // nothing would be left of what is not written again
    }
    TRY_LET(EntrySelection selection, selectEntries(whole, m_rules, m_phone));
    TRY(checkTogether(selection, m_request, m_phone));
    switch (m_request.scene) {
    case Scene::Download:
        TRY(download(selection));
        break;
    case Scene::Upgrade:
        TRY(upgrade(selection));
        break;
    case Scene::FormatAll:
        TRY(formatAll(selection));
        break;
    }
    return std::move(selection.leftOut);
}

Result<void> ScenePlanner::planLayout(bool allowed)
{
    const std::vector<PartitionSpec> wanted = layout();
    if (wanted.empty()) {
        if (m_request.kind == JobKind::Repartition) {
            return failWithProblem(Fault::Refused, "plan.layout", "layout-unknown");
        }
        return {};
    }
    const LayoutComparison comparison =
        m_phone == nullptr ? LayoutComparison{} : relateLayout(wanted, *m_phone);
    const bool unknown = comparison.match == LayoutMatch::Unknown;
    if (comparison.match == LayoutMatch::Identical || (unknown && !allowed)) {
        return {};
    }
    if (!allowed) {
        return differs(comparison);
    }
    m_builder.saveAllCalibration();
    return m_builder.addRepartition(wanted, PutBackWhen::AtOnce);
}

Result<void> ScenePlanner::download(const EntrySelection& selection)
{
    TRY(planLayout(m_request.allowRepartition));
    for (const ChosenEntry& chosen : selection.chosen) {
        TRY(m_builder.addEntry(chosen));
    }
    return {};
}

Result<void> ScenePlanner::upgrade(const EntrySelection& selection)
{
    m_builder.saveAllCalibration();
    TRY(upgradeLayout());
    TRY(eraseRenewed(selection));
    for (const ChosenEntry& chosen : selection.chosen) {
        TRY(m_builder.addEntry(chosen));
    }
    return m_builder.addPutBacks(m_builder.changesLayout() ? PutBackWhen::Moved : PutBackWhen::Never);
}

/// Before the phone is known nothing is said of a new table: if it needs one, that is asked with the facts.
Result<void> ScenePlanner::upgradeLayout()
{
    std::vector<PartitionSpec> wanted = layout();
    if (m_phone == nullptr || wanted.empty()
        || relateLayout(wanted, *m_phone).match == LayoutMatch::Identical) {
        return {};
    }
    return m_builder.addRepartition(std::move(wanted), PutBackWhen::Moved);
}

bool ScenePlanner::isRenewed(const PartitionSpec& row, const EntrySelection& selection) const
{
    if (!row.inTable || m_rules.isCalibration(row.name) || m_request.skip.contains(row.name)) {
        return false;
    }
    switch (careOf(row.attributes)) {
    case Care::Renew:
        return isChosen(selection, row.name);
    case Care::Empty:
        return m_request.only.empty() || isChosen(selection, row.name);
    case Care::AsTicked:
    case Care::Together:
    case Care::Keep:
    case Care::Leave:
        break;
    }
    return false;
}

Result<void> ScenePlanner::eraseRenewed(const EntrySelection& selection)
{
    if (m_builder.changesLayout()) {
        TRY(eraseAbandoned());
    }
    for (const PartitionSpec& row : layout()) {
        if (isRenewed(row, selection)) {
            TRY(m_builder.addErase(wholeRow(row.name)));
        }
    }
    return {};
}

/// Where partitions lay that the new table does not have, the next owner of the place begins empty.
Result<void> ScenePlanner::eraseAbandoned()
{
    const std::vector<PartitionSpec> rows = layout();
    for (const PhonePartition& old : m_phone->partitions) {
        const bool goesOn = std::any_of(rows.begin(), rows.end(),
            [&old](const PartitionSpec& row) { return sameName(row.name, old.name); });
        if (goesOn || !old.inTable || !old.startBytes || old.bytes == 0 || !tellsRegions(*m_phone)) {
            continue;
        }
        TargetRange place;
        place.address = old.startBytes;
        place.bytes = old.bytes;
        place.region = old.region;
        TRY(m_builder.addAbandoned(place, old.name));
    }
    return {};
}

Result<void> ScenePlanner::formatAll(const EntrySelection& selection)
{
    TRY(checkComplete(selection, m_request));
    const bool anythingToSave = m_phone == nullptr || m_phone->tableKnown || m_request.keepCalibration;
    if (anythingToSave) {
        m_builder.saveAllCalibration();
    }
    TRY(wipe());
    for (const ChosenEntry& chosen : selection.chosen) {
        TRY(m_builder.addEntry(chosen));
    }
    return m_builder.addPutBacks(m_request.keepCalibration ? PutBackWhen::Always : PutBackWhen::Never);
}

/// A loader that works by address may refuse to write to a storage without a table, so the new one comes
/// first and is spared. One that only knows partitions takes the table along when it erases everything.
Result<void> ScenePlanner::wipe()
{
    const bool tableFirst = m_phone == nullptr || tellsRegions(*m_phone);
    const std::vector<PartitionSpec> rows = layout();
    if (rows.empty() || tableFirst) {
        if (!rows.empty()) {
            TRY(m_builder.addRepartition(rows, PutBackWhen::Never));
        }
        m_builder.addEraseEverything("table");
        return {};
    }
    m_builder.addEraseEverything({});
    return m_builder.addRepartition(rows, PutBackWhen::Never);
}

} // namespace flashwright
