// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of a download as every tool walks it, whatever it calls the steps. From
/// resources/foreign_logs/places.json.
#pragma once

#include "core/base/error.h"
#include "core/progress/stage.h"

#include <filesystem>
#include <map>

namespace flashwright {

/// One step. Values; any thread.
struct LogPlace {
    std::string name; ///< "handshake", "loader1", …
    int rank = 0; ///< a log that reaches a higher rank has left the lower ones behind
    bool work = false; ///< one of many like it (a read, a write): the next one that works proves nothing
    Stage stage = Stage::WaitingForPhone;
    std::map<std::string, std::string> where; ///< by family: what Error::where says of a failure here
};

class LogPlaces {
public:
    /// HostIo, or Bug with file and field.
    [[nodiscard]] static Result<LogPlaces> load(const std::filesystem::path& file);
    /// Null when there is no such place.
    [[nodiscard]] const LogPlace* find(std::string_view name) const noexcept;

private:
    std::vector<LogPlace> m_places;
};

} // namespace flashwright
