// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for packages and plans: a few words each, without a full stop unless told otherwise. Any thread.
#pragma once

#include "core/plan/flash_plan.h"
#include "core/plan/job_request.h"

#include <QString>

namespace flashwright {

/// What an operation may cost: "The phone may not start if this is interrupted". One sentence, without a full
/// stop.
[[nodiscard]] QString dangerText(Danger danger);
/// "Write", "Erase", "Save a copy", …
[[nodiscard]] QString operationText(OperationKind kind);
/// "boot_a", or "0x80000003" for a place without a name, or "everything" for an erase of the whole storage.
[[nodiscard]] QString targetText(const Operation& operation);
/// What a person types to agree to the worst plans ("format-all", "erase-all"); empty where a yes is enough.
/// Never translated.
[[nodiscard]] QString confirmWord(const FlashPlan& plan);
/// "not selected", "calibration data is kept", …
[[nodiscard]] QString leftOutText(LeftOut why);
/// "eMMC", "UFS", …; "unknown storage" for Unknown.
[[nodiscard]] QString storageText(StorageKind kind);
/// "Loader", "Starts the phone", "System", "Your data", "Calibration and identity".
[[nodiscard]] QString entryClassText(EntryClass kind);
/// "Download Only", "Firmware Upgrade", "Format All + Download".
[[nodiscard]] QString sceneText(Scene scene);
/// "What is named", "The whole storage", "Everything but what starts the phone".
[[nodiscard]] QString eraseScopeText(EraseScope scope);
/// "load", "write", "erase", "keep", "nothing".
[[nodiscard]] QString entryActionText(EntryAction action);

} // namespace flashwright
