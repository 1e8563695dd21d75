// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ready_ahead.h"

#include <algorithm>

namespace flashwright {

ReadyAhead::ReadyAhead(std::unique_ptr<ImageSource> inner)
    : m_inner(std::move(inner))
    , m_size(m_inner->size())
    , m_range(m_inner->range())
    , m_reader([this](const std::stop_token& stop) { fill(stop); })
{
}

ReadyAhead::~ReadyAhead()
{
    m_reader.request_stop();
    m_reader.join(); // before the members that it uses
}

void ReadyAhead::fill(const std::stop_token& stop)
{
    for (;;) {
        Bytes block(static_cast<std::size_t>(std::min<std::uint64_t>(BlockBytes, m_size + 1)));
        auto got = m_inner->read(block);
        std::unique_lock lock(m_mutex);
        if (!got || *got == 0) {
            m_ended = true;
            if (!got) {
                m_error = std::move(got).error();
            }
            m_changed.notify_all();
            return;
        }
        block.resize(*got);
        m_ready.push_back(std::move(block));
        m_changed.notify_all();
        if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < Blocks; })) {
            return;
        }
    }
}

Result<Bytes> ReadyAhead::next()
{
    std::unique_lock lock(m_mutex);
    // The reader always comes to an end: its image has a length, and each read of it ends.
    m_changed.wait(lock, [this] { return m_ended || !m_ready.empty(); });
    if (!m_ready.empty()) {
        Bytes block = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return block;
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return Bytes();
}

Result<std::size_t> ReadyAhead::read(MutableByteSpan into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        if (m_used == m_block.size()) {
            TRY_LET(m_block, next());
            m_used = 0;
            if (m_block.empty()) {
                break;
            }
        }
        const std::size_t count = std::min(into.size() - done, m_block.size() - m_used);
        std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(m_used), count,
            into.begin() + static_cast<std::ptrdiff_t>(done));
        m_used += count;
        done += count;
    }
    return done;
}

} // namespace flashwright
