// SPDX-License-Identifier: GPL-3.0-or-later
/// One file for whoever helps: what happened, on what, with what; without saying whose.
#pragma once

#include "core/history/history.h"
#include "core/report/masker.h"

#include <QJsonObject>

namespace flashwright {

class HostView;

/// What a bundle is made of.
struct BundleSources {
    std::filesystem::path journal; ///< of the job
    std::filesystem::path trace; ///< empty: the one that the journal names, if it is still there
    std::optional<JobRecord> record;
    QJsonObject settings; ///< of the program
    std::string tool; ///< program and version
    const HostView* host = nullptr; ///< null: nothing of the computer is told
};

/// One text of a bundle, as it will be shared.
struct BundlePart {
    QString name; ///< of the file in the bundle
    QString text;
};

/// All texts, masked: what a preview shows is what is written. Journal first. HostIo when the journal cannot
/// be read. Blocking: asks the computer.
[[nodiscard]] Result<std::vector<BundlePart>> bundleParts(const BundleSources& sources, Masker& masker);

/// A zip file with the parts in it; one that is there is replaced when all is written. HostIo, NoRoom.
[[nodiscard]] Result<void> writeBundle(
    const std::filesystem::path& file, const std::vector<BundlePart>& parts);

} // namespace flashwright
