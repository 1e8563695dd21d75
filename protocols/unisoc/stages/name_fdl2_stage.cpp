// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/name_fdl2_stage.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/unisoc/stages/image_sender.h"
#include "protocols/unisoc/wire/partition_list.h"
#include "protocols/unisoc/wire/repartition_table.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace flashwright::unisoc {

namespace {

/// Erasing this name erases the whole storage.
constexpr std::string_view EraseAll = "erase_all";
/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Bin/BMFileType.ini ReadFlash2, MaxReadLength
constexpr std::size_t EscapedReadBytes = 0x3000;
constexpr std::uint64_t UnknownAreaBytes = 0x100000;
constexpr std::uint64_t Largest32 = std::numeric_limits<std::uint32_t>::max();
/// Sectors of the layout's unit 4: [inferred], what the partition tables of eMMC count in.
constexpr std::uint32_t SectorBytes = 512;
constexpr milliseconds QuietLine{20};

/// NV images end on a multiple of this at least.
constexpr std::uint64_t SmallestStep = 2;

/// NV areas read back as the bare image, which is shorter than its partition, and loaders refuse what lies
/// behind it. Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
bool isShortArea(const Operation& operation, const Error& error)
{
    if (!isNvImage(operation) || error.fault != Fault::PhoneRefused || !error.phone) {
        return false;
    }
    const auto code = static_cast<BslReplyCode>(error.phone->code);
    return code == BslReplyCode::OperationFailed || code == BslReplyCode::SizeError;
}

/// The loader looks for the file system in front of it and does not open this area where there is none:
/// nothing was ever stored there. Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3:
/// common/dloader/dl_operate.c
bool isBlankArea(const Operation& operation, const Error& error)
{
    return operation.target.starts_with("prodnv") && error.fault == Fault::PhoneRefused && error.phone
        && static_cast<BslReplyCode>(error.phone->code) == BslReplyCode::OperationFailed;
}

bool isSpecialName(std::string_view name) noexcept
{
    return name == "splloader" || name == "splloader_bak";
}

} // namespace

Result<void> NameFdl2Stage::disableTranscode(Attention attention)
{
    const Step step{"transcode", m_setup.deadlines[Wait::Transcode]};
    TRY(m_setup.link.request(BslCommand::DisableTranscode, {}, step, attention));
    m_setup.link.setTranscode(false);
    return {};
}

Result<void> NameFdl2Stage::prepare(Attention attention)
{
    // Over a serial line nobody promises that one write stays one transfer, and without escapes a loader
    // needs that.
    if (!m_setup.hello.canDisableTranscode || !isUsb()) {
        return {};
    }
    TRY(disableTranscode(attention));
    const bool offered = m_setup.hello.rawMode == 1 || m_setup.hello.rawMode == 2;
    if (m_setup.rawMode && offered && m_setup.hello.flushBytes != 0) {
        const Step step{"transcode", m_setup.deadlines[Wait::Read]};
        TRY(m_setup.link.request(BslCommand::EnableRawData, {}, step, attention));
        m_rawMode = m_setup.hello.rawMode;
    }
    return {};
}

Result<void> NameFdl2Stage::prepareUnknown(Attention attention)
{
    TRY(readTable(attention));
    return m_setup.facts.tableKnown && isUsb() ? disableTranscode(attention) : Result<void>();
}

Result<void> NameFdl2Stage::readTable(Attention attention)
{
    m_setup.facts.tableKnown = false;
    const Step step{"partitions", m_setup.deadlines[Wait::Partitions]};
    auto reply = m_setup.link.exchange(BslCommand::ReadPartition, {}, step, attention);
    if (!reply && reply.error().fault == Fault::Timeout) {
        return m_setup.link.drain(QuietLine, attention);
    }
    if (!reply) {
        return tl::unexpected(std::move(reply).error());
    }
    if (reply->is(BslReplyCode::PartitionList)) {
        takeList(reply->payload);
    }
    return {};
}

void NameFdl2Stage::takeList(ByteSpan payload)
{
    const auto list = parsePartitionList(payload);
    if (!list) {
        return;
    }
    const std::vector<PartitionSpec> none;
    const auto& declared = m_setup.package != nullptr ? m_setup.package->partitions() : none;
    const std::uint64_t unit = bytesPerUnit(*list, declared, m_setup.facts.storage);
    PhoneFacts& facts = m_setup.facts;
    facts.partitions.clear();
    for (const ListedPartition& listed : *list) {
        // The hardware boot areas are outside the table that a firmware declares.
        const std::string region = isSpecialName(listed.name) ? "boot1" : "";
        facts.partitions.push_back({listed.name, listed.units * unit, std::nullopt, region});
    }
    facts.tableKnown = true;
}

Result<void> NameFdl2Stage::checkTarget(const Operation& operation, std::string_view step) const
{
    if (isPartitionName(operation.target)) {
        return {};
    }
    return failWithProblem(Fault::WrongPhone, "unisoc.fdl2." + std::string(step), "unknown-name")
        .with("name", operation.target.empty() ? operation.label() : operation.target);
}

std::size_t NameFdl2Stage::blockBytes(const Operation& operation, bool wide) const
{
    if (m_setup.blockBytes) {
        return *m_setup.blockBytes;
    }
    const auto type = operation.attributes.find("type");
    const std::string_view name = type == operation.attributes.end() ? std::string_view() : type->second;
    const std::size_t vendor = vendorBlockBytes(name, wide);
    const bool fixedByPages = vendor % NandPageBytes == 0;
    return m_setup.link.mode().transcode || fixedByPages ? vendor : LargestSafeBlock;
}

/// [inferred] Sparse images stay framed: in a raw mode the vendor's tool expands them itself first.
bool NameFdl2Stage::usesRawMode(const Operation& operation, const Announced& announced) const
{
    return m_rawMode != 0 && !announced.sum && !operation.entryId.empty()
        && operation.attributes.find("sparse") == operation.attributes.end()
        && !wantsSmallBlocks() // a raw block is as long as the loader's buffer
        && announced.bytes > m_setup.hello.flushBytes;
}

Result<void> NameFdl2Stage::write(const Operation& operation, ImageSource& image, Attention attention)
{
    TRY(checkTarget(operation, "write_start"));
    if (operation.offset != 0) {
        return fail(Fault::Refused, "unisoc.fdl2.write_start")
            .with("item", operation.label())
            .with("offset_bytes", std::to_string(operation.offset));
    }
    TRY_LET(const Announced announced, announce(operation, image, "unisoc.fdl2.write_start"));
    const Bytes start = placeByName(operation.target, announced.bytes, announced.sum);
    auto started = requestWriting(m_setup.link, BslCommand::StartData, start,
        {"write_start", m_setup.deadlines[Wait::Start]}, attention);
    if (!started) {
        return Failure(std::move(started).error()).with("item", operation.label());
    }
    SendSetup send{.item = operation.label(),
        .bytes = announced.bytes,
        .blockBytes = chosenBlockBytes(blockBytes(operation, announced.bytes > Largest32)),
        .data = {"write_data", m_setup.deadlines[Wait::Data]},
        .lastData = {"write_data", m_setup.deadlines[Wait::LastData]}};
    ImageSource& source = announced.sealed ? *announced.sealed : image;
    if (usesRawMode(operation, announced)) {
        send.blockBytes = m_setup.hello.flushBytes;
        TRY(sendUnframed(m_setup.link, source, send, m_rawMode, attention));
    } else {
        TRY(sendFramed(m_setup.link, source, send, attention));
    }
    return finishData(m_setup.link, send.item, {"write_end", m_setup.deadlines[Wait::End]}, attention);
}

std::uint64_t NameFdl2Stage::partitionBytes(const std::string& name) const
{
    const auto& all = m_setup.facts.partitions;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const PhonePartition& p) { return p.name == name; });
    return found == all.end() ? 0 : found->bytes;
}

Result<void> NameFdl2Stage::read(const Operation& operation, ImageSink& into, Attention attention)
{
    TRY(checkTarget(operation, "read_start"));
    auto range = openForReading(operation, attention);
    if (!range && isBlankArea(operation, range.error())) {
        return failWithProblem(Fault::PhoneRefused, "unisoc.fdl2.read_start", "area-blank")
            .with("item", operation.label())
            .because(std::move(range).error());
    }
    if (!range) {
        return Failure(std::move(range).error()).with("item", operation.label());
    }
    TRY(readBlocks(operation, *range, into, attention));
    const Step step{"read_end", m_setup.deadlines[Wait::Read]};
    return m_setup.link.request(BslCommand::ReadEnd, {}, step, attention);
}

/// READ_START; a loader that knows the true size of an area says so when it refuses a larger one.
Result<NameFdl2Stage::ReadRange> NameFdl2Stage::openForReading(
    const Operation& operation, Attention attention)
{
    const std::uint64_t known = isNvImage(operation) ? 0 : partitionBytes(operation.target);
    const std::uint64_t fallback = known != 0 ? known : UnknownAreaBytes;
    const auto end = operation.bytes != 0 ? checkedAdd(operation.offset, operation.bytes) : fallback;
    if (!end || *end <= operation.offset) {
        return fail(Fault::Refused, "unisoc.fdl2.read_start")
            .with("offset_bytes", std::to_string(operation.offset));
    }
    const Step step{"read_start", m_setup.deadlines[Wait::Read]};
    TRY_LET(const BslReply reply,
        m_setup.link.exchange(BslCommand::ReadStart, placeByName(operation.target, *end), step, attention));
    if (!reply.is(BslReplyCode::SizeError) || reply.payload.size() != sizeof(std::uint64_t)) {
        TRY(m_setup.link.accept(reply, step.name));
        return ReadRange{operation.offset, *end};
    }
    const auto truth = loadLittleEndian<std::uint64_t>(reply.payload);
    if (truth <= operation.offset || truth > *end) {
        return m_setup.link.refused(reply, step.name).with("partition_bytes", std::to_string(truth));
    }
    TRY(m_setup.link.request(BslCommand::ReadStart, placeByName(operation.target, truth), step, attention));
    return ReadRange{operation.offset, truth};
}

Result<void> NameFdl2Stage::readBlocks(
    const Operation& operation, ReadRange range, ImageSink& into, Attention attention)
{
    const bool wide = range.end > Largest32;
    const std::size_t most = chosenBlockBytes(m_setup.blockBytes ? *m_setup.blockBytes
            : m_setup.link.mode().transcode                      ? EscapedReadBytes
                                                                 : LargestSafeBlock);
    std::uint64_t atOnce = most;
    for (std::uint64_t at = range.offset; at < range.end;) {
        const auto wanted = static_cast<std::uint32_t>(std::min(atOnce, range.end - at));
        auto reply = readBlock(readMidst(wanted, at, wide), attention);
        if (!reply && at > range.offset && isShortArea(operation, reply.error())) {
            // The loader serves the image without its surroundings: feel for its end in smaller and smaller
            // steps.
            atOnce = wanted / 2 - wanted / 2 % 2;
            if (atOnce < SmallestStep) {
                return {};
            }
            continue;
        }
        if (reply && reply->payload.size() != wanted) {
            reply = fail(Fault::BadReply, "unisoc.fdl2.read_data")
                        .with("wanted_bytes", std::to_string(wanted))
                        .with("got_bytes", std::to_string(reply->payload.size()));
        }
        if (!reply) {
            return Failure(std::move(reply).error())
                .with("item", operation.label())
                .with("offset_bytes", std::to_string(at));
        }
        TRY(into.write(reply->payload));
        at += wanted;
        attention.progress.moved(at - range.offset);
    }
    return {};
}

/// READ_MIDST, asked once more after a damaged or missing answer. Source: [peer]
/// Jakes-Fu/ZW217_W19_V4.1_yisai: BMPlatform/BootModeIntegOpr.cpp
Result<BslReply> NameFdl2Stage::readBlock(ByteSpan payload, Attention attention)
{
    const Step step{"read_data", m_setup.deadlines[Wait::Read]};
    for (bool again = true;; again = false) {
        auto reply = m_setup.link.exchange(BslCommand::ReadMidst, payload, step, attention);
        if (reply && reply->is(BslReplyCode::ReadData)) {
            return reply;
        }
        if (reply) {
            return m_setup.link.refused(*reply, step.name);
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

Result<void> NameFdl2Stage::erase(const Operation& operation, Attention attention)
{
    const bool everything = operation.danger == Danger::Everything && operation.target.empty();
    if (!everything) {
        TRY(checkTarget(operation, "erase"));
    }
    if (operation.offset != 0) {
        return fail(Fault::Refused, "unisoc.fdl2.erase")
            .with("item", operation.label())
            .with("offset_bytes", std::to_string(operation.offset));
    }
    // The field has 32 bits; 0 erases the whole partition, which is what any larger number means too.
    const bool whole = everything || operation.bytes > Largest32 || operation.bytes == Largest32;
    const auto bytes = whole ? 0 : static_cast<std::uint32_t>(evenSize(operation.bytes));
    const Step step{"erase", m_setup.deadlines[Wait::Erase]};
    const Bytes payload = eraseByName(everything ? EraseAll : std::string_view(operation.target), bytes);
    auto erased = requestWriting(m_setup.link, BslCommand::EraseFlash, payload, step, attention);
    if (!erased) {
        return Failure(std::move(erased).error()).with("item", operation.label());
    }
    attention.progress.moved(operation.bytes);
    return {};
}

Result<void> NameFdl2Stage::repartition(const Operation& operation, Attention attention)
{
    std::optional<unsigned> unit;
    if (!operation.layout.empty()) {
        const auto& attributes = operation.layout.front().attributes;
        if (const auto found = attributes.find("unit"); found != attributes.end()) {
            unsigned value = 0;
            const char* const end = found->second.data() + found->second.size();
            std::from_chars(found->second.data(), end, value);
            unit = value;
        }
    }
    TRY_LET(const Bytes table, repartitionTable(operation.layout, unit, SectorBytes));
    const Step step{"repartition", m_setup.deadlines[Wait::Repartition]};
    TRY(requestWriting(m_setup.link, BslCommand::Repartition, table, step, attention));
    return readTable(attention);
}

} // namespace flashwright::unisoc
