// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/image_sender.h"

#include "protocols/unisoc/stages/block_pump.h"

#include <limits>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t FramedRing = 8;
constexpr std::size_t RawRing = 2;

Failure atBlock(Error error, const SendSetup& setup, const PumpedBlock& block, bool sentAll)
{
    error.facts.push_back({"item", setup.item});
    error.facts.push_back({"offset_bytes", std::to_string(block.offset)});
    if (sentAll && block.last && error.fault == Fault::Timeout) {
        error.facts.push_back({"tail", "true"});
    }
    return Failure(std::move(error));
}

/// One block and its acknowledgement. `sent` tells a phone that does not take the bytes from one that does
/// not answer.
Result<void> sendBlock(BslLink& link, const PumpedBlock& block, Step step, bool& sent, Attention attention)
{
    sent = false;
    TRY(link.send(block.wire, step, attention));
    sent = true;
    TRY_LET(const BslReply reply, link.await(step, attention));
    if (!reply.is(BslReplyCode::VerifyError)) {
        return link.accept(reply, step.name);
    }
    TRY(link.send(block.wire, step, attention));
    auto again = link.await({step.name, std::min(step.within, milliseconds(5000))}, attention);
    if (again && again->is(BslReplyCode::Ack)) {
        return {};
    }
    return link.refused(reply, step.name);
}

Result<void> announceRaw(
    BslLink& link, const PumpedBlock& block, unsigned rawMode, Step step, Attention attention)
{
    if (rawMode == 1) {
        return link.request(BslCommand::MidstRawStart,
            midstRawStart(block.offset, static_cast<std::uint32_t>(block.payloadBytes)), step, attention);
    }
    return block.offset == 0 ? link.request(BslCommand::MidstRawStart2, {}, step, attention) : Result<void>();
}

Result<void> sendRawBlock(BslLink& link, const PumpedBlock& block, std::size_t fullBytes, Step step,
    bool& sent, Attention attention)
{
    // [inferred] The loader receives exactly a full block, so nothing may follow one; a shorter one has to be
    // closed.
    const TransferEnd end = block.wire.size() == fullBytes ? TransferEnd::Exact : TransferEnd::Terminated;
    sent = false;
    TRY(link.sendRaw(block.wire, end, step, attention));
    sent = true;
    TRY_LET(const BslReply reply, link.await(step, attention));
    return link.accept(reply, step.name);
}

using SendOne = std::function<Result<void>(const PumpedBlock& block, Step step, bool& sent)>;

Result<void> sendAll(BlockPump& pump, const SendSetup& setup, const SendOne& sendOne, Attention attention)
{
    for (;;) {
        TRY_LET(const PumpedBlock* const block, pump.next(attention.stop));
        if (block == nullptr) {
            return {};
        }
        bool sent = false;
        auto done = sendOne(*block, block->last ? setup.lastData : setup.data, sent);
        if (!done) {
            return atBlock(std::move(done).error(), setup, *block, sent);
        }
        attention.progress.moved(block->offset + block->payloadBytes);
    }
}

} // namespace

Result<void> sendFramed(BslLink& link, ImageSource& image, const SendSetup& setup, Attention attention)
{
    const WireMode mode = link.mode();
    BlockPump pump(image,
        {.bytes = setup.bytes,
            .blockBytes = setup.blockBytes,
            .ring = FramedRing,
            .encode = [mode](ByteSpan payload, Bytes& into) {
                appendFrame(into, BslCommand::MidstData, payload, mode);
            }});
    return sendAll(
        pump, setup,
        [&](const PumpedBlock& block, Step step, bool& sent) {
            return sendBlock(link, block, step, sent, attention);
        },
        attention);
}

Result<void> sendUnframed(
    BslLink& link, ImageSource& image, const SendSetup& setup, unsigned rawMode, Attention attention)
{
    BlockPump pump(image,
        {.bytes = setup.bytes,
            .blockBytes = setup.blockBytes,
            .ring = RawRing,
            .encode = [](ByteSpan payload, Bytes& into) { into.assign(payload.begin(), payload.end()); }});
    return sendAll(
        pump, setup,
        [&](const PumpedBlock& block, Step step, bool& sent) -> Result<void> {
            TRY(announceRaw(link, block, rawMode, setup.data, attention));
            return sendRawBlock(link, block, setup.blockBytes, step, sent, attention);
        },
        attention);
}

Result<void> finishData(BslLink& link, const std::string& item, Step step, Attention attention)
{
    auto ended = link.request(BslCommand::EndData, {}, step, attention);
    if (!ended) {
        const bool silent = ended.error().fault == Fault::Timeout;
        Failure failure = Failure(std::move(ended).error()).with("item", item);
        return silent ? std::move(failure).with("tail", "true") : std::move(failure);
    }
    return {};
}

Result<void> sendLoader(BslLink& link, ImageSource& image, const LoaderSend& loader, Attention attention)
{
    constexpr std::uint64_t Largest = std::numeric_limits<std::uint32_t>::max();
    const std::uint64_t bytes = evenSize(image.size());
    if (image.size() == 0 || bytes > Largest || loader.address > Largest) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc." + link.stage() + ".start", "size-differs")
            .with("item", loader.name)
            .with("image_bytes", std::to_string(image.size()))
            .with("address", hexNumber(loader.address));
    }
    attention.progress.enter(Stage::SendingLoader, loader.name, bytes);
    const Bytes start =
        startByAddress(static_cast<std::uint32_t>(loader.address), static_cast<std::uint32_t>(bytes));
    auto started = link.request(BslCommand::StartData, start, {"start", loader.start}, attention);
    if (!started) {
        return Failure(std::move(started).error())
            .with("item", loader.name)
            .with("address", hexNumber(loader.address));
    }
    const Step data{"data", loader.data};
    TRY(sendFramed(link, image,
        {.item = loader.name,
            .bytes = bytes,
            .blockBytes = loader.blockBytes,
            .data = data,
            .lastData = data},
        attention));
    return finishData(link, loader.name, {"end", loader.end}, attention);
}

} // namespace flashwright::unisoc
