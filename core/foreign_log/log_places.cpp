// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_places.h"

#include "core/catalog/fact_object.h"

namespace flashwright {

namespace {

std::optional<Stage> stageNamed(std::string_view word)
{
    for (int value = 0; value <= int(Stage::Done); ++value) {
        if (stageName(Stage(value)) == word) {
            return Stage(value);
        }
    }
    return std::nullopt;
}

LogPlace readPlace(FactObject& from)
{
    LogPlace place;
    place.name = from.text("at");
    place.rank = int(from.number("rank"));
    place.work = from.flagOr("work", false);
    const auto stage = stageNamed(from.text("stage"));
    if (!stage) {
        from.reject("stage", "no such stage");
    }
    place.stage = stage.value_or(Stage::WaitingForPhone);
    place.where = from.textMap("where");
    from.finish();
    return place;
}

} // namespace

Result<LogPlaces> LogPlaces::load(const std::filesystem::path& file)
{
    TRY_LET(FactObject from, FactObject::load(file));
    LogPlaces places;
    for (FactObject& one : from.objects("places")) {
        places.m_places.push_back(readPlace(one));
    }
    from.finish();
    TRY(from.verdict());
    return places;
}

const LogPlace* LogPlaces::find(std::string_view name) const noexcept
{
    for (const LogPlace& place : m_places) {
        if (place.name == name) {
            return &place;
        }
    }
    return nullptr;
}

} // namespace flashwright
