// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loader_hashes.h"

#include "core/base/digest.h"
#include "core/base/units.h"

#include <algorithm>
#include <set>
#include <utility>

namespace flashwright {

namespace {

// Larger files are no loaders: reading them twice would be felt.
constexpr std::uint64_t LargestLoader = 256 * MiB;
constexpr std::size_t BlockBytes = 256 * KiB;

using Told = std::function<void(const Bytes& digest)>;

/// A stream that is hashed on its way.
class HashedImage final : public ImageSource {
public:
    HashedImage(std::unique_ptr<ImageSource> inner, Told told)
        : m_inner(std::move(inner))
        , m_told(std::move(told))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_inner->size(); }
    [[nodiscard]] std::optional<ByteRange> range() const override { return m_inner->range(); }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        auto got = m_inner->read(into);
        if (got && *got != 0) {
            m_digest.add(into.first(*got));
            m_read += *got;
        }
        if (got && m_read == size() && m_told) {
            std::exchange(m_told, nullptr)(m_digest.finish());
        }
        return got;
    }

private:
    std::unique_ptr<ImageSource> m_inner;
    Told m_told;
    Digest m_digest{Digest::Kind::Sha256};
    std::uint64_t m_read = 0;
};

/// Of a file in which readers jump; nothing when it cannot be read, which they will tell.
std::optional<Bytes> hashOf(const ByteRange& range)
{
    Digest digest(Digest::Kind::Sha256);
    Bytes block(BlockBytes);
    for (std::uint64_t done = 0; done < range.bytes;) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), range.bytes - done));
        const MutableByteSpan into = MutableByteSpan(block).first(part);
        if (!range.source->readAt(range.offset + done, into)) {
            return std::nullopt;
        }
        digest.add(into);
        done += part;
    }
    return digest.finish();
}

} // namespace

std::vector<LoaderImage> withHashesTold(std::vector<LoaderImage> loaders, LoaderHeard heard)
{
    const auto known = std::make_shared<std::set<std::string>>();
    for (LoaderImage& loader : loaders) {
        const Told told = [known, heard, name = loader.name](const Bytes& digest) {
            const std::string hash = toHex(digest);
            if (known->insert(hash + name).second) {
                heard(hash, name);
            }
        };
        loader.open = [open = loader.open, told]() -> Result<std::unique_ptr<ImageSource>> {
            TRY_LET(std::unique_ptr<ImageSource> image, open());
            const auto range = image->range();
            if (!range || range->bytes > LargestLoader) {
                return std::make_unique<HashedImage>(std::move(image), told);
            }
            if (const auto hash = hashOf(*range)) {
                told(*hash);
            }
            return image;
        };
    }
    return loaders;
}

} // namespace flashwright
