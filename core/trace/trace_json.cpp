// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_json.h"

#include "core/journal/event_words.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace flashwright {

namespace {

using Kind = TraceEvent::Kind;

// Shorter runs of one byte cost less as base64.
constexpr std::size_t ShortestFill = 32;
constexpr std::array<const char*, 7> KindWords{
    "opened", "sent", "received", "control", "baud", "failed", "closed"};
constexpr std::array<UsbSpeed, 5> Speeds{
    UsbSpeed::Unknown, UsbSpeed::Low, UsbSpeed::Full, UsbSpeed::High, UsbSpeed::Super};

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

std::string textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

/// A whole number up to `most`; anything else is nothing.
std::optional<std::uint64_t> countOf(const QJsonObject& object, const char* name, std::uint64_t most)
{
    const double value = object.value(QLatin1String(name)).toDouble();
    if (!(value >= 0) || value > static_cast<double>(most)) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(value);
}

qint64 microseconds(TimePoint at, TimePoint start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(at - start).count();
}

TimePoint timeOf(const QJsonObject& object, const char* name, TimePoint start)
{
    constexpr double Longest = 1.0e15; // thirty years
    const double value = object.value(QLatin1String(name)).toDouble();
    const double kept = value >= -Longest && value <= Longest ? value : 0;
    return start + std::chrono::microseconds(static_cast<std::int64_t>(kept));
}

QByteArray view(const Bytes& bytes)
{
    return QByteArray::fromRawData(
        reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

void putData(const TraceEvent& event, QJsonObject& into)
{
    into.insert(QStringLiteral("n"), static_cast<double>(event.bytes));
    const Bytes& data = event.data;
    // Each byte equals the one after it.
    const bool fill = event.sha256.empty() && data.size() >= ShortestFill
        && std::memcmp(data.data(), data.data() + 1, data.size() - 1) == 0;
    if (fill) {
        into.insert(QStringLiteral("fill"), std::to_integer<int>(data.front()));
    } else {
        into.insert(QStringLiteral("d"), QString::fromLatin1(view(data).toBase64()));
    }
    if (!event.sha256.empty()) {
        into.insert(QStringLiteral("sha256"), text(event.sha256));
    }
}

void putOpened(const TraceEvent& event, TimePoint start, QJsonObject& into)
{
    const PortSighting& port = event.port;
    into.insert(QStringLiteral("port"), text(port.portPath));
    into.insert(QStringLiteral("address"), text(port.address));
    into.insert(QStringLiteral("link"),
        port.kind == LinkKind::Usb ? QStringLiteral("usb") : QStringLiteral("serial"));
    into.insert(QStringLiteral("id"), text(toText(port.id)));
    into.insert(QStringLiteral("bcd"), port.bcdDevice);
    into.insert(QStringLiteral("manufacturer"), text(port.manufacturer));
    into.insert(QStringLiteral("product"), text(port.product));
    into.insert(QStringLiteral("speed"), text(wordOf(port.speed)));
    into.insert(QStringLiteral("driver"), text(port.driver));
    into.insert(QStringLiteral("seen_us"), microseconds(port.seen, start));
    into.insert(QStringLiteral("out_packet"), static_cast<qint64>(event.traits.outPacketBytes));
    into.insert(QStringLiteral("in_packet"), static_cast<qint64>(event.traits.inPacketBytes));
    into.insert(QStringLiteral("interface"), event.traits.controlInterface);
}

std::uint16_t shortOf(const QJsonObject& object, const char* name)
{
    return static_cast<std::uint16_t>(countOf(object, name, UINT16_MAX).value_or(0));
}

void readOpened(const QJsonObject& object, TimePoint start, TraceEvent& into)
{
    PortSighting& port = into.port;
    port.portPath = textOf(object, "port");
    port.address = textOf(object, "address");
    port.kind = textOf(object, "link") == "serial" ? LinkKind::Serial : LinkKind::Usb;
    port.id = parseUsbId(textOf(object, "id")).value_or(UsbId{});
    port.bcdDevice = shortOf(object, "bcd");
    port.manufacturer = textOf(object, "manufacturer");
    port.product = textOf(object, "product");
    const std::string speed = textOf(object, "speed");
    for (const UsbSpeed one : Speeds) {
        port.speed = wordOf(one) == speed ? one : port.speed;
    }
    port.driver = textOf(object, "driver");
    port.seen = timeOf(object, "seen_us", start);
    into.traits = {
        port.kind, shortOf(object, "out_packet"), shortOf(object, "in_packet"), shortOf(object, "interface")};
}

Failure damaged(const char* what)
{
    return failWithProblem(Fault::BadReply, "trace.line", "trace-damaged").with("found", what);
}

Result<void> readData(const QJsonObject& object, TraceEvent& into)
{
    const auto bytes = countOf(object, "n", LargestTransfer);
    if (!bytes) {
        return damaged("length");
    }
    into.bytes = *bytes;
    into.sha256 = textOf(object, "sha256");
    if (object.contains(QLatin1String("fill"))) {
        const auto value = countOf(object, "fill", UINT8_MAX);
        if (!value || !into.sha256.empty()) {
            return damaged("fill");
        }
        into.data.assign(static_cast<std::size_t>(*bytes), static_cast<std::byte>(*value));
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        object.value(QLatin1String("d")).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto size = static_cast<std::uint64_t>(decoded.decoded.size());
    if (!decoded || (into.sha256.empty() ? size != *bytes : size > *bytes)) {
        return damaged("data");
    }
    const auto data = std::as_bytes(std::span(decoded.decoded.constData(), static_cast<std::size_t>(size)));
    into.data.assign(data.begin(), data.end());
    return {};
}

void putControl(const TraceEvent& event, QJsonObject& into)
{
    into.insert(QStringLiteral("type"), event.control.requestType);
    into.insert(QStringLiteral("request"), event.control.request);
    into.insert(QStringLiteral("value"), event.control.value);
    into.insert(QStringLiteral("index"), event.control.index);
    into.insert(QStringLiteral("stalled"), event.stalled);
}

void readControl(const QJsonObject& object, TraceEvent& into)
{
    into.control = {static_cast<std::uint8_t>(shortOf(object, "type")),
        static_cast<std::uint8_t>(shortOf(object, "request")), shortOf(object, "value"),
        shortOf(object, "index")};
    into.stalled = object.value(QLatin1String("stalled")).toBool();
}

Result<void> readFailed(const QJsonObject& object, TraceEvent& into)
{
    const std::string word = textOf(object, "fault");
    into.bytes = countOf(object, "n", UINT32_MAX).value_or(0);
    into.writing = object.value(QLatin1String("writing")).toBool();
    for (int fault = 0; fault <= static_cast<int>(Fault::Bug); ++fault) {
        if (faultName(static_cast<Fault>(fault)) == word) {
            into.fault = static_cast<Fault>(fault);
            return {};
        }
    }
    return damaged("fault");
}

} // namespace

QJsonObject traceEventJson(const TraceEvent& event, TimePoint start)
{
    QJsonObject object{{QStringLiteral("t_us"), microseconds(event.at, start)},
        {QStringLiteral("event"), QLatin1String(KindWords.at(static_cast<std::size_t>(event.kind)))}};
    switch (event.kind) {
    case Kind::Opened:
        putOpened(event, start, object);
        break;
    case Kind::Sent:
        putData(event, object);
        object.insert(QStringLiteral("exact"), event.end == TransferEnd::Exact);
        break;
    case Kind::Received:
        putData(event, object);
        break;
    case Kind::Control:
        putControl(event, object);
        break;
    case Kind::BaudRate:
        object.insert(QStringLiteral("baud"), static_cast<qint64>(event.baud));
        break;
    case Kind::Failed:
        object.insert(QStringLiteral("n"), static_cast<double>(event.bytes));
        object.insert(QStringLiteral("fault"), text(faultName(event.fault)));
        object.insert(QStringLiteral("writing"), event.writing);
        break;
    case Kind::Closed:
        break;
    }
    return object;
}

Result<TraceEvent> traceEventFromJson(const QJsonObject& object, TimePoint start)
{
    const std::string word = textOf(object, "event");
    const auto found = std::find(KindWords.begin(), KindWords.end(), word);
    if (found == KindWords.end()) {
        return damaged("event");
    }
    TraceEvent event;
    event.kind = static_cast<Kind>(found - KindWords.begin());
    event.at = timeOf(object, "t_us", start);
    switch (event.kind) {
    case Kind::Opened:
        readOpened(object, start, event);
        break;
    case Kind::Sent:
        event.end =
            object.value(QLatin1String("exact")).toBool() ? TransferEnd::Exact : TransferEnd::Terminated;
        TRY(readData(object, event));
        break;
    case Kind::Received:
        TRY(readData(object, event));
        break;
    case Kind::Control:
        readControl(object, event);
        break;
    case Kind::BaudRate:
        event.baud = static_cast<std::uint32_t>(countOf(object, "baud", UINT32_MAX).value_or(0));
        break;
    case Kind::Failed:
        TRY(readFailed(object, event));
        break;
    case Kind::Closed:
        break;
    }
    return event;
}

} // namespace flashwright
