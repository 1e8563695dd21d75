// SPDX-License-Identifier: GPL-3.0-or-later
// A trace file from anywhere: it is read or refused, and what was read can be played, masked and written.
#include "core/report/masked_trace.h"
#include "core/trace/trace_file.h"
#include "core/transport/virtual/replay_phone.h"

#include <cstdlib>

using namespace flashwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Runs of one byte are told by their length: a few lines may ask for very much memory.
    constexpr std::size_t Most = 64UL * 1024 * 1024;
    const QByteArray contents(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (contents.count("fill") > 1) {
        return 0;
    }
    Result<Trace> trace = parseTrace(contents);
    if (!trace) {
        return 0;
    }
    std::size_t held = 0;
    for (const TraceEvent& event : trace->events) {
        held += event.data.size();
    }
    if (held > Most + size) {
        std::abort();
    }
    const auto again = parseTrace(traceText(*trace));
    if (!again || again->damaged != 0 || again->events.size() != trace->events.size()) {
        std::abort();
    }
    (void)ReplayPhone::create(trace->events);
    Masker masker("key");
    prepareForSharing(*trace, masker);
    maskTrace(*trace, masker);
    return 0;
}
