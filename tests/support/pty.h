// SPDX-License-Identifier: GPL-3.0-or-later
/// The far end of a serial line, made of a pseudo-terminal.
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <atomic>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace flashwright::test {

/// Raw from the start: without that the line discipline echoes and rewrites bytes before anybody has opened
/// the port.
class Pty {
public:
    Pty()
    {
        std::array<char, 64> name{};
        int slave = -1;
        int master = -1;
        if (::openpty(&master, &slave, name.data(), nullptr, nullptr) == 0) {
            termios settings{};
            ::tcgetattr(slave, &settings);
            ::cfmakeraw(&settings);
            ::tcsetattr(slave, TCSANOW, &settings);
            ::close(slave);
            m_master = master;
            m_node = name.data();
        }
    }
    ~Pty() { hangUp(); }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    [[nodiscard]] const std::string& node() const { return m_node; }

    void hangUp()
    {
        if (const int master = m_master.exchange(-1); master >= 0) {
            ::close(master);
        }
    }

    void send(std::string_view text) const
    {
        [[maybe_unused]] const ssize_t sent = ::write(m_master, text.data(), text.size());
    }

    /// What arrives until `bytes` have come or nothing does for two seconds.
    [[nodiscard]] std::string receive(std::size_t bytes) const
    {
        std::string got;
        std::array<char, 4096> buffer{};
        pollfd watched{m_master, POLLIN, 0};
        while (got.size() < bytes && ::poll(&watched, 1, 2000) > 0) {
            const ssize_t piece = ::read(m_master, buffer.data(), buffer.size());
            if (piece <= 0) {
                break;
            }
            got.append(buffer.data(), static_cast<std::size_t>(piece));
        }
        return got;
    }

    [[nodiscard]] speed_t speed() const
    {
        termios settings{};
        ::tcgetattr(m_master, &settings);
        return ::cfgetospeed(&settings);
    }

private:
    std::atomic<int> m_master = -1; // hung up from any thread
    std::string m_node;
};

} // namespace flashwright::test
