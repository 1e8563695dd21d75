// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/checks.h"
#include "core/doctor/device_rules.h"
#include "core/doctor/fix_record.h"
#include "core/doctor/root_helper.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>

namespace flashwright {

namespace {

/// What a fix does and how it is taken back. No words = nothing to do on this computer.
struct Change {
    HelperWords apply;
    HelperWords undo;
};

using Plan = Change (*)(const std::string& port, const DoctorTools& tools);

std::optional<UsbDevice> phoneOn(const std::string& port, const DoctorTools& tools)
{
    if (!port.empty()) {
        return usbDeviceOn(*tools.host, port);
    }
    const auto tree = usbTree(*tools.host);
    const auto& ids = tools.needs.loaderIds;
    const auto phone = std::find_if(tree.begin(), tree.end(), [&ids](const UsbDevice& device) {
        return std::find(ids.begin(), ids.end(), device.id) != ids.end();
    });
    return phone == tree.end() ? std::nullopt : std::optional<UsbDevice>(*phone);
}

Change installRule(const std::string&, const DoctorTools& tools)
{
    const std::string name(RulesFileName);
    if (installedRules(*tools.host, tools.needs.loaderIds).current) {
        return {};
    }
    return {{"install-rule", name, deviceRules(tools.needs.loaderIds)}, {"remove-rule", name}};
}

/// For the phone on that port alone; for every phone we know when none is named.
Change silenceModemManager(const std::string& port, const DoctorTools& tools)
{
    std::string name = "70-flashwright-modem.rules";
    std::vector<UsbId> ids = tools.needs.loaderIds;
    if (const auto phone = port.empty() ? std::nullopt : phoneOn(port, tools)) {
        std::string id = toText(phone->id);
        std::replace(id.begin(), id.end(), ':', '-');
        name = "70-flashwright-modem-" + id + ".rules";
        ids = {phone->id};
    }
    const UdevRules rules(*tools.host);
    const bool done = std::all_of(ids.begin(), ids.end(),
        [&rules](UsbId id) { return rules.ofDevice(id).noModem && rules.ofPort(id).noModem; });
    return done ? Change{} : Change{{"install-rule", name, modemRules(ids)}, {"remove-rule", name}};
}

Change joinGroup(const std::string&, const DoctorTools& tools)
{
    const auto all = checks::groupsOf(*tools.host);
    const std::string group = checks::serialGroup(all, UdevRules(*tools.host));
    const std::string user = tools.host->user().name;
    const auto found = all.find(group);
    if (found == all.end() || user.empty()) {
        return {};
    }
    const auto& members = found->second.members;
    const bool member = std::find(members.begin(), members.end(), user) != members.end();
    return member ? Change{} : Change{{"join-group", group, user}, {"leave-group", group, user}};
}

Change releasePort(const std::string& port, const DoctorTools& tools)
{
    const auto phone = phoneOn(port, tools);
    Change change;
    for (const UsbFunction& function : phone ? phone->functions : std::vector<UsbFunction>()) {
        if (function.driver.empty() || function.driver == "usbfs") {
            continue;
        }
        if (change.apply.empty()) {
            change = {{"unbind", function.driver}, {"bind", function.driver}};
        }
        if (function.driver == change.apply[1]) {
            change.apply.push_back(function.name);
            change.undo.push_back(function.name);
        }
    }
    return change;
}

Change keepAwake(const std::string& port, const DoctorTools& tools)
{
    const auto phone = phoneOn(port, tools);
    if (!phone || phone->powerControl != "auto") {
        return {};
    }
    return {{"usb-power", phone->name, "on"}, {"usb-power", phone->name, "auto"}};
}

Change moreUsbMemory(const std::string&, const DoctorTools& tools)
{
    constexpr std::uint64_t Plenty = 256; // MiB, until the next start of the computer
    const std::string now = tools.host->line("/sys/module/usbcore/parameters/usbfs_memory_mb");
    std::uint64_t limit = 0;
    const auto read = std::from_chars(now.data(), now.data() + now.size(), limit);
    if (read.ec != std::errc{} || limit == 0 || limit >= Plenty) {
        return {};
    }
    return {{"usbfs-memory", std::to_string(Plenty)}, {"usbfs-memory", std::to_string(limit)}};
}

Change loadDriver(const std::string&, const DoctorTools& tools)
{
    const bool loaded = tools.host->rights("/sys/module/cdc_acm").has_value();
    return loaded ? Change{} : Change{{"load-driver", "cdc_acm"}, {"unload-driver", "cdc_acm"}};
}

struct Kind {
    std::string_view id;
    Plan plan;
    bool aboutPort;
    bool newSession;
};

constexpr std::array Kinds{Kind{"install-udev-rule", installRule, false, false},
    Kind{"stop-modem-manager", silenceModemManager, true, false},
    Kind{"add-to-group", joinGroup, false, true}, Kind{"release-port", releasePort, true, false},
    Kind{"keep-port-awake", keepAwake, true, false}, Kind{"load-cdc-acm", loadDriver, false, false},
    Kind{"usbfs-memory", moreUsbMemory, false, false}};

class HelperFix final : public HostFix {
public:
    HelperFix(const Kind& kind, std::string port, DoctorTools tools)
        : m_kind(kind)
        , m_port(std::move(port))
        , m_tools(std::move(tools))
        , m_change(kind.plan(m_port, m_tools))
    {
    }

    [[nodiscard]] std::string_view id() const override { return m_kind.id; }
    [[nodiscard]] std::vector<std::string> preview() const override { return shown(m_change.apply); }
    [[nodiscard]] std::vector<std::string> undoPreview() const override;
    [[nodiscard]] bool needsRoot() const override { return true; }
    [[nodiscard]] bool needsNewSession() const override { return m_kind.newSession; }
    Result<void> apply(const std::stop_token& stop) override;
    Result<void> undo(const std::stop_token& stop) override;
    [[nodiscard]] bool canUndo() const override { return noted().has_value(); }

private:
    [[nodiscard]] std::vector<std::string> shown(const HelperWords& words) const;
    /// The newest note of this fix, and of this port if one is named.
    [[nodiscard]] std::optional<AppliedFix> noted() const;
    [[nodiscard]] std::string now() const;
    Result<void> forget(const AppliedFix& fix) const;

    const Kind& m_kind;
    std::string m_port;
    DoctorTools m_tools;
    Change m_change;
};

/// The command, what it runs as root, and the text of a file that it writes.
std::vector<std::string> HelperFix::shown(const HelperWords& words) const
{
    if (words.empty()) {
        return {};
    }
    std::vector<std::string> lines{"$ " + helperCommand(*m_tools.host, *m_tools.runner, words)};
    for (const std::string& line : helperLines(words.front())) {
        lines.push_back("    " + line);
    }
    for (const std::string& word : words) {
        if (word.find('\n') == std::string::npos) {
            continue;
        }
        lines.push_back(std::string(RulesFolder) + "/" + words[1] + ":");
        for (std::size_t at = 0; at < word.size();) {
            const std::size_t end = std::min(word.find('\n', at), word.size());
            lines.push_back("    " + word.substr(at, end - at));
            at = end + 1;
        }
    }
    return lines;
}

std::vector<std::string> HelperFix::undoPreview() const
{
    const auto note = noted();
    return note ? shown(note->undo) : std::vector<std::string>();
}

std::optional<AppliedFix> HelperFix::noted() const
{
    const auto all = appliedFixes(m_tools.needs.fixesFile);
    const auto found = std::find_if(all.rbegin(), all.rend(), [this](const AppliedFix& fix) {
        return fix.id == m_kind.id && (m_port.empty() || !m_kind.aboutPort || fix.port == m_port);
    });
    return found == all.rend() ? std::nullopt : std::optional<AppliedFix>(*found);
}

std::string HelperFix::now() const
{
    const qint64 seconds = m_tools.host->wallClock().value_or(0);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

Result<void> HelperFix::forget(const AppliedFix& fix) const
{
    auto all = appliedFixes(m_tools.needs.fixesFile);
    std::erase_if(all, [&fix](const AppliedFix& one) {
        return one.id == fix.id && one.port == fix.port && one.at == fix.at && one.undo == fix.undo;
    });
    return writeAppliedFixes(m_tools.needs.fixesFile, all);
}

Result<void> HelperFix::apply(const std::stop_token& stop)
{
    if (m_change.apply.empty()) {
        return failWithProblem(Fault::Refused, "host.fix.apply", "nothing-to-fix");
    }
    // Noted first: what is done and not noted could not be taken back.
    const AppliedFix note{std::string(m_kind.id), m_port, now(), m_change.undo};
    auto all = appliedFixes(m_tools.needs.fixesFile);
    all.push_back(note);
    TRY(writeAppliedFixes(m_tools.needs.fixesFile, all));
    if (auto done = runHelper(*m_tools.host, *m_tools.runner, m_change.apply, stop); !done) {
        TRY(forget(note));
        return done;
    }
    return {};
}

Result<void> HelperFix::undo(const std::stop_token& stop)
{
    const auto note = noted();
    if (!note) {
        return failWithProblem(Fault::Refused, "host.fix.undo", "nothing-to-undo");
    }
    TRY(runHelper(*m_tools.host, *m_tools.runner, note->undo, stop));
    return forget(*note);
}

} // namespace

std::unique_ptr<HostFix> hostFix(std::string_view id, const std::string& port, const DoctorTools& tools)
{
    const auto kind =
        std::find_if(Kinds.begin(), Kinds.end(), [id](const Kind& one) { return one.id == id; });
    return kind == Kinds.end() ? nullptr : std::make_unique<HelperFix>(*kind, port, tools);
}

const std::vector<std::string>& hostFixIds()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all;
        for (const Kind& kind : Kinds) {
            all.emplace_back(kind.id);
        }
        return all;
    }();
    return ids;
}

} // namespace flashwright
