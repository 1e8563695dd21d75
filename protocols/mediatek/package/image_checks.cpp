// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/image_checks.h"

#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"
#include "core/image/sparse_source.h"

#include <QCryptographicHash>

#include <numeric>
#include <set>

namespace flashwright::mediatek {

namespace {

using Images = std::map<std::string, std::shared_ptr<const ByteSource>>;

struct Sums {
    std::uint16_t byteSum = 0;
    std::string md5;
};

Result<Sums> sumsOf(
    const std::shared_ptr<const ByteSource>& file, ProgressSink& progress, const std::stop_token& stop)
{
    SliceSource image(file, 0, file->size());
    QCryptographicHash md5(QCryptographicHash::Md5);
    std::uint64_t sum = 0;
    std::uint64_t done = 0;
    TRY(readAhead(
        image,
        [&](ByteSpan block) -> Result<void> {
            md5.addData(QByteArrayView(
                reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(block.size())));
            sum = std::accumulate(block.begin(), block.end(), sum,
                [](std::uint64_t all, std::byte b) { return all + std::to_integer<std::uint64_t>(b); });
            progress.moved(done += block.size());
            return {};
        },
        stop));
    return Sums{static_cast<std::uint16_t>(sum), md5.result().toHex().toStdString()};
}

Result<void> compareSums(const PackageEntry& entry, const std::shared_ptr<const ByteSource>& file,
    const ChecksumRow& row, ProgressSink& progress, const std::stop_token& stop)
{
    TRY_LET(const Sums sums, sumsOf(file, progress, stop));
    const bool byMd5 = !row.md5.empty();
    if (byMd5 ? sums.md5 == row.md5 : sums.byteSum == row.byteSum) {
        return {};
    }
    return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.verify", "checksum-differs")
        .with("file", file->name())
        .with("entry", entry.id)
        .with("line", std::to_string(row.line))
        .with("wanted", byMd5 ? row.md5 : hexNumber(row.byteSum.value_or(0)))
        .with("found", byMd5 ? sums.md5 : hexNumber(sums.byteSum));
}

Result<void> checkOne(const PackageEntry& entry, const std::shared_ptr<const ByteSource>& file,
    const ChecksumList& checksums, ProgressSink& progress, const std::stop_token& stop)
{
    progress.enter(Stage::CheckingPackage, entry.id, file->size());
    if (entry.attributes.contains("sparse")) {
        if (Result<SparseFacts> checked = checkSparse(*file, 0, file->size()); !checked) {
            Error error = std::move(checked).error();
            error.facts.push_back({"entry", entry.id});
            return Failure(std::move(error));
        }
    }
    const ChecksumRow* row = checksums.enabled ? checksums.find(entry.target, entry.fileName) : nullptr;
    if (row != nullptr && (row->byteSum || !row->md5.empty())) {
        TRY(compareSums(entry, file, *row, progress, stop));
    }
    progress.moved(file->size());
    return {};
}

} // namespace

Result<void> checkImages(const std::vector<PackageEntry>& entries, const Images& images,
    const ChecksumList& checksums, ProgressSink& progress, const std::stop_token& stop)
{
    std::set<const ByteSource*> done; // one file may be the image of several rows
    for (const PackageEntry& entry : entries) {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "mediatek.scatter.verify");
        }
        const auto image = images.find(entry.id);
        if (image != images.end() && done.insert(image->second.get()).second) {
            TRY(checkOne(entry, image->second, checksums, progress, stop));
        }
    }
    return {};
}

} // namespace flashwright::mediatek
