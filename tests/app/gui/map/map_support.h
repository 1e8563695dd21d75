// SPDX-License-Identifier: GPL-3.0-or-later
/// Packages, phones and plans as the tests of the flash map need them.
#pragma once

#include "app/gui/models/map_place.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

inline PartitionSpec spec(const char* name, std::uint64_t start, std::uint64_t bytes, const char* region = "")
{
    PartitionSpec made;
    made.name = name;
    made.startBytes = start;
    made.startKnown = true;
    made.bytes = bytes;
    made.region = region;
    return made;
}

inline Operation operation(OperationKind kind, const char* target)
{
    Operation made;
    made.kind = kind;
    made.target = target;
    return made;
}

inline FlashPlan planOf(std::vector<Operation> operations)
{
    return FlashPlan(std::move(operations), {}, {});
}

inline const MapPlace* placeIn(const StorageMap& map, const char* name)
{
    for (const MapStrip& strip : map.strips) {
        for (const MapPlace& place : strip.places) {
            if (place.name == QLatin1String(name)) {
                return &place;
            }
        }
    }
    return nullptr;
}

inline PlaceState stateIn(const StorageMap& map, const char* name)
{
    const MapPlace* const place = placeIn(map, name);
    EXPECT_NE(place, nullptr) << name;
    return place == nullptr ? PlaceState::Kept : place->state;
}

/// A family that never erases nvram.
inline ChipProfile carefulChip()
{
    ChipProfile chip;
    chip.family = "mt0000";
    chip.neverErase = {"nvram", "l_fixnv*"};
    return chip;
}

} // namespace flashwright::test
