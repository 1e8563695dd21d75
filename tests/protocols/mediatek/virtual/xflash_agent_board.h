// SPDX-License-Identifier: GPL-3.0-or-later
/// A board of a few lines under an agent: what goes in, what came out, who runs now. Shares no code with the
/// host's side of the product.
#pragma once

#include "core/base/digest.h"
#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/virtual/device_program.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek::device {

[[nodiscard]] inline Bytes fromHex(std::string_view text)
{
    Bytes bytes;
    int high = -1;
    for (const char c : text) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) {
            continue;
        }
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::byte>(high * 16 + digit));
            high = -1;
        }
    }
    return bytes;
}

[[nodiscard]] inline PhoneProfile smallPhone(Dialect dialect, DeviceStorage storage)
{
    PhoneProfile profile;
    profile.id = "test-phone";
    profile.dialect = dialect;
    profile.storage = storage;
    profile.chip = storage == DeviceStorage::Ufs ? "MT6785" : "MT6765";
    profile.hwCode = 0x0766;
    profile.hwSubCode = 0x8a00;
    profile.hwVersion = 0xca00;
    profile.swVersion = 0x0200;
    profile.da1Address = 0x200000;
    profile.da2Address = 0x40000000;
    profile.board = "k65v1_64_bsp";
    profile.sectorBytes = storage == DeviceStorage::Ufs ? 4096 : 512;
    profile.userBytes = 64 * MiB;
    profile.bootBytes = 4 * MiB;
    profile.rpmbBytes = 4 * MiB;
    profile.emiVersion = 30;
    profile.storageId = fromHex("150100445036444142021234567890ab");
    profile.meId = fromHex("00112233445566778899aabbccddeeff");
    profile.socId = Bytes(32, std::byte{0x5a});
    profile.batteryMillivolts = 3810;
    profile.partitions = {{"pgpt", 0x8000}, {"boot", 8 * MiB}, {"nvram", 4 * MiB},
        {"userdata", PartitionLine::RestOfStorage}, {"sgpt", 0x8000}};
    return profile;
}

class AgentBoard final : public Board {
public:
    explicit AgentBoard(PhoneProfile profile, Scenario scenario = {}, bool fromBootRom = false)
        : secondImage(0x1800, std::byte{0x33})
        , m_profile(std::move(profile))
        , m_scenario(std::move(scenario))
        , m_storage(m_profile, m_scenario)
    {
        m_handed.fromBootRom = fromBootRom;
        m_handed.da1 = Bytes(0x400, std::byte{0x11});
        const Bytes digest = sha256(secondImage);
        m_handed.da1.insert(m_handed.da1.end(), digest.begin(), digest.end());
    }

    /// Starts a program; what it said at once, in hex.
    std::string run(std::unique_ptr<DeviceProgram> program)
    {
        m_program = std::move(program);
        m_program->started();
        return spoken();
    }
    /// Sends bytes in one go; what came back, in hex.
    std::string say(ByteSpan bytes)
    {
        if (!hung) {
            m_program->received(bytes);
            takeNext();
        }
        return spoken();
    }
    std::string spoken() { return toHex(std::exchange(m_out, {})); }
    [[nodiscard]] std::vector<std::size_t> transfers() const { return m_transfers; }
    [[nodiscard]] DeviceProgram& program() { return *m_program; }
    [[nodiscard]] Bytes stored(Part part, std::uint64_t offset, std::size_t bytes) const
    {
        Bytes data(bytes);
        EXPECT_TRUE(m_storage.read(part, offset, data));
        return data;
    }

    [[nodiscard]] const PhoneProfile& profile() const override { return m_profile; }
    [[nodiscard]] const Scenario& scenario() const override { return m_scenario; }
    [[nodiscard]] PhoneStorage& storage() override { return m_storage; }
    [[nodiscard]] const Handed& handed() const override { return m_handed; }
    [[nodiscard]] TimePoint now() const override { return time; }
    void send(Bytes bytes, milliseconds /*after*/) override
    {
        m_transfers.push_back(bytes.size());
        m_out.insert(m_out.end(), bytes.begin(), bytes.end());
    }
    void wake(milliseconds after) override { wakeAt = time + after; }
    [[nodiscard]] bool fault(std::string_view command, std::string_view item) override
    {
        asked.push_back(std::string(command) + "|" + std::string(item));
        for (const FaultRule& rule : m_scenario.faults) {
            if (rule.command != command || (!rule.item.empty() && rule.item != item)) {
                continue;
            }
            if (rule.action == FaultRule::Action::Status) {
                m_program->answerStatus(rule.code);
            } else if (rule.action == FaultRule::Action::Ignore) {
                m_program->answerSuccess();
            }
            return true; // anything else: silence
        }
        return false;
    }
    void hang() override { hung = true; }
    void leave(milliseconds /*after*/, std::optional<milliseconds> backAfter) override
    {
        gone = true;
        back = backAfter;
    }
    void leaveAndGoOn(std::uint16_t product, milliseconds /*after*/, milliseconds /*backAfter*/) override
    {
        returnsAs = product;
    }
    void leaveInto(Entry /*entry*/, milliseconds /*after*/, milliseconds /*backAfter*/) override
    {
        gone = true;
    }
    [[nodiscard]] bool serialLine() const override { return false; }
    void startAgent(Handed /*handed*/) override { }
    void jump(std::unique_ptr<DeviceProgram> program) override { m_next = std::move(program); }
    void watchdogOff(bool /*off*/) override { }

    Bytes secondImage; ///< what DA1 carries the digest of
    bool hung = false;
    bool gone = false;
    std::optional<milliseconds> back;
    std::uint16_t returnsAs = 0;
    TimePoint time{};
    TimePoint wakeAt{};
    std::vector<std::string> asked;

private:
    void takeNext()
    {
        while (m_next) {
            m_program = std::move(m_next);
            m_program->started();
        }
    }

    const PhoneProfile m_profile;
    const Scenario m_scenario;
    PhoneStorage m_storage;
    Handed m_handed;
    std::unique_ptr<DeviceProgram> m_program;
    std::unique_ptr<DeviceProgram> m_next;
    Bytes m_out;
    std::vector<std::size_t> m_transfers;
};

} // namespace flashwright::mediatek::device
