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

    /// A stable word: "flash". Names the page of the manual and is what others open it by.
    [[nodiscard]] virtual QString id() const = 0;
    /// What the side bar says: one or two words.
    [[nodiscard]] virtual QString title() const = 0;
    /// For themedIcon().
    [[nodiscard]] virtual QString icon() const = 0;
    /// Only in the side bar while the expert view is on.
    [[nodiscard]] virtual bool isExpertOnly() const { return false; }
    /// The phones at work are shown beside it.
    [[nodiscard]] virtual bool showsPhones() const { return false; }
    /// The expert view shows addresses, regions and single operations; the plain one only what is needed.
    virtual void setExpert(bool expert) { static_cast<void>(expert); }
    /// The station to work with; null while there is none. What still runs for the old one is dropped.
    virtual void setStation(Station* station) { static_cast<void>(station); }
    /// What dropping this file or folder here would do, in one sentence; empty when it is not for this part.
    [[nodiscard]] virtual QString dropWords(const QString& path) const
    {
        static_cast<void>(path);
        return {};
    }
    /// Takes what dropWords() spoke of.
    virtual void drop(const QString& path) { static_cast<void>(path); }
    /// It has come to the front.
    virtual void refresh() { }
};

} // namespace flashwright
