// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the status codes of resources/status in free text: by number in the forms that tools print, and by
/// name. How each table's codes look is resources/foreign_logs/numbers.json.
#pragma once

#include "core/catalog/chip_catalog.h"

#include <set>
#include <unordered_map>

namespace flashwright {

/// Immutable after load; any thread.
class StatusWords {
public:
    struct Found {
        PhoneStatus status;
        std::size_t at = 0; ///< where in the line it stands
        std::string family; ///< of the tools whose code it is
    };

    /// HostIo, or Bug with file and field.
    [[nodiscard]] static Result<StatusWords> load(const std::filesystem::path& resources);

    /// The codes of failures that a line tells, in its order. `family` of the tool when it is known: codes of
    /// another family's tables are not looked for.
    [[nodiscard]] std::vector<Found> in(std::string_view line, std::string_view family) const;

private:
    enum class Form : std::uint8_t { Hex32, Hex16, Decimal };
    struct Table {
        std::string protocol;
        std::string family;
        Form form = Form::Decimal;
        StatusTable codes;
    };
    struct Named {
        std::size_t table = 0;
        std::uint32_t code = 0;
    };

    void addNames(std::size_t table, const std::set<std::string>& harmless);
    void addByName(std::string_view line, std::string_view family, std::vector<Found>& found) const;
    void addByNumber(std::string_view line, std::string_view family, std::vector<Found>& found) const;
    [[nodiscard]] bool afterErrorWord(std::string_view before) const;
    [[nodiscard]] bool hasErrorWord(std::string_view line) const;

    std::vector<Table> m_tables;
    std::unordered_map<std::string, Named> m_names;
    std::vector<std::string> m_errorWords; ///< lower case
};

} // namespace flashwright
