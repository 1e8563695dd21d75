// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xflash_start.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint8_t SyncByte = 0xc0;
constexpr std::uint32_t TwoKeyReset = 0x68;
constexpr std::size_t EmiPiece = 0x200;
constexpr std::size_t SecondPiece = 0x4000;
constexpr std::uint64_t LargestEmi = 0x40000;
constexpr std::uint64_t LargestSecond = 0x4000000;
/// Of a storage identifier, the part that maker and kind of chip decide and that records are found by.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py
constexpr std::size_t IdDigits = 16;

std::uint32_t checksumLevel(const std::string& option)
{
    if (option == "none") {
        return 0;
    }
    if (option == "storage") {
        return 2;
    }
    return option == "both" ? 3 : 1;
}

std::uint32_t batteryOption(const std::string& option)
{
    if (option == "with") {
        return 0;
    }
    return option == "without" ? 1 : 2;
}

std::string textOf(ByteSpan raw)
{
    std::string text(asText(raw));
    return text.substr(0, text.find('\0'));
}

bool contains(ByteSpan haystack, std::string_view hexDigits)
{
    const std::string all = toHex(haystack);
    for (std::size_t at = all.find(hexDigits); at != std::string::npos; at = all.find(hexDigits, at + 1)) {
        if (at % 2 == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string XflashStart::option(const char* name, const char* standard) const
{
    const auto found = m_setup.options.find(name);
    return found == m_setup.options.end() ? standard : found->second;
}

Result<void> XflashStart::greet(Attention attention)
{
    m_link.port().setStage("da1");
    m_setup.facts.runningStage = "da1";
    const Step sync{"sync", m_waits[Wait::Sync]};
    TRY_LET(const std::uint8_t first, m_link.port().receiveByte(sync, attention));
    if (first != SyncByte) {
        return m_link.port().unexpected(sync.name).with("found", hexNumber(first));
    }
    TRY(m_link.sendWord(static_cast<std::uint32_t>(XflashCommand::Sync), sync, attention));
    const Step environment{"environment", m_waits[Wait::Environment]};
    TRY(m_link.sendWord(static_cast<std::uint32_t>(XflashCommand::SetupEnvironment), environment, attention));
    TRY(m_link.send(encodeEnvironment(), environment, attention));
    TRY(m_link.accept(environment, attention));
    TRY(m_link.sendWord(static_cast<std::uint32_t>(XflashCommand::SetupHardware), environment, attention));
    TRY(m_link.sendWord(0, environment, attention));
    TRY(m_link.accept(environment, attention));
    TRY_LET(const std::uint32_t back, m_link.status(sync, attention));
    if (back != static_cast<std::uint32_t>(XflashCommand::Sync)) {
        return succeeded(back) ? m_link.port().unexpected(sync.name).with("found", hexNumber(back))
                               : m_link.refused(back, sync.name);
    }
    return setOptions(attention);
}

/// None of them is needed for flashing; the checksum level exists in the first stage only, and without it a
/// damaged packet would be taken silently. Source: [capture] genuine loaders, run
Result<void> XflashStart::setOptions(Attention attention)
{
    const Step step{"environment", m_waits[Wait::Environment]};
    TRY(m_link.get(XflashControl::GetExpireDate, step, attention));
    TRY(m_link.set(XflashControl::SetResetKey, TwoKeyReset, step, attention));
    TRY(m_link.set(
        XflashControl::SetChecksumLevel, checksumLevel(option("checksum", "usb")), step, attention));
    TRY(m_link.set(
        XflashControl::SetBatteryOption, batteryOption(option("battery", "auto")), step, attention));
    return {};
}

/// The loader knows best what started it; older ones do not tell.
Result<bool> XflashStart::fromBootRom(Attention attention)
{
    const Step step{"dram", m_waits[Wait::Environment]};
    TRY_LET(const auto agent, m_link.get(XflashControl::GetConnectionAgent, step, attention));
    if (!agent) {
        return m_setup.from == StartedFrom::BootRom;
    }
    const std::string text = textOf(*agent);
    if (text != "brom" && text != "preloader") {
        return m_link.port().unexpected(step.name).with("found", text.substr(0, 32));
    }
    return text == "brom";
}

Result<Bytes> XflashStart::emiBlock() const
{
    if (!m_setup.preloaderFile || !m_setup.emi) {
        return failWithProblem(Fault::Refused, "mediatek.da1.dram", "preloader-missing");
    }
    if (m_setup.emi->bytes == 0 || m_setup.emi->bytes > LargestEmi) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.preloader_file.emi", "preloader-bad-header")
            .with("found", std::to_string(m_setup.emi->bytes));
    }
    Bytes block(m_setup.emi->bytes);
    TRY(m_setup.preloaderFile->source->readAt(m_setup.emi->fileOffset, block));
    return block;
}

void XflashStart::tellRecord(ByteSpan emi, Attention attention)
{
    const Step step{"dram", m_waits[Wait::Environment]};
    const auto raw = m_link.get(XflashControl::GetEmmcInfo, step, attention);
    if (!raw || !*raw) {
        return;
    }
    const auto storage = parseEmmcInfo(**raw);
    if (storage && *storage && (*storage)->id.size() >= IdDigits) {
        const bool known = contains(emi, std::string_view((*storage)->id).substr(0, IdDigits));
        m_setup.saw("dram.record", known ? "true" : "false");
    }
}

Result<void> XflashStart::sendEmi(ByteSpan emi, Attention attention)
{
    const Step step{"dram", m_waits[Wait::Dram]};
    TRY(m_link.command(XflashCommand::InitExternalRam, step, attention));
    TRY(m_link.sendWord(static_cast<std::uint32_t>(emi.size()), step, attention));
    TRY(m_link.sendInPieces(emi, EmiPiece, step, attention));
    return m_link.accept(step, attention);
}

Result<void> XflashStart::initDram(Attention attention)
{
    TRY_LET(const bool needed, fromBootRom(attention));
    m_setup.saw("dram.needed", needed ? "true" : "false");
    if (!needed) {
        return {};
    }
    TRY_LET(const Bytes emi, emiBlock());
    m_setup.saw("dram.emi_version", hexNumber(m_setup.emi->version));
    tellRecord(emi, attention);
    return sendEmi(emi, attention);
}

Result<void> XflashStart::sendSecond(const DaRegion& region, Attention attention)
{
    const Step step{"second", m_waits[Wait::Second]};
    const std::uint64_t bytes = region.bareBytes();
    TRY(m_link.command(XflashCommand::BootTo, step, attention));
    TRY(m_link.send(encodeBootTo(region.loadAddress, bytes), step, attention));
    TRY(m_link.sendHeader(bytes, step, attention));
    Bytes piece;
    for (std::uint64_t done = 0; done < bytes; done += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(SecondPiece, bytes - done)));
        TRY(m_setup.loader.file->readAt(region.fileOffset + done, piece));
        auto sent = m_link.port().send(piece, step, attention);
        if (!sent) {
            return Failure(std::move(sent).error()).with("offset_bytes", std::to_string(done));
        }
        attention.progress.moved(done + piece.size());
    }
    return m_link.accept(step, attention);
}

Result<void> XflashStart::startSecond(Attention attention)
{
    const DaRegion* const region = m_setup.loader.entry.secondStage();
    if (region == nullptr || region->bytes <= region->signatureBytes || region->bytes > LargestSecond) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.da_file.second", "da-no-entries")
            .with("file", m_setup.loader.name);
    }
    attention.progress.enter(Stage::SendingLoader, m_setup.loader.name, region->bareBytes());
    auto sent = sendSecond(*region, attention);
    if (!sent) {
        return Failure(std::move(sent).error())
            .with("item", m_setup.loader.name)
            .with("address", hexNumber(region->loadAddress));
    }
    attention.progress.enter(Stage::StartingLoader, m_setup.loader.name, 0);
    const Step step{"second_start", m_waits[Wait::SecondStart]};
    TRY_LET(const std::uint32_t code, m_link.status(step, attention));
    if (!succeeded(code)) {
        return m_link.refused(code, step.name);
    }
    m_link.port().setStage("da2");
    m_setup.facts.runningStage = "da2";
    return {};
}

} // namespace flashwright::mediatek
