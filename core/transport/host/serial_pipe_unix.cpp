// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/serial_pipe.h"

#include <QSerialPort>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace flashwright::host {

namespace {

/// A descriptor that becomes readable when a stop is requested.
class Alarm {
public:
    Alarm()
    {
        if (::pipe(m_ends.data()) == 0) {
            for (const int end : m_ends) {
                ::fcntl(end, F_SETFD, FD_CLOEXEC);
                ::fcntl(end, F_SETFL, O_NONBLOCK);
            }
        }
    }
    ~Alarm()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    [[nodiscard]] int descriptor() const { return m_ends[0]; }
    void ring() const
    {
        const char bell = 0;
        [[maybe_unused]] const ssize_t rung = ::write(m_ends[1], &bell, 1);
    }
    void silence() const
    {
        std::array<char, 16> bells{};
        while (::read(m_ends[0], bells.data(), bells.size()) > 0) { }
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

/// Qt has opened, locked and configured the port; its descriptor is non-blocking and used directly, which
/// halves the time of a round trip and lets a stop request end a wait at once.
class UnixSerialPipe final : public SerialPipe {
public:
    UnixSerialPipe(QSerialPort& port, Clock& clock)
        : m_descriptor(port.handle())
        , m_clock(clock)
    {
    }

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        for (bool announced = false;; announced = true) {
            const ssize_t got = ::read(m_descriptor, into.data(), into.size());
            if (got > 0) {
                return static_cast<std::size_t>(got);
            }
            // Qt sets VMIN to 0, so an empty line reads as nothing; nothing after poll() has announced
            // something is how a hung-up line reads.
            if ((got == 0 && announced) || (got < 0 && !mayTryAgain())) {
                return fail(Fault::LinkLost, "link.serial.read");
            }
            TRY(await(POLLIN, "link.serial.read", by, stop));
        }
    }

    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop) override
    {
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t written = ::write(m_descriptor, bytes.data() + sent, bytes.size() - sent);
            if (written > 0) {
                sent += static_cast<std::size_t>(written);
                continue;
            }
            Result<void> writable = written == 0 || mayTryAgain()
                ? await(POLLOUT, "link.serial.write", by, stop)
                : Result<void>(fail(Fault::LinkLost, "link.serial.write"));
            if (!writable) {
                ::tcflush(m_descriptor, TCOFLUSH);
                return Failure(std::move(writable).error()).with("sent_bytes", std::to_string(sent));
            }
        }
        return {};
    }

    void discard() override { ::tcflush(m_descriptor, TCIFLUSH); }

private:
    static bool mayTryAgain() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

    /// Waits for the event or a hang-up; the caller's next read or write tells which.
    Result<void> await(short event, const char* where, Deadline by, const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const TimePoint now = m_clock.now();
            if (now >= by.at) {
                return fail(Fault::Timeout, where);
            }
            std::array<pollfd, 2> watched{{{m_descriptor, event, 0}, {m_alarm.descriptor(), POLLIN, 0}}};
            const std::stop_callback ringOnStop(stop, [this] { m_alarm.ring(); });
            ::poll(watched.data(), watched.size(), waitMs(by.at - now));
            if (watched[0].revents != 0) {
                return {};
            }
        }
        m_alarm.silence();
        return fail(Fault::Cancelled, where);
    }

    static int waitMs(std::chrono::nanoseconds left)
    {
        return static_cast<int>(
            std::chrono::ceil<milliseconds>(std::min<std::chrono::nanoseconds>(left, seconds(60))).count());
    }

    const int m_descriptor;
    Clock& m_clock;
    Alarm m_alarm;
};

} // namespace

std::unique_ptr<SerialPipe> makeSerialPipe(QSerialPort& port, Clock& clock)
{
    return std::make_unique<UnixSerialPipe>(port, clock);
}

} // namespace flashwright::host
