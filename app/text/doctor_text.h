// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for what the doctor finds and for what it can do. Any thread.
#pragma once

#include "core/doctor/doctor.h"

#include <QString>
#include <QStringList>

namespace flashwright {

/// "Device rules": what was looked at. An unknown id is shown as it is.
[[nodiscard]] QString checkTitle(std::string_view id);

/// What was found, and what to do where the person has to do it. A state without a sentence of its own is
/// shown as it is.
[[nodiscard]] QString checkText(const CheckResult& result);

/// "good", "advice", "bad", "not known".
[[nodiscard]] QString healthText(Health health);

/// What a fix does, one sentence. Unknown ids are shown as they are.
[[nodiscard]] QString fixText(std::string_view id);

/// What holds after a fix was applied ("Unplug the phone and plug it in again."); empty when nothing is left
/// to do.
[[nodiscard]] QString afterFixText(std::string_view id);

/// "check-id.state" of every sentence.
[[nodiscard]] QStringList knownCheckStates();

} // namespace flashwright
