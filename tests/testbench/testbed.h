// SPDX-License-Identifier: GPL-3.0-or-later
// Fake phones for tests: a sysfs/udev tree (umockdev) plus USB devices and
// serial ports implemented here. The program under test uses the real libusb,
// libudev and QSerialPort; only the kernel below them is replaced.
#pragma once
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct _UMockdevTestbed;
struct wire_lines;

namespace testbench {

using Bytes = std::vector<uint8_t>;

struct Setup { uint8_t requestType, request; uint16_t value, index, length; };

struct Endpoint { uint8_t address; uint8_t attributes = 2; uint16_t maxPacket = 512; uint8_t interval = 0; };
struct Interface { uint8_t number = 0, cls = 0xff, subClass = 0, protocol = 0; std::vector<Endpoint> endpoints; std::string driver; };

// What the device says of itself. toDescriptors() is the content of the sysfs
// "descriptors" file: device descriptor, then one configuration.
struct Identity {
    uint16_t vendor = 0x1782, product = 0x4d00, release = 0x0100;
    std::string manufacturer = "Spreadtrum Phone", productName = "Fake download port", serial;
    std::vector<Interface> interfaces{{0, 0xff, 0, 0, {{0x85}, {0x06}}, {}}};
    Bytes toDescriptors() const;
};

// Derive and override. The callbacks run on the device's own thread; a negative
// return is -errno and becomes the transfer's status (-EPIPE: stall).
class UsbDevice {
public:
    explicit UsbDevice(Identity id = {}) : identity(std::move(id)) {}
    virtual ~UsbDevice();                   // unplug it first: its thread calls the functions below
    virtual int control(const Setup &, Bytes & /*in or out data*/) { return 0; }
    // One host-to-device transfer. ended: by a short or zero-length packet; false
    // when the length is a whole number of packets, so more may follow.
    virtual int bulkOut(uint8_t /*endpoint*/, const Bytes &data, bool /*ended*/) { return int(data.size()); }
    virtual int claim(unsigned /*interface*/) { return 0; }
    // Asked when the host wants the kernel driver off an interface; negative: the driver stays.
    virtual int detach(unsigned /*interface*/) { return 0; }
    // Returned by bulkOut: the phone takes the data neither now nor later (NAK), until cancelled or unplugged.
    static constexpr int Hold = -100000;
    // Queues one device-to-host message; any thread may call this. As on the wire,
    // the host's transfer ends at a short packet or when its buffer is full: a
    // message of a whole number of packets does not end it unless zeroPacket is
    // set, and a packet larger than the room left is an overflow.
    void sendIn(uint8_t endpoint, Bytes data, bool zeroPacket = false);
    const Identity identity;
private:
    friend class Testbed; friend struct UsbNode;
    std::mutex nodeMutex_; std::shared_ptr<struct UsbNode> node_;
};

// A CDC-ACM port: the program under test opens /dev/ttyACM0, the test holds the
// other end. Testbed::unplugSerial() closes it, which hangs the port up as a
// pulled cable does.
class SerialPort {
public:
    ~SerialPort();
    int fd() const { return master_; }
    unsigned baudRate() const;
    bool dtr() const; bool rts() const;
    unsigned lineChanges() const;
    void setDeviceLines(unsigned tiocmBits);
private:
    friend class Testbed;
    int master_ = -1; Identity identity_; std::string lineFile_, sys_, node_; wire_lines *lines_ = nullptr;
};

class Testbed {
public:
    Testbed();
    ~Testbed();
    Testbed(const Testbed &) = delete;
    // sysName as the kernel names it, "1-1" for port 1 of bus 1.
    void plug(UsbDevice &, int bus, int address, const std::string &sysName);
    // urbStatus: how transfers in flight end. -ESHUTDOWN gives LIBUSB_TRANSFER_NO_DEVICE;
    // many host controllers report -EPROTO first (LIBUSB_TRANSFER_ERROR, LIBUSB_ERROR_IO).
    void unplug(UsbDevice &, int urbStatus = -ESHUTDOWN);
    std::unique_ptr<SerialPort> plugSerial(const Identity &, int bus, int address, const std::string &sysName, const std::string &tty);
    void unplugSerial(SerialPort &);
    std::string rootDir() const;
private:
    void addUsb(const Identity &, int bus, int address, const std::string &sysName);
    void remove(const Identity &, const std::string &sys, const std::string &tty);
    _UMockdevTestbed *tb_;
    std::mutex mutex_;
};

} // namespace testbench
