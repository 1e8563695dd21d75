// SPDX-License-Identifier: GPL-3.0-or-later
/// The board of a virtual phone: cable on one side, the running program on the other.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"
#include "protocols/mediatek/virtual/fault_injector.h"

#include <mutex>

namespace flashwright::mediatek::device {

/// Thread-safe: carriers call one at a time, storage() comes from anywhere.
class PhoneMachine final : public VirtualPhone, private Board {
public:
    PhoneMachine(PhoneProfile profile, Scenario scenario);
    ~PhoneMachine() override;

    [[nodiscard]] PhoneIdentity identity() const override;
    void plugged(PhoneLink& link) override;
    void left() override;
    bool control(const ControlRequest& request, PhoneLink& link) override;
    void received(ByteSpan transfer, bool ended, PhoneLink& link) override;
    void baudRateChanged(std::uint32_t baud, PhoneLink& link) override;
    void woken(PhoneLink& link) override;
    void lineOpened(PhoneLink& link) override;
    [[nodiscard]] milliseconds appearsAfter() const override { return m_scenario.appearsAfter; }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override;

private:
    [[nodiscard]] const PhoneProfile& profile() const override { return m_profile; }
    [[nodiscard]] const Scenario& scenario() const override { return m_scenario; }
    [[nodiscard]] PhoneStorage& storage() override { return m_storage; }
    [[nodiscard]] const Handed& handed() const override { return m_handed; }
    [[nodiscard]] TimePoint now() const override;
    void send(Bytes bytes, milliseconds after) override;
    void wake(milliseconds after) override;
    [[nodiscard]] bool fault(std::string_view command, std::string_view item) override;
    void hang() override { m_hung = true; }
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override;
    void leaveAndGoOn(std::uint16_t product, milliseconds after, milliseconds backAfter) override;
    void leaveInto(Entry entry, milliseconds after, milliseconds backAfter) override;
    [[nodiscard]] bool serialLine() const override;
    [[nodiscard]] std::uint16_t currentProduct() const override { return identity().id.product; }
    void startAgent(Handed handed) override;
    void jump(std::unique_ptr<DeviceProgram> program) override;
    void watchdogOff(bool off) override { m_watchdogOff = off; }

    /// Runs one of the program's calls with the link at hand, and what follows from it.
    template <class Call> void inside(PhoneLink& link, Call call);
    void powerUp();
    [[nodiscard]] std::unique_ptr<DeviceProgram> bootProgram();
    [[nodiscard]] bool inject(const FaultRule& rule);
    [[nodiscard]] bool spendBytes(std::size_t bytes);
    void takeNextProgram();
    void watchdogTick();
    void transmit(Bytes bytes, milliseconds after);
    void flushJoined();
    void damage(Bytes& bytes);

    mutable std::recursive_mutex m_mutex;
    const PhoneProfile m_profile;
    const Scenario m_scenario;
    PhoneStorage m_storage;
    FaultInjector m_faults;
    Handed m_handed;
    std::unique_ptr<DeviceProgram> m_program;
    std::unique_ptr<DeviceProgram> m_next; ///< jumped to; runs when the current call is over
    PhoneLink* m_link = nullptr; ///< during a call of the carrier's
    std::uint16_t m_goOnAs = 0; ///< the next plugged() finds the same program under this product id
    std::uint16_t m_product = 0; ///< that id while it holds; 0 = the program's own
    std::optional<Entry> m_nextEntry;
    std::optional<TimePoint> m_watchdogAt;
    bool m_watchdogOff = false;
    bool m_hung = false;
    bool m_linkFaultDone = false;
    bool m_damageNext = false;
    milliseconds m_extraDelay{0};
    TimePoint m_lastReady{}; ///< nothing overtakes what was sent before
    Bytes m_joined;
    std::uint64_t m_bytes = 0;
    std::uint32_t m_transfers = 0;
};

} // namespace flashwright::mediatek::device
