// SPDX-License-Identifier: GPL-3.0-or-later
/// From the first document of a first XML stage until the second one has told what it runs on.
#pragma once

#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/stages/xml_talk.h"

namespace flashwright::mediatek {

/// Session thread only. Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py
class XmlStart {
public:
    XmlStart(XmlTalk& talk, PortLink& port, const AgentSetup& setup, const Deadlines& waits)
        : m_talk(talk)
        , m_port(port)
        , m_setup(setup)
        , m_waits(waits)
    {
    }

    /// First document, parameters, DRAM. A loader for the boot ROM brings its DRAM settings itself.
    Result<void> greet(Attention attention);
    Result<void> startSecond(Attention attention);
    /// The second stage introduces itself; PhoneRefused (auth-needed) when it wants the maker's answer.
    Result<void> greetSecond(Attention attention);
    /// @returns true when the phone now leaves the bus.
    Result<bool> switchSpeed(Attention attention);
    Result<StorageReport> report(Attention attention);

private:
    Result<void> optional(XmlCommand command, const char* step, Attention attention);
    Result<std::string> ask(XmlCommand command, const char* step, Attention attention);
    Result<void> runtime(Attention attention);
    Result<void> hardware(const char* step, Attention attention);
    Result<void> authorisation(Attention attention);
    Result<std::string> life(Attention attention);
    [[nodiscard]] std::string option(const char* name, const char* standard) const;

    XmlTalk& m_talk;
    PortLink& m_port;
    const AgentSetup& m_setup;
    const Deadlines& m_waits;
};

/// The label under which the phone pulls or pushes `bytes`.
[[nodiscard]] std::string xmlMemory(std::uint64_t bytes);

} // namespace flashwright::mediatek
