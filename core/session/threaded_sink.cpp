// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/threaded_sink.h"

namespace flashwright {

ThreadedSink::ThreadedSink(ImageSink& inner)
    : m_inner(inner)
    , m_worker([this](const std::stop_token& stop) { work(stop); })
{
}

ThreadedSink::~ThreadedSink()
{
    m_worker.request_stop();
    m_worker.join(); // before the members that it uses
}

void ThreadedSink::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const Bytes block = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        lock.unlock();
        auto taken = m_inner.write(block);
        lock.lock();
        m_busy = false;
        m_waitingBytes -= block.size();
        if (!taken) {
            m_error = std::move(taken).error();
            m_waiting.clear();
            m_waitingBytes = 0;
        }
        m_changed.notify_all();
        if (m_error) {
            return;
        }
    }
}

Result<void> ThreadedSink::write(ByteSpan bytes)
{
    std::unique_lock lock(m_mutex);
    // Comparing ends by itself, so this wait does too.
    m_changed.wait(lock, [this] { return m_error || m_waitingBytes < MostWaiting; });
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    m_waiting.emplace_back(bytes.begin(), bytes.end());
    m_waitingBytes += bytes.size();
    m_changed.notify_all();
    return {};
}

Result<void> ThreadedSink::settle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_error || (m_waiting.empty() && !m_busy); });
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return {};
}

Result<void> ThreadedSink::finish()
{
    TRY(settle());
    return m_inner.finish();
}

} // namespace flashwright
