// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/device_rules.h"

#include "core/doctor/udev_rules.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

namespace flashwright {

namespace {

/// "1782" -> "3d00|4d00"
std::map<std::string, std::string> productsByVendor(std::vector<UsbId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::map<std::string, std::string> all;
    for (const UsbId id : ids) {
        const std::string text = toText(id);
        std::string& products = all[text.substr(0, 4)];
        products += (products.empty() ? "" : "|") + text.substr(5);
    }
    return all;
}

/// One line for the device itself and one for its serial ports; ATTRS looks at the devices above, too.
std::string matches(const std::vector<UsbId>& ids, const std::string& device, const std::string& port)
{
    std::string text;
    for (const auto& [vendor, products] : productsByVendor(ids)) {
        text += "SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", ATTR{idVendor}==\"" + vendor
            + "\", ATTR{idProduct}==\"" + products + "\", " + device + "\n";
        text += "SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"" + vendor + "\", ATTRS{idProduct}==\"" + products
            + "\", " + port + "\n";
    }
    return text;
}

std::string withoutComments(std::string_view text)
{
    std::istringstream lines{std::string(text)};
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#') {
            kept += line + "\n";
        }
    }
    return kept;
}

} // namespace

std::string deviceRules(std::vector<UsbId> ids)
{
    std::string text = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                       "# Phones in a download mode: the person at the computer may open them, ModemManager "
                       "leaves them alone (it would\n"
                       "# probe them with AT commands), and they are not put to sleep while a loader "
                       "thinks.\n"
                       "# Version "
        + std::to_string(RulesVersion) + "; the text comes from \"flashwright-cli doctor --print-rules\".\n\n"
        + "ACTION==\"remove\", GOTO=\"flashwright_end\"\n\n";
    text += matches(ids, "GOTO=\"flashwright_device\"", "GOTO=\"flashwright_port\"");
    text += "GOTO=\"flashwright_end\"\n\n"
            "LABEL=\"flashwright_device\"\n"
            "MODE=\"0660\", TAG+=\"uaccess\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"\n"
            "TEST==\"power/control\", ATTR{power/control}=\"on\"\n"
            "GOTO=\"flashwright_end\"\n\n"
            "LABEL=\"flashwright_port\"\n"
            "MODE=\"0660\", TAG+=\"uaccess\", ENV{ID_MM_DEVICE_IGNORE}=\"1\", ENV{ID_MM_PORT_IGNORE}=\"1\"\n"
            "\nLABEL=\"flashwright_end\"\n";
    return text;
}

std::string modemRules(std::vector<UsbId> ids)
{
    // [spec] ModemManager reference manual, "Port and device filtering": both properties work under every
    // filter policy.
    return "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# ModemManager leaves these phones alone.\n"
        + matches(ids, "ENV{ID_MM_DEVICE_IGNORE}=\"1\"",
            "ENV{ID_MM_DEVICE_IGNORE}=\"1\", ENV{ID_MM_PORT_IGNORE}=\"1\"");
}

int rulesVersion(std::string_view text) noexcept
{
    constexpr std::string_view Word = "# Version ";
    const auto at = text.find(Word);
    int version = 0;
    if (at != std::string_view::npos) {
        const std::string_view rest = text.substr(at + Word.size());
        std::from_chars(rest.data(), rest.data() + rest.size(), version);
    }
    return version;
}

InstalledRules installedRules(const HostView& host, const std::vector<UsbId>& ids)
{
    InstalledRules found;
    found.file = ruleFileInForce(host, std::string(RulesFileName));
    if (!found.file.empty()) {
        const std::string text = host.read(found.file, HostView::LargeFile).value_or(std::string());
        found.version = rulesVersion(text);
        found.current = withoutComments(text) == withoutComments(deviceRules(ids));
    }
    return found;
}

} // namespace flashwright
