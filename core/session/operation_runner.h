// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out the operations of a plan, one at a time, and keeps the tally of what that means for the phone.
#pragma once

#include "core/session/compare_sink.h"
#include "core/session/image_check.h"
#include "core/session/session_context.h"

namespace flashwright {

/// Session thread only; lives as long as one state.
class OperationRunner {
public:
    explicit OperationRunner(SessionContext& context);

    /// Runs the plan's operation of that index. Cancelled between operations, and inside an interruptible
    /// one.
    Result<void> run(std::size_t index);

private:
    Result<void> perform(const Operation& operation);
    Result<void> write(const Operation& operation);
    Result<void> putBack(const Operation& operation);
    Result<void> saveCopy(const Operation& operation);
    Result<void> readTo(const Operation& operation, const std::filesystem::path& file);
    Result<void> verify(const Operation& operation);
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> imageFor(const Operation& operation);
    [[nodiscard]] Result<std::unique_ptr<CompareSink>> comparisonFor(const Operation& operation);
    Result<void> talk(const Operation& operation, ImageSink* into);
    Result<void> send(const Operation& operation, std::unique_ptr<ImageSource> image);

    SessionContext& m_context;
    ImageCheck m_check;
    std::size_t m_index = 0; ///< in the plan, of the operation in work
    std::string m_sha256; ///< of what the operation in work has moved
};

} // namespace flashwright
