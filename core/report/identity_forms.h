// SPDX-License-Identifier: GPL-3.0-or-later
/// The shapes in which one identity is written: as text, in either byte order, as packed digits. Pure.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace flashwright {

/// The last digit of an IMEI makes the whole sum up to a multiple of ten; one that is nearly all one digit is
/// none.
[[nodiscard]] bool isImei(QStringView fifteenDigits);

/// Every run of bytes that holds `value`: its letters in one and two bytes each, forwards and backwards;
/// where it is hexadecimal, the bytes it stands for, also with each word turned around; where it is an IMEI,
/// its packed digits. Longest first; none shorter than four bytes. Source: packed digits of an IMEI: [spec]
/// 3GPP TS 24.008 §10.5.1.4; order inside words: [inferred]
[[nodiscard]] QList<QByteArray> byteForms(const QString& value);

/// IMEIs that stand in the bytes as letters (one or two bytes each) or as packed digits.
[[nodiscard]] QStringList imeisIn(const QByteArray& bytes);

} // namespace flashwright
