// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts that profiles and scenarios have in common.
#pragma once

#include "core/catalog/json_fields.h"
#include "protocols/unisoc/virtual/scenario.h"

namespace flashwright::unisoc::device {

[[nodiscard]] Failure badScenario(const std::string& detail);
void readHello(JsonFields& fields, HelloSpec& hello);
/// From "mib", "kib", "bytes" or "rest"; nothing when there is none of them.
[[nodiscard]] std::optional<std::uint64_t> readSize(JsonFields& fields);
void readAreas(JsonFields& fields, const char* key, std::vector<AreaSpec>& areas);
void readContents(JsonFields& fields, const char* key, std::vector<ContentSpec>& contents);

} // namespace flashwright::unisoc::device
