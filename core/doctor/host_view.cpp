// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/host_view.h"

namespace flashwright {

std::string HostView::line(const std::filesystem::path& file) const
{
    const std::string text = read(file).value_or(std::string());
    const std::string first = text.substr(0, text.find('\n'));
    constexpr const char* Blanks = " \t\r\f\v";
    const auto begin = first.find_first_not_of(Blanks);
    if (begin == std::string::npos) {
        return {};
    }
    return first.substr(begin, first.find_last_not_of(Blanks) - begin + 1);
}

std::string HostView::linkName(const std::filesystem::path& file) const
{
    return link(file).filename().string();
}

} // namespace flashwright
