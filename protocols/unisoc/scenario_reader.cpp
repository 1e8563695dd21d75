// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/scenario_reader.h"

#include "protocols/unisoc/profile_fields.h"
#include "protocols/unisoc/virtual/device_program.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace flashwright::unisoc::device {

namespace {

struct NamedCommand {
    std::string_view name;
    std::uint32_t code;
};
constexpr std::array<NamedCommand, 26> Commands = {{{"checkbaud", command::CheckBaud},
    {"connect", command::Connect}, {"start", command::StartData}, {"data", command::MidstData},
    {"end", command::EndData}, {"exec", command::ExecData}, {"reset", command::NormalReset},
    {"read_flash", command::ReadFlash}, {"chip_type", command::ReadChipType}, {"baud", command::ChangeBaud},
    {"erase", command::EraseFlash}, {"repartition", command::Repartition},
    {"flash_type", command::ReadFlashType}, {"flash_info", command::ReadFlashInfo},
    {"read_start", command::ReadStart}, {"read_data", command::ReadMidst}, {"read_end", command::ReadEnd},
    {"keep_charge", command::KeepCharge}, {"power_off", command::PowerOff},
    {"chip_uid", command::ReadChipUid}, {"enable_write", command::EnableWrite},
    {"transcode", command::DisableTranscode}, {"enable_raw", command::EnableRawData},
    {"partitions", command::ReadPartition}, {"raw_block", command::RawBlock},
    {"raw_file", command::RawFile}}};

std::optional<std::uint32_t> readCommand(JsonFields& fields)
{
    const auto text = fields.text("command");
    if (!text) {
        return std::nullopt;
    }
    const auto* const found = std::find_if(
        Commands.begin(), Commands.end(), [&](const NamedCommand& c) { return c.name == *text; });
    if (found != Commands.end()) {
        return found->code;
    }
    bool good = false;
    const unsigned code = QString::fromStdString(*text).toUInt(&good, 0);
    if (!good) {
        fields.complain("faults: unknown command " + *text);
    }
    return code;
}

Bytes readHex(const std::string& text)
{
    const QByteArray raw = QByteArray::fromHex(QByteArray::fromStdString(text));
    const ByteSpan bytes = std::as_bytes(std::span(raw.constData(), static_cast<std::size_t>(raw.size())));
    return {bytes.begin(), bytes.end()};
}

void readRule(JsonFields& fields, std::vector<FaultRule>& rules)
{
    FaultRule rule;
    constexpr std::array<std::string_view, 5> Stages = {"boot_rom", "fdl1", "fdl2", "nor", "pdl"};
    if (const auto stage = fields.word("stage", {"boot_rom", "fdl1", "fdl2", "nor", "pdl"})) {
        rule.stage = Stages.at(*stage);
    }
    rule.command = readCommand(fields);
    rule.item = fields.text("item").value_or(std::string());
    rule.occurrence = static_cast<std::uint32_t>(fields.number("occurrence", UINT32_MAX).value_or(0));
    rule.lastBlock = fields.flag("last_block").value_or(false);
    const auto action =
        fields.word("action", {"silence", "hang", "reply", "delay", "leave", "corrupt", "ignore"});
    if (!action) {
        fields.complain("faults: an action is expected");
    }
    rule.action = static_cast<FaultRule::Action>(action.value_or(0));
    const auto code = fields.number("code", 0xffff);
    if (rule.action == FaultRule::Action::Reply && !code) {
        fields.complain("faults: a reply needs a code");
    }
    rule.code = static_cast<std::uint32_t>(code.value_or(0));
    rule.payload = readHex(fields.text("payload_hex").value_or(std::string()));
    rule.after = fields.time("after_ms").value_or(milliseconds(0));
    rule.backAfter = fields.time("back_after_ms");
    rules.push_back(std::move(rule));
}

void readOutput(JsonFields& fields, OutputSpec& output)
{
    output.fragmentBytes = static_cast<std::size_t>(fields.number("fragment_bytes", 65536).value_or(0));
    output.coalesce = fields.flag("coalesce").value_or(false);
    output.logFrames = fields.flag("log_frames").value_or(false);
    output.corruptEveryFrames =
        static_cast<std::uint32_t>(fields.number("corrupt_every_frames", UINT32_MAX).value_or(0));
    output.delay = fields.time("delay_ms").value_or(milliseconds(0));
}

void readIdentity(JsonFields& fields, PhoneProfile& profile)
{
    if (const auto id = fields.text("usb")) {
        const auto parsed = parseUsbId(*id);
        if (!parsed) {
            fields.complain("identity.usb: vvvv:pppp expected");
        }
        profile.identity.id = parsed.value_or(UsbId{});
    }
    const auto bcd = fields.number("bcd_device", 0xffff);
    profile.identity.bcdDevice = static_cast<std::uint16_t>(bcd.value_or(profile.identity.bcdDevice));
    fields.set(profile.identity.manufacturer, fields.text("manufacturer"));
    fields.set(profile.identity.product, fields.text("product"));
}

/// The serial gadget of a phone that is booted or charging.
/// Source: [capture] ilyakurdyukov/spreadtrum_flash: issue 6
void becomeGadget(PhoneProfile& profile, Scenario& scenario)
{
    profile.identity.bcdDevice = 0x2416;
    profile.identity.manufacturer = "spreadtrum with musb-hdrc";
    profile.identity.product = "Gadget Serial";
    scenario.answers = false;
}

void readLoader(JsonFields& fields, Scenario& scenario, PhoneProfile& profile)
{
    fields.set(scenario.loaderSilent, fields.flag("silent"));
    fields.set(scenario.helloDelay, fields.time("hello_delay_ms"));
    scenario.loaderGoneAfter = fields.time("removed_after_ms");
    scenario.loaderBackAfter = fields.time("back_after_ms");
    fields.set(scenario.lists, fields.flag("lists_partitions"));
    fields.set(scenario.strictReadSize, fields.flag("strict_read_size"));
    fields.set(scenario.writeProtected, fields.flag("write_protected"));
    fields.object("hello", [&profile](JsonFields& hello) { readHello(hello, profile.hello); });
}

void readStorage(JsonFields& fields, Scenario& scenario, PhoneProfile& profile)
{
    if (const auto kind = fields.word("kind", {"nor", "nand", "emmc", "ufs"})) {
        profile.storage = static_cast<DeviceStorage>(*kind);
        profile.sectorBytes = profile.storage == DeviceStorage::Ufs ? 4096 : 512;
    }
    if (const auto mib = fields.number("mib", MiB)) {
        profile.storageBytes = *mib * MiB;
    }
    fields.set(scenario.readOnly, fields.flag("read_only"));
    fields.set(scenario.keepContents, fields.flag("keep_contents"));
    scenario.fullAfterBytes = fields.number("full_after_bytes");
    std::vector<AreaSpec> areas;
    readAreas(fields, "partitions", areas);
    if (!areas.empty()) {
        profile.areas = std::move(areas);
    }
    readContents(fields, "contents", profile.contents);
}

void readTop(JsonFields& fields, Scenario& scenario, PhoneProfile& profile)
{
    static_cast<void>(fields.text("$schema"));
    static_cast<void>(fields.text("name"));
    static_cast<void>(fields.text("comment"));
    static_cast<void>(fields.text("source"));
    if (fields.flag("wrong_mode").value_or(false)) {
        becomeGadget(profile, scenario);
    }
    fields.object("identity", [&profile](JsonFields& identity) { readIdentity(identity, profile); });
    fields.set(scenario.answers, fields.flag("answers"));
    fields.set(scenario.appearsAfter, fields.time("appears_after_ms"));
    fields.set(scenario.romVersion, fields.text("rom_version"));
    const auto missed = fields.number("missed_entries", 1000);
    scenario.missedEntries = static_cast<std::uint32_t>(missed.value_or(scenario.missedEntries));
    fields.set(scenario.secondEnumeration, fields.flag("second_enumeration"));
    fields.set(scenario.uart, fields.flag("uart"));
    scenario.backAfterReset = fields.time("back_after_reset_ms");
}

/// Short words for the commonest faults; they become ordinary rules.
void readShortcuts(JsonFields& fields, Scenario& scenario)
{
    const auto hang = [&scenario](std::string stage, std::uint32_t code) {
        FaultRule rule;
        rule.stage = std::move(stage);
        rule.command = code;
        rule.action = FaultRule::Action::Hang;
        scenario.faults.push_back(std::move(rule));
    };
    if (fields.flag("refuse_fdl1").value_or(false)) {
        FaultRule rule;
        rule.stage = "boot_rom";
        rule.command = command::ExecData;
        rule.action = FaultRule::Action::Reply;
        rule.code = answer::NotTrusted;
        scenario.faults.push_back(std::move(rule));
    }
    if (fields.flag("fdl1_silent").value_or(false)) {
        hang("fdl1", command::CheckBaud);
        hang("nor", command::CheckBaud);
    }
}

} // namespace

Result<Scenario> readScenario(std::string_view json, PhoneProfile& profile)
{
    Scenario scenario;
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return scenario;
    }
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (!document.isObject()) {
        return badScenario(
            "at byte " + std::to_string(error.offset) + ": " + error.errorString().toStdString());
    }
    JsonFields fields(document.object(), {});
    readTop(fields, scenario, profile);
    readShortcuts(fields, scenario);
    fields.object("fdl2", [&](JsonFields& loader) { readLoader(loader, scenario, profile); });
    fields.object("storage", [&](JsonFields& storage) { readStorage(storage, scenario, profile); });
    fields.object("output", [&scenario](JsonFields& output) { readOutput(output, scenario.output); });
    fields.object("link", [&scenario](JsonFields& link) {
        scenario.linkLostAfterBytes = link.number("lost_after_bytes");
        scenario.linkBackAfter = link.time("back_after_ms");
    });
    fields.objects("faults", [&scenario](JsonFields& rule) { readRule(rule, scenario.faults); });
    if (const auto reason = fields.finish()) {
        return badScenario(*reason);
    }
    return scenario;
}

} // namespace flashwright::unisoc::device
