// SPDX-License-Identifier: GPL-3.0-or-later
/// The block of DRAM settings at the end of a preloader. Source: [peer] bq/aquaris-E4.5:
/// mediatek/custom/krillin/preloader/MTK_Loader_Info.tag; [peer] svoboda18/preloader: MTK_Loader_Info.tag
#pragma once

#include "protocols/mediatek/loader/preloader_image.h"

#include <optional>

namespace flashwright::mediatek {

/// True when a block begins here.
[[nodiscard]] bool looksLikeEmiTable(ByteSpan block) noexcept;

/// Reads the block that fills `block` (without the length behind it), which begins at `fileOffset` of its
/// file. Nothing when none begins there. Pure; any thread.
[[nodiscard]] std::optional<EmiTable> readEmiTable(ByteSpan block, std::uint64_t fileOffset);

/// The block at the end of a preloader without its signature: the last four bytes are its length; when those
/// are zero, 0x800 bytes of something else stand behind it. Nothing when there is none.
[[nodiscard]] std::optional<EmiTable> findEmiTable(ByteSpan body, std::uint64_t fileOffset);

} // namespace flashwright::mediatek
