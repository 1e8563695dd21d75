// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/pty_terminal.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace flashwright {

namespace {

struct Speed {
    speed_t constant;
    std::uint32_t baud;
};
constexpr std::array<Speed, 13> Speeds = {{{B9600, 9600}, {B19200, 19200}, {B38400, 38400}, {B57600, 57600},
    {B115200, 115200}, {B230400, 230400}, {B460800, 460800}, {B921600, 921600}, {B1000000, 1000000},
    {B2000000, 2000000}, {B3000000, 3000000}, {B3500000, 3500000}, {B4000000, 4000000}}};

/// Without raw mode the line discipline would echo and rewrite bytes before a client has set its own mode.
bool makeRaw(const std::string& node)
{
    const int slave =
        open(node.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (slave < 0) {
        return false;
    }
    termios settings{};
    bool done = tcgetattr(slave, &settings) == 0;
    cfmakeraw(&settings);
    cfsetspeed(&settings, B115200);
    done = done && tcsetattr(slave, TCSANOW, &settings) == 0;
    close(slave);
    return done;
}

Failure hostError(const char* step)
{
    return fail(Fault::HostIo, std::string("transport.pty.") + step).with("errno", std::to_string(errno));
}

} // namespace

PtyTerminal::PtyTerminal(int master, std::string node)
    : m_master(master)
    , m_node(std::move(node))
{
}

PtyTerminal::PtyTerminal(PtyTerminal&& other) noexcept
    : m_master(std::exchange(other.m_master, -1))
    , m_node(std::move(other.m_node))
{
}

PtyTerminal::~PtyTerminal()
{
    if (m_master >= 0) {
        close(m_master);
    }
}

Result<PtyTerminal> PtyTerminal::make()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) {
        return hostError("open");
    }
    PtyTerminal terminal(master, {});
    std::array<char, 128> name{};
    if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name.data(), name.size()) != 0) {
        return hostError("name");
    }
    terminal.m_node = name.data();
    const int flags = fcntl(master, F_GETFL); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (!makeRaw(terminal.m_node) || fcntl(master, F_SETFL, flags | O_NONBLOCK) != 0) { // NOLINT
        return hostError("raw");
    }
    return terminal;
}

bool PtyTerminal::isOpen() const
{
    pollfd place{m_master, POLLIN, 0};
    return poll(&place, 1, 0) >= 0 && ((place.revents & POLLHUP) == 0 || (place.revents & POLLIN) != 0);
}

std::uint32_t PtyTerminal::baudRate() const
{
    termios settings{};
    if (tcgetattr(m_master, &settings) != 0) {
        return 0;
    }
    for (const Speed& speed : Speeds) {
        if (speed.constant == cfgetospeed(&settings)) {
            return speed.baud;
        }
    }
    return 0;
}

Result<void> pointLink(const std::filesystem::path& link, const std::string& node)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(link, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_symlink(status)) {
        return failWithProblem(Fault::HostIo, "transport.pty.link", "not-a-file").with("node", link.string());
    }
    const std::filesystem::path fresh = link.string() + ".new";
    std::filesystem::remove(fresh, error);
    std::filesystem::create_symlink(node, fresh, error);
    if (!error) {
        std::filesystem::rename(fresh, link, error);
    }
    if (error) {
        return fail(Fault::HostIo, "transport.pty.link")
            .with("node", link.string())
            .with("reason", error.message());
    }
    return {};
}

void removeLink(const std::filesystem::path& link, const std::string& node)
{
    std::error_code error;
    if (std::filesystem::read_symlink(link, error) == node && !error) {
        std::filesystem::remove(link, error);
    }
}

} // namespace flashwright
