// SPDX-License-Identifier: GPL-3.0-or-later
// The computer around it: room, rest, time.
#include "core/doctor/checks.h"
#include "core/doctor/host_facts.h"

#include <algorithm>

namespace flashwright::checks {

namespace {

constexpr std::uint64_t MiB = 1U << 20U;
/// Copies of the identity areas of a phone are some 100 MiB; unpacked firmware and read-backs are larger.
constexpr std::uint64_t TooLittle = 256 * MiB;
constexpr std::uint64_t Comfortable = 8192 * MiB;

/// No computer that runs this program has an earlier date.
constexpr std::int64_t NotBefore = 1735689600; // 2025-01-01
constexpr std::int64_t NotAfter = 4102444800; // 2100-01-01

/// A setting of logind.conf, the last one said; comments and other sections aside. [spec] man logind.conf(5)
std::string logindSays(const HostView& host, const std::string& key)
{
    std::vector<std::filesystem::path> files{"/usr/lib/systemd/logind.conf", "/etc/systemd/logind.conf"};
    for (const char* folder : {"/usr/lib/systemd/logind.conf.d", "/etc/systemd/logind.conf.d"}) {
        for (const std::string& name : host.names(folder)) {
            files.push_back(std::filesystem::path(folder) / name);
        }
    }
    std::string value;
    for (const auto& file : files) {
        const std::string text = "\n" + host.read(file, HostView::LargeFile).value_or(std::string());
        const std::string needle = "\n" + key + "=";
        const auto at = text.rfind(needle);
        if (at != std::string::npos) {
            const auto begin = at + needle.size();
            value = text.substr(begin, text.find('\n', begin) - begin);
        }
    }
    return value;
}

} // namespace

void diskSpace(const Look& look, Results& results)
{
    CheckResult result{"disk-space", Health::Unknown, "unknown", {}, {}, {}};
    std::uint64_t least = UINT64_MAX;
    for (const auto& [use, folder] : look.needs.folders) {
        const auto free = look.host.freeBytes(folder);
        if (free && *free < least) {
            least = *free;
            result.health = least < TooLittle ? Health::Bad
                : least < Comfortable         ? Health::Advice
                                              : Health::Good;
            result.state = least < TooLittle ? "too-little" : least < Comfortable ? "little" : "enough";
            result.facts = {{"use", use}, {"folder", folder.string()}, {"free_bytes", std::to_string(least)},
                {"wanted_bytes", std::to_string(Comfortable)}};
        }
    }
    results.push_back(std::move(result));
}

void virtualMachine(const Look& look, Results& results)
{
    std::string machine = virtualMachineOf(look.host);
    if (machine.empty() && runsUnderHypervisor(look.host)) {
        machine = "hypervisor";
    }
    const std::string container = containerOf(look.host);
    CheckResult result{"virtual-machine", Health::Good, "none", {}, {}, {}};
    if (!machine.empty()) {
        result.health = Health::Advice;
        result.state = "machine";
        result.facts.push_back({"machine", machine});
    }
    if (!container.empty()) {
        result.health = Health::Advice;
        result.state = machine.empty() ? "container" : "machine";
        result.facts.push_back({"container", container});
    }
    results.push_back(std::move(result));
}

void sleepSettings(const Look& look, Results& results)
{
    const auto logind = look.host.onSystemBus("org.freedesktop.login1");
    CheckResult result{"sleep", Health::Unknown, "no-bus", {}, {}, {}};
    if (logind) {
        result.health = *logind ? Health::Good : Health::Advice;
        result.state = *logind ? "can-hold" : "cannot-hold";
    }
    for (const auto& [key, fact] :
        {std::pair{"IdleAction", "idle_action"}, std::pair{"HandleLidSwitch", "lid_action"}}) {
        const std::string said = logindSays(look.host, key);
        if (!said.empty()) {
            result.facts.push_back({fact, said});
        }
    }
    results.push_back(std::move(result));
}

void wallClock(const Look& look, Results& results)
{
    const auto now = look.host.wallClock();
    const auto kept = look.host.clockKept();
    CheckResult result{"clock", Health::Unknown, "unknown", {}, {}, {}};
    if (now) {
        const bool sane = *now >= NotBefore && *now < NotAfter;
        result.health = !sane ? Health::Bad : kept == false ? Health::Advice : Health::Good;
        result.state = !sane ? "wrong" : kept == false ? "not-kept" : "good";
        result.facts = {{"seconds", std::to_string(*now)}};
    }
    results.push_back(std::move(result));
}

} // namespace flashwright::checks
