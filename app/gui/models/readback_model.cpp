// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/readback_model.h"

#include "core/base/bytes.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

QList<RegionWord> regionWords()
{
    return {{QLatin1String("EMMC_USER"), ""}, {QLatin1String("EMMC_BOOT_1"), "boot1"},
        {QLatin1String("EMMC_BOOT_2"), "boot2"}, {QLatin1String("UFS_LU2"), ""},
        {QLatin1String("UFS_LU0"), "lu0"}, {QLatin1String("UFS_LU1"), "lu1"}};
}

ReadbackModel::ReadbackModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ReadbackModel::show(const FirmwarePackage* package)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row& row) { return !row.name.empty(); });
    std::vector<Row> named;
    if (package != nullptr) {
        for (const PartitionSpec& spec : package->partitions()) {
            const bool twice = std::any_of(
                named.begin(), named.end(), [&spec](const Row& row) { return row.name == spec.name; });
            if (!twice) {
                const auto own = spec.attributes.find("region");
                named.push_back({spec.name, spec.startBytes, spec.startKnown, spec.bytes, 0,
                    QString::fromStdString(own == spec.attributes.end() ? spec.region : own->second), false});
            }
        }
    }
    m_rows.insert(m_rows.begin(), named.begin(), named.end());
    endResetModel();
    Q_EMIT targetsChanged();
}

void ReadbackModel::addPlace()
{
    constexpr quint64 UsualBytes = 0x1000000;
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.push_back({{}, 0, true, UsualBytes, 0, {}, true});
    endInsertRows();
    Q_EMIT targetsChanged();
}

bool ReadbackModel::isByAddress(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].name.empty();
}

void ReadbackModel::setBase(NumberBase base)
{
    m_base = base;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, StartColumn), index(rowCount() - 1, LengthColumn));
    }
}

void ReadbackModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString ReadbackModel::fileTwice() const
{
    QStringList seen;
    for (const Row& row : m_rows) {
        const QString file = row.ticked ? text(row, FileColumn) : QString();
        if (!file.isEmpty() && seen.contains(file, Qt::CaseInsensitive)) {
            return file;
        }
        seen += file;
    }
    return {};
}

quint64 ReadbackModel::tickedBytes() const
{
    quint64 bytes = 0;
    for (const Row& row : m_rows) {
        bytes += row.ticked ? row.bytes : 0;
    }
    return bytes;
}

bool ReadbackModel::removePlace(int row)
{
    if (m_frozen || !isByAddress(row)) {
        return false;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT targetsChanged();
    return true;
}

void ReadbackModel::tickAll(bool ticked)
{
    for (Row& row : m_rows) {
        row.ticked = ticked;
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    }
    Q_EMIT targetsChanged();
}

void ReadbackModel::choose(const std::vector<TargetRange>& targets)
{
    const auto isPlace = [](const Row& row) { return row.name.empty(); };
    beginResetModel();
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), isPlace), m_rows.end());
    for (Row& row : m_rows) {
        row.ticked = std::any_of(targets.begin(), targets.end(),
            [&row](const TargetRange& range) { return sameName(range.name, row.name); });
    }
    const QList<RegionWord> regions = regionWords();
    for (const TargetRange& range : targets) {
        if (!range.address) {
            continue;
        }
        Row row;
        row.start = *range.address;
        row.startKnown = true;
        row.bytes = range.bytes;
        const auto region = std::find_if(regions.begin(), regions.end(),
            [&range](const RegionWord& word) { return range.region == word.region; });
        row.region = region == regions.end() ? 0 : int(region - regions.begin());
        row.ticked = true;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT targetsChanged();
}

void ReadbackModel::setFrozen(bool frozen)
{
    m_frozen = frozen;
}

std::vector<TargetRange> ReadbackModel::targets() const
{
    std::vector<TargetRange> wanted;
    for (const Row& row : m_rows) {
        if (!row.ticked) {
            continue;
        }
        TargetRange range;
        range.name = row.name;
        if (row.name.empty()) {
            range.address = row.start;
            range.bytes = row.bytes;
            range.region = regionWords().at(row.region).region;
        }
        wanted.push_back(std::move(range));
    }
    return wanted;
}

int ReadbackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadbackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReadbackModel::text(const Row& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.empty() ? tr("by address") : QString::fromStdString(row.name);
    case ReadFlagColumn:
        return row.ticked ? tr("read") : tr("leave");
    case StartColumn:
        return row.startKnown ? placeText(row.start, m_base) : QString(QChar(0x2013));
    case LengthColumn:
        return row.bytes == 0 ? tr("all of it") : placeText(row.bytes, m_base);
    case RegionColumn:
        return row.name.empty() ? QString(regionWords().at(row.region).label) : row.regionName;
    default:
        return fileOf(row);
    }
}

/// The same name as the plan gives it.
QString ReadbackModel::fileOf(const Row& row)
{
    QString stem = QString::fromStdString(row.name);
    if (row.name.empty()) {
        const QString region = QLatin1String(regionWords().at(row.region).region);
        const QString place = QString::fromStdString(hexNumber(row.start));
        const bool whole = row.start == 0 && row.bytes == 0;
        stem = region.isEmpty() ? place : whole ? region : QString(region % u'-' % place);
    }
    return QString(stem % QLatin1String(".bin"));
}

QVariant ReadbackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && (index.column() == StartColumn || index.column() == LengthColumn)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole) {
        return text(row, index.column());
    }
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    }
    return {};
}

bool ReadbackModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_frozen) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        row.ticked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == RegionColumn) {
        const QList<RegionWord> words = regionWords();
        const auto found = std::find_if(words.begin(), words.end(), [&value](const RegionWord& word) {
            return value.toString().compare(word.label, Qt::CaseInsensitive) == 0;
        });
        if (found == words.end()) {
            return false;
        }
        row.region = static_cast<int>(found - words.begin());
    } else if (const auto number = placeNumber(value.toString(), m_base); role == Qt::EditRole && number) {
        (index.column() == StartColumn ? row.start : row.bytes) = *number;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT targetsChanged();
    return true;
}

QVariant ReadbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ReadFlagColumn:
        return tr("Read Flag");
    case StartColumn:
        return tr("Start Address");
    case LengthColumn:
        return tr("Length");
    case RegionColumn:
        return tr("Region");
    default:
        return tr("File");
    }
}

Qt::ItemFlags ReadbackModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool byAddress = m_rows[static_cast<std::size_t>(index.row())].name.empty();
    const bool editable =
        index.column() == StartColumn || index.column() == LengthColumn || index.column() == RegionColumn;
    if (index.column() == NameColumn && !m_frozen) {
        flags |= Qt::ItemIsUserCheckable;
    }
    if (byAddress && editable && !m_frozen) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

} // namespace flashwright
