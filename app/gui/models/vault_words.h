// SPDX-License-Identifier: GPL-3.0-or-later
/// Kept copies in words. GUI thread.
#pragma once

#include "core/vault/vault.h"

#include <QString>

namespace flashwright {

/// What to call a phone: two of one chip are told apart by their unit.
[[nodiscard]] QString keptPhoneText(const VaultEntry& entry);
/// "7 of 9": how many of the areas that were looked for are there.
[[nodiscard]] QString keptAreasText(const VaultEntry& entry);
[[nodiscard]] QString keptStateText(SavedArea::State state);
/// In the user's time and language.
[[nodiscard]] QString keptDateText(const VaultEntry& entry);
[[nodiscard]] quint64 keptBytes(const VaultEntry& entry);
[[nodiscard]] bool isSamePhone(const VaultEntry& a, const VaultEntry& b);

} // namespace flashwright
