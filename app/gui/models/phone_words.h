// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for a phone's row, shared by the table, the banner and the screen reader. GUI thread.
#pragma once

#include "app/gui/models/phone_row.h"

namespace flashwright {

/// "Passed", "Failed", "Waiting", …
[[nodiscard]] QString verdictText(Verdict verdict);
/// A cell of the phones table; `column` is PhonesModel::Column.
[[nodiscard]] QString phoneCellText(const PhoneRow& row, int column);
[[nodiscard]] QString phoneCellToolTip(const PhoneRow& row, int column);
/// "Writing an image: boot".
[[nodiscard]] QString stepText(const PhoneRow& row);
/// "12 MiB of 40 MiB, 8.1 MiB/s, 12 s left": only the parts that are known.
[[nodiscard]] QString movedText(const PhoneRow& row);
/// "0:07", "12:05", "1:02:03".
[[nodiscard]] QString clockText(milliseconds time);
/// "SC9863A on usb-1-2", or the port, or "the next phone"; a named port by its name: "Bench 3 (SC9863A)".
[[nodiscard]] QString phoneTitle(const PhoneRow& row);
/// What the read-back check found, one sentence; empty when nothing was compared.
[[nodiscard]] QString verifiedText(const Outcome& outcome);

} // namespace flashwright
