// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out operations through a loader, whatever its generation.
#pragma once

#include "protocols/mediatek/stages/image_writer.h"
#include "protocols/mediatek/stages/phone_table.h"

namespace flashwright::mediatek {

/// Session thread only. `agent` and `facts` outlive it; `package` may be null.
class FlashWork {
public:
    FlashWork(DownloadAgent& agent, PhoneFacts& facts, const FirmwarePackage* package)
        : m_agent(agent)
        , m_facts(facts)
        , m_package(package)
    {
    }

    /// Reads the table into the facts. Later operations look for their places in it.
    Result<void> readTable(Attention attention);
    /// False for what does not lie as its file says: a file that boots the phone gets a header, and NAND goes
    /// by whole blocks.
    [[nodiscard]] bool canBeginInside(const Operation& operation) const;
    Result<void> perform(
        const Operation& operation, ImageSource* image, ImageSink* into, Attention attention);

private:
    Result<void> write(const Operation& operation, ImageSource& image, Attention attention);
    Result<void> writePreloader(const Operation& operation, ImageSource& image, Attention attention);
    Result<void> read(const Operation& operation, ImageSink& into, Attention attention);
    Result<void> erase(const Operation& operation, Attention attention);
    Result<void> repartition(const Operation& operation, Attention attention);
    Result<void> writeGpt(const Gpt& table, Attention attention);
    /// Where the body of a preloader file lies behind the header that the phone keeps it with.
    Result<std::uint64_t> bodyOffsetOf(const Operation& operation);
    [[nodiscard]] Result<std::vector<Region>> bootRegionsOf(const Operation& operation) const;
    void adopt(PhoneTable table);

    DownloadAgent& m_agent;
    PhoneFacts& m_facts;
    const FirmwarePackage* m_package;
    PhoneTable m_table;
    std::map<std::string, std::uint64_t> m_bodyOffsets; ///< of preloaders written, by label
};

} // namespace flashwright::mediatek
