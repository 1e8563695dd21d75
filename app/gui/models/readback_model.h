// SPDX-License-Identifier: GPL-3.0-or-later
/// What to read from the phone: partitions of the firmware by name, and places by address.
#pragma once

#include "app/gui/models/place_number.h"
#include "core/plan/job_request.h"

#include <QAbstractTableModel>
#include <QList>

namespace flashwright {

/// A region word of the storage as guides name it, and what requests call it.
struct RegionWord {
    QLatin1String label; ///< "EMMC_BOOT_1"
    const char* region; ///< "boot1"; empty = the user area
};
[[nodiscard]] QList<RegionWord> regionWords();

/// GUI thread.
class ReadbackModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ReadFlagColumn,
        StartColumn,
        LengthColumn,
        RegionColumn,
        FileColumn,
        ColumnCount
    };

    explicit ReadbackModel(QObject* parent = nullptr);

    /// Rows for the package's partitions, unticked. Rows by address stay.
    void show(const FirmwarePackage* package);
    void addPlace();
    /// Takes away a row by address; rows of the firmware stay. False when nothing was taken away.
    bool removePlace(int row);
    [[nodiscard]] bool isByAddress(int row) const;
    void tickAll(bool ticked);
    /// Ticks the partitions named and adds the places; all others lose their ticks.
    void choose(const std::vector<TargetRange>& targets);
    /// How addresses and lengths are shown and typed.
    void setBase(NumberBase base);
    void retranslate();
    /// A file that two ticked rows would be written into; empty when there is none.
    [[nodiscard]] QString fileTwice() const;
    /// Of the ticked rows, as far as it is told.
    [[nodiscard]] quint64 tickedBytes() const;
    void setFrozen(bool frozen);
    [[nodiscard]] std::vector<TargetRange> targets() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void targetsChanged();

private:
    struct Row {
        std::string name; ///< empty of a place by address
        quint64 start = 0;
        bool startKnown = false;
        quint64 bytes = 0;
        int region = 0; ///< index of regionWords()
        QString regionName; ///< of a partition, as the firmware spells it
        bool ticked = false;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] static QString fileOf(const Row& row);

    std::vector<Row> m_rows;
    NumberBase m_base = NumberBase::Hex;
    bool m_frozen = false;
};

} // namespace flashwright
