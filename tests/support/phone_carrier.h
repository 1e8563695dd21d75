// SPDX-License-Identifier: GPL-3.0-or-later
/// What every way of carrying a virtual phone has in common: one callback at a time, timers, leaving and
/// returning.
#pragma once

#include "core/transport/virtual/virtual_phone.h"

#include <cerrno>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace flashwright::test {

/// A carrier shows the phone to a host and passes bytes. Leaving and returning happen on a thread of its own.
/// Thread-safe. A derived class calls finish() first thing in its destructor.
class PhoneCarrier {
public:
    PhoneCarrier(const PhoneCarrier&) = delete;
    PhoneCarrier& operator=(const PhoneCarrier&) = delete;

    /// Returns once the phone is on the bus.
    void plug();
    /// Returns once it is off. `urbStatus` is how transfers in flight end, where a carrier can choose.
    void pull(int urbStatus = -ESHUTDOWN);
    /// Pulls the cable by itself once this many bulk bytes have passed, both ways counted; with `backAfter`
    /// it is plugged again that much later.
    void pullAfter(
        std::uint64_t bytes, int urbStatus = -ESHUTDOWN, std::optional<milliseconds> backAfter = {});

    /// Control requests that the phone has had since it was made.
    [[nodiscard]] std::vector<ControlRequest> controls();
    /// How often it has been on the bus.
    [[nodiscard]] int appearances();
    [[nodiscard]] VirtualPhone& phone() { return *m_phone; }

    virtual ~PhoneCarrier();

protected:
    PhoneCarrier(std::shared_ptr<VirtualPhone> phone, LinkKind kind);

    /// Shows the phone for the n-th time, counted from one. Worker thread.
    virtual void present(const PhoneIdentity& identity, int appearance) = 0;
    /// Takes it off the bus; returns when no more calls of arrived() and asked() come. Worker thread.
    virtual void withdraw(int urbStatus) = 0;
    /// Sends to the host. Any thread, one at a time.
    virtual void transmit(const Bytes& transfer, bool zeroPacket) = 0;

    void arrived(ByteSpan transfer, bool ended);
    bool asked(const ControlRequest& request);
    /// Withdraws the phone and ends the worker.
    void finish();

private:
    class Link;
    struct Task {
        TimePoint due;
        std::uint64_t order = 0;
        std::function<void()> run;
    };

    void post(TimePoint due, std::function<void()> run);
    void postAndWait(const std::function<void()>& run);
    void serve(const std::stop_token& stop);
    void appear();
    void disappear(int urbStatus);
    void disappearFor(int urbStatus, std::optional<milliseconds> backAfter);
    void send(int appearance, const Bytes& transfer, bool zeroPacket);
    void count(std::size_t bytes);

    const std::shared_ptr<VirtualPhone> m_phone;
    const LinkKind m_kind;
    std::unique_ptr<Link> m_link;
    std::mutex m_phoneMutex; // held during callbacks of the phone
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Task> m_tasks; // guarded by m_mutex
    std::uint64_t m_lastOrder = 0; // guarded by m_mutex
    bool m_working = false; // guarded by m_mutex: a task runs
    bool m_present = false; // guarded by m_mutex
    int m_appearance = 0; // guarded by m_mutex
    std::vector<ControlRequest> m_controls; // guarded by m_mutex
    std::optional<std::uint64_t> m_bytesLeft; // guarded by m_mutex
    int m_pullStatus = -ESHUTDOWN; // guarded by m_mutex
    std::optional<milliseconds> m_backAfter; // guarded by m_mutex
    std::jthread m_worker;
};

} // namespace flashwright::test
