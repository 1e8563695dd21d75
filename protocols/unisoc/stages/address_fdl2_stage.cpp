// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/address_fdl2_stage.h"

#include "core/base/units.h"
#include "protocols/unisoc/stages/image_sender.h"

#include <algorithm>
#include <limits>

namespace flashwright::unisoc {

namespace {

constexpr std::uint64_t Largest32 = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t IdBit = 0x80000000;
/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Bin/BMFileType.ini ReadFlash, MaxReadLength
constexpr std::uint32_t ReadBytes = 0x3000;
constexpr std::uint64_t UnknownAreaBytes = 0x100000;
/// Addresses without the id bit are read from a multiple of this; the surplus in front is dropped.
constexpr std::uint64_t ReadAlignment = 4;
constexpr milliseconds QuietLine{20};

/// Nobody said how long the area is, or it holds an NV image, which is shorter than its place.
bool lengthIsOpen(const Operation& operation)
{
    return operation.bytes == 0 || isNvImage(operation);
}

/// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2/src/fdl_emmc_command.c (sizes are checked);
/// [inferred] that nothing else is meant in the middle of an area
bool isBeyondTheEnd(const Error& error)
{
    if (error.fault != Fault::PhoneRefused || !error.phone) {
        return false;
    }
    const auto code = static_cast<BslReplyCode>(error.phone->code);
    return code == BslReplyCode::SizeError || code == BslReplyCode::OperationFailed;
}

} // namespace

std::string AddressFdl2Stage::where(std::string_view step) const
{
    return "unisoc." + m_setup.link.stage() + "." + std::string(step);
}

Result<std::uint32_t> AddressFdl2Stage::placeOf(const Operation& operation, std::string_view step) const
{
    if (!operation.address || *operation.address > Largest32) {
        return failWithProblem(Fault::WrongPhone, where(step), "unknown-name")
            .with("name", operation.label());
    }
    return static_cast<std::uint32_t>(*operation.address);
}

Result<void> AddressFdl2Stage::readTable(Attention)
{
    m_setup.facts.tableKnown = false;
    return {};
}

Result<void> AddressFdl2Stage::write(const Operation& operation, ImageSource& image, Attention attention)
{
    TRY_LET(const std::uint32_t place, placeOf(operation, "write_start"));
    const auto target = checkedAdd(place, operation.offset);
    const bool isId = (place & IdBit) != 0;
    if (!target || *target > Largest32 || (isId && operation.offset != 0)) {
        return fail(Fault::Refused, where("write_start"))
            .with("item", operation.label())
            .with("offset_bytes", std::to_string(operation.offset));
    }
    TRY_LET(const Announced announced, announce(operation, image, where("write_start")));
    const bool wide = announced.bytes > Largest32;
    const Bytes start = wide ? startByAddress64(*target, announced.bytes, announced.sum)
                             : startByAddress(static_cast<std::uint32_t>(*target),
                                 static_cast<std::uint32_t>(announced.bytes), announced.sum);
    auto started = requestWriting(m_setup.link, BslCommand::StartData, start,
        {"write_start", m_setup.deadlines[Wait::Start]}, attention);
    if (!started) {
        return Failure(std::move(started).error()).with("item", operation.label());
    }
    const auto type = operation.attributes.find("type");
    const std::size_t vendor =
        vendorBlockBytes(type == operation.attributes.end() ? std::string_view() : type->second, wide);
    const SendSetup send{.item = operation.label(),
        .bytes = announced.bytes,
        .blockBytes = chosenBlockBytes(m_setup.blockBytes.value_or(vendor)),
        .data = {"write_data", m_setup.deadlines[Wait::Data]},
        .lastData = {"write_data", m_setup.deadlines[Wait::LastData]}};
    ImageSource& source = announced.sealed ? *announced.sealed : image;
    TRY(sendFramed(m_setup.link, source, send, attention));
    return finishData(m_setup.link, send.item, {"write_end", m_setup.deadlines[Wait::End]}, attention);
}

Result<void> AddressFdl2Stage::read(const Operation& operation, ImageSink& into, Attention attention)
{
    TRY_LET(const std::uint32_t place, placeOf(operation, "read_start"));
    const std::uint64_t bytes = operation.bytes != 0 ? operation.bytes : UnknownAreaBytes;
    const auto end = checkedAdd(operation.offset, bytes);
    if (!end || *end > Largest32) {
        return fail(Fault::Refused, where("read_start"))
            .with("offset_bytes", std::to_string(operation.offset));
    }
    std::uint64_t atOnce = chosenBlockBytes(ReadBytes);
    for (std::uint64_t at = operation.offset; at < *end;) {
        const auto wanted = static_cast<std::uint32_t>(std::min<std::uint64_t>(atOnce, *end - at));
        auto data = readBlock(place, at, wanted, attention);
        if (!data && at > operation.offset && lengthIsOpen(operation) && isBeyondTheEnd(data.error())) {
            // Feel for the end of the area in smaller and smaller steps.
            atOnce = wanted / 2 - wanted / 2 % ReadAlignment;
            if (atOnce < ReadAlignment) {
                return {};
            }
            continue;
        }
        if (!data) {
            return Failure(std::move(data).error())
                .with("item", operation.label())
                .with("offset_bytes", std::to_string(at));
        }
        TRY(into.write(*data));
        at += wanted;
        attention.progress.moved(at - operation.offset);
    }
    return {};
}

/// READ_FLASH, asked once more after a damaged or missing answer.
Result<Bytes> AddressFdl2Stage::readBlock(
    std::uint32_t place, std::uint64_t at, std::uint32_t wanted, Attention attention)
{
    const bool isId = (place & IdBit) != 0;
    const std::uint64_t address = isId ? place : place + at;
    const std::uint64_t surplus = isId ? 0 : address % ReadAlignment;
    const auto asked = static_cast<std::uint32_t>(wanted + surplus);
    const Bytes payload = isId
        ? readFlash(place, asked, static_cast<std::uint32_t>(at))
        : readFlash(static_cast<std::uint32_t>(address - surplus), asked, std::nullopt);
    const Step step{"read_data", m_setup.deadlines[Wait::Read]};
    for (bool again = true;; again = false) {
        auto reply = m_setup.link.exchange(BslCommand::ReadFlash, payload, step, attention);
        if (reply && !reply->is(BslReplyCode::ReadData)) {
            return m_setup.link.refused(*reply, step.name);
        }
        if (reply && reply->payload.size() == asked) {
            return Bytes(reply->payload.begin() + static_cast<std::ptrdiff_t>(surplus), reply->payload.end());
        }
        if (reply) {
            return fail(Fault::BadReply, where(step.name))
                .with("wanted_bytes", std::to_string(asked))
                .with("got_bytes", std::to_string(reply->payload.size()));
        }
        const Fault fault = reply.error().fault;
        const bool worthIt =
            fault == Fault::Timeout || fault == Fault::BadReply || fault == Fault::ChecksumMismatch;
        if (!worthIt) {
            return tl::unexpected(std::move(reply).error());
        }
        if (!again) {
            return Failure(std::move(reply).error()).with("repeats", "1");
        }
        TRY(m_setup.link.drain(QuietLine, attention));
    }
}

Result<void> AddressFdl2Stage::erase(const Operation& operation, Attention attention)
{
    const bool everything = operation.danger == Danger::Everything && !operation.address;
    std::uint32_t place = 0;
    if (!everything) {
        TRY_LET(place, placeOf(operation, "erase"));
    }
    const auto bytes = everything ? static_cast<std::uint32_t>(Largest32)
                                  : static_cast<std::uint32_t>(std::min(operation.bytes, Largest32));
    const Step step{"erase", m_setup.deadlines[Wait::Erase]};
    auto erased = m_setup.link.request(BslCommand::EraseFlash, eraseByAddress(place, bytes), step, attention);
    if (!erased) {
        return Failure(std::move(erased).error()).with("item", operation.label());
    }
    attention.progress.moved(operation.bytes);
    return {};
}

Result<void> AddressFdl2Stage::repartition(const Operation&, Attention attention)
{
    const Step step{"repartition", m_setup.deadlines[Wait::Repartition]};
    return m_setup.link.request(BslCommand::Repartition, {}, step, attention);
}

} // namespace flashwright::unisoc
