// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/entries_model.h"

#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

std::optional<LeftOut> leftOutOf(const FlashPlan& draft, const std::string& entryId)
{
    for (const LeftOutEntry& left : draft.leftOut()) {
        if (left.entryId == entryId) {
            return left.why;
        }
    }
    return std::nullopt;
}

/// Loaders always go along, and calibration is never touched from here.
bool canTick(const PackageEntry& entry)
{
    const bool acts = entry.action == EntryAction::Write || entry.action == EntryAction::Erase;
    return acts && entry.kind != EntryClass::Calibration && !entry.required
        && (entry.hasImage || entry.action == EntryAction::Erase);
}

bool isLoader(const PackageEntry& entry)
{
    return entry.action == EntryAction::Load;
}

} // namespace

EntriesModel::EntriesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void EntriesModel::show(std::shared_ptr<const FirmwarePackage> package, const FlashPlan& draft)
{
    beginResetModel();
    m_package = std::move(package);
    m_rows.clear();
    for (const PackageEntry& entry : m_package->entries()) {
        const std::optional<LeftOut> leftOut = leftOutOf(draft, entry.id);
        const bool tickable =
            canTick(entry) && leftOut != LeftOut::OtherStorage && leftOut != LeftOut::NoImage;
        const bool goesAlong = isLoader(entry) || (entry.selected && !leftOut.has_value());
        m_rows.push_back({&entry, leftOut, tickable, goesAlong, placeOf(entry), {}});
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

const PartitionSpec* EntriesModel::placeOf(const PackageEntry& entry) const
{
    for (const PartitionSpec& spec : m_package->partitions()) {
        const bool fits = entry.onlyFor == StorageKind::Unknown || spec.storage == StorageKind::Unknown
            || spec.storage == entry.onlyFor;
        if (fits && spec.name == entry.target && spec.startKnown) {
            return &spec;
        }
    }
    return nullptr;
}

QString EntriesModel::address(const Row& row, bool end) const
{
    if (row.place == nullptr || isLoader(*row.entry)) {
        return QString(QChar(0x2013));
    }
    const quint64 begin = row.place->startBytes;
    const quint64 last = begin + (row.place->bytes == 0 ? 0 : row.place->bytes - 1);
    return QLatin1String("0x") % QString::number(end ? last : begin, 16).rightJustified(8, u'0');
}

bool EntriesModel::hasAddresses() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.place != nullptr; });
}

void EntriesModel::swapFile(int row, const QString& file)
{
    if (m_frozen || row < 0 || row >= rowCount()) {
        return;
    }
    Row& line = m_rows[static_cast<std::size_t>(row)];
    const PackageEntry& entry = *line.entry;
    if (entry.kind == EntryClass::Calibration || entry.action != EntryAction::Write) {
        return;
    }
    line.file = file.toStdString();
    line.tickable = !file.isEmpty() || canTick(entry);
    line.ticked = !file.isEmpty() || (line.tickable && entry.selected);
    Q_EMIT dataChanged(index(row, NameColumn), index(row, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

std::map<std::string, std::filesystem::path> EntriesModel::swapped() const
{
    std::map<std::string, std::filesystem::path> files;
    for (const Row& row : m_rows) {
        if (!row.file.empty()) {
            files[row.entry->id] = row.file;
        }
    }
    return files;
}

void EntriesModel::resetTicks()
{
    for (Row& row : m_rows) {
        row.ticked = row.tickable ? (row.entry->selected || !row.file.empty()) : row.ticked;
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT ticksChanged();
}

void EntriesModel::choose(const std::set<std::string>& only, const std::set<std::string>& skip,
    const std::map<std::string, std::filesystem::path>& replace)
{
    if (m_frozen) {
        return;
    }
    for (Row& row : m_rows) {
        const PackageEntry& entry = *row.entry;
        const auto file = std::find_if(replace.begin(), replace.end(),
            [&entry](const auto& one) { return isCalled(entry, one.first); });
        const bool swappable = entry.kind != EntryClass::Calibration && entry.action == EntryAction::Write;
        row.file = file != replace.end() && swappable ? file->second : std::filesystem::path();
        row.tickable = !row.file.empty() || canTick(entry);
        const bool wanted = only.empty() ? entry.selected || !row.file.empty() : isNamed(entry, only);
        row.ticked = row.tickable ? wanted && !isNamed(entry, skip) : row.ticked;
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT ticksChanged();
}

void EntriesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_package.reset();
    endResetModel();
    Q_EMIT ticksChanged();
}

void EntriesModel::setFrozen(bool frozen)
{
    if (m_frozen == frozen) {
        return;
    }
    m_frozen = frozen;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, ColumnCount - 1));
    }
}

void EntriesModel::tickAll(bool ticked)
{
    if (m_frozen || m_rows.empty()) {
        return;
    }
    for (Row& row : m_rows) {
        row.ticked = row.tickable ? ticked : row.ticked;
    }
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

Qt::CheckState EntriesModel::tickState() const
{
    const int ticked = tickedCount();
    if (ticked == 0) {
        return Qt::Unchecked;
    }
    return ticked == tickableCount() ? Qt::Checked : Qt::PartiallyChecked;
}

int EntriesModel::tickedCount() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.tickable && row.ticked; }));
}

int EntriesModel::tickableCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.tickable; }));
}

quint64 EntriesModel::tickedBytes() const
{
    quint64 sum = 0;
    for (const Row& row : m_rows) {
        sum += row.ticked ? row.entry->bytes : 0;
    }
    return sum;
}

std::set<std::string> EntriesModel::skipped() const
{
    std::set<std::string> ids;
    for (const Row& row : m_rows) {
        if (row.tickable && row.entry->selected && !row.ticked) {
            ids.insert(row.entry->id);
        }
    }
    return ids;
}

std::set<std::string> EntriesModel::only() const
{
    std::set<std::string> ids;
    bool added = false;
    for (const Row& row : m_rows) {
        const bool wanted = row.ticked && !isLoader(*row.entry);
        added = added || (wanted && !row.entry->selected);
        if (wanted) {
            ids.insert(row.entry->id);
        }
    }
    return added ? ids : std::set<std::string>{};
}

int EntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == NameColumn && row.tickable
            ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        return QString(QString::fromStdString(row.entry->fileName) % u"\n" % note(row)).trimmed();
    case Qt::AccessibleTextRole:
        return QString(
            text(row, index.column()) % u" " % (index.column() == NameColumn ? note(row) : QString()));
    case EntryIdRole:
        return QString::fromStdString(row.entry->id);
    case BytesRole:
        return quint64(row.entry->bytes);
    case TickableRole:
        return row.tickable;
    case LoaderRole:
        return isLoader(*row.entry);
    case SwappableRole:
        return row.entry->action == EntryAction::Write && row.entry->kind != EntryClass::Calibration;
    case SwappedRole:
        return !row.file.empty();
    case LeftOutRole:
        return row.leftOut.has_value() ? QVariant(int(*row.leftOut)) : QVariant();
    default:
        return {};
    }
}

QString EntriesModel::text(const Row& row, int column) const
{
    const PackageEntry& entry = *row.entry;
    switch (column) {
    case NameColumn:
        return QString::fromStdString(entry.displayName.empty() ? entry.id : entry.displayName);
    case SizeColumn:
        return entry.hasImage ? bytesText(entry.bytes) : QString(QChar(0x2013));
    case TargetColumn:
        return isLoader(entry) ? tr("memory") : QString::fromStdString(entry.target);
    case BeginColumn:
        return address(row, false);
    case EndColumn:
        return address(row, true);
    case RegionColumn:
        return regionText(row);
    case LocationColumn:
        return QString::fromStdString(row.file.empty() ? entry.fileName : row.file.filename().string());
    default:
        return note(row);
    }
}

/// As the firmware spells it, which is what guides name; else our own word.
QString EntriesModel::regionText(const Row& row)
{
    if (row.place == nullptr || isLoader(*row.entry)) {
        return QString(QChar(0x2013));
    }
    const auto own = row.place->attributes.find("region");
    return QString::fromStdString(own == row.place->attributes.end() ? row.place->region : own->second);
}

QString EntriesModel::note(const Row& row) const
{
    if (!row.file.empty()) {
        return row.ticked ? tr("Another file is written") : leftOutText(LeftOut::NotSelected);
    }
    if (isLoader(*row.entry)) {
        return tr("Loader, always sent");
    }
    if (row.entry->kind == EntryClass::Calibration) {
        return tr("Kept: calibration and identity");
    }
    if (row.tickable && row.ticked) {
        return row.entry->action == EntryAction::Erase ? tr("Will be erased")
                                                       : entryClassText(row.entry->kind);
    }
    if (row.leftOut.has_value() && *row.leftOut != LeftOut::NotSelected) {
        return leftOutText(*row.leftOut);
    }
    return row.entry->required ? tr("Required by the firmware") : leftOutText(LeftOut::NotSelected);
}

bool EntriesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_frozen) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.tickable) {
        return false;
    }
    row.ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT ticksChanged();
    return true;
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case TargetColumn:
        return tr("Goes to");
    case BeginColumn:
        return tr("Begin Address");
    case EndColumn:
        return tr("End Address");
    case RegionColumn:
        return tr("Region");
    case LocationColumn:
        return tr("Location");
    default:
        return tr("What happens");
    }
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (index.column() == NameColumn && m_rows[static_cast<std::size_t>(index.row())].tickable && !m_frozen) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QHash<int, QByteArray> EntriesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(
        {{EntryIdRole, "entryId"}, {BytesRole, "bytes"}, {TickableRole, "tickable"}, {LeftOutRole, "leftOut"},
            {LoaderRole, "loader"}, {SwappableRole, "swappable"}, {SwappedRole, "swapped"}});
    return names;
}

} // namespace flashwright
