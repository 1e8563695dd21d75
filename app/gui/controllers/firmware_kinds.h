// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of files that people have firmware in: their filters in a file dialog, and the folder that each
/// was opened from last.
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace flashwright {

class Preferences;

enum class FirmwareKind : std::uint8_t { Packet, Scatter, FlashXml, Archive, Image, Other, Folder };

/// From the name alone, but for a folder, which is looked at.
[[nodiscard]] FirmwareKind kindOf(const QString& path);

/// For a file dialog: all firmware first, then one for each kind, images, all files.
[[nodiscard]] QStringList firmwareFilters();
/// The kind that a filter is for; Other for the first and the last one.
[[nodiscard]] FirmwareKind kindOfFilter(const QString& filter);

/// Where a file of that kind was opened last, else where any firmware was, else the home folder.
[[nodiscard]] QString folderFor(FirmwareKind kind, Preferences& preferences);
void rememberFolder(const QString& path, Preferences& preferences);

/// The local files and folders of a drag or a clipboard: its addresses, else what its text says.
[[nodiscard]] QStringList pathsIn(const QMimeData& data);

} // namespace flashwright
