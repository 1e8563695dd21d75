// SPDX-License-Identifier: GPL-3.0-or-later
/// The XML agent that the boot ROM or preloader starts: hardware, DRAM, then the second stage.
#pragma once

#include "protocols/mediatek/virtual/xml_stage.h"

namespace flashwright::mediatek::device {

class XmlFirstStage final : public XmlStage {
public:
    explicit XmlFirstStage(Board& board);
    [[nodiscard]] std::string_view stage() const override { return "da1"; }
    void started() override;

protected:
    [[nodiscard]] Run find(std::string_view command) override;

private:
    void setRuntime(const std::string& document);
    void initHardware();
    void bootTo(const std::string& document);
    void bootImage();
    void startSecond();

    bool m_dramUp;
    bool m_dramWanted = true;
    std::uint64_t m_address = 0;
    Bytes m_image;
};

/// Both stages answer these alike.
[[nodiscard]] std::string agentInfo();
/// Nothing when a value is none of those that the agent knows.
[[nodiscard]] bool runtimeFits(const std::string& document);

} // namespace flashwright::mediatek::device
