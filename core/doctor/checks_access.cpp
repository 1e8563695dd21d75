// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this user may open phones, and who else does.
#include "core/doctor/checks.h"
#include "core/doctor/device_rules.h"
#include "core/doctor/host_facts.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace flashwright::checks {

namespace {

bool contains(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool isIn(const HostUser& user, std::uint32_t group)
{
    return std::find(user.groups.begin(), user.groups.end(), group) != user.groups.end();
}

/// udev's own default where a rule gives a group and no mode. [spec] man udev(7)
constexpr std::uint32_t ModeOfGroup = 0660;

bool opens(const UdevTreatment& treatment, const Look& look)
{
    if (treatment.seat || treatment.openToAll()) {
        return true;
    }
    const std::uint32_t mode = treatment.mode == 0 ? ModeOfGroup : treatment.mode;
    const auto group = look.groups.find(treatment.group);
    return (mode & 060U) == 060U && group != look.groups.end() && isIn(look.user, group->second.number);
}

/// What the rules do for all ids together.
struct Coverage {
    std::vector<UsbId> closed; ///< this user may not open them
    bool tooLate = false;
    bool openToAll = false;
};

Coverage coverageOf(const Look& look)
{
    Coverage coverage;
    for (const UsbId id : look.needs.loaderIds) {
        const UdevTreatment device = look.rules.ofDevice(id);
        coverage.tooLate = coverage.tooLate || device.taggedTooLate;
        coverage.openToAll = coverage.openToAll || device.openToAll();
        if (!look.opensDevice(id) || !look.opensPort(id)) {
            coverage.closed.push_back(id);
        }
    }
    return coverage;
}

bool phoneIsClosed(const Look& look)
{
    return std::any_of(look.phones.begin(), look.phones.end(), [&look](const UsbDevice& phone) {
        const auto rights = look.host.rights(phone.node());
        return rights && !rights->mayUse;
    });
}

/// Rules open phones already, or will once they are installed; a group is the way where they cannot.
bool rulesSuffice(const Look& look)
{
    return coverageOf(look).closed.empty() || (look.rules.knowsSeats() && !look.rules.empty());
}

CheckResult judged(const Look& look, const Coverage& coverage, const InstalledRules& installed)
{
    CheckResult result{"udev-rules", Health::Good, "good", {}, {}, {}};
    const bool outdated = !installed.file.empty() && !installed.current;
    if (look.isRoot()) {
        result.state = "root";
    } else if (coverage.tooLate && !coverage.closed.empty()) {
        result.health = Health::Bad;
        result.state = "too-late";
    } else if (!coverage.closed.empty() && installed.current && !look.rules.knowsSeats()) {
        result.health = Health::Bad;
        result.state = "no-seat";
    } else if (!coverage.closed.empty()) {
        result.health = Health::Bad;
        result.state = coverage.closed.size() == look.needs.loaderIds.size() ? "missing" : "partly";
    } else if (phoneIsClosed(look)) {
        result.health = Health::Advice;
        result.state = "replug";
    } else if (outdated) {
        result.health = Health::Advice;
        result.state = "outdated";
    } else if (coverage.openToAll) {
        result.state = "open-to-all";
    }
    const bool mends = result.health != Health::Good && result.state != "replug" && result.state != "no-seat";
    result.action = mends ? "install-udev-rule" : "";
    return result;
}

} // namespace

Look::Look(const HostView& hostView, const StationNeeds& stationNeeds)
    : host(hostView)
    , needs(stationNeeds)
    , user(host.user())
    , groups(groupsOf(host))
    , rules(host)
    , tree(usbTree(host))
{
    std::copy_if(tree.begin(), tree.end(), std::back_inserter(phones), [this](const UsbDevice& device) {
        return std::find(needs.loaderIds.begin(), needs.loaderIds.end(), device.id) != needs.loaderIds.end();
    });
}

bool Look::opensDevice(UsbId id) const
{
    return opens(rules.ofDevice(id), *this);
}

bool Look::opensPort(UsbId id) const
{
    return opens(rules.ofPort(id), *this);
}

std::string idList(const std::vector<UsbId>& ids)
{
    std::string text;
    for (const UsbId id : ids) {
        text += (text.empty() ? "" : " ") + toText(id);
    }
    return text;
}

std::map<std::string, Group> groupsOf(const HostView& host)
{
    // name:password:number:member,member
    std::map<std::string, Group> all;
    std::istringstream lines(host.read("/etc/group", HostView::LargeFile).value_or(std::string()));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string name;
        std::string skipped;
        std::string number;
        std::string member;
        std::getline(fields, name, ':');
        std::getline(fields, skipped, ':');
        std::getline(fields, number, ':');
        Group group;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), group.number);
        while (std::getline(fields, member, ',')) {
            group.members.push_back(member);
        }
        if (read.ec == std::errc{}) {
            all.emplace(name, std::move(group));
        }
    }
    return all;
}

std::string serialGroup(const std::map<std::string, Group>& groups, const UdevRules& rules)
{
    const std::string said = rules.ofPort({}).group; // of a port that no rule knows
    for (const std::string& name : {said, std::string("dialout"), std::string("uucp")}) {
        if (groups.contains(name) && name != "root") {
            return name;
        }
    }
    return {};
}

void udevRules(const Look& look, Results& results)
{
    if (look.rules.empty() && !look.isRoot()) {
        results.push_back({"udev-rules", Health::Unknown, "no-udev", {}, {}, {}});
        return;
    }
    const Coverage coverage = coverageOf(look);
    const InstalledRules installed = installedRules(look.host, look.needs.loaderIds);
    CheckResult result = judged(look, coverage, installed);
    result.facts = {{"ids", std::to_string(look.needs.loaderIds.size())},
        {"closed", std::to_string(coverage.closed.size())}, {"wanted_version", std::to_string(RulesVersion)}};
    if (!coverage.closed.empty()) {
        result.facts.push_back({"closed_ids", idList(coverage.closed)});
    }
    if (!installed.file.empty()) {
        result.facts.push_back({"file", installed.file.string()});
        result.facts.push_back({"version", std::to_string(installed.version)});
    }
    results.push_back(std::move(result));
}

void groups(const Look& look, Results& results)
{
    CheckResult result{"groups", Health::Good, "root", {}, {}, {}};
    const std::string group = serialGroup(look.groups, look.rules);
    if (!look.isRoot()) {
        const auto found = look.groups.find(group);
        if (found == look.groups.end()) {
            result.health = Health::Unknown;
            result.state = "no-group";
        } else if (isIn(look.user, found->second.number)) {
            result.state = "member";
        } else if (contains(found->second.members, look.user.name)) {
            result.health = Health::Advice;
            result.state = "new-session";
        } else if (rulesSuffice(look)) {
            result.state = "not-needed";
        } else {
            result.health = Health::Advice;
            result.state = "not-member";
            result.action = "add-to-group";
        }
    }
    if (!group.empty()) {
        result.facts.push_back({"group", group});
    }
    results.push_back(std::move(result));
}

void modemManager(const Look& look, Results& results)
{
    CheckResult result{"modem-manager", Health::Good, "absent", {}, {}, {}};
    if (modemManagerRuns(look.host)) {
        std::vector<UsbId> probed;
        for (const UsbId id : look.needs.loaderIds) {
            if (!look.rules.ofDevice(id).noModem || !look.rules.ofPort(id).noModem) {
                probed.push_back(id);
            }
        }
        result.state = probed.empty() ? "ignores" : "probes";
        if (!probed.empty()) {
            result.health = Health::Advice;
            result.facts = {{"probed", std::to_string(probed.size())}, {"probed_ids", idList(probed)}};
            result.action = "stop-modem-manager";
        }
    }
    results.push_back(std::move(result));
}

void otherProbers(const Look& look, Results& results)
{
    // Both open serial ports that they take for their own devices; brltty claims whole families of adapters.
    // Source: [spec] man brltty(1), gpsd(8)
    const auto running = runningOf(look.host, {"brltty", "gpsd"});
    CheckResult result{"other-probers", Health::Good, "none", {}, {}, {}};
    if (!running.empty()) {
        result.health = Health::Advice;
        result.state = "running";
        result.facts.push_back({"process", running.front()});
    }
    results.push_back(std::move(result));
}

void portOwner(const Look& look, Results& results)
{
    bool asked = false;
    for (const UsbDevice& phone : look.phones) {
        std::vector<std::filesystem::path> nodes{phone.node()};
        for (const UsbFunction& function : phone.functions) {
            if (!function.terminal.empty()) {
                nodes.push_back(std::filesystem::path("/dev") / function.terminal);
            }
        }
        CheckResult result{
            "port-owner", Health::Good, "free", {{"id", toText(phone.id)}}, {}, phone.portPath()};
        const auto holders = holdersOf(look.host, nodes);
        if (!holders.empty()) {
            const NodeHolder& first = holders.front();
            result.health = Health::Bad;
            result.state = "held";
            result.facts.push_back({"process", first.process});
            result.facts.push_back({"process_number", std::to_string(first.number)});
            result.facts.push_back({"node", first.node.string()});
            result.action = first.process == "ModemManager" ? "stop-modem-manager" : "";
        }
        results.push_back(std::move(result));
        asked = true;
    }
    if (!asked) {
        results.push_back({"port-owner", Health::Good, "no-phone", {}, {}, {}});
    }
}

void portDriver(const Look& look, Results& results)
{
    for (const UsbDevice& phone : look.phones) {
        CheckResult result{"cdc-acm", Health::Good, "free", {{"id", toText(phone.id)}}, {}, phone.portPath()};
        for (const UsbFunction& function : phone.functions) {
            if (!function.driver.empty() && function.driver != "usbfs" && result.state == "free") {
                result.state = "bound";
                result.facts.push_back({"driver", function.driver});
                result.facts.push_back({"interface", function.name});
                if (!function.terminal.empty()) {
                    result.facts.push_back({"terminal", function.terminal});
                }
            }
        }
        const auto rights = look.host.rights(phone.node());
        if (result.state == "bound" && rights && !rights->mayUse) {
            // The program takes a driver off by itself; that needs the node.
            result.health = Health::Advice;
            result.state = "bound-closed";
            result.action = "release-port";
        }
        results.push_back(std::move(result));
    }
    if (look.phones.empty()) {
        const bool loaded = look.host.rights("/sys/module/cdc_acm").has_value();
        results.push_back({"cdc-acm", Health::Good, "no-phone", {{"loaded", loaded ? "yes" : "no"}}, {}, {}});
    }
}

} // namespace flashwright::checks
