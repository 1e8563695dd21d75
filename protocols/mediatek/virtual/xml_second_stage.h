// SPDX-License-Identifier: GPL-3.0-or-later
/// The XML agent that works on the storage.
#pragma once

#include "protocols/mediatek/virtual/agent_storage.h"
#include "protocols/mediatek/virtual/xml_stage.h"

namespace flashwright::mediatek::device {

class XmlSecondStage final : public XmlStage {
public:
    XmlSecondStage(Board& board, bool highSpeed);
    [[nodiscard]] std::string_view stage() const override { return "da2"; }
    void started() override { idle(); }

protected:
    [[nodiscard]] Run find(std::string_view command) override;
    [[nodiscard]] std::string item(const std::string& document) override;

private:
    using Method = void (XmlSecondStage::*)(const std::string& document);
    struct Entry {
        std::string_view command;
        Method method;
    };
    [[nodiscard]] static const std::vector<Entry>& entries();

    // xml_second_stage.cpp
    void plain(const std::string& document); ///< acknowledged, nothing to show for it
    void setRuntime(const std::string& document);
    void notifyHardware(const std::string& document);
    void daInfo(const std::string& document);
    void setBootMode(const std::string& document);
    void reboot(const std::string& document);
    void testMemory(const std::string& document);
    void tellSpeed(const std::string& document);
    void switchSpeed(const std::string& document);
    void takePolicy(const std::string& document);

    // xml_reports.cpp
    void hardwareInfo(const std::string& document);
    void property(const std::string& document);
    void firmwareInfo(const std::string& document);
    void partitionTable(const std::string& document);
    void storageControl(const std::string& document);

    // xml_flash.cpp
    void writeFlash(const std::string& document);
    void writePartition(const std::string& document);
    void writePartitions(const std::string& document);
    void nextPartition();
    void readFlash(const std::string& document);
    void readPartition(const std::string& document);
    void eraseFlash(const std::string& document);
    void erasePartition(const std::string& document);
    [[nodiscard]] std::optional<StorageRange> rangeIn(const std::string& document, bool withLength);
    void writeNamed(const std::string& name, const std::string& source, Then written);
    void pullInto(const StorageRange& range, const std::string& source, std::optional<std::uint64_t> promised,
        Then written);
    void pushFrom(const StorageRange& range, const std::string& document);
    void eraseRange(const StorageRange& range, Then erased);

    /// What WRITE-PARTITIONS still has to do.
    struct Wanted {
        std::string name;
        std::string source;
    };
    std::vector<Wanted> m_wanted;
};

} // namespace flashwright::mediatek::device
