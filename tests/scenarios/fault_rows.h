// SPDX-License-Identifier: GPL-3.0-or-later
/// Fault × stage tables of both makers: what the phone does, and what the program must make of it.
#pragma once

#include "tests/scenarios/practice_run.h"

#include <ostream>

namespace flashwright::scenarios {

struct FaultRow {
    std::string name;
    PracticeJob run;
    Fault fault;
    std::string id; ///< cause of the catalogue
    int exitCode;
};

inline std::ostream& operator<<(std::ostream& out, const FaultRow& row)
{
    return out << row.name;
}

[[nodiscard]] const std::vector<FaultRow>& unisocFaultRows();
[[nodiscard]] const std::vector<FaultRow>& mediatekFaultRows();

} // namespace flashwright::scenarios
