// SPDX-License-Identifier: GPL-3.0-or-later
/// The states of a session. Each is a struct with its data and step(), which does the work of the state and
/// says what comes next; an error ends the session. One file per state.
#pragma once

#include "core/session/session_context.h"

namespace flashwright {

struct SessionState;

/// Until a phone that we want is there and its port is ours.
struct WaitingForPhone {
    std::optional<Error> vanished; ///< how the last phone was lost; what is told when no other comes
    Stage lostIn = Stage::Handshake; ///< and where
    std::optional<PortSighting> notAgain = {}; ///< this appearance has had its chance: it must come anew
    Result<SessionState> step(SessionContext& context);
};

/// First words; a phone that does not fit the firmware ends here, with nothing written. One that leaves
/// during them is waited for again: many start up by themselves after a few seconds, and come back when asked
/// to.
struct Identifying {
    Result<SessionState> step(SessionContext& context);
};

/// Loaders are sent and started.
struct StartingLoader {
    Result<SessionState> step(SessionContext& context);
};

/// The phone said that it leaves the bus and comes back.
struct AwaitingReturn {
    Handover handover;
    Result<SessionState> step(SessionContext& context);
};

/// Storage and partition facts; then the plan is final.
struct ReadingTable {
    Result<SessionState> step(SessionContext& context);
};

/// The user's yes to exactly this plan.
struct Confirming {
    Result<SessionState> step(SessionContext& context);
};

/// Copies, layout, erases, writes and reads, in the plan's order.
struct Writing {
    std::size_t next = 0; ///< index into the plan
    Result<SessionState> step(SessionContext& context);
};

/// Read back and compare.
struct Verifying {
    std::size_t next = 0; ///< index into the plan
    Result<SessionState> step(SessionContext& context);
};

/// Restart, power off, or just let go.
struct Leaving {
    Result<SessionState> step(SessionContext& context);
};

/// The end. `error` is absent after success.
struct Done {
    std::optional<Error> error;
};

struct SessionState : std::variant<WaitingForPhone, Identifying, StartingLoader, AwaitingReturn, ReadingTable,
                          Confirming, Writing, Verifying, Leaving, Done> {
    using variant::variant;
};

/// Walks from WaitingForPhone to Done.
[[nodiscard]] Done walkStates(SessionContext& context);

} // namespace flashwright
