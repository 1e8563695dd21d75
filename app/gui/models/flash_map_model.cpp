// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flash_map_model.h"

#include "app/gui/controllers/workbench.h"
#include "app/text/number_text.h"
#include "app/text/partition_text.h"

#include <algorithm>
#include <set>

namespace flashwright {

namespace {

bool hasPlan(const PhoneRow& row)
{
    return !row.plan.operations().empty();
}

bool sameLayout(const StorageMap& a, const StorageMap& b)
{
    if (a.strips.size() != b.strips.size() || a.scale != b.scale) {
        return false;
    }
    for (std::size_t at = 0; at < a.strips.size(); ++at) {
        const MapStrip& one = a.strips[at];
        const MapStrip& other = b.strips[at];
        const bool same = one.kind == other.kind && one.region == other.region && one.bytes == other.bytes
            && std::equal(one.places.begin(), one.places.end(), other.places.begin(), other.places.end(),
                [](const MapPlace& x, const MapPlace& y) {
                    return x.name == y.name && x.bytes == y.bytes && x.start == y.start;
                });
        if (!same) {
            return false;
        }
    }
    return true;
}

bool sameStates(const std::vector<const MapPlace*>& a, const StorageMap& b)
{
    std::size_t at = 0;
    for (const MapStrip& strip : b.strips) {
        for (const MapPlace& place : strip.places) {
            if (a[at]->state != place.state || a[at]->isActive != place.isActive) {
                return false;
            }
            ++at;
        }
    }
    return true;
}

} // namespace

QString placeStateText(PlaceState state)
{
    switch (state) {
    case PlaceState::Kept:
        return FlashMapModel::tr("Kept");
    case PlaceState::Protected:
        return FlashMapModel::tr("Protected");
    case PlaceState::ToErase:
        return FlashMapModel::tr("To erase");
    case PlaceState::ToWrite:
        return FlashMapModel::tr("To write");
    case PlaceState::Erased:
        return FlashMapModel::tr("Erased");
    case PlaceState::Written:
        return FlashMapModel::tr("Written");
    case PlaceState::Verified:
        return FlashMapModel::tr("Verified");
    case PlaceState::Unfinished:
        return FlashMapModel::tr("Not finished");
    }
    return {};
}

FlashMapModel::FlashMapModel(const Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(std::make_shared<Workbench>(bench))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &FlashMapModel::renew);
    const auto touched = [this] {
        m_chosenAnew = true;
        refresh();
    };
    connect(&bench.packages, &PackageController::stateChanged, this, touched);
    connect(&bench.entries, &EntriesModel::ticksChanged, this, touched);
    connect(&bench.flash, &FlashController::stateChanged, this, [this] {
        m_chosenAnew = m_chosenAnew && !this->bench().flash.isActive();
        refresh();
    });
    connect(&bench.flash, &FlashController::rowChanged, this, [this] { refresh(); });
    connect(&bench.phones, &QAbstractItemModel::rowsRemoved, this, [this] { refresh(); });
}

void FlashMapModel::showDraft(FlashPlan plan)
{
    m_draft = std::move(plan);
    refresh();
}

void FlashMapModel::follow(quint64 row)
{
    m_followed = row;
    refresh();
}

void FlashMapModel::refresh()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

const PhoneRow* FlashMapModel::shownRow() const
{
    const PhoneRow* const followed = bench().phones.find(m_followed);
    if (followed != nullptr && hasPlan(*followed) && (!isFinal(followed->verdict) || !m_chosenAnew)) {
        return followed;
    }
    const PhoneRow* best = nullptr;
    for (const PhoneRow& row : bench().phones.rows()) {
        const bool shows = hasPlan(row) && (!isFinal(row.verdict) || !m_chosenAnew);
        if (shows && (best == nullptr || isFinal(best->verdict) || !isFinal(row.verdict))) {
            best = &row;
        }
    }
    return best;
}

PlanProgress FlashMapModel::progressOf(const PhoneRow& row)
{
    PlanProgress progress;
    if (row.verdict == Verdict::Passed) {
        progress.done = row.plan.operations().size();
    } else if (row.operationCount > 0) {
        progress.done = row.operationIndex;
        const bool over = isFinal(row.verdict) || row.verdict == Verdict::Diagnosing;
        if (!over) {
            progress.current = row.operationIndex;
        } else if (row.outcome.changeBegan) {
            progress.brokenAt = row.operationIndex;
        }
    }
    return progress;
}

void FlashMapModel::renew()
{
    const FirmwarePackage* const package = bench().packages.package().get();
    const PhoneRow* const row = shownRow();
    FlashPlan plan = row != nullptr ? row->plan : package != nullptr ? m_draft : FlashPlan();
    const bool otherPlan = plan.digest() != m_plan.digest();
    m_plan = std::move(plan);
    StorageMap map = mapOf(package, row != nullptr ? &row->phone : nullptr);
    const AreaRules rules(bench().packages.chip(), package);
    markPlan(map, m_plan, row != nullptr ? progressOf(*row) : PlanProgress(), rules);
    adopt(std::move(map), otherPlan);
}

void FlashMapModel::adopt(StorageMap map, bool otherPlan)
{
    const bool same = sameLayout(m_map, map);
    if (same && !otherPlan && sameStates(m_places, map)) {
        return;
    }
    m_map = std::move(map);
    m_places.clear();
    m_stripOf.clear();
    for (std::size_t strip = 0; strip < m_map.strips.size(); ++strip) {
        for (const MapPlace& place : m_map.strips[strip].places) {
            m_places.push_back(&place);
            m_stripOf.push_back(strip);
        }
    }
    if (same) {
        Q_EMIT statesChanged();
    } else {
        Q_EMIT layoutChanged();
    }
}

const MapStrip& FlashMapModel::stripAt(int place) const
{
    return m_map.strips[m_stripOf[static_cast<std::size_t>(place)]];
}

int FlashMapModel::indexOf(const QString& partition) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&partition](const MapPlace* place) {
        return !place->isGap() && place->name.compare(partition, Qt::CaseInsensitive) == 0;
    });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

QString FlashMapModel::nameText(int place) const
{
    const MapPlace& one = *m_places[static_cast<std::size_t>(place)];
    return one.isGap() ? tr("Free space") : one.name;
}

QString FlashMapModel::sizeText(int place) const
{
    const MapPlace& one = *m_places[static_cast<std::size_t>(place)];
    if (one.bytes > 0) {
        return bytesText(one.bytes);
    }
    return one.takesRest ? tr("the rest of the storage") : tr("size not told");
}

QString FlashMapModel::stateText(int place) const
{
    const MapPlace& one = *m_places[static_cast<std::size_t>(place)];
    if (one.isGap()) {
        return tr("Belongs to no partition");
    }
    //: %1 = what becomes of a partition: "To write"
    return one.isActive ? tr("%1, in work now").arg(placeStateText(one.state)) : placeStateText(one.state);
}

QString FlashMapModel::stripText(const MapStrip& strip)
{
    if (strip.kind == MapStrip::Kind::Beside) {
        return tr("Beside the partition table");
    }
    const QString region = regionText(strip.region);
    //: %1 = region of the storage, %2 = its size
    return strip.bytes > 0 ? tr("%1, %2").arg(region, bytesText(strip.bytes)) : region;
}

std::vector<PlaceState> FlashMapModel::states() const
{
    std::set<PlaceState> all;
    for (const MapPlace* place : m_places) {
        if (!place->isGap()) {
            all.insert(place->state);
        }
    }
    return {all.begin(), all.end()};
}

} // namespace flashwright
