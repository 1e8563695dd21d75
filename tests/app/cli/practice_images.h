// SPDX-License-Identifier: GPL-3.0-or-later
/// What a flash of a practice firmware must leave on its phone, worked out from the unpacked images and the
/// facts of the virtual phone, without the code under test.
#pragma once

#include "tests/app/cli/cli_run.h"

#include <QHash>

namespace flashwright::testing {

/// One area as it must be afterwards. A sparse image says nothing about the ranges it does not care about.
struct WantedArea {
    QString entry;
    QString area; ///< as the virtual phone calls it
    QByteArray bytes; ///< expanded
    QList<std::pair<qsizetype, qsizetype>> runs; ///< (offset, length) that count
};

/// Expands an Android sparse image; an ordinary one is a single run.
/// Source: [spec] AOSP system/core: libsparse/sparse_format.h
[[nodiscard]] WantedArea expanded(const QByteArray& image);

/// Of every image that `inspect` shows as ticked for writing and for this storage.
[[nodiscard]] QList<WantedArea> wantedAreas(
    const CliHome& home, const QString& profile, const QString& firmware);

} // namespace flashwright::testing
