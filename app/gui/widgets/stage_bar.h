// SPDX-License-Identifier: GPL-3.0-or-later
/// A progress bar in the colour of its stage, with the percentage beside it.
#pragma once

#include "app/gui/widgets/stage_look.h"

#include <QWidget>

namespace flashwright {

/// Paints the bar alone. Without a share it shows stripes over the whole length: something goes on.
void paintStageBar(QPainter& painter, const QRect& rect, const StageLook& look, std::optional<double> share,
    const QPalette& palette, Qt::LayoutDirection direction = Qt::LeftToRight);

/// GUI thread.
class StageBar final : public QWidget {
    Q_OBJECT
public:
    explicit StageBar(QWidget* parent = nullptr);

    void show(const StageLook& look, std::optional<double> share);
    [[nodiscard]] std::optional<double> share() const noexcept { return m_share; }
    [[nodiscard]] const StageLook& look() const noexcept { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StageLook m_look;
    std::optional<double> m_share;
    int m_percent = -2; ///< as last told to screen readers; -1 = no share
};

} // namespace flashwright
