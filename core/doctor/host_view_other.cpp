// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/host_view.h"

#include <chrono>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// A system whose facts are not known: every answer is "nothing".
class UnknownHost final : public HostView {
public:
    [[nodiscard]] fs::path root() const override { return {}; }
    [[nodiscard]] std::optional<std::string> read(const fs::path&, std::size_t) const override { return {}; }
    [[nodiscard]] std::vector<std::string> names(const fs::path&) const override { return {}; }
    [[nodiscard]] fs::path link(const fs::path&) const override { return {}; }
    [[nodiscard]] fs::path resolved(const fs::path&) const override { return {}; }
    [[nodiscard]] std::optional<NodeRights> rights(const fs::path&) const override { return {}; }
    [[nodiscard]] std::optional<std::uint64_t> freeBytes(const fs::path& folder) const override
    {
        std::error_code error;
        const fs::space_info room = fs::space(folder, error);
        return error ? std::nullopt : std::optional<std::uint64_t>(room.available);
    }
    [[nodiscard]] HostUser user() const override { return {}; }
    [[nodiscard]] std::optional<bool> onSystemBus(const std::string&) const override { return {}; }
    [[nodiscard]] std::optional<std::int64_t> wallClock() const override
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::seconds>(now).count();
    }
    [[nodiscard]] std::optional<bool> clockKept() const override { return {}; }
};

} // namespace

std::shared_ptr<const HostView> hostAt(const std::filesystem::path&)
{
    return std::make_shared<UnknownHost>();
}

std::shared_ptr<const HostView> thisHost()
{
    return hostAt({});
}

} // namespace flashwright
