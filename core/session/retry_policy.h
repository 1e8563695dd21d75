// SPDX-License-Identifier: GPL-3.0-or-later
/// What is done once more by itself after a failure, how often, and what comes when that did not help. The
/// numbers are those that reports of users support: a second try after a refusal has never helped anybody,
/// and one after a damaged transfer usually does.
#pragma once

#include "core/module/conversation.h"
#include "core/progress/stage.h"

namespace flashwright {

/// Kinds of failures that are treated alike.
enum class RetryClass : std::uint8_t {
    Over, ///< nothing to try on this pipe: stopped, unplugged, or our own side
    Handshake, ///< nobody answered the first words, or not sensibly
    Link, ///< silence, a broken transfer or a wrong checksum while data flows
    Refusal, ///< the phone, or the firmware, says no, and will say so again
    RamStart, ///< the loader did not get the memory going
    StorageWrite, ///< the phone could not write its storage
    Tail, ///< everything was sent and the phone keeps silent: it checks, and does not like what it sees
};

/// What the program offers when the tries are used up.
enum class AfterTries : std::uint8_t { ShowHints, ResumeElsewhere, Explain, AskVariant, HealthRead };

struct RetryRule {
    int again = 0; ///< tries after the first one
    bool smallerBlocks = false; ///< each of them with blocks of half the size
    AfterTries then = AfterTries::Explain;
};

/// First words: tries inside one window, and windows before hints are shown. A maker's stage repeats its
/// greeting at least so often within its window, so a session never repeats a window on the same appearance.
constexpr int HandshakeTriesInWindow = 5;
constexpr int HandshakeCycles = 3;
/// How long a phone may keep silent when everything was sent.
constexpr seconds TailPatience{120};
/// Blocks are not made smaller than this.
constexpr std::size_t SmallestBlock = 512;

[[nodiscard]] RetryRule ruleOf(RetryClass kind) noexcept;

/// `told` is the conversation's own word for the error, if it has one.
[[nodiscard]] RetryClass classify(const Error& error, Stage stage, std::optional<ErrorKind> told) noexcept;

/// Erases, layouts and everything that starts the phone: before such a step is repeated the phone's state is
/// read again and must be the one from before.
[[nodiscard]] bool needsStateFirst(const Operation& operation) noexcept;

/// Counts the tries of one operation.
class RetryCount {
public:
    /// One more failure of that kind; `offset` is where it happened.
    /// @returns the number of the next try, from 1; nothing when the policy has no more.
    /// `repeats` of them the maker's stage has made already.
    [[nodiscard]] std::optional<int> next(RetryClass kind, std::uint64_t offset, int repeats = 0);

private:
    int m_tries = 0;
    std::optional<std::uint64_t> m_storageFailedAt;
};

} // namespace flashwright
