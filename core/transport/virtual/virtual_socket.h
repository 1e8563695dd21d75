// SPDX-License-Identifier: GPL-3.0-or-later
/// One port of a VirtualBus with the phone on it. For virtual_bus.cpp only.
#pragma once

#include "core/transport/bus.h"
#include "core/transport/virtual/virtual_phone.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace flashwright {

/// Thread-safe. Three locks, always taken in this order: the bus's (who is present), the phone's (one
/// callback at a time), the queue's (bytes on their way to the host).
class VirtualSocket final : public PhoneLink, public std::enable_shared_from_this<VirtualSocket> {
public:
    /// Asks the bus to take the phone off (and bring it back) when the appearance is still this one. Called
    /// on the thread that made the phone leave, without any lock held, or from the clock.
    using Leaver = std::function<void(std::uint64_t appearance, std::optional<milliseconds> backAfter)>;

    VirtualSocket(Clock& clock, std::shared_ptr<VirtualPhone> phone, Leaver leaver);

    // Presence; under the bus's lock.
    /// Powers the phone up. @returns what the bus shows from now on.
    PortSighting appear(const std::string& port, const std::string& address);
    void disappear();
    [[nodiscard]] bool present() const noexcept { return m_appearance.load() % 2 == 1; }
    /// Odd while the phone is there; each coming and going adds one.
    [[nodiscard]] std::uint64_t appearance() const noexcept { return m_appearance.load(); }
    [[nodiscard]] const PortSighting& sighting() const noexcept { return m_sighting; }

    // The host's side; each call names the appearance it was opened for.
    [[nodiscard]] bool claim(std::uint64_t appearance);
    void unclaim(std::uint64_t appearance);
    Result<std::size_t> read(
        MutableByteSpan into, Deadline by, const std::stop_token& stop, std::uint64_t appearance);
    Result<void> write(ByteSpan bytes, bool ended, std::uint64_t appearance);
    Result<void> control(const ControlRequest& request, std::uint64_t appearance);
    void discardInput(std::uint64_t appearance);
    [[nodiscard]] std::size_t packetBytes() const;

    // The phone's side.
    [[nodiscard]] TimePoint now() const override;
    void send(Bytes transfer, milliseconds after, bool zeroPacket) override;
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override;
    void wake(milliseconds after) override;

private:
    struct Transfer {
        TimePoint ready{};
        Bytes bytes;
        std::size_t taken = 0;
    };
    struct Departure {
        std::uint64_t appearance = 0;
        std::optional<milliseconds> backAfter;
    };
    void carryOutLeave();
    void wakePhone(std::uint64_t appearance);
    void leaveFromTheClock();
    [[nodiscard]] bool hasInput() const;
    std::size_t take(MutableByteSpan into);

    Clock& m_clock;
    const std::shared_ptr<VirtualPhone> m_phone;
    const Leaver m_leaver;
    std::atomic<std::uint64_t> m_appearance{0};
    PortSighting m_sighting; // guarded by the bus's lock
    std::mutex m_phoneMutex; // held while a callback runs
    mutable std::mutex m_queueMutex;
    std::condition_variable_any m_queueChanged;
    std::deque<Transfer> m_queue; // guarded by m_queueMutex; in the order of their times
    std::size_t m_packetBytes = 0; // guarded by m_queueMutex
    std::uint64_t m_claimedBy = 0; // guarded by m_queueMutex; appearance of the open transport, 0 = none
    std::optional<Departure> m_departure; // guarded by m_queueMutex; leaves as soon as the callback is over
};

} // namespace flashwright
