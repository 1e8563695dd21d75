// SPDX-License-Identifier: GPL-3.0-or-later
/// The drawing of the flash map: places that can be walked through with the keys.
#pragma once

#include "app/gui/models/flash_map_model.h"
#include "app/gui/widgets/flash_map_geometry.h"

#include <QWidget>

namespace flashwright {

/// GUI thread. The model outlives it. Screen readers see every partition as a child.
class FlashMapCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit FlashMapCanvas(const FlashMapModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const FlashMapModel& model() const noexcept { return m_model; }
    /// Index of FlashMapModel::places(); -1 when there is none.
    [[nodiscard]] int current() const noexcept { return m_current; }
    void setCurrent(int place);
    /// All pieces of a place; empty of one that is not drawn.
    [[nodiscard]] QRect rectOf(int place) const;
    [[nodiscard]] int placeAt(const QPoint& point) const { return m_geometry.placeAt(point); }
    /// "boot, 64 MiB, To write": tool tip and status line.
    [[nodiscard]] QString describe(int place) const;
    /// The same without the name.
    [[nodiscard]] QString detailsOf(int place) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void chosen(const QString& partition);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void newLayout();
    void newStates();
    void arrange();
    [[nodiscard]] MapMetrics metrics() const;
    [[nodiscard]] int step(int from, int by) const;
    [[nodiscard]] int nearLine(int direction) const;
    void choose(int place);
    void paintPiece(QPainter& painter, const MapPiece& piece) const;
    void paintWords(QPainter& painter, const MapPiece& piece, const QColor& ink, const QColor& fill,
        const QString& icon) const;
    void tellFocus();

    const FlashMapModel& m_model;
    MapGeometry m_geometry;
    int m_current = -1;
    QString m_currentName;
};

} // namespace flashwright
