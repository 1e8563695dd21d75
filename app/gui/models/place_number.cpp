// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/place_number.h"

#include <limits>

namespace flashwright {

namespace {

/// How far the unit at the end shifts; nothing without one.
std::optional<int> shiftOf(QChar unit)
{
    switch (unit.toUpper().unicode()) {
    case u'K':
        return 10;
    case u'M':
        return 20;
    case u'G':
        return 30;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<quint64> placeNumber(const QString& text, NumberBase base)
{
    const QString typed = text.trimmed();
    bool good = false;
    if (typed.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        const quint64 value = typed.mid(2).toULongLong(&good, 16);
        return good ? std::optional(value) : std::nullopt;
    }
    const auto shift = typed.isEmpty() ? std::nullopt : shiftOf(typed.back());
    const QString digits = shift ? typed.chopped(1).trimmed() : typed;
    const quint64 value = digits.toULongLong(&good, shift || base == NumberBase::Decimal ? 10 : 16);
    if (!good || value > (std::numeric_limits<quint64>::max() >> shift.value_or(0))) {
        return std::nullopt;
    }
    return value << shift.value_or(0);
}

QString placeText(quint64 value, NumberBase base)
{
    return base == NumberBase::Decimal
        ? QString::number(value)
        : QString(QLatin1String("0x") % QString::number(value, 16).rightJustified(8, u'0'));
}

} // namespace flashwright
