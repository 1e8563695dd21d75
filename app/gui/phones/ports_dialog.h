// SPDX-License-Identifier: GPL-3.0-or-later
/// Names for the physical ports of a bench, so that cards say "Bench 3".
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace flashwright {

class StationMode;

/// GUI thread. Takes effect when it is accepted.
class PortsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `plugged`: ports with a phone now, offered beside those that have a name.
    PortsDialog(StationMode& station, const QStringList& plugged, QWidget* parent = nullptr);

    void accept() override;

private:
    void addRow(const QString& port, const QString& name);

    StationMode& m_station;
    QLabel* m_explanation;
    QTableWidget* m_table;
    QCheckBox* m_only;
};

} // namespace flashwright
