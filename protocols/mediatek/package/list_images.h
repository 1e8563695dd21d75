// SPDX-License-Identifier: GPL-3.0-or-later
/// Old list files name no images: the maker's tool finds them by the row's name.
#pragma once

#include "protocols/mediatek/package/rom_images.h"
#include "protocols/mediatek/package/scatter.h"

namespace flashwright::mediatek {

/// Gives each row of an old list the first usual file that is there, and its tick with it; hidden and
/// reserved rows stay without. Source: [peer] bq/aquaris-E4.5: mediatek/build/tools/ptgen/MT6589/ptgen.pl;
/// [inferred] from the files that later scatter files name for the same partitions
void findListImages(Scatter& scatter, const FileSet* files);

} // namespace flashwright::mediatek
