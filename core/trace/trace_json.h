// SPDX-License-Identifier: GPL-3.0-or-later
/// One event of a trace as one line of JSON (resources/schema/trace.schema.json). Pure; any thread.
#pragma once

#include "core/transport/trace_sink.h"

#include <QJsonObject>

namespace flashwright {

/// Raised when a field changes its meaning or goes.
constexpr int TraceSchemaVersion = 1;
/// What one transfer of a trace may be said to hold.
constexpr std::uint64_t LargestTransfer = 64ULL * 1024 * 1024;

/// Times are microseconds since `start`.
[[nodiscard]] QJsonObject traceEventJson(const TraceEvent& event, TimePoint start);
/// BadReply (trace-damaged) when it is no such line.
[[nodiscard]] Result<TraceEvent> traceEventFromJson(const QJsonObject& object, TimePoint start);

} // namespace flashwright
