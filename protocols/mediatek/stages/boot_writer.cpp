// SPDX-License-Identifier: GPL-3.0-or-later
// What boots the phone. It is put together here and written as plain bytes, so that the file's own header is
// kept and the result can be compared. Source: [peer] svoboda18/preloader: tools/gen-preloader-img.py; [peer]
// techyminati/mediatek_spflashtool_source: Flow/dlproxyimpl.cpp for the two copies
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "protocols/mediatek/stages/image_writer.h"
#include "protocols/mediatek/stages/job_files.h"
#include "protocols/mediatek/stages/phone_table.h"
#include "protocols/mediatek/table/boot_region.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t LargestFile = 16 * MiB;
constexpr std::uint64_t SmallSlot = 0x40000;
constexpr std::uint64_t LargeSlot = 0x80000;

bool fitsStorage(BootHeaderKind header, StorageKind storage) noexcept
{
    switch (header) {
    case BootHeaderKind::Emmc:
        return storage == StorageKind::Emmc;
    case BootHeaderKind::Ufs:
        return storage == StorageKind::Ufs;
    case BootHeaderKind::Sdmmc:
        return storage == StorageKind::Emmc;
    case BootHeaderKind::SerialFlash:
        return storage == StorageKind::Nor;
    case BootHeaderKind::None:
        return true;
    }
    return false;
}

std::string_view headerWord(BootHeaderKind header) noexcept
{
    switch (header) {
    case BootHeaderKind::Emmc:
        return "emmc";
    case BootHeaderKind::Ufs:
        return "ufs";
    case BootHeaderKind::Sdmmc:
        return "sdmmc";
    case BootHeaderKind::SerialFlash:
        return "nor";
    case BootHeaderKind::None:
        break;
    }
    return "none";
}

Result<void> compare(ByteSpan wanted, ByteSpan found, Region region)
{
    const auto differs = std::ranges::mismatch(wanted, found);
    if (differs.in1 == wanted.end()) {
        return {};
    }
    return failWithProblem(Fault::ChecksumMismatch, "mediatek.da2.write_end", "verify-mismatch")
        .with("item", std::string(regionName(region)))
        .with("offset_bytes", std::to_string(differs.in1 - wanted.begin()));
}

} // namespace

Result<BootImage> makeBootImage(ImageSource& image, StorageKind storage, std::uint64_t room)
{
    TRY_LET(const ByteRange file, bytesOf(image, "preloader", LargestFile));
    if (file.bytes > LargestFile) {
        return failWithProblem(
            Fault::PackageUnsupported, "mediatek.preloader_file.open", "preloader-bad-header");
    }
    TRY_LET(const PreloaderImage facts, readPreloader(*file.source, file.offset, file.bytes));
    if (!fitsStorage(facts.header, storage)) {
        return failWithProblem(Fault::WrongPhone, "mediatek.preloader_file.open", "storage-mismatch")
            .with("wanted", std::string(headerWord(facts.header)))
            .with("found", std::string(storageName(storage)));
    }
    BootImage made;
    if (facts.header == BootHeaderKind::None) {
        const std::uint64_t slot = std::max(facts.maxBytes == 0 ? file.bytes : facts.maxBytes, file.bytes);
        made.bytes = encodeBootHeader(storage, slot <= SmallSlot ? SmallSlot : LargeSlot);
        made.bodyOffset = made.bytes.size();
    }
    const std::uint64_t whole = made.bodyOffset + file.bytes;
    const bool tooLongForHeader = facts.header == BootHeaderKind::None && file.bytes > LargeSlot;
    if (whole > room || tooLongForHeader) {
        return failWithProblem(Fault::NoRoom, "mediatek.preloader_file.open", "image-larger-than-partition")
            .with("entry", "preloader")
            .with("image_bytes", std::to_string(whole))
            .with("partition_bytes", std::to_string(room));
    }
    made.bytes.resize(static_cast<std::size_t>(whole));
    TRY(file.source->readAt(
        file.offset, MutableByteSpan(made.bytes).subspan(static_cast<std::size_t>(made.bodyOffset))));
    return made;
}

Result<void> writeBootImage(
    DownloadAgent& agent, const std::vector<Region>& regions, const BootImage& image, Attention attention)
{
    PartProgress progress(attention.progress);
    const Attention inner{progress, attention.stop};
    const auto source = bytesAsSource("preloader", image.bytes);
    std::uint64_t done = 0;
    for (const Region region : regions) {
        const Area area{region, 0, image.bytes.size()};
        SliceSource slice(source, 0, area.bytes);
        TRY(agent.write(area, slice, inner));
        progress.startAt(done);
        TRY_LET(const Bytes found, readBytes(agent, area, inner));
        TRY(compare(image.bytes, found, region));
        done = area.bytes;
    }
    attention.progress.moved(image.bytes.size());
    return {};
}

} // namespace flashwright::mediatek
