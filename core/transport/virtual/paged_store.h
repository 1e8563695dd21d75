// SPDX-License-Identifier: GPL-3.0-or-later
/// Storage of many gigabytes that costs memory only where it was written.
#pragma once

#include "core/base/bytes.h"
#include "core/base/units.h"

#include <array>
#include <memory>

namespace flashwright {

/// Not thread-safe. Callers keep offset + length inside size().
class PagedStore {
public:
    /// `blank` is what erased storage reads as.
    explicit PagedStore(std::uint64_t size, std::byte blank = std::byte{0});

    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    void write(std::uint64_t offset, ByteSpan bytes);
    void fill(std::uint64_t offset, std::uint64_t length, std::byte value);
    void erase(std::uint64_t offset, std::uint64_t length);
    void read(std::uint64_t offset, MutableByteSpan into) const;

private:
    static constexpr std::uint64_t PageBytes = 64 * KiB;
    static constexpr std::uint64_t PagesPerShelf = 256;
    using Page = std::unique_ptr<std::byte[]>;
    using Shelf = std::array<Page, PagesPerShelf>;

    [[nodiscard]] Page* slot(std::uint64_t page) const noexcept;
    [[nodiscard]] std::byte* pageForWriting(std::uint64_t page, bool whole);

    std::uint64_t m_size;
    std::byte m_blank;
    std::vector<std::unique_ptr<Shelf>> m_shelves;
};

} // namespace flashwright
