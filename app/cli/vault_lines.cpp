// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vault_lines.h"

#include "app/cli/cli_text.h"
#include "app/cli/settings.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonValue number(std::uint64_t value)
{
    return {static_cast<qint64>(value)};
}

QLatin1String stateWord(SavedArea::State state)
{
    switch (state) {
    case SavedArea::State::Saved:
        return QLatin1String("saved");
    case SavedArea::State::Blank:
        return QLatin1String("blank");
    case SavedArea::State::Absent:
        return QLatin1String("absent");
    }
    return {};
}

QString stateText(SavedArea::State state)
{
    switch (state) {
    case SavedArea::State::Saved:
        return Cli::tr("saved");
    case SavedArea::State::Blank:
        return Cli::tr("nothing was stored there");
    case SavedArea::State::Absent:
        return Cli::tr("this phone has none");
    }
    return {};
}

QJsonObject areaJson(const VaultArea& area)
{
    return {{QLatin1String("name"), text(area.name)}, {QLatin1String("state"), stateWord(area.state)},
        {QLatin1String("file"), text(area.file)}, {QLatin1String("region"), text(area.region)},
        {QLatin1String("address"), area.address ? number(*area.address) : QJsonValue()},
        {QLatin1String("bytes"), number(area.bytes)}, {QLatin1String("sha256"), text(area.sha256)}};
}

QJsonObject rowJson(const PartitionSpec& row)
{
    return {{QLatin1String("name"), text(row.name)}, {QLatin1String("region"), text(row.region)},
        {QLatin1String("start"), row.startKnown ? number(row.startBytes) : QJsonValue()},
        {QLatin1String("bytes"), number(row.bytes)}, {QLatin1String("in_table"), row.inTable}};
}

std::uint64_t bytesOf(const VaultEntry& entry)
{
    std::uint64_t sum = 0;
    for (const VaultArea& area : entry.areas) {
        sum += area.bytes;
    }
    return sum;
}

QString areaLine(const VaultArea& area)
{
    const QString what = area.state == SavedArea::State::Saved
        ? Cli::tr("%1, SHA-256 %2").arg(bytesText(area.bytes), text(area.sha256))
        : stateText(area.state);
    return QLatin1String("  ") + Cli::tr("%1: %2").arg(text(area.name), what);
}

} // namespace

QString vaultLine(const VaultEntry& entry)
{
    const QString chip = text(entry.chip.empty() ? entry.family : entry.chip);
    return QStringLiteral("%1  %2  %3  %4")
        .arg(text(entry.id), chip, bytesText(bytesOf(entry)), text(entry.firmware))
        .trimmed();
}

QStringList vaultDetails(const VaultEntry& entry)
{
    QStringList lines{text(entry.id), Cli::tr("Made: %1").arg(text(entry.made)),
        Cli::tr("Phone: %1 (%2)")
            .arg(text(entry.chip.empty() ? entry.family : entry.chip), text(entry.maker)),
        entry.unit.empty() ? Cli::tr("The phone told no identity.")
                           : Cli::tr("Unit: %1").arg(text(entry.unit)),
        Cli::tr("Storage: %1, %2").arg(storageText(entry.storage), bytesText(entry.storageBytes))};
    if (!entry.firmware.empty()) {
        lines += Cli::tr("Saved before this firmware: %1").arg(text(entry.firmware));
    }
    lines += Cli::tr("Folder: %1").arg(fromPath(entry.folder));
    for (const VaultArea& area : entry.areas) {
        lines += areaLine(area);
    }
    return lines;
}

QString vaultTroubleText(const Error& error)
{
    const QString file = text(std::string(error.fact("file")));
    const QString sentence = problemText(error);
    return file.isEmpty() || sentence.contains(file) ? sentence : sentence + QLatin1String(" ") + file;
}

QJsonObject vaultEntryJson(const VaultEntry& entry, bool withLayout)
{
    QJsonArray areas;
    for (const VaultArea& area : entry.areas) {
        areas.append(areaJson(area));
    }
    const std::string_view storage = storageName(entry.storage);
    QJsonObject object{{QLatin1String("id"), text(entry.id)},
        {QLatin1String("folder"), fromPath(entry.folder)}, {QLatin1String("maker"), text(entry.maker)},
        {QLatin1String("family"), text(entry.family)}, {QLatin1String("chip"), text(entry.chip)},
        {QLatin1String("unit"), text(entry.unit)}, {QLatin1String("made"), text(entry.made)},
        {QLatin1String("firmware"), text(entry.firmware)},
        {QLatin1String("storage"), QLatin1String(storage.data(), static_cast<qsizetype>(storage.size()))},
        {QLatin1String("storage_bytes"), number(entry.storageBytes)}, {QLatin1String("areas"), areas}};
    if (withLayout) {
        QJsonArray layout;
        for (const PartitionSpec& row : entry.layout) {
            layout.append(rowJson(row));
        }
        object.insert(QLatin1String("layout"), layout);
    }
    return object;
}

QJsonObject vaultListJson(const std::vector<VaultEntry>& entries, const std::filesystem::path& folder)
{
    QJsonArray list;
    for (const VaultEntry& entry : entries) {
        list.append(vaultEntryJson(entry, false));
    }
    return {{QLatin1String("v"), 1}, {QLatin1String("folder"), fromPath(folder)},
        {QLatin1String("entries"), list}};
}

} // namespace flashwright
