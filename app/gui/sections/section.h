// SPDX-License-Identifier: GPL-3.0-or-later
/// One of the large parts of the window that the side bar leads to.
#pragma once

#include <QWidget>

namespace flashwright {

class Station;

/// GUI thread.
class Section : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the side bar says: one or two words.
    [[nodiscard]] virtual QString title() const = 0;
    /// For themedIcon().
    [[nodiscard]] virtual QString icon() const = 0;
    /// The station to work with; null while there is none. What still runs for the old one is dropped.
    virtual void setStation(Station* station) { static_cast<void>(station); }
    /// It has come to the front.
    virtual void refresh() { }
};

} // namespace flashwright
