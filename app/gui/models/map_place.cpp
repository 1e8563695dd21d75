// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/map_place.h"

#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/place_check.h"
#include "core/plan/planner.h"

#include <algorithm>
#include <limits>

namespace flashwright {

namespace {

std::string plainRegion(const std::string& region)
{
    return region == "user" ? std::string() : region;
}

MapStrip& stripOf(StorageMap& map, MapStrip::Kind kind, const std::string& region)
{
    for (MapStrip& strip : map.strips) {
        if (strip.kind == kind && strip.region == region) {
            return strip;
        }
    }
    MapStrip fresh;
    fresh.kind = kind;
    fresh.region = region;
    map.strips.push_back(std::move(fresh));
    return map.strips.back();
}

bool holds(const StorageMap& map, std::string_view name)
{
    for (const MapStrip& strip : map.strips) {
        for (const MapPlace& place : strip.places) {
            if (sameName(place.name.toStdString(), name)) {
                return true;
            }
        }
    }
    return false;
}

void addPhoneTable(StorageMap& map, const PhoneFacts& phone)
{
    for (const PhonePartition& row : phone.partitions) {
        MapPlace place;
        place.name = QString::fromStdString(row.name);
        place.bytes = row.bytes;
        place.start = row.startBytes.value_or(0);
        place.startKnown = row.startBytes.has_value();
        stripOf(map, MapStrip::Kind::Region, plainRegion(row.region)).places.push_back(place);
    }
    for (MapStrip& strip : map.strips) {
        strip.bytes = regionBytes(phone, strip.region).value_or(0);
        if (strip.bytes == 0 && strip.region.empty()) {
            strip.bytes = phone.storageBytes;
        }
    }
}

void addDeclared(StorageMap& map, const FirmwarePackage& package)
{
    for (const PartitionSpec& spec : layoutFor(package.partitions(), package.facts().storage)) {
        MapPlace place;
        place.name = QString::fromStdString(spec.name);
        place.bytes = spec.takesRest ? 0 : spec.bytes;
        place.start = spec.startBytes;
        place.startKnown = spec.startKnown && !spec.attributes.contains("from_end_bytes");
        place.takesRest = spec.takesRest;
        stripOf(map, MapStrip::Kind::Region, plainRegion(spec.region)).places.push_back(place);
    }
}

/// Where a package tells nothing but what it brings: entries with a place of their own.
void addEntries(StorageMap& map, const FirmwarePackage& package)
{
    const bool bare = map.strips.empty();
    for (const PackageEntry& entry : package.entries()) {
        const std::string& name = entry.target.empty() ? entry.id : entry.target;
        const bool hasPlace =
            entry.action != EntryAction::Load && entry.action != EntryAction::None && !name.empty();
        const bool otherStorage =
            entry.onlyFor != StorageKind::Unknown && entry.onlyFor != package.facts().storage;
        if (!hasPlace || otherStorage || holds(map, name)) {
            continue;
        }
        MapPlace place;
        place.name = QString::fromStdString(name);
        place.bytes = std::max(entry.targetBytes, entry.bytes);
        stripOf(map, bare ? MapStrip::Kind::Region : MapStrip::Kind::Beside, {}).places.push_back(place);
    }
}

bool tellsStarts(const MapStrip& strip)
{
    return std::any_of(strip.places.begin(), strip.places.end(),
        [](const MapPlace& place) { return place.startKnown && place.start > 0; });
}

/// In the order of their addresses, with what lies between them; rows without an address stay at the end.
void addGaps(MapStrip& strip)
{
    std::stable_sort(strip.places.begin(), strip.places.end(), [](const MapPlace& a, const MapPlace& b) {
        return std::pair(!a.startKnown, a.startKnown ? a.start : 0)
            < std::pair(!b.startKnown, b.startKnown ? b.start : 0);
    });
    std::vector<MapPlace> all;
    quint64 end = 0;
    const auto addGap = [&all, &end](quint64 until) {
        if (until > end) {
            MapPlace gap;
            gap.start = end;
            gap.startKnown = true;
            gap.bytes = until - end;
            all.push_back(gap);
        }
    };
    for (MapPlace& place : strip.places) {
        if (place.startKnown) {
            addGap(place.start);
            end = std::max(end,
                place.bytes > std::numeric_limits<quint64>::max() - place.start ? place.start
                                                                                : place.start + place.bytes);
        }
        all.push_back(place);
    }
    const bool open = std::any_of(strip.places.begin(), strip.places.end(),
        [](const MapPlace& place) { return place.takesRest || !place.startKnown; });
    if (!open) {
        addGap(strip.bytes);
    }
    strip.places = std::move(all);
}

MapScale scaleOf(const StorageMap& map)
{
    bool sizes = false;
    bool starts = false;
    for (const MapStrip& strip : map.strips) {
        starts = starts || tellsStarts(strip);
        sizes = sizes || std::any_of(strip.places.begin(), strip.places.end(), [](const MapPlace& place) {
            return place.bytes > 0;
        });
    }
    return starts ? MapScale::Addresses : sizes ? MapScale::Sizes : MapScale::OrderOnly;
}

/// The user area is what people look for; what starts the phone stands above it.
int rank(const MapStrip& strip)
{
    if (strip.kind == MapStrip::Kind::Beside) {
        return 0;
    }
    return strip.region.empty() ? 2 : 1;
}

bool spares(const Operation& wipe, const MapStrip& strip)
{
    const auto spare = wipe.attributes.find("spare");
    return spare != wipe.attributes.end() && spare->second.find("boot") != std::string::npos
        && (!strip.region.empty() || strip.kind == MapStrip::Kind::Beside);
}

bool overlaps(const Operation& operation, const MapPlace& place, const MapStrip& strip)
{
    if (!operation.target.empty() || !operation.address || !place.startKnown
        || strip.kind == MapStrip::Kind::Beside || plainRegion(operation.region) != strip.region) {
        return false;
    }
    const quint64 begin = *operation.address + operation.offset;
    const quint64 end = operation.bytes == 0 ? std::numeric_limits<quint64>::max() : begin + operation.bytes;
    return place.start < end && begin < place.start + std::max<quint64>(place.bytes, 1);
}

bool isWrite(OperationKind kind)
{
    return kind == OperationKind::Write || kind == OperationKind::PutBack;
}

/// What all operations of a plan make of one place.
class PlaceMarker {
public:
    PlaceMarker(MapPlace& place, const PlanProgress& progress, bool isCalibration)
        : m_place(place)
        , m_progress(progress)
        , m_isCalibration(isCalibration)
    {
    }

    void take(std::size_t index, const Operation& operation)
    {
        m_place.isActive = m_place.isActive || m_progress.current == index;
        if (m_progress.brokenAt == index && changesPhone(operation.kind)) {
            m_broken = true;
        }
        m_writes = m_writes || operation.kind == OperationKind::Write;
        const bool done = index < m_progress.done;
        if (isWrite(operation.kind)) {
            (done ? m_last : m_next) = done ? PlaceState::Written : PlaceState::ToWrite;
        } else if (operation.kind == OperationKind::Erase) {
            if (done) {
                m_last = PlaceState::Erased;
            } else if (!m_next) {
                m_next = PlaceState::ToErase;
            }
        } else if (operation.kind == OperationKind::Verify && done && m_last == PlaceState::Written) {
            m_last = PlaceState::Verified;
        }
    }

    void finish()
    {
        const bool putBackOnly =
            m_isCalibration && !m_writes && (m_next != PlaceState::ToErase) && (m_last != PlaceState::Erased);
        const PlaceState calm = m_isCalibration ? PlaceState::Protected : PlaceState::Kept;
        if (m_broken) {
            m_place.state = PlaceState::Unfinished;
        } else if (putBackOnly && m_last != PlaceState::Verified) {
            m_place.state = PlaceState::Protected;
        } else {
            m_place.state = m_next ? *m_next : m_last.value_or(calm);
        }
    }

private:
    MapPlace& m_place;
    const PlanProgress& m_progress;
    bool m_isCalibration;
    bool m_broken = false;
    bool m_writes = false;
    std::optional<PlaceState> m_last;
    std::optional<PlaceState> m_next;
};

void addMissing(StorageMap& map, const FlashPlan& plan)
{
    for (const Operation& operation : plan.operations()) {
        const std::string name = operation.placeName();
        const bool named = !name.empty() && operation.kind != OperationKind::Repartition
            && operation.kind != OperationKind::TestMemory && operation.danger != Danger::Everything;
        bool known = !named || holds(map, name);
        for (const MapStrip& strip : map.strips) {
            known = known
                || std::any_of(strip.places.begin(), strip.places.end(),
                    [&](const MapPlace& place) { return isAbout(operation, place, strip); });
        }
        if (!known) {
            MapPlace place;
            place.name = QString::fromStdString(name);
            place.bytes = operation.bytes;
            stripOf(map, MapStrip::Kind::Beside, {}).places.push_back(place);
        }
    }
}

} // namespace

StorageMap mapOf(const FirmwarePackage* package, const PhoneFacts* phone)
{
    StorageMap map;
    if (phone != nullptr && phone->tableKnown && !phone->partitions.empty()) {
        addPhoneTable(map, *phone);
    } else if (package != nullptr) {
        addDeclared(map, *package);
    }
    if (package != nullptr) {
        addEntries(map, *package);
    }
    map.scale = scaleOf(map);
    for (MapStrip& strip : map.strips) {
        if (tellsStarts(strip)) {
            addGaps(strip);
        }
    }
    std::stable_sort(map.strips.begin(), map.strips.end(),
        [](const MapStrip& a, const MapStrip& b) { return rank(a) < rank(b); });
    return map;
}

bool isAbout(const Operation& operation, const MapPlace& place, const MapStrip& strip)
{
    if (place.isGap() || operation.kind == OperationKind::Repartition
        || operation.kind == OperationKind::TestMemory) {
        return false;
    }
    if (operation.kind == OperationKind::Erase && operation.danger == Danger::Everything) {
        return !spares(operation, strip);
    }
    const std::string name = place.name.toStdString();
    if (sameName(operation.target, name) || sameName(operation.placeName(), name)) {
        return true;
    }
    return overlaps(operation, place, strip);
}

void markPlan(StorageMap& map, const FlashPlan& plan, const PlanProgress& progress, const AreaRules& rules)
{
    addMissing(map, plan);
    const std::vector<Operation>& operations = plan.operations();
    for (MapStrip& strip : map.strips) {
        for (MapPlace& place : strip.places) {
            place.isActive = false;
            PlaceMarker marker(place, progress, rules.isCalibration(place.name.toStdString()));
            for (std::size_t index = 0; index < operations.size(); ++index) {
                if (isAbout(operations[index], place, strip)) {
                    marker.take(index, operations[index]);
                }
            }
            marker.finish();
        }
    }
}

} // namespace flashwright
