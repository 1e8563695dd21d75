// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/image_writer.h"

#include "core/base/units.h"
#include "core/image/slice_source.h"
#include "core/image/sparse_source.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// One run of an image that is read in order: as many bytes as the run has.
class RunOf final : public ImageSource {
public:
    RunOf(ImageSource& whole, std::uint64_t bytes)
        : m_whole(whole)
        , m_bytes(bytes)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_bytes - m_done));
        if (want == 0) {
            return std::size_t{0};
        }
        TRY_LET(const std::size_t got, m_whole.read(into.first(want)));
        m_done += got;
        return got;
    }

private:
    ImageSource& m_whole;
    std::uint64_t m_bytes;
    std::uint64_t m_done = 0;
};

constexpr std::size_t SkipBytes = 256 * 1024;

/// Passes over bytes that nobody wants.
Result<void> skip(ImageSource& image, std::uint64_t bytes)
{
    Bytes buffer(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, SkipBytes)));
    while (bytes > 0) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, buffer.size()));
        TRY_LET(const std::size_t got, image.read(MutableByteSpan(buffer).first(want)));
        if (got == 0) {
            return failWithProblem(Fault::PackageCorrupt, "mediatek.image.read", "truncated");
        }
        bytes -= got;
    }
    return {};
}

/// Neighbours of one kind become one run: each run costs the phone a command.
std::vector<Extent> merged(const std::vector<Extent>& extents)
{
    std::vector<Extent> runs;
    for (const Extent& extent : extents) {
        if (!runs.empty() && runs.back().dontCare == extent.dontCare
            && runs.back().offset + runs.back().bytes == extent.offset) {
            runs.back().bytes += extent.bytes;
        } else if (extent.bytes != 0) {
            runs.push_back(extent);
        }
    }
    return runs;
}

Failure noRoom(const std::string& name, std::uint64_t bytes, std::uint64_t room)
{
    return failWithProblem(Fault::NoRoom, "mediatek.da2.write_start", "image-larger-than-partition")
        .with("entry", name)
        .with("image_bytes", std::to_string(bytes))
        .with("partition_bytes", std::to_string(room));
}

Result<void> writeRuns(DownloadAgent& agent, const Area& place, SparseSource& image, Attention attention)
{
    PartProgress progress(attention.progress);
    const Attention inner{progress, attention.stop};
    for (const Extent& run : merged(image.extents())) {
        if (run.dontCare) {
            TRY(skip(image, run.bytes));
            continue;
        }
        progress.startAt(run.offset);
        RunOf source(image, run.bytes);
        auto written = agent.write({place.region, place.offset + run.offset, run.bytes}, source, inner);
        if (!written) {
            return Failure(std::move(written).error()).with("run_offset", std::to_string(run.offset));
        }
    }
    attention.progress.moved(image.size());
    return {};
}

/// The unpacked image when the bytes are a sparse one; null when they are not.
Result<std::unique_ptr<SparseSource>> unpacked(const ImageSource& image)
{
    const auto range = image.range();
    if (!range) {
        return std::unique_ptr<SparseSource>();
    }
    TRY_LET(const bool sparse, looksSparse(*range->source, range->offset, range->bytes));
    if (!sparse) {
        return std::unique_ptr<SparseSource>();
    }
    return SparseSource::open(range->source, range->offset, range->bytes);
}

} // namespace

Result<void> writeImage(
    DownloadAgent& agent, const Area& place, ImageSource& image, const std::string& name, Attention attention)
{
    if (image.size() == 0) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.da2.write_start", "size-differs")
            .with("item", name)
            .with("image_bytes", "0");
    }
    TRY_LET(const std::unique_ptr<SparseSource> sparse, unpacked(image));
    const std::uint64_t bytes = sparse ? sparse->size() : image.size();
    if (bytes > place.bytes) {
        return noRoom(name, bytes, place.bytes);
    }
    if (sparse) {
        return writeRuns(agent, place, *sparse, attention);
    }
    PartProgress progress(attention.progress);
    return agent.write({place.region, place.offset, bytes}, image, {progress, attention.stop});
}

} // namespace flashwright::mediatek
