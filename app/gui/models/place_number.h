// SPDX-License-Identifier: GPL-3.0-or-later
/// Addresses and lengths as people type them: hexadecimal or decimal, with or without 0x, with K, M or G.
#pragma once

#include <QString>

#include <optional>

namespace flashwright {

enum class NumberBase : quint8 { Hex, Decimal };

/// "0x1000" is hexadecimal in either base; "4K", "16M" and "1G" are decimal in either. Nothing for what is
/// no number, or larger than 64 bits.
[[nodiscard]] std::optional<quint64> placeNumber(const QString& text, NumberBase base);
/// "0x00001000" or "4096".
[[nodiscard]] QString placeText(quint64 value, NumberBase base);

} // namespace flashwright
