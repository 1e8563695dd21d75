// SPDX-License-Identifier: GPL-3.0-or-later
/// What the colours and patterns of the flash map mean: those that occur.
#pragma once

#include "app/gui/models/map_place.h"

#include <QWidget>

namespace flashwright {

/// GUI thread.
class MapLegend final : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget* parent = nullptr);

    void show(const std::vector<PlaceState>& states);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        PlaceState state;
        QRect swatch;
        QRect words;
    };
    [[nodiscard]] std::vector<Item> arrange(int width) const;
    [[nodiscard]] int widthOf(PlaceState state) const;
    void tell();

    std::vector<PlaceState> m_states;
};

} // namespace flashwright
