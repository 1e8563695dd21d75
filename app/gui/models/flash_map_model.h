// SPDX-License-Identifier: GPL-3.0-or-later
/// What the flash map shows: the plan of the page before the start, then the chosen phone while it is worked
/// on and until something else is chosen.
#pragma once

#include "app/gui/models/map_place.h"
#include "app/gui/models/phone_row.h"
#include "core/catalog/partition_guide.h"

#include <QObject>
#include <QTimer>

namespace flashwright {

struct Workbench;

/// "Kept", "To write", …
[[nodiscard]] QString placeStateText(PlaceState state);

/// GUI thread. Everything in the workbench outlives it.
class FlashMapModel final : public QObject {
    Q_OBJECT
public:
    explicit FlashMapModel(const Workbench& bench, QObject* parent = nullptr);

    /// What the page would do to a phone as things are; empty = nothing that is possible.
    void showDraft(FlashPlan plan);
    /// The phone that the user looks at; 0 = whichever works.
    void follow(quint64 row);
    /// Makes all anew, soon.
    void refresh();

    [[nodiscard]] const StorageMap& map() const noexcept { return m_map; }
    /// All places of all strips in the order in which they are drawn, gaps included.
    [[nodiscard]] const std::vector<const MapPlace*>& places() const noexcept { return m_places; }
    [[nodiscard]] const MapStrip& stripAt(int place) const;
    [[nodiscard]] int indexOf(const QString& partition) const;
    /// The plan that is shown.
    [[nodiscard]] const FlashPlan& plan() const noexcept { return m_plan; }
    /// "boot", "Free space".
    [[nodiscard]] QString nameText(int place) const;
    /// "64 MiB", "the rest of the storage", "size not told".
    [[nodiscard]] QString sizeText(int place) const;
    /// "To write", with "in work now" where it is.
    [[nodiscard]] QString stateText(int place) const;
    /// "User area, 58.2 GiB", "Beside the partition table".
    [[nodiscard]] static QString stripText(const MapStrip& strip);
    /// Every state that occurs.
    [[nodiscard]] std::vector<PlaceState> states() const;

Q_SIGNALS:
    /// Other places.
    void layoutChanged();
    /// The same places; their states, or what is done with them, are others.
    void statesChanged();

private:
    void renew();
    [[nodiscard]] const PhoneRow* shownRow() const;
    [[nodiscard]] static PlanProgress progressOf(const PhoneRow& row);
    void adopt(StorageMap map, bool otherPlan);

    const Workbench& bench() const { return *m_bench; }
    std::shared_ptr<const Workbench> m_bench;
    FlashPlan m_draft;
    quint64 m_followed = 0;
    bool m_chosenAnew = true; ///< ticks or firmware changed since the last job
    StorageMap m_map;
    FlashPlan m_plan;
    std::vector<const MapPlace*> m_places;
    std::vector<std::size_t> m_stripOf;
    QTimer m_soon;
};

} // namespace flashwright
