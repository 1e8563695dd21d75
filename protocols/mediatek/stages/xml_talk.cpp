// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xml_talk.h"

#include "protocols/mediatek/stages/xflash_pump.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Between a command and the next START; a write asks for two at most, the rest is progress.
constexpr unsigned MostReplies = 1'000'000;
constexpr std::uint64_t SmallestPacket = 1;
/// A START without an END before it: either more follows soon, or nothing.
constexpr milliseconds AfterEarlyStart{2000};

std::string shown(std::string text)
{
    return messageText(asBytes(text));
}

} // namespace

Result<XmlReply> XmlTalk::reply(Step step, Attention attention)
{
    TRY_LET(const Bytes payload, m_link.receive(step, attention));
    return parseXmlReply(payload);
}

Result<void> XmlTalk::ok(Step step, Attention attention)
{
    return m_link.send(encodeXmlOk(), step, attention);
}

/// "OK" and "OK@0x0"; everything else is an error in words, or nonsense.
Result<void> XmlTalk::expectOk(Step step, Attention attention)
{
    TRY_LET(const XmlReply got, reply(step, attention));
    const bool good = got.kind == XmlReply::Kind::Ok
        || (got.kind == XmlReply::Kind::Value && xmlNumber(got.text) == std::uint64_t(0));
    if (good) {
        return {};
    }
    const auto message = xmlElement(got.text, "message");
    return bad(message.value_or(got.text), step.name);
}

Failure XmlTalk::bad(const std::string& text, std::string_view step) const
{
    const auto code = xmlStatus(text);
    Failure failure = code ? m_link.port().refused("mtkx", *code, step) : m_link.port().unexpected(step);
    return text.empty() ? std::move(failure) : std::move(failure).with("detail", shown(text));
}

Result<void> XmlTalk::awaitStart(Step step, Attention attention)
{
    TRY_LET(const XmlReply got, reply(step, attention));
    if (got.kind != XmlReply::Kind::Document || xmlElement(got.text, "command") != "CMD:START") {
        return bad(got.text, step.name);
    }
    return ok(step, attention);
}

Result<void> XmlTalk::begin(const XmlCommand& command, Run& run, Attention attention)
{
    const Step first{run.step.name, std::min(run.step.within, m_waits[Wait::WriteStart])};
    TRY(m_link.send(encodeXmlCommand(command), first, attention));
    for (unsigned i = 0; i < 16; ++i) {
        TRY_LET(const XmlReply got, reply(first, attention));
        if (got.kind == XmlReply::Kind::Ok || got.kind == XmlReply::Kind::Value) {
            return {};
        }
        if (got.kind == XmlReply::Kind::Error) {
            run.unsupported = got.text.starts_with("UNSUPPORTED");
            run.failure = got.text;
            return {};
        }
        if (got.kind != XmlReply::Kind::Document || xmlElement(got.text, "command") != "CMD:START") {
            return bad(got.text, run.step.name);
        }
        TRY(ok(run.step, attention)); // said once more before it read the command
    }
    return m_link.port().unexpected(run.step.name);
}

Result<void> XmlTalk::serve(Run& run, Attention attention)
{
    for (unsigned i = 0; i < MostReplies && !run.started; ++i) {
        auto got = reply(run.idle ? Step{run.step.name, AfterEarlyStart} : run.step, attention);
        if (!got && run.idle && got.error().fault == Fault::Timeout) {
            return {}; // it does wait for a command
        }
        if (!got) {
            return tl::unexpected(std::move(got).error());
        }
        TRY(answer(*got, run, attention));
    }
    return run.started ? Result<void>() : m_link.port().unexpected(run.step.name);
}

Result<void> XmlTalk::answer(const XmlReply& reply, Run& run, Attention attention)
{
    switch (reply.kind) {
    case XmlReply::Kind::Document:
        return document(reply.text, run, attention);
    case XmlReply::Kind::Progress:
        if (const auto at = reply.text.find('@'); at != std::string::npos && run.files.shownBytes > 0) {
            const auto share = xmlNumber(std::string_view(reply.text).substr(at + 1)).value_or(0);
            attention.progress.moved(run.files.shownBytes / 100 * std::min<std::uint64_t>(share, 100));
        }
        return ok(run.step, attention);
    case XmlReply::Kind::Error:
        if (run.failure.empty()) {
            run.failure = reply.text;
        }
        return {};
    case XmlReply::Kind::Ok:
        if (std::exchange(run.pushed, false)) {
            return ok(run.step, attention);
        }
        return {};
    case XmlReply::Kind::Value:
    case XmlReply::Kind::Other:
        break;
    }
    return bad(reply.text, run.step.name);
}

Result<void> XmlTalk::document(const std::string& document, Run& run, Attention attention)
{
    const std::string command = xmlElement(document, "command").value_or("");
    if (command == "CMD:DOWNLOAD-FILE") {
        return pull(document, run, attention);
    }
    if (command == "CMD:UPLOAD-FILE") {
        return push(document, run, attention);
    }
    if (command == "CMD:FILE-SYS-OPERATION") {
        return fileQuestion(document, run, attention);
    }
    if (command == "CMD:PROGRESS-REPORT") {
        attention.progress.phoneSaid(xmlElement(document, "message").value_or(""));
        return ok(run.step, attention);
    }
    if (command == "CMD:END") {
        return end(document, run, attention);
    }
    if (command == "CMD:START") {
        // One that stands in the middle is noise; END decides.
        run.started = run.ended;
        run.idle = !run.ended;
        return ok(run.step, attention);
    }
    return m_link.send(encodeXmlText("ERR!UNSUPPORTED"), run.step, attention);
}

Result<void> XmlTalk::end(const std::string& document, Run& run, Attention attention)
{
    const std::string result = xmlElement(document, "result").value_or("");
    if (result != "OK") {
        // The words of END say more than an ERR! before it.
        const std::string message = xmlElement(document, "message").value_or(result);
        run.failure = !message.empty() ? message : run.failure.empty() ? "no result" : run.failure;
    }
    run.ended = true;
    return ok(run.step, attention);
}

/// Source: [peer] shomykohai/penumbra: core/src/da/xml/cmd.rs: the answers to everything but the size
Result<void> XmlTalk::fileQuestion(const std::string& document, const Run& run, Attention attention)
{
    const std::string key = xmlElement(document, "key").value_or("");
    TRY(ok(run.step, attention));
    if (key == "FILE-SIZE") {
        return m_link.send(encodeXmlValue(run.files.sourceBytes), run.step, attention);
    }
    const std::string value = key == "EXISTS" || key.empty() ? "NOT-EXISTS" : key;
    return m_link.send(encodeXmlText("OK@" + value + std::string(1, '\0')), run.step, attention);
}

Result<void> XmlTalk::sendPackets(const Run& run, std::size_t packet, Attention attention)
{
    const Step data{run.step.name, m_waits[Wait::WriteData]};
    XflashPump pump(*run.files.source, run.files.sourceBytes, packet);
    for (;;) {
        TRY_LET(const PumpedPacket* const next, pump.next(attention.stop));
        if (next == nullptr) {
            return {};
        }
        const auto one = [&]() -> Result<void> {
            TRY(m_link.send(encodeXmlValue(0), data, attention));
            TRY(expectOk(data, attention));
            TRY(m_link.send(next->data, data, attention));
            return expectOk(data, attention);
        };
        auto sent = one();
        if (!sent) {
            return Failure(std::move(sent).error()).with("offset_bytes", std::to_string(next->offset));
        }
        if (run.files.shownBytes > 0) {
            attention.progress.moved(std::min(run.files.shownBytes, next->offset + next->data.size()));
        }
    }
}

/// [peer] mtkclient sends one more OK behind a raw image, penumbra does not, and loaders live with both: an
/// OK that no loader waits for may answer a later question, so none is sent.
Result<void> XmlTalk::pull(const std::string& document, Run& run, Attention attention)
{
    TRY(ok(run.step, attention));
    if (run.files.source == nullptr || std::exchange(run.pulled, true)) {
        return m_link.send(encodeXmlText("ERR!FILE-NOT-FOUND"), run.step, attention);
    }
    const auto packet = xmlNumber(xmlElement(document, "packet_length").value_or(""));
    if (!packet || *packet < SmallestPacket || *packet > XflashLink::LargestData) {
        return m_link.port().unexpected(run.step.name).with("field", "packet_length");
    }
    TRY(m_link.send(encodeXmlValue(run.files.sourceBytes), run.step, attention));
    TRY(expectOk(run.step, attention));
    auto sent = sendPackets(run, static_cast<std::size_t>(*packet), attention);
    const std::string said = sent ? std::string() : std::string(sent.error().fact("detail"));
    if (said.empty()) {
        return sent;
    }
    // The loader said no in the middle. Its END comes all the same, and says more.
    run.failure = said;
    auto rest = serve(run, attention);
    if (!rest) {
        return rest.error().fault == Fault::Timeout ? std::move(sent) : std::move(rest);
    }
    return bad(run.failure, run.step.name)
        .with("offset_bytes", std::string(sent.error().fact("offset_bytes")));
}

Result<void> XmlTalk::takePackets(Run& run, std::uint64_t bytes, Attention attention)
{
    const Step data{run.step.name, m_waits[Wait::ReadData]};
    Bytes packet;
    for (std::uint64_t done = 0; done < bytes; done += packet.size()) {
        const auto one = [&]() -> Result<void> {
            TRY(expectOk(data, attention));
            TRY(ok(data, attention));
            TRY(m_link.receiveInto(packet, XflashLink::LargestData, data, attention));
            if (packet.empty() || packet.size() > bytes - done) {
                return m_link.port().unexpected(data.name).with("got_bytes", std::to_string(packet.size()));
            }
            return ok(data, attention);
        };
        auto taken = one();
        if (!taken) {
            return Failure(std::move(taken).error()).with("offset_bytes", std::to_string(done));
        }
        if (run.files.sink == nullptr) {
            run.text.append(asText(packet));
            continue;
        }
        TRY(run.files.sink->write(packet));
        if (run.files.shownBytes > 0) {
            attention.progress.moved(std::min(run.files.shownBytes, done + packet.size()));
        }
    }
    return {};
}

Result<void> XmlTalk::push(const std::string& /*document*/, Run& run, Attention attention)
{
    TRY(ok(run.step, attention));
    TRY_LET(const XmlReply announced, reply(run.step, attention));
    const auto bytes =
        announced.kind == XmlReply::Kind::Value ? xmlNumber(announced.text) : std::optional<std::uint64_t>();
    const bool fits =
        bytes && *bytes <= run.files.sinkBytes && (!run.files.exact || *bytes == run.files.sinkBytes);
    if (!fits || std::exchange(run.pushed, true)) {
        return bad(announced.text, run.step.name);
    }
    TRY(ok(run.step, attention));
    return takePackets(run, *bytes, attention);
}

Result<void> XmlTalk::verdict(const Run& run, const std::string& command) const
{
    if (run.unsupported) {
        return failWithProblem(Fault::Refused,
            "mediatek." + m_link.port().stage() + "." + std::string(run.step.name), "not-offered")
            .with("item", command);
    }
    if (!run.failure.empty()) {
        return bad(run.failure, run.step.name);
    }
    return {};
}

Result<std::string> XmlTalk::run(
    const XmlCommand& command, const XmlFiles& files, Step step, Attention attention)
{
    Run run{.files = files, .step = step, .text = {}, .failure = {}};
    TRY(begin(command, run, attention));
    TRY(serve(run, attention));
    TRY(verdict(run, command.name));
    while (!run.text.empty() && run.text.back() == '\0') {
        run.text.pop_back();
    }
    return std::move(run.text);
}

Result<void> XmlTalk::runThenRestart(
    const XmlCommand& command, const XmlFiles& files, Step step, Step restart, Attention attention)
{
    Run run{.files = files, .step = step, .text = {}, .failure = {}};
    TRY(begin(command, run, attention));
    while (!run.ended && !run.idle) {
        TRY_LET(const XmlReply got, reply(run.step, attention));
        TRY(answer(got, run, attention));
    }
    TRY(verdict(run, command.name));
    return run.idle ? Result<void>() : awaitStart(restart, attention);
}

Result<void> XmlTalk::runLast(const XmlCommand& command, Step step, Attention attention)
{
    const XmlFiles none;
    Run run{.files = none, .step = step, .text = {}, .failure = {}};
    TRY(begin(command, run, attention));
    TRY(verdict(run, command.name));
    auto rest = serve(run, attention);
    if (!rest && rest.error().fault != Fault::LinkLost && rest.error().fault != Fault::Timeout) {
        return rest;
    }
    return verdict(run, command.name);
}

} // namespace flashwright::mediatek
