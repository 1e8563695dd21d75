// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masked_trace.h"

namespace flashwright {

namespace {

using Kind = TraceEvent::Kind;

/// All that went one way, one transfer after the other.
QByteArray streamOf(const Trace& trace, Kind way)
{
    QByteArray all;
    for (const TraceEvent& event : trace.events) {
        if (event.kind == way) {
            all.append(
                reinterpret_cast<const char*>(event.data.data()), static_cast<qsizetype>(event.data.size()));
        }
    }
    return all;
}

void putBack(const QByteArray& stream, Kind way, Trace& into)
{
    auto at = stream.begin();
    for (TraceEvent& event : into.events) {
        if (event.kind == way) {
            for (std::byte& byte : event.data) {
                byte = static_cast<std::byte>(*at++);
            }
        }
    }
}

void cut(TraceEvent& event)
{
    if (event.data.size() > LongestSharedTransfer || !event.sha256.empty()) {
        event.data.resize(std::min(event.data.size(), TraceEvent::HeadBytes));
        event.sha256 = "masked";
    }
}

void mask(std::string& text, const Masker& masker)
{
    text = masker.masked(QString::fromStdString(text)).toStdString();
}

} // namespace

void prepareForSharing(Trace& trace, Masker& masker)
{
    if (trace.events.size() > MostSharedEvents) {
        const auto half = static_cast<std::ptrdiff_t>(MostSharedEvents / 2);
        trace.events.erase(trace.events.begin() + half, trace.events.end() - half);
    }
    for (TraceEvent& event : trace.events) {
        cut(event);
        masker.learnFrom(QString::fromStdString(event.port.product + "\n" + event.port.manufacturer));
    }
    for (const Kind way : {Kind::Sent, Kind::Received}) {
        masker.learnFromBytes(streamOf(trace, way));
    }
    trace.title.masked = true;
}

void maskTrace(Trace& trace, const Masker& masker)
{
    for (const Kind way : {Kind::Sent, Kind::Received}) {
        putBack(masker.maskedBytes(streamOf(trace, way)), way, trace);
    }
    for (TraceEvent& event : trace.events) {
        for (std::string* text : {&event.port.product, &event.port.manufacturer, &event.port.portPath,
                 &event.port.address, &event.port.driver}) {
            mask(*text, masker);
        }
    }
    mask(trace.title.tool, masker);
    mask(trace.title.command, masker);
}

} // namespace flashwright
