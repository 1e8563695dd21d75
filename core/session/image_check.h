// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads back what was written and compares it, while the image behind it is made ready: comparing and
/// hashing run on a thread of their own, and the next expected image is opened and unpacked during this one.
#pragma once

#include "core/session/compare_sink.h"
#include "core/session/session_context.h"

#include <future>

namespace flashwright {

/// Session thread only; lives as long as one state. The order is the plan's.
class ImageCheck {
public:
    explicit ImageCheck(SessionContext& context);
    ~ImageCheck();
    ImageCheck(const ImageCheck&) = delete;
    ImageCheck& operator=(const ImageCheck&) = delete;

    /// What the place of the plan's operation must hold; null when that cannot be told here. As
    /// openComparison().
    Result<std::unique_ptr<CompareSink>> take(std::size_t index);
    /// Begins to open and read what the next comparison of the plan behind `index` needs.
    void prepareAfter(std::size_t index);
    /// Compares, the whole image or samples of it as the request says. @returns the SHA-256 of what the phone
    /// gave, hex. ChecksumMismatch and everything of the conversation.
    Result<std::string> compare(const Operation& operation, CompareSink& expected);

private:
    using Opened = Result<std::unique_ptr<CompareSink>>;
    Result<void> compareSamples(const Operation& operation, CompareSink& expected, ImageSink& into,
        const std::function<Result<void>()>& settle);

    SessionContext& m_context;
    std::size_t m_nextIndex = 0;
    std::future<Opened> m_next; // of m_nextIndex; its destructor waits
};

} // namespace flashwright
