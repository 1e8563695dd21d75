// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the enums of a running job. Any thread; the language is the installed translator's.
#pragma once

#include "core/base/error.h"
#include "core/progress/stage.h"

#include <QString>

namespace flashwright {

/// What went wrong, as one whole sentence.
[[nodiscard]] QString faultText(Fault fault);

/// What is being done, a few words without a full stop: "Writing an image".
[[nodiscard]] QString stageText(Stage stage);

} // namespace flashwright
