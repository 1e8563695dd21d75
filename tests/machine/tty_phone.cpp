// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/machine/tty_phone.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace flashwright::test {

namespace {

int openRaw(const std::string& node)
{
    const int file = ::open(node.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (file < 0 || ::tcgetattr(file, &settings) != 0) {
        std::perror(node.c_str());
        std::_Exit(1);
    }
    ::cfmakeraw(&settings);
    ::tcsetattr(file, TCSANOW, &settings);
    return file;
}

} // namespace

TtyPhone::TtyPhone(std::shared_ptr<VirtualPhone> phone, GadgetPlace place, std::string node, UsbId shown)
    : PhoneCarrier(std::move(phone), LinkKind::Serial)
    , m_place(std::move(place))
    , m_node(std::move(node))
    , m_shown(shown)
{
}

TtyPhone::~TtyPhone()
{
    finish();
}

void TtyPhone::present(const PhoneIdentity& identity, int)
{
    PhoneIdentity shown = identity;
    shown.id = m_shown;
    m_file = openRaw(m_node);
    m_reader = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    bindGadget(m_place, shown);
}

void TtyPhone::withdraw(int)
{
    unbindGadget(m_place);
    m_reader.request_stop();
    m_reader.join();
    ::close(m_file.exchange(-1));
}

void TtyPhone::transmit(const Bytes& transfer, bool)
{
    std::size_t sent = 0;
    while (sent < transfer.size()) {
        const ssize_t piece = ::write(m_file, transfer.data() + sent, transfer.size() - sent);
        if (piece <= 0) {
            return;
        }
        sent += static_cast<std::size_t>(piece);
    }
}

void TtyPhone::serve(const std::stop_token& stop)
{
    std::array<std::byte, 4096> buffer{};
    while (!stop.stop_requested()) {
        pollfd watched{m_file, POLLIN, 0};
        if (::poll(&watched, 1, 50) <= 0 || (watched.revents & POLLIN) == 0) {
            continue;
        }
        const ssize_t got = ::read(m_file, buffer.data(), buffer.size());
        if (got <= 0) {
            return;
        }
        arrived(ByteSpan(buffer).first(static_cast<std::size_t>(got)), true);
    }
}

} // namespace flashwright::test
