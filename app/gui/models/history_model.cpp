// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/history_model.h"

#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/theme.h"

#include <QGuiApplication>
#include <QLocale>

namespace flashwright {

namespace {

constexpr int MarkSide = 18;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

Verdict verdictOf(const JobRecord& record)
{
    if (record.result == "passed") {
        return Verdict::Passed;
    }
    return record.result == "failed" ? Verdict::Failed : Verdict::Stopped;
}

} // namespace

QString recordResultText(const std::string& result)
{
    if (result == "passed") {
        return HistoryModel::tr("Passed");
    }
    return result == "failed" ? HistoryModel::tr("Failed") : HistoryModel::tr("Stopped");
}

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setRecords(std::vector<JobRecord> records, std::map<std::string, QString> causes)
{
    beginResetModel();
    m_records = std::move(records);
    m_causes = std::move(causes);
    endResetModel();
}

const JobRecord* HistoryModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_records[static_cast<std::size_t>(row)];
}

QString HistoryModel::causeText(const JobRecord& record) const
{
    const auto found = m_causes.find(record.cause);
    return found == m_causes.end() ? text(record.cause) : found->second;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::cell(const JobRecord& record, int column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat);
    case ResultColumn:
        return recordResultText(record.result);
    case ChipColumn:
        return text(record.chip);
    case FirmwareColumn: {
        const QString product = text(record.product);
        return record.version.empty() || record.version == record.product
            ? product
            : QString(product % u' ' % text(record.version)).trimmed();
    }
    case CauseColumn:
        return causeText(record);
    default:
        return text(record.port);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const JobRecord* record = index.isValid() ? at(index.row()) : nullptr;
    if (record == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return cell(*record, index.column());
    }
    if (role == Qt::DecorationRole && index.column() == ResultColumn) {
        const bool dark = isDark(QGuiApplication::palette());
        return roundMark(verdictLook(verdictOf(*record), dark), MarkSide, qGuiApp->devicePixelRatio());
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ResultColumn:
        return tr("Result");
    case ChipColumn:
        return tr("Chip");
    case FirmwareColumn:
        return tr("Firmware");
    case CauseColumn:
        return tr("Cause");
    default:
        return tr("Port");
    }
}

} // namespace flashwright
