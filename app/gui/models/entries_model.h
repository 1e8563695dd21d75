// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries of the loaded firmware as rows with tick boxes.
#pragma once

#include "core/plan/flash_plan.h"

#include <QAbstractTableModel>

#include <filesystem>
#include <map>
#include <set>

namespace flashwright {

/// GUI thread.
class EntriesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        NoteColumn,
        SizeColumn,
        TargetColumn,
        BeginColumn,
        EndColumn,
        RegionColumn,
        LocationColumn,
        ColumnCount
    };
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        BytesRole,
        TickableRole,
        LeftOutRole,
        LoaderRole,
        SwappableRole,
        SwappedRole ///< another file is written in its place
    };

    explicit EntriesModel(QObject* parent = nullptr);

    /// `draft` tells which entries the planner leaves out, and why.
    void show(std::shared_ptr<const FirmwarePackage> package, const FlashPlan& draft);
    void clear();
    /// Ticks cannot be changed while a phone is worked on.
    void setFrozen(bool frozen);

    void tickAll(bool ticked);
    /// Of the entries that can be ticked: all, none or some.
    [[nodiscard]] Qt::CheckState tickState() const;
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int tickableCount() const;
    [[nodiscard]] quint64 tickedBytes() const;

    /// The ticks as a request understands them: what of the package's own choice is skipped, or, once
    /// something was added to it, everything that is wanted.
    [[nodiscard]] std::set<std::string> skipped() const;
    [[nodiscard]] std::set<std::string> only() const;

    /// Writes `file` in place of the row's own image; an empty path takes that back.
    void swapFile(int row, const QString& file);
    [[nodiscard]] std::map<std::string, std::filesystem::path> swapped() const;
    /// The package says where its partitions begin.
    [[nodiscard]] bool hasAddresses() const;
    /// The package's own choice again.
    void resetTicks();
    /// The ticks that a request with these names means; files are written in place of images.
    void choose(const std::set<std::string>& only, const std::set<std::string>& skip,
        const std::map<std::string, std::filesystem::path>& replace);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        const PackageEntry* entry = nullptr;
        std::optional<LeftOut> leftOut;
        bool tickable = false;
        bool ticked = false;
        const PartitionSpec* place = nullptr; ///< null where the package does not tell
        std::filesystem::path file; ///< in place of its own image
    };
    [[nodiscard]] const PartitionSpec* placeOf(const PackageEntry& entry) const;
    [[nodiscard]] QString address(const Row& row, bool end) const;
    [[nodiscard]] static QString regionText(const Row& row);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString note(const Row& row) const;

    std::shared_ptr<const FirmwarePackage> m_package;
    std::vector<Row> m_rows;
    bool m_frozen = false;
};

} // namespace flashwright
