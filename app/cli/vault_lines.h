// SPDX-License-Identifier: GPL-3.0-or-later
/// Entries of the vault for people and for programs (resources/schema/vault.schema.json).
#pragma once

#include "core/vault/vault.h"

#include <QJsonObject>
#include <QStringList>

namespace flashwright {

/// One line: id, chip, what it was saved before, how much.
[[nodiscard]] QString vaultLine(const VaultEntry& entry);
/// Everything about one entry.
[[nodiscard]] QStringList vaultDetails(const VaultEntry& entry);
/// What is wrong with an entry, in one sentence.
[[nodiscard]] QString vaultTroubleText(const Error& error);

[[nodiscard]] QJsonObject vaultEntryJson(const VaultEntry& entry, bool withLayout);
[[nodiscard]] QJsonObject vaultListJson(
    const std::vector<VaultEntry>& entries, const std::filesystem::path& folder);

} // namespace flashwright
