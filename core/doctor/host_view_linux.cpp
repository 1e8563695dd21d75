// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/host_view.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>

#include <algorithm>
#include <array>
#include <ctime>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// A bus that does not answer must not hold up a person who waits for an explanation.
constexpr int BusAnswersMs = 300;

class LinuxHost final : public HostView {
public:
    explicit LinuxHost(fs::path root)
        : m_root(std::move(root))
    {
    }

    [[nodiscard]] fs::path root() const override { return m_root; }
    [[nodiscard]] std::optional<std::string> read(const fs::path& file, std::size_t limit) const override;
    [[nodiscard]] std::vector<std::string> names(const fs::path& folder) const override;
    [[nodiscard]] fs::path link(const fs::path& file) const override;
    [[nodiscard]] fs::path resolved(const fs::path& file) const override;
    [[nodiscard]] std::optional<NodeRights> rights(const fs::path& file) const override;
    [[nodiscard]] std::optional<std::uint64_t> freeBytes(const fs::path& folder) const override;
    [[nodiscard]] HostUser user() const override;
    [[nodiscard]] std::optional<bool> onSystemBus(const std::string& name) const override;
    [[nodiscard]] std::optional<std::int64_t> wallClock() const override;
    [[nodiscard]] std::optional<bool> clockKept() const override;

private:
    [[nodiscard]] fs::path here(const fs::path& path) const
    {
        return m_root.empty() ? path : m_root / path.relative_path();
    }

    fs::path m_root;
};

std::optional<std::string> LinuxHost::read(const fs::path& file, std::size_t limit) const
{
    // Not blocking: a path may turn out to be a pipe or a port.
    const int handle = ::open(here(file).c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0) {
        return std::nullopt;
    }
    std::string text;
    std::array<char, 4096> part{};
    ssize_t got = 1;
    while (text.size() < limit && got > 0) {
        got = ::read(handle, part.data(), std::min(part.size(), limit - text.size()));
        text.append(part.data(), got > 0 ? std::size_t(got) : 0);
    }
    ::close(handle);
    return got < 0 && text.empty() ? std::nullopt : std::optional<std::string>(std::move(text));
}

std::vector<std::string> LinuxHost::names(const fs::path& folder) const
{
    std::vector<std::string> found;
    std::error_code error;
    for (fs::directory_iterator it(here(folder), error), end; !error && it != end; it.increment(error)) {
        if (found.size() == MostNames) {
            break;
        }
        found.push_back(it->path().filename().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

fs::path LinuxHost::link(const fs::path& file) const
{
    std::error_code error;
    fs::path target = fs::read_symlink(here(file), error);
    return error ? fs::path() : target;
}

fs::path LinuxHost::resolved(const fs::path& file) const
{
    std::error_code error;
    const fs::path full = fs::canonical(here(file), error);
    if (error || m_root.empty()) {
        return error ? fs::path() : full;
    }
    const fs::path base = fs::canonical(m_root, error);
    const fs::path inside = error ? fs::path() : full.lexically_relative(base);
    return inside.empty() || *inside.begin() == ".." ? fs::path() : "/" / inside;
}

std::optional<NodeRights> LinuxHost::rights(const fs::path& file) const
{
    struct stat facts { };
    const fs::path place = here(file);
    if (::stat(place.c_str(), &facts) != 0) {
        return std::nullopt;
    }
    return NodeRights{
        facts.st_mode & 0777U, facts.st_uid, facts.st_gid, ::access(place.c_str(), R_OK | W_OK) == 0};
}

std::optional<std::uint64_t> LinuxHost::freeBytes(const fs::path& folder) const
{
    fs::path place = here(folder);
    std::error_code error;
    while (!fs::exists(place, error) && place.has_relative_path()) {
        place = place.parent_path();
    }
    struct statvfs facts { };
    if (::statvfs(place.c_str(), &facts) != 0) {
        return std::nullopt;
    }
    return std::uint64_t{facts.f_bavail} * facts.f_frsize;
}

HostUser LinuxHost::user() const
{
    HostUser user;
    user.number = ::geteuid();
    user.process = std::uint64_t(::getpid());
    std::array<char, 4096> room{};
    struct passwd entry { };
    struct passwd* found = nullptr;
    if (::getpwuid_r(user.number, &entry, room.data(), room.size(), &found) == 0 && found != nullptr) {
        user.name = found->pw_name;
    }
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(count > 0 ? std::size_t(count) : 0);
    const int got = ::getgroups(int(groups.size()), groups.data());
    groups.resize(got > 0 ? std::size_t(got) : 0);
    user.groups.assign(groups.begin(), groups.end());
    user.groups.push_back(::getegid());
    return user;
}

std::optional<bool> LinuxHost::onSystemBus(const std::string& name) const
{
    if (!m_root.empty()) {
        return std::nullopt; // the bus would be another computer's
    }
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return std::nullopt;
    }
    QDBusConnectionInterface* const owners = bus.interface();
    owners->setTimeout(BusAnswersMs);
    const QDBusReply<bool> reply = owners->isServiceRegistered(QString::fromStdString(name));
    return reply.isValid() ? std::optional<bool>(reply.value()) : std::nullopt;
}

std::optional<std::int64_t> LinuxHost::wallClock() const
{
    struct timespec now { };
    return ::clock_gettime(CLOCK_REALTIME, &now) == 0 ? std::optional<std::int64_t>(now.tv_sec)
                                                      : std::nullopt;
}

std::optional<bool> LinuxHost::clockKept() const
{
    struct timex facts { }; // modes = 0: only looks
    const int state = ::adjtimex(&facts);
    if (state < 0) {
        return std::nullopt;
    }
    return state != TIME_ERROR && (unsigned(facts.status) & unsigned(STA_UNSYNC)) == 0;
}

} // namespace

std::shared_ptr<const HostView> hostAt(const std::filesystem::path& root)
{
    return std::make_shared<LinuxHost>(root);
}

std::shared_ptr<const HostView> thisHost()
{
    return hostAt({});
}

} // namespace flashwright
