// SPDX-License-Identifier: GPL-3.0-or-later
/// Files and folders that a part of the window takes itself; all others are the window's.
#pragma once

#include <QObject>

class QDropEvent;

namespace flashwright {

class DropOverlay;
class Section;

/// GUI thread. Owned by the section whose drops it answers.
class PageDrops final : public QObject {
    Q_OBJECT
public:
    explicit PageDrops(Section& section);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool take(QDropEvent& event, bool enters);

    Section& m_section;
    DropOverlay* m_overlay;
};

} // namespace flashwright
