// SPDX-License-Identifier: GPL-3.0-or-later
/// The board of a virtual phone: cable on one side, the running program on the other.
#pragma once

#include "protocols/unisoc/virtual/device_program.h"
#include "protocols/unisoc/virtual/fault_injector.h"

#include <mutex>

namespace flashwright::unisoc::device {

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
    [[nodiscard]] milliseconds appearsAfter() const override { return m_scenario.appearsAfter; }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override;

private:
    [[nodiscard]] const PhoneProfile& profile() const override { return m_profile; }
    [[nodiscard]] const Scenario& scenario() const override { return m_scenario; }
    [[nodiscard]] PhoneStorage& storage() override { return m_storage; }
    [[nodiscard]] bool serialLine() const override;
    void reply(std::uint16_t type, ByteSpan payload, milliseconds after) override;
    void sendPlain(Bytes bytes) override;
    void setEscapes(bool on) override { m_escapes = on; }
    void setBaudRate(std::uint32_t baud) override { m_baud = baud; }
    void hang() override { m_hung = true; }
    void leave(milliseconds after, std::optional<milliseconds> backAfter) override;
    void jump(std::unique_ptr<DeviceProgram> program) override;
    void jumpWithNewUsb(std::unique_ptr<DeviceProgram> program) override;

    [[nodiscard]] std::unique_ptr<DeviceProgram> bootProgram();
    [[nodiscard]] bool spendBytes(std::size_t bytes);
    [[nodiscard]] bool hears() const;
    void serve(ByteSpan bytes, bool ended);
    [[nodiscard]] bool tookEntry(ByteSpan bytes);
    void serveFrames(ByteSpan bytes);
    void servePackets(ByteSpan bytes);
    void oneFrame(ByteSpan frame);
    void dispatch(const DeviceRequest& request);
    [[nodiscard]] bool inject(const FaultRule* rule);
    void takeNextProgram();
    void transmit(Bytes bytes, milliseconds after);
    [[nodiscard]] Bytes damage(Bytes frame);

    mutable std::recursive_mutex m_mutex;
    const PhoneProfile m_profile;
    const Scenario m_scenario;
    PhoneStorage m_storage;
    FaultInjector m_faults;
    DeviceFrameReader m_reader;
    std::unique_ptr<DeviceProgram> m_program;
    std::unique_ptr<DeviceProgram> m_next; ///< jumped to; runs when the current call is over
    PhoneLink* m_link = nullptr; ///< during a call of the carrier's
    Bytes m_pending; ///< transfers of whole packets that nothing has ended yet
    bool m_keepProgram = false; ///< the next plugged() is a second enumeration
    bool m_armed = false; ///< the class request has come
    bool m_hung = false;
    bool m_escapes = true;
    bool m_linkFaultDone = false;
    bool m_damageNext = false;
    milliseconds m_extraDelay{0};
    std::uint64_t m_bytes = 0;
    std::uint32_t m_frames = 0;
    std::uint32_t m_baud = 115200;
    std::uint32_t m_hostBaud = 115200;
};

} // namespace flashwright::unisoc::device
