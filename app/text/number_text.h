// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers for people, through the default QLocale. Any thread.
#pragma once

#include <QString>

#include <chrono>

namespace flashwright {

/// "512 bytes", "1.5 MiB".
[[nodiscard]] QString bytesText(quint64 bytes);
/// "12.3 MiB/s"; empty when the speed is not known (0).
[[nodiscard]] QString speedText(double bytesPerSecond);
/// "8 s", "2 min 05 s", "1 h 02 min".
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// "42 %", never above 100; empty when the total is 0.
[[nodiscard]] QString percentText(quint64 done, quint64 total);

} // namespace flashwright
