// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbed.h"
#include "wire.h"

#include <umockdev.h>

#include <linux/usbdevice_fs.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace testbench {

namespace {

bool sendAll(int fd, const void *p, size_t n)
{
    for (auto *c = static_cast<const char *>(p); n;) {
        ssize_t r = ::send(fd, c, n, MSG_NOSIGNAL);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) return false;
        c += r; n -= size_t(r);
    }
    return true;
}

bool recvAll(int fd, void *p, size_t n)
{
    for (auto *c = static_cast<char *>(p); n;) {
        ssize_t r = ::recv(fd, c, n, 0);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) return false;
        c += r; n -= size_t(r);
    }
    return true;
}

std::string format(const char *f, auto... a)
{
    char b[512];
    snprintf(b, sizeof b, f, a...);
    return b;
}

} // namespace

Bytes Identity::toDescriptors() const
{
    auto lo = [](unsigned v) { return uint8_t(v); };
    auto hi = [](unsigned v) { return uint8_t(v >> 8); };
    Bytes d{18, 1, 0, 2, 0, 0, 0, 64, lo(vendor), hi(vendor), lo(product), hi(product), lo(release), hi(release), 1, 2, uint8_t(serial.empty() ? 0 : 3), 1};
    Bytes c;
    for (auto &i : interfaces) {
        c.insert(c.end(), {9, 4, i.number, 0, uint8_t(i.endpoints.size()), i.cls, i.subClass, i.protocol, 0});
        for (auto &e : i.endpoints) c.insert(c.end(), {7, 5, e.address, e.attributes, lo(e.maxPacket), hi(e.maxPacket), e.interval});
    }
    auto total = unsigned(9 + c.size());
    d.insert(d.end(), {9, 2, lo(total), hi(total), uint8_t(interfaces.size()), 1, 0, 0x80, 50});
    d.insert(d.end(), c.begin(), c.end());
    return d;
}

// Requests every device answers by itself: descriptors and strings. false: ask the device.
static bool standardRequest(const Identity &id, const Setup &s, Bytes &d)
{
    if (s.requestType != 0x80) return false;
    if (s.request == 0) { d = {0, 0}; return true; }                         // GET_STATUS
    if (s.request != 6) return false;                                         // GET_DESCRIPTOR
    auto all = id.toDescriptors();
    switch (s.value >> 8) {
    case 1: d.assign(all.begin(), all.begin() + 18); return true;
    case 2: d.assign(all.begin() + 18, all.end()); return true;
    case 3: {
        if ((s.value & 0xff) == 0) { d = {4, 3, 0x09, 0x04}; return true; }   // languages: en-US
        const std::string *t[] = {nullptr, &id.manufacturer, &id.productName, &id.serial};
        if ((s.value & 0xff) > 3 || t[s.value & 0xff]->empty()) return false;
        d = {uint8_t(2 + 2 * t[s.value & 0xff]->size()), 3};
        for (char c : *t[s.value & 0xff]) d.insert(d.end(), {uint8_t(c), 0});
        return true;
    }
    default: return false;
    }
}

// One plugged USB device: listens for the shim, one thread per connection pair.
struct Urb { uint64_t tag; size_t length; Bytes got; };
struct Message { Bytes data; bool zeroPacket; size_t sent = 0; };

struct UsbNode {
    UsbDevice *device;
    std::string sys, socketPath;
    int listener = -1, wake = -1;
    std::thread thread;
    std::mutex mutex;                               // guards everything below
    bool gone = false;
    int data = -1, ctrl = -1;                       // the open handle (one at a time)
    std::map<uint8_t, std::deque<Urb>> waiting;     // IN transfers the host has submitted
    std::deque<uint64_t> held;                      // OUT transfers that the device does not take
    std::map<uint8_t, std::deque<Message>> queued;  // IN messages the device has produced
    std::deque<Bytes> outbox; size_t outboxOffset = 0;
    std::map<unsigned, std::string> drivers; std::map<unsigned, bool> claimed;

    void wakeUp() { uint64_t one = 1; (void) !::write(wake, &one, 8); }

    bool flush()                                    // mutex held; false: would block
    {
        while (data >= 0 && !outbox.empty()) {
            auto &b = outbox.front();
            ssize_t r = ::send(data, b.data() + outboxOffset, b.size() - outboxOffset, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (r < 0 && errno == EINTR) continue;
            if (r < 0) return errno != EAGAIN;
            if ((outboxOffset += size_t(r)) == b.size()) { outbox.pop_front(); outboxOffset = 0; }
        }
        return true;
    }

    void complete(uint64_t tag, int status, int actual, const uint8_t *p = nullptr, size_t n = 0)
    {
        wire_completion c{tag, status, actual, uint32_t(n), 0};
        Bytes m(sizeof c + n);
        memcpy(m.data(), &c, sizeof c);
        if (n) memcpy(m.data() + sizeof c, p, n);
        outbox.push_back(std::move(m));
        if (!flush()) wakeUp();
    }

    size_t packetSize(uint8_t ep) const
    {
        for (auto &i : device->identity.interfaces) for (auto &e : i.endpoints) if (e.address == ep) return e.maxPacket;
        return 512;
    }

    void match(uint8_t ep)                          // pair messages with transfers, packet by packet
    {
        auto &w = waiting[ep]; auto &q = queued[ep];
        const size_t packet = packetSize(ep);
        auto finish = [&](int status) { complete(w.front().tag, status, int(w.front().got.size()), w.front().got.data(), w.front().got.size()); w.pop_front(); };
        while (!w.empty() && !q.empty()) {
            auto &u = w.front(); auto &m = q.front();
            size_t left = m.data.size() - m.sent, room = u.length - u.got.size();
            size_t n = std::min(left, room) / packet * packet, rest = left - n;    // whole packets that fit
            if (rest && rest < packet && rest <= room - n) n = left;               // and the short one
            u.got.insert(u.got.end(), m.data.begin() + long(m.sent), m.data.begin() + long(m.sent + n));
            m.sent += n; left -= n; room -= n;
            if (left == 0) {
                bool ends = m.data.size() % packet != 0 || m.zeroPacket || m.data.empty();
                if (room == 0 && m.zeroPacket && m.data.size() % packet == 0 && !m.data.empty()) { finish(0); continue; } // the zero packet is for the next one
                q.pop_front();
                if (ends || room == 0) finish(0);
            } else if (room == 0) {
                finish(0);
            } else {                                // the next packet does not fit
                u.got.resize(u.length);
                q.pop_front();
                finish(-EOVERFLOW);
            }
        }
    }

    void submit(const wire_request &r, Bytes payload)
    {
        if (r.type == USBDEVFS_URB_TYPE_CONTROL) {
            Setup s; memcpy(&s, payload.data(), 8);
            bool in = s.requestType & 0x80;
            Bytes d(payload.begin() + 8, payload.end());
            int st = standardRequest(device->identity, s, d) ? 0 : device->control(s, d);
            std::lock_guard l(mutex);
            size_t n = in ? std::min<size_t>(d.size(), s.length) : s.length;
            if (st < 0) complete(r.tag, st, 0);
            else complete(r.tag, 0, int(n), d.data(), in ? n : 0);
        } else if (r.endpoint & 0x80) {
            std::lock_guard l(mutex);
            waiting[r.endpoint].push_back({r.tag, size_t(r.buffer_length), {}});
            match(r.endpoint);
        } else {
            bool ended = payload.size() % packetSize(r.endpoint) != 0 || payload.empty() || r.flags & USBDEVFS_URB_ZERO_PACKET;
            int st = device->bulkOut(r.endpoint, payload, ended);
            std::lock_guard l(mutex);
            if (st == UsbDevice::Hold) held.push_back(r.tag);
            else complete(r.tag, st < 0 ? st : 0, st < 0 ? 0 : st);
        }
    }

    wire_result call(const wire_request &r)
    {
        wire_result res{};
        auto bad = [&](int e) { res.value = -1; res.error = e; };
        auto number = unsigned(r.arg);
        int st = r.request == USBDEVFS_CLAIMINTERFACE || r.request == USBDEVFS_DISCONNECT_CLAIM ? device->claim(number)
            : r.request == USBDEVFS_DISCONNECT ? device->detach(number) : 0;
        std::lock_guard l(mutex);
        switch (r.request) {
        case USBDEVFS_CLAIMINTERFACE:
        case USBDEVFS_DISCONNECT_CLAIM:
            if (st < 0) bad(-st);
            else if (!drivers[number].empty() && r.request == USBDEVFS_CLAIMINTERFACE) bad(EBUSY);
            else { drivers[number].clear(); claimed[number] = true; }
            break;
        case USBDEVFS_RELEASEINTERFACE: if (!claimed[number]) bad(EINVAL); claimed[number] = false; break;
        case USBDEVFS_GETDRIVER:
            if (!drivers[number].empty()) snprintf(res.text, sizeof res.text, "%s", drivers[number].c_str());
            else if (claimed[number]) strcpy(res.text, "usbfs");
            else bad(ENODATA);
            break;
        case USBDEVFS_DISCONNECT: if (st < 0) bad(-st); else if (drivers[number].empty()) bad(ENODATA); else drivers[number].clear(); break;
        case USBDEVFS_CONNECT: for (auto &i : device->identity.interfaces) if (i.number == number) drivers[number] = i.driver; res.value = 1; break;
        case USBDEVFS_DISCARDURB:
            for (auto &[ep, w] : waiting)
                if (auto it = std::find_if(w.begin(), w.end(), [&](auto &u) { return u.tag == r.arg; }); it != w.end()) {
                    auto u = std::move(*it);
                    w.erase(it);
                    complete(u.tag, -ENOENT, int(u.got.size()), u.got.data(), u.got.size());
                    return res;
                }
            if (auto it = std::find(held.begin(), held.end(), r.arg); it != held.end()) {
                held.erase(it);
                complete(r.arg, -ENOENT, 0);
                return res;
            }
            bad(EINVAL);
            break;
        default: break;                             // SETCONFIGURATION, SETINTERFACE, CLEAR_HALT, RESET: fine
        }
        return res;
    }

    void dropHandle()                               // mutex held; what the device has to say waits for the next handle
    {
        for (int *fd : {&data, &ctrl}) if (*fd >= 0) { ::close(*fd); *fd = -1; }
        waiting.clear(); held.clear(); outbox.clear(); outboxOffset = 0; claimed.clear();
    }

    bool serveOne(int fd)                           // false: the host closed its handle
    {
        wire_request r{};
        Bytes payload;
        bool ok = recvAll(fd, &r, sizeof r);
        if (ok && r.len) { payload.resize(r.len); ok = recvAll(fd, payload.data(), r.len); }
        if (!ok) { std::lock_guard l(mutex); if (fd == data || fd == ctrl) dropHandle(); return false; }
        if (r.kind == WIRE_SUBMIT) submit(r, std::move(payload));
        else { auto res = call(r); sendAll(fd, &res, sizeof res); }
        return true;
    }

    void run()
    {
        for (;;) {
            int timeout = -1;
            pollfd p[4] = {{wake, POLLIN, 0}, {listener, POLLIN, 0}, {-1, POLLIN, 0}, {-1, POLLIN, 0}};
            {
                std::lock_guard l(mutex);
                if (gone && flush()) { dropHandle(); return; }
                p[2].fd = data; p[3].fd = ctrl;
                if (!outbox.empty()) p[2].events |= POLLOUT;
                if (gone) timeout = 200;            // the host is not reading; do not wait for ever
            }
            if (::poll(p, 4, timeout) == 0) { std::lock_guard l(mutex); outbox.clear(); }
            if (p[0].revents) { uint64_t v; (void) !::read(wake, &v, 8); }
            if (p[1].revents & POLLIN) {
                wire_request h{};
                int c = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
                std::lock_guard l(mutex);
                if (c < 0 || !recvAll(c, &h, sizeof h)) { if (c >= 0) ::close(c); continue; }
                if (h.kind == WIRE_HELLO_DATA) { dropHandle(); data = c; } else { ctrl = c; }
            }
            if (p[2].revents & POLLOUT) { std::lock_guard l(mutex); flush(); }
            if (p[2].fd >= 0 && p[2].revents & (POLLIN | POLLHUP | POLLERR) && !serveOne(p[2].fd)) continue;
            if (p[3].fd >= 0 && p[3].revents & (POLLIN | POLLHUP | POLLERR)) {
                // What the host submitted before this call comes first, as in a kernel: else a discard misses its URB.
                pollfd earlier{p[2].fd, POLLIN, 0};
                bool ok = true;
                while (ok && ::poll(&earlier, 1, 0) > 0) ok = serveOne(earlier.fd);
                if (ok) serveOne(p[3].fd);
            }
        }
    }
};

UsbDevice::~UsbDevice()
{
    if (node_) { fprintf(stderr, "testbench: a device was destroyed while plugged in\n"); abort(); }
}

void UsbDevice::sendIn(uint8_t endpoint, Bytes data, bool zeroPacket)
{
    std::shared_ptr<UsbNode> n;
    { std::lock_guard l(nodeMutex_); n = node_; }
    if (!n) return;
    std::lock_guard l(n->mutex);
    if (n->gone) return;
    n->queued[endpoint].push_back({std::move(data), zeroPacket});
    n->match(endpoint);
}

SerialPort::~SerialPort()
{
    if (master_ >= 0) ::close(master_);
    if (lines_) ::munmap(lines_, sizeof *lines_);
    if (!lineFile_.empty()) ::unlink(lineFile_.c_str());
}

unsigned SerialPort::baudRate() const
{
    // termios2 of <asm/termbits.h>, which cannot be included beside <termios.h>
    struct { uint32_t iflag, oflag, cflag, lflag; uint8_t line, cc[19]; uint32_t ispeed, ospeed; } t{};
    return ::ioctl(master_, _IOC(_IOC_READ, 'T', 0x2A, sizeof t), &t) ? 0 : t.ospeed;
}
bool SerialPort::dtr() const { return __atomic_load_n(&lines_->host, __ATOMIC_ACQUIRE) & TIOCM_DTR; }
bool SerialPort::rts() const { return __atomic_load_n(&lines_->host, __ATOMIC_ACQUIRE) & TIOCM_RTS; }
unsigned SerialPort::lineChanges() const { return __atomic_load_n(&lines_->changes, __ATOMIC_ACQUIRE); }
void SerialPort::setDeviceLines(unsigned bits) { __atomic_store_n(&lines_->device, bits, __ATOMIC_RELEASE); }

Testbed::Testbed() : tb_(umockdev_testbed_new())
{
    if (!umockdev_in_mock_environment()) throw std::runtime_error("run with LD_PRELOAD=libtestbench-preload.so:libumockdev-preload.so.0");
    fs::create_directories(rootDir() + "/testbench");
    fs::create_directories(rootDir() + "/dev/bus/usb");
}

Testbed::~Testbed() { g_object_unref(tb_); }

std::string Testbed::rootDir() const
{
    char *r = umockdev_testbed_get_root_dir(tb_);
    std::string s = r;
    g_free(r);
    return s;
}

void Testbed::addUsb(const Identity &id, int bus, int address, const std::string &sysName)
{
    std::string hex, strings, dev = format("/dev/bus/usb/%03d/%03d", bus, address), top = format("/devices/usb%d/", bus) + sysName;
    for (auto b : id.toDescriptors()) hex += format("%02X", b);
    if (!id.manufacturer.empty()) strings += "A: manufacturer=" + id.manufacturer + "\\n\n";
    if (!id.productName.empty()) strings += "A: product=" + id.productName + "\\n\n";
    if (!id.serial.empty()) strings += "A: serial=" + id.serial + "\\n\n";
    // No "N:" line: umockdev would create the node as a plain file. The shim answers open() itself.
    std::string text = "P: " + top + "\nE: SUBSYSTEM=usb\nE: DRIVER=usb\nE: DEVTYPE=usb_device\nE: DEVNAME=" + dev
        + format("\nE: MAJOR=189\nE: MINOR=%d\nE: BUSNUM=%03d\nE: DEVNUM=%03d\nE: PRODUCT=%x/%x/%x\nE: ID_VENDOR_ID=%04x\nE: ID_MODEL_ID=%04x\n",
                 (bus - 1) * 128 + address - 1, bus, address, id.vendor, id.product, id.release, id.vendor, id.product)
        + format("A: busnum=%d\\n\nA: devnum=%d\\n\nA: bConfigurationValue=1\\n\nA: speed=480\\n\nA: idVendor=%04x\\n\nA: idProduct=%04x\\n\n",
                 bus, address, id.vendor, id.product)
        + format("A: bcdDevice=%04x\\n\nA: bNumInterfaces=%2zu\\n\nA: bNumConfigurations=1\\n\nA: bDeviceClass=00\\n\nA: bDeviceSubClass=00\\n\nA: bDeviceProtocol=00\\n\nA: maxchild=0\\n\n",
                 id.release, id.interfaces.size())
        + strings + "H: descriptors=" + hex + "\n\n";
    for (auto &i : id.interfaces)
        text += "P: " + top + "/" + sysName + format(":1.%d\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\n", i.number)
            + (i.driver.empty() ? "" : "E: DRIVER=" + i.driver + "\nL: driver=../../../../bus/usb/drivers/" + i.driver + "\n")
            + format("A: bInterfaceNumber=%02x\\n\nA: bInterfaceClass=%02x\\n\nA: bInterfaceSubClass=%02x\\n\nA: bInterfaceProtocol=%02x\\n\nA: bAlternateSetting= 0\\n\nA: bNumEndpoints=%02zx\\n\n\n",
                i.number, i.cls, i.subClass, i.protocol, i.endpoints.size());
    GError *e = nullptr;
    if (!umockdev_testbed_add_from_string(tb_, text.c_str(), &e)) throw std::runtime_error(e->message);
}

void Testbed::remove(const Identity &id, const std::string &sys, const std::string &tty)
{
    // children first, as the kernel does; umockdev does not remove them with their parent
    auto name = fs::path(sys).filename().string();
    std::vector<std::string> paths;
    if (!tty.empty()) paths.push_back(sys + "/" + name + ":1.0/tty/" + tty);
    for (auto &i : id.interfaces) paths.push_back(sys + "/" + name + format(":1.%d", i.number));
    paths.push_back(sys);
    for (auto &p : paths) {
        umockdev_testbed_uevent(tb_, p.c_str(), "remove");
        umockdev_testbed_remove_device(tb_, p.c_str());
    }
}

void Testbed::plug(UsbDevice &d, int bus, int address, const std::string &sysName)
{
    auto n = std::make_shared<UsbNode>();
    n->device = &d;
    n->sys = format("/sys/devices/usb%d/", bus) + sysName;
    n->socketPath = rootDir() + format("/testbench/usb-%03d-%03d", bus, address);
    n->wake = ::eventfd(0, EFD_CLOEXEC);
    for (auto &i : d.identity.interfaces) n->drivers[i.number] = i.driver;
    sockaddr_un a{};
    a.sun_family = AF_UNIX;
    snprintf(a.sun_path, sizeof a.sun_path, "%s", n->socketPath.c_str());
    n->listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(n->listener, reinterpret_cast<sockaddr *>(&a), sizeof a) || ::listen(n->listener, 8)) throw std::runtime_error("bind " + n->socketPath);
    { std::lock_guard l(d.nodeMutex_); d.node_ = n; }
    n->thread = std::thread([n] { n->run(); });
    std::lock_guard l(mutex_);
    addUsb(d.identity, bus, address, sysName);
}

void Testbed::unplug(UsbDevice &d, int urbStatus)
{
    std::shared_ptr<UsbNode> n;
    { std::lock_guard l(d.nodeMutex_); n.swap(d.node_); }
    if (!n) return;
    ::unlink(n->socketPath.c_str());
    {
        std::lock_guard l(n->mutex);
        for (auto &[ep, w] : n->waiting) for (auto &u : w) n->complete(u.tag, urbStatus, 0);
        n->waiting.clear();
        for (auto tag : n->held) n->complete(tag, urbStatus, 0);
        n->held.clear();
        n->gone = true;
    }
    n->wakeUp();
    n->thread.join();
    ::close(n->listener); ::close(n->wake);
    std::lock_guard l(mutex_);
    remove(d.identity, n->sys, {});
}

std::unique_ptr<SerialPort> Testbed::plugSerial(const Identity &id, int bus, int address, const std::string &sysName, const std::string &tty)
{
    auto p = std::make_unique<SerialPort>();
    int slave = -1;
    char name[64];
    if (::openpty(&p->master_, &slave, name, nullptr, nullptr)) throw std::runtime_error("openpty");
    ::fcntl(p->master_, F_SETFD, FD_CLOEXEC);
    termios t;
    ::tcgetattr(slave, &t); ::cfmakeraw(&t); ::tcsetattr(slave, TCSANOW, &t);
    ::close(slave);
    p->lineFile_ = rootDir() + "/testbench/pts-" + fs::path(name).filename().string();
    int f = ::open(p->lineFile_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (f < 0 || ::ftruncate(f, sizeof(wire_lines))) throw std::runtime_error("line file");
    p->lines_ = static_cast<wire_lines *>(::mmap(nullptr, sizeof(wire_lines), PROT_READ | PROT_WRITE, MAP_SHARED, f, 0));
    ::close(f);
    p->node_ = rootDir() + "/dev/" + tty;
    fs::remove(p->node_);
    fs::create_symlink(name, p->node_);
    std::lock_guard l(mutex_);
    addUsb(id, bus, address, sysName);
    p->sys_ = format("/sys/devices/usb%d/", bus) + sysName;
    p->identity_ = id;
    auto model = id.productName, vendor = id.manufacturer;
    std::replace(model.begin(), model.end(), ' ', '_'); std::replace(vendor.begin(), vendor.end(), ' ', '_');
    std::string text = format("P: /devices/usb%d/", bus) + sysName + "/" + sysName + ":1.0/tty/" + tty + "\nE: SUBSYSTEM=tty\nE: DEVNAME=/dev/" + tty
        + format("\nE: MAJOR=166\nE: MINOR=%d\nE: ID_BUS=usb\nE: ID_VENDOR_ID=%04x\nE: ID_MODEL_ID=%04x\n", atoi(tty.c_str() + tty.find_first_of("0123456789")), id.vendor, id.product)
        + "L: device=../../../" + sysName + ":1.0\nE: ID_VENDOR=" + vendor + "\nE: ID_MODEL=" + model + (id.serial.empty() ? "" : "\nE: ID_SERIAL_SHORT=" + id.serial) + "\n\n";
    GError *e = nullptr;
    if (!umockdev_testbed_add_from_string(tb_, text.c_str(), &e)) throw std::runtime_error(e->message);
    return p;
}

void Testbed::unplugSerial(SerialPort &p)
{
    fs::remove(p.node_);
    ::close(p.master_);
    p.master_ = -1;
    std::lock_guard l(mutex_);
    remove(p.identity_, p.sys_, fs::path(p.node_).filename().string());
}

} // namespace testbench
