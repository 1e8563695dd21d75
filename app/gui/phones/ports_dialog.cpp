// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/ports_dialog.h"

#include "app/gui/controllers/station_mode.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace flashwright {

PortsDialog::PortsDialog(StationMode& station, const QStringList& plugged, QWidget* parent)
    : QDialog(parent)
    , m_station(station)
    , m_explanation(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
    , m_only(new QCheckBox(tr("&Leave phones on other ports alone"), this))
{
    setProperty("helpTopic", QStringLiteral("station"));
    setWindowTitle(tr("Names of the Ports"));
    m_explanation->setText(tr("Give each port the name that is written on your bench. A port is listed here "
                              "once a phone was plugged into it; an empty name forgets it."));
    m_explanation->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("portNames"));
    m_table->setAccessibleName(tr("Ports and their names"));
    m_table->setHorizontalHeaderLabels({tr("Port"), tr("Name")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_only->setObjectName(QStringLiteral("onlyNamed"));
    m_only->setChecked(station.onlyNamedPorts());
    for (const StationMode::Port& port : station.ports()) {
        addRow(QString::fromStdString(port.path), port.name);
    }
    for (const std::string& port : station.seenPorts()) {
        addRow(QString::fromStdString(port), {});
    }
    for (const QString& port : plugged) {
        addRow(port, {});
    }
    m_table->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PortsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_explanation);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_only);
    rows->addWidget(buttons);
    resize(520, 360);
    setAccessibleName(windowTitle());
    setAccessibleDescription(m_explanation->text());
}

void PortsDialog::addRow(const QString& port, const QString& name)
{
    if (port.isEmpty() || !m_table->findItems(port, Qt::MatchExactly).isEmpty()) {
        return;
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* place = new QTableWidgetItem(port);
    place->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, 0, place);
    m_table->setItem(row, 1, new QTableWidgetItem(name));
}

void PortsDialog::accept()
{
    m_table->setCurrentItem(nullptr); // ends an edit that is still open
    std::vector<StationMode::Port> ports;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 1)->text().trimmed();
        if (!name.isEmpty()) {
            ports.push_back({m_table->item(row, 0)->text().toStdString(), name});
        }
    }
    m_station.setPorts(ports, m_only->isChecked() && !ports.empty());
    QDialog::accept();
}

} // namespace flashwright
