// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out one operation on the phone, and does it again where the retry policy allows that.
#pragma once

#include "core/session/hashing.h"
#include "core/session/retry_policy.h"
#include "core/session/session_context.h"

namespace flashwright {

/// Session thread only. Errors are the conversation's; one that was tried again carries the fact "tries".
class OperationTries {
public:
    explicit OperationTries(SessionContext& context);

    using OpenImage = std::function<Result<std::unique_ptr<ImageSource>>()>;

    /// An operation that moves no data.
    Result<void> change(const Operation& operation);
    /// `open` gives the image from its beginning, anew for each try. @returns SHA-256 of the image as stored,
    /// hex
    Result<std::string> write(const Operation& operation, const OpenImage& open);

    /// What `into` has got cannot be taken back, so a later try goes on behind it, and where the maker cannot
    /// do that there is none.
    Result<void> readInto(const Operation& operation, ImageSink& into, ProgressSink& progress);

private:
    /// What one try does: from this byte of the operation on.
    using Try = std::function<Result<void>(std::uint64_t from)>;
    /// How far the tries came, and what that means for the next one.
    struct Place {
        std::uint64_t came = 0;
        bool mayGoOn = false; ///< from there, if the maker can
        bool mayBeginAnew = true;
    };
    using Reached = std::function<Place()>;

    Result<void> repeat(const Operation& operation, const Try& attempt, const Reached& reached);
    Result<void> once(
        const Operation& operation, ImageSource* image, ImageSink* into, ProgressSink& progress);
    [[nodiscard]] Result<void> prepareAgain(
        const Operation& operation, const PhoneFacts& before, RetryClass kind, int attempt);
    [[nodiscard]] std::optional<std::size_t> halveBlocks();
    [[nodiscard]] bool stateIsUnchanged(const PhoneFacts& before);
    void healthRead();
    Error finalError(std::optional<Error> first, Error last, RetryClass kind, int tries);

    SessionContext& m_context;
};

} // namespace flashwright
