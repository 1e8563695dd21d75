// SPDX-License-Identifier: GPL-3.0-or-later
/// The progress of an operation that is done in parts.
#pragma once

#include "core/progress/progress_sink.h"

namespace flashwright {

/// Counts on where the last part of an operation ended.
class PartProgress final : public ProgressSink {
public:
    explicit PartProgress(ProgressSink& whole)
        : m_whole(whole)
    {
    }
    /// What moves from here on comes on top of `done`.
    void startAt(std::uint64_t done) noexcept { m_before = done; }
    /// What does the part may name its steps; the operation keeps its own stage and total.
    void enter(Stage, std::string_view, std::uint64_t) override { }
    void moved(std::uint64_t doneBytes) noexcept override { m_whole.moved(m_before + doneBytes); }
    void phoneSaid(std::string_view text) override { m_whole.phoneSaid(text); }

private:
    ProgressSink& m_whole;
    std::uint64_t m_before = 0;
};

} // namespace flashwright
