// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/download_agent.h"

namespace flashwright::mediatek {

std::uint64_t StorageReport::bytesOf(Region region) const
{
    const auto found = regions.find(region);
    return found == regions.end() ? 0 : found->second;
}

Result<void> DownloadAgent::writePmt(const std::vector<PmtRow>& rows, Attention attention)
{
    static_cast<void>(rows);
    static_cast<void>(attention);
    return failWithProblem(Fault::Refused, "mediatek.da2.write_start", "not-offered")
        .with("item", "partition table");
}

} // namespace flashwright::mediatek
