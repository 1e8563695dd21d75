// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/pty_server.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/inotify.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace flashwright {
namespace {

/// Answers every chunk with its bytes in reverse; 'L' makes it leave and return, 'X' leave for good.
class EchoPhone final : public VirtualPhone {
public:
    [[nodiscard]] PhoneIdentity identity() const override { return {}; }
    void plugged(PhoneLink& link) override
    {
        ++m_powerUps;
        EXPECT_EQ(link.kind(), LinkKind::Serial);
    }
    void left() override { }
    bool control(const ControlRequest&, PhoneLink&) override { return false; }
    void received(ByteSpan transfer, bool ended, PhoneLink& link) override
    {
        EXPECT_TRUE(ended);
        if (transfer[0] == std::byte{'L'}) {
            link.leave(milliseconds(0), milliseconds(5));
        } else if (transfer[0] == std::byte{'X'}) {
            link.leave(milliseconds(0), std::nullopt);
        } else if (transfer[0] == std::byte{'B'}) {
            link.send({static_cast<std::byte>(m_baud / 9600)}, milliseconds(1));
        } else if (transfer[0] == std::byte{'N'}) {
            link.send({static_cast<std::byte>(m_powerUps)});
        } else {
            link.send(Bytes(transfer.rbegin(), transfer.rend()), milliseconds(2));
        }
    }
    void baudRateChanged(std::uint32_t baud, PhoneLink&) override { m_baud = baud; }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override { return {}; }

private:
    std::uint32_t m_baud = 0;
    int m_powerUps = 0;
};

class Client {
public:
    explicit Client(const std::string& node)
        : m_fd(open(node.c_str(), O_RDWR | O_NOCTTY)) // NOLINT(cppcoreguidelines-pro-type-vararg)
    {
    }
    ~Client()
    {
        if (m_fd >= 0) {
            close(m_fd);
        }
    }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;
    [[nodiscard]] bool open_() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    void say(const std::string& text) const
    {
        ASSERT_EQ(write(m_fd, text.data(), text.size()), static_cast<ssize_t>(text.size()));
    }
    /// Until `count` bytes, the hang-up, or five seconds.
    [[nodiscard]] std::string hear(std::size_t count) const
    {
        std::string heard;
        pollfd place{m_fd, POLLIN, 0};
        while (heard.size() < count && poll(&place, 1, 5000) > 0) {
            std::array<char, 256> buffer{};
            const ssize_t got = read(m_fd, buffer.data(), buffer.size());
            if (got <= 0) {
                return heard + "|hung up";
            }
            heard.append(buffer.data(), static_cast<std::size_t>(got));
        }
        return heard;
    }

private:
    int m_fd;
};

class PtyServerTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (std::filesystem::temp_directory_path() / "pty-test-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_folder = name;
        auto made = PtyServer::create(std::make_shared<EchoPhone>(), m_clock, link());
        ASSERT_TRUE(made) << made.error().toLogLine();
        m_server = std::move(*made);
        m_thread = std::jthread([this](const std::stop_token& stop) { m_result = m_server->run(stop); });
    }
    void TearDown() override
    {
        m_thread.request_stop();
        m_thread.join();
        EXPECT_TRUE(m_result);
        m_server.reset();
        EXPECT_FALSE(std::filesystem::is_symlink(link())) << "no dangling link stays behind";
        std::filesystem::remove_all(m_folder);
    }
    [[nodiscard]] std::filesystem::path link() const { return m_folder / "phone"; }

    SystemClock m_clock;
    std::filesystem::path m_folder;
    std::unique_ptr<PtyServer> m_server;
    Result<void> m_result;
    std::jthread m_thread;
};

TEST_F(PtyServerTest, CarriesBytesBothWaysUnchanged)
{
    const Client client(m_server->node());
    ASSERT_TRUE(client.open_());
    EXPECT_EQ(m_server->node(), link().string());
    const std::string odd("a\r\n\x03\x11\x13\x7f\0\xff", 9);
    client.say(odd);
    EXPECT_EQ(client.hear(odd.size()), std::string(odd.rbegin(), odd.rend()))
        << "raw: no echo, no translation";
}

TEST_F(PtyServerTest, KeepsThePhoneWhenTheClientComesBack)
{
    for (int round = 0; round < 3; ++round) {
        const Client client(m_server->node());
        client.say("N");
        EXPECT_EQ(client.hear(1), "\x01") << "one power-up for all clients";
        client.say("abc");
        EXPECT_EQ(client.hear(3), "cba");
    }
}

TEST_F(PtyServerTest, SeesTheSpeedTheClientSets)
{
    const Client client(m_server->node());
    termios settings{};
    ASSERT_EQ(tcgetattr(client.fd(), &settings), 0);
    cfsetspeed(&settings, B921600);
    ASSERT_EQ(tcsetattr(client.fd(), TCSANOW, &settings), 0);
    client.say("B");
    EXPECT_EQ(client.hear(1), std::string(1, static_cast<char>(921600 / 9600)));
}

TEST_F(PtyServerTest, HangsUpWhenThePhoneLeavesAndReturnsUnderTheSameLink)
{
    const int watch = inotify_init1(IN_CLOEXEC);
    ASSERT_GE(
        inotify_add_watch(watch, m_folder.c_str(), IN_MOVED_TO), 0); // the new link is renamed into place
    {
        const Client client(m_server->node());
        client.say("L");
        EXPECT_EQ(client.hear(1), "|hung up");
    }
    pollfd place{watch, POLLIN, 0};
    EXPECT_EQ(poll(&place, 1, 5000), 1);
    close(watch);
    const Client client(link().string());
    ASSERT_TRUE(client.open_());
    client.say("N");
    EXPECT_EQ(client.hear(1), "\x02");
}

TEST_F(PtyServerTest, EndsWhenThePhoneLeavesForGood)
{
    const Client client(m_server->node());
    client.say("X");
    EXPECT_EQ(client.hear(1), "|hung up");
    m_thread.join();
    EXPECT_TRUE(m_result);
    m_thread = std::jthread([] {});
}

TEST(PtyServer, DoesNotReplaceAFile)
{
    std::string name = (std::filesystem::temp_directory_path() / "pty-test-XXXXXX").string();
    const int file = mkstemp(name.data());
    ASSERT_GE(file, 0);
    close(file);
    SystemClock clock;
    const auto made = PtyServer::create(std::make_shared<EchoPhone>(), clock, name);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().fault, Fault::HostIo);
    EXPECT_TRUE(std::filesystem::is_regular_file(name));
    std::filesystem::remove(name);
}

} // namespace
} // namespace flashwright
