// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xml_start.h"

#include "core/image/slice_source.h"
#include "protocols/mediatek/stages/xflash_report.h"
#include "protocols/mediatek/wire/xml_message_reports.h"

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t LargestSecond = 0x4000000;
constexpr std::uint64_t MemoryAddress = 0x8000000;

std::string checksumWord(const std::string& option)
{
    if (option == "none") {
        return "NONE";
    }
    if (option == "storage") {
        return "STORAGE";
    }
    return option == "both" ? "USB-STORAGE" : "USB";
}

std::string batteryWord(const std::string& option)
{
    if (option == "with") {
        return "YES";
    }
    return option == "without" ? "NO" : "AUTO-DETECT";
}

bool notOffered(const Error& error)
{
    return error.fault == Fault::Refused && error.fact("problem") == "not-offered";
}

} // namespace

std::string xmlMemory(std::uint64_t bytes)
{
    return "MEM://" + hexNumber(MemoryAddress) + ":" + hexNumber(bytes);
}

std::string XmlStart::option(const char* name, const char* standard) const
{
    const auto found = m_setup.options.find(name);
    return found == m_setup.options.end() ? standard : found->second;
}

/// A command that older and newer loaders may do without.
Result<void> XmlStart::optional(XmlCommand command, const char* step, Attention attention)
{
    auto done = m_talk.run(command, {}, {step, m_waits[Wait::Environment]}, attention);
    if (!done && !notOffered(done.error())) {
        return tl::unexpected(std::move(done).error());
    }
    return {};
}

Result<std::string> XmlStart::ask(XmlCommand command, const char* step, Attention attention)
{
    command.arguments.emplace_back("target_file", xmlMemory(LargestXmlDocument));
    return m_talk.run(command, {}, {step, m_waits[Wait::Report]}, attention);
}

Result<void> XmlStart::runtime(Attention attention)
{
    return optional({.name = "SET-RUNTIME-PARAMETER",
                        .arguments = {{"checksum_level", checksumWord(option("checksum", "usb"))},
                            {"battery_exist", batteryWord(option("battery", "auto"))},
                            {"da_log_level", "INFO"}, {"log_channel", "UART"}, {"system_os", "LINUX"}},
                        .advanced = {{"initialize_dram", "YES"}},
                        .version = "1.1"},
        "environment", attention);
}

Result<void> XmlStart::hardware(const char* step, Attention attention)
{
    TRY(optional({.name = "HOST-SUPPORTED-COMMANDS",
                     .arguments = {{"host_capability",
                         "CMD:DOWNLOAD-FILE^1@CMD:FILE-SYS-OPERATION^1@CMD:PROGRESS-REPORT^1@"
                         "CMD:UPLOAD-FILE^1@"}}},
        "environment", attention));
    TRY(m_talk.run({.name = "NOTIFY-INIT-HW", .arguments = {}}, {}, {step, m_waits[Wait::Dram]}, attention));
    return {};
}

Result<void> XmlStart::greet(Attention attention)
{
    m_port.setStage("da1");
    m_setup.facts.runningStage = "da1";
    TRY(m_talk.awaitStart({"sync", m_waits[Wait::Sync]}, attention));
    TRY(runtime(attention));
    m_setup.saw("dram.needed", m_setup.from == StartedFrom::BootRom ? "true" : "false");
    TRY(hardware("dram", attention));
    return optional(
        {.name = "SET-HOST-INFO", .arguments = {{"info", "flashwright"}}}, "environment", attention);
}

Result<void> XmlStart::startSecond(Attention attention)
{
    const DaRegion* const region = m_setup.loader.entry.secondStage();
    if (region == nullptr || region->bytes <= region->signatureBytes || region->bytes > LargestSecond) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.da_file.second", "da-no-entries")
            .with("file", m_setup.loader.name);
    }
    const std::uint64_t bytes = region->bareBytes();
    SliceSource image(m_setup.loader.file, region->fileOffset, bytes);
    attention.progress.enter(Stage::SendingLoader, m_setup.loader.name, bytes);
    const std::string address = hexNumber(region->loadAddress);
    auto started = m_talk.runThenRestart({.name = "BOOT-TO",
                                             .arguments = {{"at_address", address}, {"jmp_address", address},
                                                 {"source_file", xmlMemory(bytes)}}},
        {.source = &image, .sourceBytes = bytes, .shownBytes = bytes}, {"second", m_waits[Wait::SecondStart]},
        {"second_start", m_waits[Wait::SecondStart]}, attention);
    if (!started) {
        return Failure(std::move(started).error()).with("item", m_setup.loader.name).with("address", address);
    }
    m_port.setStage("da2");
    m_setup.facts.runningStage = "da2";
    return {};
}

Result<void> XmlStart::greetSecond(Attention attention)
{
    attention.progress.enter(Stage::StartingLoader, m_setup.loader.name, 0);
    TRY(hardware("environment", attention));
    return authorisation(attention);
}

Result<void> XmlStart::authorisation(Attention attention)
{
    auto text = ask({.name = "GET-SYS-PROPERTY", .arguments = {{"key", "DA.SLA"}}}, "sla", attention);
    if (!text) {
        return notOffered(text.error()) ? Result<void>() : tl::unexpected(std::move(text).error());
    }
    if (text->find("ENABLED") == std::string::npos) {
        return {};
    }
    m_setup.facts.locked = true;
    return failWithProblem(Fault::PhoneRefused, "mediatek.da2.sla", "auth-needed");
}

Result<bool> XmlStart::switchSpeed(Attention attention)
{
    const LinkTraits traits = m_port.transport().traits();
    if (option("usb_speed", "high") == "full" || m_setup.from != StartedFrom::BootRom
        || traits.kind != LinkKind::Usb) {
        return false;
    }
    auto can = ask({.name = "CAN-HIGHER-USB-SPEED", .arguments = {}}, "speed_switch", attention);
    if (!can && can.error().fault == Fault::LinkLost) {
        return true;
    }
    const bool refused = !can && (notOffered(can.error()) || can.error().fault == Fault::PhoneRefused);
    if (!can && !refused) {
        return tl::unexpected(std::move(can).error());
    }
    if (refused || can->starts_with("NO") || can->starts_with("FALSE")) {
        m_setup.saw("usb.switch", "refused");
        return false;
    }
    auto left = m_talk.runLast({.name = "SWITCH-HIGHER-USB-SPEED", .arguments = {}},
        {"speed_switch", m_waits[Wait::SpeedSwitch]}, attention);
    if (left || left.error().fault == Fault::LinkLost) {
        return true;
    }
    if (notOffered(left.error())) {
        m_setup.saw("usb.switch", "refused");
        return false;
    }
    return tl::unexpected(std::move(left).error());
}

/// Only eMMC loaders answer; the others say so in their own words.
Result<std::string> XmlStart::life(Attention attention)
{
    auto text =
        ask({.name = "EMMC-CONTROL", .arguments = {{"function", "LIFE-CYCLE-STATUS"}}}, "report", attention);
    if (!text) {
        const Fault fault = text.error().fault;
        const bool harmless = fault == Fault::PhoneRefused || fault == Fault::Refused
            || (fault == Fault::BadReply && !text.error().fact("detail").empty());
        return harmless ? Result<std::string>(std::string()) : text;
    }
    return xmlStorageLife(*text);
}

Result<StorageReport> XmlStart::report(Attention attention)
{
    TRY_LET(const std::string text, ask({.name = "GET-HW-INFO", .arguments = {}}, "report", attention));
    auto hardware = parseXmlHardware(text);
    if (!hardware) {
        return m_port.unexpected("report").because(std::move(hardware).error());
    }
    StorageReport report;
    report.kind = hardware->kind;
    report.sectorBytes = hardware->sectorBytes;
    report.regions = hardware->regions;
    report.id = hardware->id;
    if (report.kind == StorageKind::Emmc || report.kind == StorageKind::Ufs) {
        report.tableIsGpt = true; // [inferred] no chip of this generation has anything else
    }
    TRY_LET(report.life, life(attention));
    if (m_setup.facts.uniqueId.empty()) {
        m_setup.facts.uniqueId = hardware->randomId;
    }
    if (hardware->ramBytes > 0) {
        m_setup.facts.attributes["ram_bytes"] = std::to_string(hardware->ramBytes);
    }
    publishStorage(report, m_setup);
    publishBattery(hardware->batteryMillivolts, m_setup);
    return report;
}

} // namespace flashwright::mediatek
