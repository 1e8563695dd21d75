// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/vault_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace flashwright {

namespace {

class Kept {
    Q_DECLARE_TR_FUNCTIONS(VaultSection)
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

} // namespace

quint64 keptBytes(const VaultEntry& entry)
{
    quint64 bytes = 0;
    for (const VaultArea& area : entry.areas) {
        bytes += area.bytes;
    }
    return bytes;
}

QString keptStateText(SavedArea::State state)
{
    switch (state) {
    case SavedArea::State::Saved:
        return Kept::tr("kept");
    case SavedArea::State::Blank:
        return Kept::tr("was empty");
    case SavedArea::State::Absent:
        return Kept::tr("not on this phone");
    }
    return {};
}

QString keptPhoneText(const VaultEntry& entry)
{
    const QString chip = text(entry.chip.empty() ? entry.family : entry.chip);
    return entry.unit.empty() ? chip : Kept::tr("%1, unit %2").arg(chip, text(entry.unit));
}

QString keptAreasText(const VaultEntry& entry)
{
    const auto kept = std::count_if(entry.areas.begin(), entry.areas.end(),
        [](const VaultArea& area) { return area.state == SavedArea::State::Saved; });
    return Kept::tr("%1 of %2").arg(kept).arg(entry.areas.size());
}

bool isSamePhone(const VaultEntry& a, const VaultEntry& b)
{
    return a.maker == b.maker && a.unit == b.unit && (!a.unit.empty() || a.chip == b.chip);
}

QString keptDateText(const VaultEntry& entry)
{
    const QDateTime time = QDateTime::fromString(text(entry.made), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : text(entry.made);
}

} // namespace flashwright
