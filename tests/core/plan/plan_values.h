// SPDX-License-Identifier: GPL-3.0-or-later
/// Short spellings of the values that planner tests are full of.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright::test {

inline PartitionSpec spec(const std::string& name, std::uint64_t bytes, bool takesRest = false)
{
    PartitionSpec made;
    made.name = name;
    made.bytes = bytes;
    made.takesRest = takesRest;
    return made;
}

inline TargetRange place(const std::string& name, std::uint64_t offset = 0, std::uint64_t bytes = 0,
    const std::filesystem::path& file = {})
{
    TargetRange made;
    made.name = name;
    made.offset = offset;
    made.bytes = bytes;
    made.file = file;
    return made;
}

inline TargetRange placeAt(std::uint64_t address, std::uint64_t bytes = 0)
{
    TargetRange made;
    made.address = address;
    made.bytes = bytes;
    return made;
}

} // namespace flashwright::test
