// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes moved. Called from the session thread and its helpers; never blocks.
#pragma once

#include "core/progress/stage.h"

#include <cstdint>
#include <string_view>

namespace flashwright {

class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    /// A stage begins, or goes on with another item. `item` is a loader's or partition's name as the package spells
    /// it, empty where there is none; `totalBytes` 0 means that no share can be told.
    virtual void enter(Stage stage, std::string_view item, std::uint64_t totalBytes) = 0;
    /// `doneBytes` of the total given to enter() are acknowledged by the phone.
    virtual void moved(std::uint64_t doneBytes) noexcept = 0;
    /// The phone printed this (log frames of a loader).
    virtual void phoneSaid(std::string_view text) = 0;
};

/// For callers that do not watch.
class NoProgress final : public ProgressSink {
public:
    void enter(Stage, std::string_view, std::uint64_t) override { }
    void moved(std::uint64_t) noexcept override { }
    void phoneSaid(std::string_view) override { }
};

} // namespace flashwright
