// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for the words with which a protocol says what it chose and what it saw. Any thread.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace flashwright {

/// Why a loader was taken or not ("loader-exact-match", "loader-wrong-chip"), as one whole sentence with the
/// facts that are known (file, wanted, found, detail); the word itself when it has none.
[[nodiscard]] QString loaderReasonText(std::string_view reason, const std::vector<Fact>& facts = {});
/// Every reason that has a sentence.
[[nodiscard]] QStringList knownLoaderReasons();

/// What a fuse of the phone means ("sbc", "sla", "daa", "none"), as one whole sentence; the word itself when
/// it has none.
[[nodiscard]] QString fuseText(std::string_view fuse);

/// What runs on the phone ("boot_rom", "preloader", "da1", "da2", "fdl1", …): a few words; the word itself
/// when it is not known.
[[nodiscard]] QString runningStageText(std::string_view stage);

} // namespace flashwright
