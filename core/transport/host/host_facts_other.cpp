// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/host_facts.h"

namespace flashwright::host {

// Without /sys and /proc there is nothing to ask; callers then say less, and work.

UsbFacts usbFacts(const std::string&)
{
    return {};
}
std::vector<BoundInterface> boundInterfaces(const std::string&)
{
    return {};
}
std::vector<std::string> serialNodesOf(const std::string&)
{
    return {};
}
std::string usbNameOfSerialNode(const std::string&)
{
    return {};
}
std::optional<std::string> serialFingerprint()
{
    return std::nullopt;
}
std::string ownerOf(const std::string&)
{
    return {};
}
bool programRuns(std::string_view)
{
    return false;
}

} // namespace flashwright::host
