// SPDX-License-Identifier: GPL-3.0-or-later
/// An agent of the product against an agent of the virtual phones, on a cable of a few lines.
#pragma once

#include "core/base/digest.h"
#include "protocols/mediatek/stages/download_agent.h"
#include "tests/protocols/mediatek/virtual/xflash_agent_board.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <deque>
#include <random>

namespace flashwright::mediatek::test {

using unisoc::test::BytesImage;
using unisoc::test::BytesSink;
using unisoc::test::hex;
using unisoc::test::Listener;

inline Bytes noise(std::size_t bytes, std::uint32_t seed)
{
    std::mt19937 random(seed);
    Bytes data(bytes);
    for (std::byte& b : data) {
        b = static_cast<std::byte>(random());
    }
    return data;
}

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(Bytes bytes, std::string name = "memory")
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        if (!rangeFits(offset, into.size(), m_bytes.size())) {
            return fail(Fault::HostIo, "test.source");
        }
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
        return {};
    }

private:
    Bytes m_bytes;
    std::string m_name;
};

/// The cable. What the board says lies ready at once; silence moves the clock to what the board waits for.
class BoardTransport final : public Transport {
public:
    BoardTransport(device::AgentBoard& board, FakeClock& clock)
        : m_board(board)
        , m_clock(clock)
    {
    }

    void plug(std::unique_ptr<device::DeviceProgram> program) { take(m_board.run(std::move(program))); }
    /// The phone is on the bus again, with the same program.
    void replug()
    {
        m_board.returnsAs = 0;
        m_input.clear();
    }

    std::size_t largestRead = SIZE_MAX;
    std::size_t outPacketBytes = 512;
    LinkKind kind = LinkKind::Usb;
    std::vector<std::size_t> writes;

    [[nodiscard]] LinkTraits traits() const override { return {kind, outPacketBytes, outPacketBytes}; }
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "test.read");
        }
        if (m_input.empty() && away()) {
            return fail(Fault::LinkLost, "test.read");
        }
        if (m_input.empty() && m_board.wakeAt > m_clock.now() && m_board.wakeAt < by.at) {
            m_clock.advanceTo(m_board.wakeAt);
            m_board.time = m_clock.now();
            m_board.program().tick();
            take(m_board.spoken());
        }
        if (m_input.empty()) {
            m_clock.advanceTo(by.at);
            return fail(Fault::Timeout, "test.read");
        }
        const std::size_t got = std::min({m_input.size(), into.size(), largestRead});
        std::copy_n(m_input.begin(), got, into.begin());
        m_input.erase(m_input.begin(), m_input.begin() + static_cast<std::ptrdiff_t>(got));
        return got;
    }
    Result<void> write(ByteSpan bytes, Deadline, const std::stop_token& stop, TransferEnd) override
    {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "test.write");
        }
        if (away()) {
            return fail(Fault::LinkLost, "test.write");
        }
        writes.push_back(bytes.size());
        m_board.time = m_clock.now();
        take(m_board.say(bytes));
        return {};
    }
    Result<void> control(const ControlRequest&, Deadline, const std::stop_token&) override { return {}; }
    Result<void> setBaudRate(std::uint32_t) override { return {}; }
    Result<void> discardInput() override
    {
        m_input.clear();
        return {};
    }

private:
    [[nodiscard]] bool away() const { return m_board.gone || m_board.returnsAs != 0; }
    void take(const std::string& said)
    {
        const Bytes bytes = device::fromHex(said);
        m_input.insert(m_input.end(), bytes.begin(), bytes.end());
    }

    device::AgentBoard& m_board;
    FakeClock& m_clock;
    std::deque<std::byte> m_input;
};

/// Everything around one agent.
struct AgentBench {
    explicit AgentBench(device::PhoneProfile profile, device::Scenario scenario = {}, bool bootRom = false)
        : board(std::move(profile), std::move(scenario), bootRom)
        , cable(board, clock)
        , port(cable, clock)
        , fromBootRom(bootRom)
    {
        const std::string name = "MTK_BLOADER_INFO_v30";
        emi = noise(0x2a8, 7);
        std::fill_n(emi.begin(), 0x1b, std::byte{0});
        std::copy(asBytes(name).begin(), asBytes(name).end(), emi.begin());
        std::copy(board.profile().storageId.begin(), board.profile().storageId.end(), emi.begin() + 0x90);
        if (bootRom) {
            cable.outPacketBytes = 64;
        }
    }

    [[nodiscard]] AgentSetup setup()
    {
        const std::size_t front = 0x100;
        Bytes file = noise(front, 3);
        file.insert(file.end(), board.secondImage.begin(), board.secondImage.end());
        file.insert(file.end(), 0x100, std::byte{0xee}); // signature
        DaEntry entry;
        entry.regions = {{}, {0, 0x80, 0x200000, 0},
            {front, static_cast<std::uint32_t>(board.secondImage.size() + 0x100), 0x40000000, 0x100}};
        Bytes preloader = noise(0x500, 4);
        preloader.insert(preloader.end(), emi.begin(), emi.end());
        AgentSetup setup{.link = port,
            .chip = nullptr,
            .numbers = {},
            .from = fromBootRom ? StartedFrom::BootRom : StartedFrom::Preloader,
            .loader = {std::make_shared<MemorySource>(file), "DA_test.bin", entry, DaFileKind::Classic, {},
                {}},
            .preloaderFile = {},
            .emi = {},
            .options = options,
            .facts = facts,
            .saw = [this](const std::string& fact, const std::string& value) { seen[fact] = value; }};
        if (withPreloader) {
            setup.preloaderFile = ByteRange{std::make_shared<MemorySource>(preloader), 0, preloader.size()};
            setup.emi = EmiTable{"MTK_BLOADER_INFO_v30", 0x30, {}, 0x500,
                static_cast<std::uint32_t>(emi.size()), 0, 0, 0, true};
        }
        return setup;
    }

    [[nodiscard]] Attention attention() { return {listener, stop}; }

    FakeClock clock;
    device::AgentBoard board;
    BoardTransport cable;
    PortLink port;
    bool fromBootRom;
    bool withPreloader = true;
    Bytes emi;
    std::map<std::string, std::string> options;
    PhoneFacts facts;
    std::map<std::string, std::string> seen;
    Listener listener;
    std::stop_token stop;
};

#define EXPECT_OK(...)                                                                                       \
    do {                                                                                                     \
        const auto result_ = (__VA_ARGS__);                                                                  \
        EXPECT_TRUE(result_) << result_.error().toLogLine();                                                 \
    } while (false)

} // namespace flashwright::mediatek::test
