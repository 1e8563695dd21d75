// SPDX-License-Identifier: GPL-3.0-or-later
/// Work that may block, away from the GUI thread.
#pragma once

#include <QObject>

#include <memory>
#include <thread>

namespace flashwright {

/// Runs `work(stop)` on a thread of its own and hands its result to `done` on the thread of `context`.
/// The returned thread must be joined before `context` goes: keep it as a member of that object. A result
/// that arrives after `context` is gone is dropped.
template <class Work, class Done>
[[nodiscard]] std::jthread runInBackground(QObject* context, Work work, Done done)
{
    return std::jthread([context, work = std::move(work), done = std::move(done)](std::stop_token stop) {
        auto result = std::make_shared<decltype(work(stop))>(work(stop));
        QMetaObject::invokeMethod(
            context, [done, result] { done(std::move(*result)); }, Qt::QueuedConnection);
    });
}

} // namespace flashwright
