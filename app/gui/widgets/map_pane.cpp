// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/map_pane.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/flash_map.h"
#include "app/gui/widgets/partition_card.h"

#include <QScrollArea>
#include <QTimer>

namespace flashwright {

MapPane::MapPane(const Workbench& bench, QWidget* parent)
    : QStackedWidget(parent)
    , m_map(new FlashMap(bench, this))
    , m_card(new PartitionCard(bench, m_map->model(), this))
{
    setObjectName(QStringLiteral("mapPane"));
    addWidget(m_map);
    addWidget(m_card);
    connect(m_map, &FlashMap::chosen, this, &MapPane::explain);
    connect(m_card, &PartitionCard::closed, this, &MapPane::showMap);
    // Another firmware: what the card told may no longer be there.
    connect(&bench.packages, &PackageController::stateChanged, this, [this] { setCurrentWidget(m_map); });
}

void MapPane::showDraft(FlashPlan plan)
{
    m_map->showDraft(std::move(plan));
}

void MapPane::follow(quint64 row)
{
    m_map->follow(row);
}

void MapPane::explain(const QString& partition)
{
    m_map->setCurrent(partition);
    setCurrentWidget(m_card);
    m_card->show(partition);
}

/// On a small screen the page around it scrolls.
void MapPane::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            QTimer::singleShot(0, this, [this, area] { area->ensureWidgetVisible(this, 0, 0); });
            return;
        }
    }
}

void MapPane::showMap()
{
    setCurrentWidget(m_map);
    m_map->setFocus();
}

} // namespace flashwright
