// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/machine/ffs_phone.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <endian.h>
#include <fcntl.h>
#include <filesystem>
#include <linux/usb/functionfs.h>
#include <unistd.h>

namespace flashwright::test {

namespace {

constexpr std::size_t ReadBytes = 0x10000;
constexpr std::size_t HighSpeedPacket = 512;

[[noreturn]] void giveUp(const std::string& what)
{
    std::perror(what.c_str());
    std::_Exit(1);
}

int openFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        giveUp(path);
    }
    return file;
}

void append(Bytes& to, std::initializer_list<unsigned> bytes)
{
    for (const unsigned one : bytes) {
        to.push_back(static_cast<std::byte>(one & 0xffU));
    }
}

void append32(Bytes& to, std::uint32_t value)
{
    append(to, {value, value >> 8U, value >> 16U, value >> 24U});
}

/// One interface with a bulk endpoint each way, as the phone's own descriptor has them.
void appendSpeed(Bytes& to, const PhoneIdentity& phone, unsigned packet)
{
    append(to, {9, 4, 0, 0, 2, phone.interfaceClass, 0, 0, 1});
    append(to, {7, 5, phone.inEndpoint, 2, packet, packet >> 8U, 0});
    append(to, {7, 5, phone.outEndpoint, 2, packet, packet >> 8U, 0});
}

void writeAll(int file, const Bytes& bytes, const char* what)
{
    if (::write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
        giveUp(what);
    }
}

} // namespace

FfsPhone::FfsPhone(std::shared_ptr<VirtualPhone> phone, GadgetPlace place, const std::string& mount)
    : PhoneCarrier(std::move(phone), LinkKind::Usb)
    , m_place(std::move(place))
    , m_mount(mount)
    , m_control(openFile(mount + "/ep0"))
{
    describe(this->phone().identity());
    m_in = openFile(mount + "/ep1");
    m_out = openFile(mount + "/ep2");
    linkFunction();
    m_threads.emplace_back([this] { serveControl(); });
    m_threads.emplace_back([this] { serveOut(); });
    m_threads.emplace_back([this] { serveIn(); });
}

FfsPhone::~FfsPhone()
{
    finish();
    for (std::thread& thread : m_threads) {
        thread
            .detach(); // blocked in the kernel until a host comes, which may be never: the process ends them
    }
}

/// The kernel chooses the endpoints' numbers: this controller has no bulk endpoint with the phone's.
void FfsPhone::describe(const PhoneIdentity& identity) const
{
    Bytes body;
    append32(body, 3);
    append32(body, 3);
    appendSpeed(body, identity, 64);
    appendSpeed(body, identity, HighSpeedPacket);
    Bytes all;
    append32(all, FUNCTIONFS_DESCRIPTORS_MAGIC_V2);
    append32(all, static_cast<std::uint32_t>(body.size() + 12));
    append32(all, FUNCTIONFS_HAS_FS_DESC | FUNCTIONFS_HAS_HS_DESC);
    all.insert(all.end(), body.begin(), body.end());
    writeAll(m_control, all, "descriptors");
    Bytes strings;
    append32(strings, FUNCTIONFS_STRINGS_MAGIC);
    append32(strings, 16 + 2 + 9);
    append32(strings, 1);
    append32(strings, 1);
    append(strings, {0x09, 0x04, 'd', 'o', 'w', 'n', 'l', 'o', 'a', 'd', 0});
    writeAll(m_control, strings, "strings");
}

void FfsPhone::linkFunction()
{
    for (const auto& function : std::filesystem::directory_iterator(m_place.folder + "/functions")) {
        const std::filesystem::path link =
            m_place.folder + "/configs/c.1/" + function.path().filename().string();
        std::filesystem::create_directory_symlink(function.path(), link);
    }
}

void FfsPhone::present(const PhoneIdentity& identity, int)
{
    bindGadget(m_place, identity);
}

void FfsPhone::withdraw(int)
{
    unbindGadget(m_place);
    const std::lock_guard lock(m_queueMutex);
    m_queue.clear();
}

void FfsPhone::transmit(const Bytes& transfer, bool zeroPacket)
{
    const std::lock_guard lock(m_queueMutex);
    m_queue.emplace_back(transfer, zeroPacket);
    m_queueChanged.notify_all();
}

void FfsPhone::serveControl()
{
    usb_functionfs_event event{};
    while (::read(m_control, &event, sizeof event) == static_cast<ssize_t>(sizeof event)) {
        if (event.type != FUNCTIONFS_SETUP) {
            continue;
        }
        const usb_ctrlrequest& setup = event.u.setup;
        const bool in = (setup.bRequestType & USB_DIR_IN) != 0;
        const bool granted =
            !in && asked({setup.bRequestType, setup.bRequest, le16toh(setup.wValue), le16toh(setup.wIndex)});
        // The status stage has the direction that the data had not; the other one is a stall.
        std::byte none{};
        [[maybe_unused]] const ssize_t answered =
            granted || in ? ::read(m_control, &none, 0) : ::write(m_control, &none, 0);
    }
}

void FfsPhone::serveOut()
{
    Bytes buffer(ReadBytes);
    while (true) {
        const ssize_t got = ::read(m_out, buffer.data(), buffer.size());
        if (got >= 0) {
            const auto bytes = static_cast<std::size_t>(got);
            arrived(ByteSpan(buffer).first(bytes), bytes < buffer.size());
        }
    }
}

void FfsPhone::serveIn()
{
    while (true) {
        std::pair<Bytes, bool> next;
        {
            std::unique_lock lock(m_queueMutex);
            m_queueChanged.wait(lock, [this] { return !m_queue.empty(); });
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        const ssize_t sent = ::write(m_in, next.first.data(), next.first.size());
        if (sent > 0 && next.second && next.first.size() % HighSpeedPacket == 0) {
            [[maybe_unused]] const ssize_t ended = ::write(m_in, next.first.data(), 0);
        }
    }
}

} // namespace flashwright::test
