// SPDX-License-Identifier: GPL-3.0-or-later
/// A header whose first column has a tick box for all rows.
#pragma once

#include <QHeaderView>

class QCheckBox;

namespace flashwright {

/// GUI thread. The box is a real one: it takes the keyboard, and screen readers know it.
class CheckHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit CheckHeader(QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox& box() noexcept { return *m_box; }
    /// Ticked, not ticked, or some.
    void setState(Qt::CheckState state);

Q_SIGNALS:
    /// The user wants all, or none.
    void allWanted(bool ticked);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int across, int down) override;

private:
    void place();
    [[nodiscard]] int boxWidth() const;

    QCheckBox* m_box;
};

} // namespace flashwright
