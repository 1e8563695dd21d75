// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/paged_store.h"

#include <algorithm>
#include <cstring>

namespace flashwright {

PagedStore::PagedStore(std::uint64_t size, std::byte blank)
    : m_size(size)
    , m_blank(blank)
    , m_shelves(static_cast<std::size_t>(size / (PageBytes * PagesPerShelf) + 1))
{
}

PagedStore::Page* PagedStore::slot(std::uint64_t page) const noexcept
{
    Shelf* shelf = m_shelves[static_cast<std::size_t>(page / PagesPerShelf)].get();
    return shelf == nullptr ? nullptr : &(*shelf)[static_cast<std::size_t>(page % PagesPerShelf)];
}

std::byte* PagedStore::pageForWriting(std::uint64_t page, bool whole)
{
    auto& shelf = m_shelves[static_cast<std::size_t>(page / PagesPerShelf)];
    if (!shelf) {
        shelf = std::make_unique<Shelf>();
    }
    Page& place = (*shelf)[static_cast<std::size_t>(page % PagesPerShelf)];
    if (!place) {
        place.reset(new std::byte[PageBytes]); // not zeroed: most pages are overwritten whole
        if (!whole) {
            std::fill_n(place.get(), PageBytes, m_blank);
        }
    }
    return place.get();
}

void PagedStore::write(std::uint64_t offset, ByteSpan bytes)
{
    while (!bytes.empty()) {
        const auto inside = static_cast<std::size_t>(offset % PageBytes);
        const std::size_t part = std::min<std::size_t>(bytes.size(), PageBytes - inside);
        std::memcpy(pageForWriting(offset / PageBytes, part == PageBytes) + inside, bytes.data(), part);
        bytes = bytes.subspan(part);
        offset += part;
    }
}

void PagedStore::fill(std::uint64_t offset, std::uint64_t length, std::byte value)
{
    if (value == m_blank) {
        erase(offset, length);
        return;
    }
    while (length > 0) {
        const auto inside = static_cast<std::size_t>(offset % PageBytes);
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(length, PageBytes - inside));
        std::fill_n(pageForWriting(offset / PageBytes, part == PageBytes) + inside, part, value);
        length -= part;
        offset += part;
    }
}

void PagedStore::erase(std::uint64_t offset, std::uint64_t length)
{
    while (length > 0) {
        const std::uint64_t inside = offset % PageBytes;
        const std::uint64_t part = std::min(length, PageBytes - inside);
        if (Page* page = slot(offset / PageBytes); page != nullptr && *page) {
            if (part == PageBytes) {
                page->reset();
            } else {
                std::fill_n(page->get() + inside, part, m_blank);
            }
        }
        length -= part;
        offset += part;
    }
}

void PagedStore::read(std::uint64_t offset, MutableByteSpan into) const
{
    while (!into.empty()) {
        const auto inside = static_cast<std::size_t>(offset % PageBytes);
        const std::size_t part = std::min<std::size_t>(into.size(), PageBytes - inside);
        const Page* page = slot(offset / PageBytes);
        if (page != nullptr && *page) {
            std::memcpy(into.data(), page->get() + inside, part);
        } else {
            std::fill_n(into.begin(), part, m_blank);
        }
        into = into.subspan(part);
        offset += part;
    }
}

} // namespace flashwright
