// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts a virtual phone on a real kernel's USB as a FunctionFS function with one vendor interface.
#pragma once

#include "tests/machine/gadget.h"
#include "tests/support/phone_carrier.h"

#include <deque>

namespace flashwright::test {

/// Its threads block in the kernel until data comes; they end with the process, as the function does.
class FfsPhone final : public PhoneCarrier {
public:
    /// `mount` is where the function's file system is mounted. Writes the descriptors; ends the process on
    /// failure.
    FfsPhone(std::shared_ptr<VirtualPhone> phone, GadgetPlace place, const std::string& mount);
    ~FfsPhone() override;

protected:
    void present(const PhoneIdentity& identity, int appearance) override;
    void withdraw(int urbStatus) override;
    void transmit(const Bytes& transfer, bool zeroPacket) override;

private:
    void describe(const PhoneIdentity& identity) const;
    void linkFunction();
    void serveControl();
    void serveOut();
    void serveIn();

    const GadgetPlace m_place;
    const std::string m_mount;
    int m_control = -1;
    int m_in = -1;
    int m_out = -1;
    std::mutex m_queueMutex;
    std::condition_variable m_queueChanged;
    std::deque<std::pair<Bytes, bool>> m_queue; // guarded by m_queueMutex
    std::vector<std::thread> m_threads;
};

} // namespace flashwright::test
