// SPDX-License-Identifier: GPL-3.0-or-later
/// The phone's storage drawn to scale: what a job keeps, erases, writes, has written and has verified.
#pragma once

#include "app/gui/models/flash_map_model.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace flashwright {

class FlashMapCanvas;
class MapLegend;
struct Workbench;

/// GUI thread. Without a firmware it says so.
class FlashMap final : public QWidget {
    Q_OBJECT
public:
    explicit FlashMap(const Workbench& bench, QWidget* parent = nullptr);

    /// FlashMapModel's.
    void showDraft(FlashPlan plan) { m_model.showDraft(std::move(plan)); }
    void follow(quint64 row) { m_model.follow(row); }
    [[nodiscard]] const FlashMapModel& model() const noexcept { return m_model; }
    [[nodiscard]] FlashMapCanvas& canvas() noexcept { return *m_canvas; }
    void setCurrent(const QString& partition);

Q_SIGNALS:
    /// The user wants to know more of it.
    void chosen(const QString& partition);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void tell();
    /// Much of the map is seen without scrolling it, and a page that lacks room scrolls as a whole.
    void makeRoom();
    [[nodiscard]] QString scaleText() const;

    FlashMapModel m_model;
    FlashMapCanvas* m_canvas;
    QScrollArea* m_scroll;
    QLabel* m_note;
    QLabel* m_status;
    MapLegend* m_legend;
};

} // namespace flashwright
