// SPDX-License-Identifier: GPL-3.0-or-later
/// The storage of a phone as a row of places, and what a plan does to each. Values; pure; any thread.
#pragma once

#include "core/plan/area_rules.h"
#include "core/plan/flash_plan.h"

#include <QString>

#include <optional>

namespace flashwright {

enum class PlaceState : std::uint8_t {
    Kept,
    Protected, ///< identity and calibration: stays as it is, or is put back
    ToErase,
    ToWrite,
    Erased,
    Written,
    Verified, ///< written, read back and found equal
    Unfinished, ///< the job ended in the middle of it
};

struct MapPlace {
    QString name; ///< empty = a gap that belongs to no partition
    quint64 start = 0; ///< inside the region
    bool startKnown = false;
    quint64 bytes = 0; ///< 0 = not told
    bool takesRest = false;
    PlaceState state = PlaceState::Kept;
    bool isActive = false; ///< the step in work is about it

    [[nodiscard]] bool isGap() const { return name.isEmpty(); }
};

/// One region of the storage.
struct MapStrip {
    enum class Kind : std::uint8_t {
        Region, ///< MapStrip::region
        Beside, ///< places that no table lists
    };
    Kind kind = Kind::Region;
    std::string region; ///< "", "boot1", "lu0", …
    quint64 bytes = 0; ///< 0 = not told
    std::vector<MapPlace> places;
};

/// What the map can be drawn from.
enum class MapScale : std::uint8_t { Addresses, Sizes, OrderOnly };

struct StorageMap {
    std::vector<MapStrip> strips;
    MapScale scale = MapScale::OrderOnly;
};

/// How far a plan is carried out.
struct PlanProgress {
    std::size_t done = 0; ///< operations from the first on
    std::optional<std::size_t> current;
    std::optional<std::size_t> brokenAt; ///< the job ended in the middle of this one
};

/// From the phone's own table where there is one, else from what the package declares, else from its entries.
/// Both may be null.
[[nodiscard]] StorageMap mapOf(const FirmwarePackage* package, const PhoneFacts* phone);

/// Gives every place its state. Places that the plan names and the map lacks are added beside the table.
void markPlan(StorageMap& map, const FlashPlan& plan, const PlanProgress& progress, const AreaRules& rules);

/// The operation is about the place.
[[nodiscard]] bool isAbout(const Operation& operation, const MapPlace& place, const MapStrip& strip);

} // namespace flashwright
