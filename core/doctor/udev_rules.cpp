// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the meaning of keys: [spec] systemd: man udev(7)
#include "core/doctor/udev_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// In the order in which a file of one name hides the others. /lib is a link to /usr/lib nearly everywhere.
constexpr std::array Folders{"/etc/udev/rules.d", "/run/udev/rules.d", "/usr/local/lib/udev/rules.d",
    "/usr/lib/udev/rules.d", "/lib/udev/rules.d"};
constexpr std::size_t MostFiles = 512;

/// One device being plugged in, walked through the rules.
class Event {
public:
    static Event device(UsbId id)
    {
        Event event;
        event.m_subsystem = "usb";
        event.m_kernel = "1-1";
        event.m_environment["DEVTYPE"] = "usb_device";
        event.know(id);
        event.m_attributes = event.m_above;
        return event;
    }
    static Event port(UsbId id)
    {
        Event event;
        event.m_subsystem = "tty";
        event.m_kernel = "ttyACM0";
        event.know(id);
        return event;
    }
    void walk(const UdevRuleFile& file);
    [[nodiscard]] const std::string& taggedIn() const noexcept { return m_taggedIn; }
    [[nodiscard]] UdevTreatment treatment() const;

private:
    void know(UsbId id)
    {
        const std::string text = toText(id);
        m_above = {{"idVendor", text.substr(0, 4)}, {"idProduct", text.substr(5)}};
    }
    [[nodiscard]] std::optional<std::string> known(const UdevToken& token) const;
    [[nodiscard]] bool fits(const UdevToken& token) const;
    void obey(const UdevToken& token, const std::string& file);
    void tag(const UdevToken& token, const std::string& file);

    std::string m_subsystem;
    std::string m_kernel;
    std::map<std::string, std::string> m_attributes; ///< of the device itself
    std::map<std::string, std::string> m_above; ///< of it and of what it hangs on
    std::map<std::string, std::string> m_environment{{"ACTION", "add"}};
    std::string m_taggedIn; ///< file in which it was tagged for the person at the computer
    std::map<std::string, std::string> m_settings; ///< MODE, GROUP
    std::set<std::string> m_final;
};

/// The value that a comparison looks at; nothing when only a real device could tell.
std::optional<std::string> Event::known(const UdevToken& token) const
{
    const auto in = [&token](const std::map<std::string, std::string>& map) {
        const auto found = map.find(token.attribute);
        return found == map.end() ? std::nullopt : std::optional<std::string>(found->second);
    };
    if (token.key == "SUBSYSTEM") {
        return m_subsystem;
    }
    if (token.key == "KERNEL") {
        return m_kernel;
    }
    if (token.key == "ACTION") {
        return "add";
    }
    if (token.key == "SUBSYSTEMS") {
        return fitsUdevPattern(token.value, m_subsystem) ? m_subsystem : "usb";
    }
    if (token.key == "ENV") {
        return in(m_environment).value_or(std::string());
    }
    if (token.key == "ATTR") {
        return in(m_attributes);
    }
    return token.key == "ATTRS" ? in(m_above) : std::nullopt;
}

bool Event::fits(const UdevToken& token) const
{
    const auto value = known(token);
    return value && fitsUdevPattern(token.value, *value) == (token.operation == "==");
}

void Event::tag(const UdevToken& token, const std::string& file)
{
    const bool seat = token.value == "uaccess";
    if (seat && token.operation != "-=") {
        m_taggedIn = file;
    } else if (seat || token.operation == "=" || token.operation == ":=") {
        m_taggedIn.clear();
    }
}

void Event::obey(const UdevToken& token, const std::string& file)
{
    if (token.key == "TAG") {
        tag(token, file);
    } else if (token.key == "ENV") {
        m_environment[token.attribute] = token.value;
    } else if (token.key == "MODE" || token.key == "GROUP") {
        if (!m_final.contains(token.key)) {
            m_settings[token.key] = token.value;
        }
        if (token.operation == ":=") {
            m_final.insert(token.key);
        }
    }
}

bool isComparison(const UdevToken& token)
{
    return token.operation == "==" || token.operation == "!=";
}

void Event::walk(const UdevRuleFile& file)
{
    std::string jumpTo;
    for (const UdevRule& rule : file.rules) {
        const auto label = std::find_if(
            rule.begin(), rule.end(), [](const UdevToken& token) { return token.key == "LABEL"; });
        if (!jumpTo.empty() && (label == rule.end() || label->value != jumpTo)) {
            continue;
        }
        jumpTo.clear();
        const bool applies = std::all_of(rule.begin(), rule.end(),
            [this](const UdevToken& token) { return !isComparison(token) || fits(token); });
        if (!applies) {
            continue;
        }
        for (const UdevToken& token : rule) {
            if (token.key == "GOTO") {
                jumpTo = token.value;
            } else if (!isComparison(token)) {
                obey(token, file.name);
            }
        }
    }
}

UdevTreatment Event::treatment() const
{
    UdevTreatment result;
    const auto said = [](const std::map<std::string, std::string>& map, const std::string& key) {
        const auto found = map.find(key);
        return found == map.end() ? std::string() : found->second;
    };
    const std::string mode = said(m_settings, "MODE");
    std::from_chars(mode.data(), mode.data() + mode.size(), result.mode, 8);
    result.group = said(m_settings, "GROUP");
    result.noModem =
        said(m_environment, "ID_MM_DEVICE_IGNORE") == "1" || said(m_environment, "ID_MM_PORT_IGNORE") == "1";
    return result;
}

bool handsOut(const UdevRuleFile& file)
{
    return std::any_of(file.rules.begin(), file.rules.end(), [](const UdevRule& rule) {
        return std::any_of(rule.begin(), rule.end(), [](const UdevToken& token) {
            return token.key == "RUN" && token.attribute == "builtin" && token.value == "uaccess";
        });
    });
}

std::vector<UdevRuleFile> readAll(const HostView& host)
{
    std::map<std::string, fs::path> files;
    for (const char* folder : Folders) {
        for (const std::string& name : host.names(folder)) {
            if (name.ends_with(".rules") && files.size() < MostFiles) {
                files.emplace(name, fs::path(folder) / name);
            }
        }
    }
    std::vector<UdevRuleFile> all;
    for (const auto& [name, path] : files) {
        all.push_back({name, parseUdevRules(host.read(path, HostView::LargeFile).value_or(std::string()))});
    }
    return all;
}

UdevTreatment treat(Event event, const std::vector<UdevRuleFile>& files, const std::string& seatFile)
{
    for (const UdevRuleFile& file : files) {
        event.walk(file);
    }
    UdevTreatment result = event.treatment();
    const bool tagged = !event.taggedIn().empty();
    result.seat = tagged && event.taggedIn() <= seatFile;
    result.taggedTooLate = tagged && !seatFile.empty() && !result.seat;
    return result;
}

} // namespace

UdevRules::UdevRules(const HostView& host)
    : UdevRules(readAll(host))
{
}

UdevRules::UdevRules(std::vector<UdevRuleFile> files)
    : m_files(std::move(files))
{
    std::sort(m_files.begin(), m_files.end(),
        [](const UdevRuleFile& a, const UdevRuleFile& b) { return a.name < b.name; });
    for (const UdevRuleFile& file : m_files) {
        if (handsOut(file)) {
            m_seatFile = file.name;
        }
    }
}

UdevTreatment UdevRules::ofDevice(UsbId id) const
{
    return treat(Event::device(id), m_files, m_seatFile);
}

UdevTreatment UdevRules::ofPort(UsbId id) const
{
    return treat(Event::port(id), m_files, m_seatFile);
}

fs::path ruleFileInForce(const HostView& host, const std::string& name)
{
    for (const char* folder : Folders) {
        const fs::path file = fs::path(folder) / name;
        if (host.link(file) == "/dev/null") {
            return {};
        }
        if (const auto text = host.read(file); text) {
            return text->empty() ? fs::path() : file;
        }
    }
    return {};
}

} // namespace flashwright
