// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/scenario_reader.h"

#include "protocols/mediatek/profile_reader.h"

#include <QtCore/QJsonDocument>

#include <array>

namespace flashwright::mediatek::device {

namespace {

void readRule(JsonFields& fields, std::vector<FaultRule>& rules)
{
    FaultRule rule;
    const auto stage = fields.word("stage", {"boot_rom", "preloader", "da1", "da2"});
    constexpr std::array<std::string_view, 4> Stages = {"boot_rom", "preloader", "da1", "da2"};
    rule.stage = stage ? Stages.at(*stage) : std::string_view();
    rule.command = fields.text("command").value_or(std::string());
    rule.item = fields.text("item").value_or(std::string());
    rule.occurrence = static_cast<std::uint32_t>(fields.number("occurrence", UINT32_MAX).value_or(0));
    const auto action =
        fields.word("action", {"silence", "hang", "status", "delay", "leave", "corrupt", "ignore"});
    if (!action) {
        fields.complain("faults: an action expected");
    }
    rule.action = static_cast<FaultRule::Action>(action.value_or(0));
    rule.code = static_cast<std::uint32_t>(fields.number("code", UINT32_MAX).value_or(0));
    fields.set(rule.after, fields.time("after_ms"));
    rule.backAfter = fields.time("back_after_ms");
    rules.push_back(std::move(rule));
}

void readOutput(JsonFields& fields, OutputSpec& output)
{
    output.fragmentBytes = static_cast<std::size_t>(fields.number("fragment_bytes", 1U << 20U).value_or(0));
    fields.set(output.joined, fields.flag("joined"));
    output.corruptEvery = static_cast<std::uint32_t>(fields.number("corrupt_every", UINT32_MAX).value_or(0));
    fields.set(output.delay, fields.time("delay_ms"));
    fields.set(output.messages, fields.flag("messages"));
}

void readPreloader(JsonFields& fields, Scenario& scenario)
{
    fields.set(scenario.swallowsFirst, fields.flag("swallows_first"));
    fields.set(scenario.countsUp, fields.flag("counts_up"));
    const auto every = fields.number("ready_every_ms", 1000);
    scenario.readyEvery = static_cast<std::uint32_t>(every.value_or(scenario.readyEvery));
    fields.set(scenario.preloaderStays, fields.time("stays_ms"));
    if (const auto back = fields.time("back_after_ms")) {
        scenario.preloaderBackAfter = back;
    }
    if (fields.flag("gone_for_good").value_or(false)) {
        scenario.preloaderBackAfter.reset();
    }
}

void readLoader(JsonFields& fields, Scenario& scenario)
{
    fields.set(scenario.agentSilent, fields.flag("silent"));
    fields.set(scenario.secondSilent, fields.flag("second_silent"));
    fields.set(scenario.wantsLogin, fields.flag("wants_login"));
    if (const auto code = fields.number("dram_status", UINT32_MAX)) {
        scenario.dramStatus = static_cast<std::uint32_t>(*code);
    }
    fields.set(scenario.offersSpeedSwitch, fields.flag("speed_switch"));
    fields.set(scenario.speedSwitchFails, fields.flag("speed_switch_fails"));
    scenario.watchdog = fields.time("watchdog_ms");
}

void readStorage(JsonFields& fields, Scenario& scenario)
{
    if (const auto kind = fields.word("kind", {"emmc", "ufs", "nand"})) {
        scenario.storage = static_cast<DeviceStorage>(*kind);
    }
    if (const auto mib = fields.number("user_mib", 1U << 24U)) {
        scenario.userBytes = *mib * MiB;
    }
    fields.set(scenario.blank, fields.flag("blank"));
    fields.set(scenario.readOnly, fields.flag("read_only"));
    fields.set(scenario.keepContents, fields.flag("keep_contents"));
    if (const auto life = fields.word("life", {"ok", "warn", "exhausted"})) {
        constexpr std::array<std::string_view, 3> Words = {"ok", "warn", "exhausted"};
        scenario.storageLife = Words.at(*life);
    }
}

void readSecurity(JsonFields& fields, Scenario& scenario)
{
    if (const auto config = fields.number("target_config", UINT32_MAX)) {
        scenario.targetConfig = static_cast<std::uint32_t>(*config);
    }
    fields.set(scenario.needsAuth, fields.flag("needs_auth"));
    fields.set(scenario.checksSignature, fields.flag("checks_signature"));
}

void readTop(JsonFields& fields, Scenario& scenario)
{
    for (const char* key : {"$schema", "name", "comment", "source"}) {
        static_cast<void>(fields.text(key));
    }
    fields.set(scenario.answers, fields.flag("answers"));
    fields.set(scenario.appearsAfter, fields.time("appears_after_ms"));
    if (const auto entry = fields.word("entry", {"preloader", "boot_rom"})) {
        scenario.entry = static_cast<Entry>(*entry);
    }
    if (const auto code = fields.number("hw_code", UINT16_MAX)) {
        scenario.hwCode = static_cast<std::uint16_t>(*code);
    }
    scenario.board = fields.text("board");
    if (const auto battery = fields.number("battery_mv", 20000)) {
        scenario.batteryMillivolts = static_cast<std::uint32_t>(*battery);
    }
    scenario.bootRomStays = fields.time("boot_rom_stays_ms");
    scenario.backAfterReset = fields.time("back_after_reset_ms");
}

} // namespace

Result<Scenario> readScenario(std::string_view json)
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
    readTop(fields, scenario);
    fields.object("preloader", [&scenario](JsonFields& part) { readPreloader(part, scenario); });
    fields.object("security", [&scenario](JsonFields& part) { readSecurity(part, scenario); });
    fields.object("loader", [&scenario](JsonFields& part) { readLoader(part, scenario); });
    fields.object("storage", [&scenario](JsonFields& part) { readStorage(part, scenario); });
    fields.object("output", [&scenario](JsonFields& part) { readOutput(part, scenario.output); });
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

} // namespace flashwright::mediatek::device
