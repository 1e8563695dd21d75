// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/pty_server.h"

#include "core/transport/host/pty_terminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <map>
#include <poll.h>
#include <unistd.h>

namespace flashwright {

namespace {

/// How often an unopened terminal is looked at: the kernel reports no "opened" event.
constexpr milliseconds OpenCheck(10);

/// Wakes the loop from another thread.
class WakePipe {
public:
    WakePipe()
    {
        if (pipe(m_ends.data()) != 0) {
            m_ends = {-1, -1};
            return;
        }
        for (const int end : m_ends) {
            fcntl(end, F_SETFD, FD_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg): the C interface
        }
    }
    ~WakePipe()
    {
        for (const int end : m_ends) {
            if (end >= 0) {
                close(end);
            }
        }
    }
    WakePipe(const WakePipe&) = delete;
    WakePipe& operator=(const WakePipe&) = delete;
    [[nodiscard]] bool valid() const noexcept { return m_ends[0] >= 0; }
    [[nodiscard]] int readEnd() const noexcept { return m_ends[0]; }
    void wake() const noexcept
    {
        const char byte = 0;
        static_cast<void>(!write(m_ends[1], &byte, 1));
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

class LoopingPtyServer final : public PtyServer, private PhoneLink {
public:
    LoopingPtyServer(std::shared_ptr<VirtualPhone> phone, Clock& clock, std::filesystem::path link)
        : m_phone(std::move(phone))
        , m_clock(clock)
        , m_link(std::move(link))
    {
    }
    ~LoopingPtyServer() override { hangUp(); }
    LoopingPtyServer(const LoopingPtyServer&) = delete;
    LoopingPtyServer& operator=(const LoopingPtyServer&) = delete;

    /// Makes the terminal now, or lets run() make it when the phone shows up late.
    Result<void> plugIn();
    [[nodiscard]] std::string node() const override { return m_link.empty() ? m_node : m_link.string(); }
    Result<void> run(const std::stop_token& stop) override;

private:
    [[nodiscard]] LinkKind kind() const override { return LinkKind::Serial; }
    [[nodiscard]] TimePoint now() const override { return m_clock.now(); }
    void send(Bytes transfer, milliseconds after, bool zeroPacket) override;
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override;
    void wake(milliseconds after) override;

    Result<void> appear();
    void hangUp();
    void depart(std::uint64_t appearance, std::optional<milliseconds> backAfter);
    Result<void> runDueTasks();
    [[nodiscard]] int pollTimeout() const;
    void listen();
    void takeInput();
    void giveOutput();

    using Task = std::function<Result<void>()>;
    std::shared_ptr<VirtualPhone> m_phone;
    Clock& m_clock;
    std::filesystem::path m_link;
    std::optional<PtyTerminal> m_terminal;
    std::string m_node;
    WakePipe m_wake;
    std::multimap<TimePoint, Task> m_tasks; ///< tasks of one moment run in the order given
    Bytes m_out;
    bool m_open = false; ///< a client holds the terminal
    std::uint32_t m_baud = 0;
    std::uint64_t m_appearance = 0;
};

Result<void> LoopingPtyServer::plugIn()
{
    if (m_phone->appearsAfter() <= milliseconds(0)) {
        return appear();
    }
    m_tasks.emplace(m_clock.now() + m_phone->appearsAfter(), [this] { return appear(); });
    return {};
}

Result<void> LoopingPtyServer::appear()
{
    m_phone->plugged(*this); // before the bus shows it
    TRY_LET(PtyTerminal terminal, PtyTerminal::make());
    m_terminal.emplace(std::move(terminal));
    m_node = m_terminal->node();
    m_baud = 0;
    m_open = false;
    if (!m_link.empty()) {
        TRY(pointLink(m_link, m_node));
    }
    return {};
}

void LoopingPtyServer::hangUp()
{
    if (m_terminal && !m_link.empty()) {
        removeLink(m_link, m_node);
    }
    m_terminal.reset();
    m_out.clear();
}

void LoopingPtyServer::send(Bytes transfer, milliseconds after, bool /*zeroPacket*/)
{
    auto task = [this, bytes = std::move(transfer), appearance = m_appearance]() -> Result<void> {
        if (appearance == m_appearance && m_open) { // nobody hears what an unopened line carries
            m_out.insert(m_out.end(), bytes.begin(), bytes.end());
            giveOutput();
        }
        return {};
    };
    m_tasks.emplace(m_clock.now() + after, std::move(task));
}

void LoopingPtyServer::leave(milliseconds after, std::optional<milliseconds> backAfter)
{
    m_tasks.emplace(m_clock.now() + after, [this, backAfter, appearance = m_appearance]() -> Result<void> {
        depart(appearance, backAfter);
        return {};
    });
}

void LoopingPtyServer::wake(milliseconds after)
{
    m_tasks.emplace(m_clock.now() + after, [this, appearance = m_appearance]() -> Result<void> {
        if (appearance == m_appearance && m_terminal) {
            m_phone->woken(*this);
        }
        return {};
    });
}

void LoopingPtyServer::depart(std::uint64_t appearance, std::optional<milliseconds> backAfter)
{
    if (appearance != m_appearance || !m_terminal) {
        return;
    }
    ++m_appearance;
    m_phone->left();
    hangUp();
    if (backAfter) {
        m_tasks.emplace(m_clock.now() + *backAfter, [this] { return appear(); });
    }
}

Result<void> LoopingPtyServer::runDueTasks()
{
    while (!m_tasks.empty() && m_tasks.begin()->first <= m_clock.now()) {
        const auto task = m_tasks.extract(m_tasks.begin());
        TRY(task.mapped()());
    }
    return {};
}

int LoopingPtyServer::pollTimeout() const
{
    constexpr milliseconds Idle(1000);
    milliseconds wait = m_terminal && !m_open ? OpenCheck : Idle;
    if (!m_tasks.empty()) {
        const auto left = std::chrono::ceil<milliseconds>(m_tasks.begin()->first - m_clock.now());
        wait = std::clamp(left, milliseconds(0), wait);
    }
    return static_cast<int>(wait.count());
}

Result<void> LoopingPtyServer::run(const std::stop_token& stop)
{
    if (!m_wake.valid()) {
        return fail(Fault::HostIo, "transport.pty.run");
    }
    const std::stop_callback waker(stop, [this] { m_wake.wake(); });
    while (!stop.stop_requested()) {
        TRY(runDueTasks());
        if (!m_terminal && m_tasks.empty()) {
            return {}; // the phone has left for good
        }
        listen();
    }
    return {};
}

void LoopingPtyServer::listen()
{
    const bool watched = m_terminal && m_open;
    const short wanted = static_cast<short>(m_out.empty() ? POLLIN : POLLIN | POLLOUT);
    std::array<pollfd, 2> places{
        pollfd{m_wake.readEnd(), POLLIN, 0}, pollfd{watched ? m_terminal->master() : -1, wanted, 0}};
    if (poll(places.data(), places.size(), pollTimeout()) < 0 || !m_terminal) {
        return;
    }
    if (!watched) {
        m_open = m_terminal->isOpen();
        if (m_open) {
            m_phone->lineOpened(*this);
        }
        return;
    }
    const short seen = places[1].revents;
    if ((seen & POLLIN) != 0) {
        takeInput();
    } else if ((seen & (POLLHUP | POLLERR)) != 0) {
        m_open = false; // the client closed; the phone does not notice
        m_out.clear();
    }
    if (m_terminal && (seen & POLLOUT) != 0) {
        giveOutput();
    }
}

void LoopingPtyServer::takeInput()
{
    if (const std::uint32_t baud = m_terminal->baudRate(); baud != 0 && baud != m_baud) {
        m_baud = baud;
        m_phone->baudRateChanged(baud, *this);
    }
    std::array<std::byte, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const ssize_t got = read(m_terminal->master(), buffer.data(), buffer.size());
    if (got > 0) {
        m_phone->received(ByteSpan(buffer).first(static_cast<std::size_t>(got)), true, *this);
    } else if (got < 0 && errno != EAGAIN && errno != EINTR) {
        m_open = false;
    }
}

void LoopingPtyServer::giveOutput()
{
    if (!m_terminal) {
        return;
    }
    const ssize_t taken = write(m_terminal->master(), m_out.data(), m_out.size());
    if (taken > 0) {
        m_out.erase(m_out.begin(), m_out.begin() + taken);
    } else if (taken < 0 && errno != EAGAIN && errno != EINTR) {
        m_out.clear();
    }
}

} // namespace

Result<std::unique_ptr<PtyServer>> PtyServer::create(
    std::shared_ptr<VirtualPhone> phone, Clock& clock, const std::filesystem::path& link)
{
    auto server = std::make_unique<LoopingPtyServer>(std::move(phone), clock, link);
    TRY(server->plugIn());
    return server;
}

} // namespace flashwright
