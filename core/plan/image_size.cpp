// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/image_size.h"

#include "core/image/file_source.h"
#include "core/image/sparse_source.h"

#include <charconv>

namespace flashwright {

namespace {

/// Reads "4096" and "0x1000".
std::optional<std::uint64_t> parseSize(std::string_view text)
{
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    text.remove_prefix(hex ? 2 : 0);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

} // namespace

ImageSize sizeOfEntry(const PackageEntry& entry)
{
    ImageSize size{entry.bytes, entry.bytes};
    if (const auto it = entry.attributes.find("expanded_bytes"); it != entry.attributes.end()) {
        size.expandedBytes = parseSize(it->second).value_or(entry.bytes);
    }
    return size;
}

Result<ImageSize> sizeOfFile(const std::filesystem::path& file)
{
    TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(file));
    ImageSize size{source->size(), source->size()};
    TRY_LET(const bool sparse, looksSparse(*source, 0, source->size()));
    if (sparse) {
        TRY_LET(const SparseFacts facts, checkSparse(*source, 0, source->size()));
        size.expandedBytes = facts.expandedBytes;
    }
    return size;
}

} // namespace flashwright
