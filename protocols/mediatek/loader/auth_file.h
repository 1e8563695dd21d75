// SPDX-License-Identifier: GPL-3.0-or-later
/// Authentication and certificate files that a maker gives to its service partners. Checked for shape only:
/// what is in them is between the maker and the phone.
#pragma once

#include "core/image/byte_source.h"

namespace flashwright::mediatek {

struct AuthFile {
    std::uint32_t bytes = 0;
    std::uint32_t contentOffset = 0;
    std::uint32_t signatureBytes = 0;
};

/// PackageCorrupt (auth-bad-header, size-differs, truncated; facts file, offset_bytes), HostIo.
/// Source: [capture] makjojo/MasterTool-Server: Loaders/mtk/auth_sv5.auth, header only
[[nodiscard]] Result<AuthFile> readAuthFile(const ByteSource& file);

} // namespace flashwright::mediatek
