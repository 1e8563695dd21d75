// SPDX-License-Identifier: GPL-3.0-or-later
/// What a bundle tells of the computer. Blocking; any thread.
#pragma once

#include "core/doctor/host_view.h"
#include "core/report/masker.h"

#include <QJsonObject>

namespace flashwright {

/// The tree of USB devices, one a line: place, ids, speed, drivers, controller. No serial numbers.
[[nodiscard]] QString usbText(const HostView& host);
/// System, kernel, architecture, Qt, and what the probes see.
[[nodiscard]] QJsonObject hostJson(const HostView& host);
/// Who works here, under every name, and what the computer is called.
void learnPersons(const HostView& host, Masker& masker);

} // namespace flashwright
