// SPDX-License-Identifier: GPL-3.0-or-later
/// Covers the window while a file is dragged over it and says what letting go will do.
#pragma once

#include <QWidget>

namespace flashwright {

/// What letting go would do, and where.
struct DropAnswer {
    QString sentence;
    bool allowed = false;
    QRect open; ///< stays to be seen, in the window; empty = everything is covered
    QRect target; ///< what the drop would go to, in the window; empty = the window as a whole
};

class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    /// Lies over `parent` and follows its size; hidden at first.
    explicit DropOverlay(QWidget* parent);
    void show(const DropAnswer& answer);
    [[nodiscard]] const DropAnswer& answer() const noexcept { return m_answer; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintWhole(QPainter& painter, const QColor& ink);
    void paintAround(QPainter& painter, const QColor& ink);

    DropAnswer m_answer;
};

} // namespace flashwright
