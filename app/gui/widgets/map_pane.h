// SPDX-License-Identifier: GPL-3.0-or-later
/// The flash map, and in its place the card of a partition when one is asked for.
#pragma once

#include "core/plan/flash_plan.h"

#include <QStackedWidget>

namespace flashwright {

class FlashMap;
class PartitionCard;
struct Workbench;

/// GUI thread.
class MapPane final : public QStackedWidget {
    Q_OBJECT
public:
    explicit MapPane(const Workbench& bench, QWidget* parent = nullptr);

    /// FlashMapModel's.
    void showDraft(FlashPlan plan);
    void follow(quint64 row);
    /// Opens the card of a partition.
    void explain(const QString& partition);
    void showMap();

protected:
    void showEvent(QShowEvent* event) override;

private:
    FlashMap* m_map;
    PartitionCard* m_card;
};

} // namespace flashwright
