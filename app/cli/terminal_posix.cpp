// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace flashwright::terminal {

namespace {

// A signal handler can reach nothing but globals.
volatile sig_atomic_t signalPipe = -1;

void onSignal(int)
{
    const int saved = errno;
    const char byte = 's';
    if (signalPipe >= 0) {
        [[maybe_unused]] const ssize_t sent = ::write(signalPipe, &byte, 1);
    }
    errno = saved;
}

std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return {-1, -1};
    }
    return ends;
}

bool drainOne(int end)
{
    char byte = 0;
    return ::read(end, &byte, 1) == 1;
}

void drainAll(int end)
{
    while (drainOne(end)) { }
}

} // namespace

bool isInteractive(Stream stream)
{
    return ::isatty(static_cast<int>(stream)) == 1;
}

int columns(Stream stream)
{
    winsize size{};
    const bool known = ::ioctl(static_cast<int>(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

struct Watch::Pipes {
    std::array<int, 2> signals = makePipe();
    std::array<int, 2> wakes = makePipe();
    struct sigaction oldInterrupt { };
    struct sigaction oldTerminate { };
};

Watch::Watch()
    : m_pipes(std::make_unique<Pipes>())
{
    signalPipe = m_pipes->signals[1];
    struct sigaction action { };
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &m_pipes->oldInterrupt);
    ::sigaction(SIGTERM, &action, &m_pipes->oldTerminate);
}

Watch::~Watch()
{
    ::sigaction(SIGINT, &m_pipes->oldInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_pipes->oldTerminate, nullptr);
    signalPipe = -1;
    for (const int end : {m_pipes->signals[0], m_pipes->signals[1], m_pipes->wakes[0], m_pipes->wakes[1]}) {
        ::close(end);
    }
}

Watch::What Watch::wait(std::optional<milliseconds> atMost)
{
    std::array<pollfd, 2> ends{
        pollfd{m_pipes->signals[0], POLLIN, 0},
        pollfd{m_pipes->wakes[0], POLLIN, 0},
    };
    for (;;) {
        const int ready = ::poll(ends.data(), ends.size(), atMost ? static_cast<int>(atMost->count()) : -1);
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (drainOne(m_pipes->signals[0])) {
            return What::Interrupted;
        }
        if (ready > 0) {
            drainAll(m_pipes->wakes[0]);
            return What::Woken;
        }
        return What::TimedOut;
    }
}

void Watch::wake()
{
    const char byte = 'w';
    [[maybe_unused]] const ssize_t sent = ::write(m_pipes->wakes[1], &byte, 1);
}

Watch::Line Watch::readLine()
{
    std::string text;
    for (;;) {
        std::array<pollfd, 2> ends{pollfd{m_pipes->signals[0], POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), -1) < 0 && errno == EINTR) {
            continue;
        }
        if (drainOne(m_pipes->signals[0])) {
            return {std::nullopt, true};
        }
        char typed = 0;
        if (::read(STDIN_FILENO, &typed, 1) != 1) {
            return {std::nullopt, false};
        }
        if (typed == '\n') {
            return {text, false};
        }
        text += typed;
    }
}

} // namespace flashwright::terminal
