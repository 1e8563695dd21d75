// SPDX-License-Identifier: GPL-3.0-or-later
/// A legacy loader from its first byte to its report.
#pragma once

#include "protocols/mediatek/stages/legacy_report.h"

namespace flashwright::mediatek {

/// Session thread only; errors as PortLink. References outlive it.
class LegacyStart {
public:
    LegacyStart(LegacyLink& link, AgentSetup& setup)
        : m_link(link)
        , m_setup(setup)
    {
    }

    /// Everything until the report is read. Refused (preloader-missing) when the DRAM is not up
    /// and there is nothing to bring it up with; PhoneRefused, ChecksumMismatch (dram), HostIo.
    Result<LegacyReport> run(Attention attention);

private:
    [[nodiscard]] bool isSingleStage() const;
    [[nodiscard]] bool isChip(std::uint16_t hwCode) const { return m_setup.numbers.hwCode == hwCode; }
    Result<void> awaitSync(Attention attention);
    Result<void> readVersion(Attention attention);
    Result<void> sendNandTable(Attention attention);
    Result<void> greetTwoStages(Attention attention);
    Result<void> sendSettings(Attention attention);
    Result<void> bringUpDram(Attention attention);
    Result<Bytes> readIds(Attention attention);
    Result<Bytes> dramRecords() const;
    Result<void> agreeOnDram(Bytes& records, Attention attention);
    Result<void> sendDram(const Bytes& records, Attention attention);
    Result<void> sendSecondStage(Attention attention);
    void saw(std::string fact, std::string value) const;

    LegacyLink& m_link;
    AgentSetup& m_setup;
};

} // namespace flashwright::mediatek
