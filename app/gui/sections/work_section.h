// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of the window where phones are worked on.
#pragma once

#include "app/gui/sections/section.h"

namespace flashwright {

/// GUI thread. The window fills it.
class WorkSection final : public Section {
    Q_OBJECT
public:
    using Section::Section;

    [[nodiscard]] QString title() const override { return tr("Flash"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("phone"); }
};

} // namespace flashwright
