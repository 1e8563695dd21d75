// SPDX-License-Identifier: GPL-3.0-or-later
/// What a loader file of a person's collection is, and which one a phone would get. Blocking; any thread.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::mediatek {

/// As ProtocolModule::describeLoader().
[[nodiscard]] Result<std::optional<LoaderFacts>> describeLoader(
    const std::filesystem::path& file, const ChipCatalog& chips);

/// As ProtocolModule::rankLoaders().
[[nodiscard]] std::vector<LoaderVerdict> rankLoaders(
    const std::vector<std::filesystem::path>& files, std::string_view family, const ChipCatalog& chips);

} // namespace flashwright::mediatek
