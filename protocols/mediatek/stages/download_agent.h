// SPDX-License-Identifier: GPL-3.0-or-later
/// A Download Agent on the phone, whatever its generation: what can be done once the first stage was started.
#pragma once

#include "core/module/conversation.h"
#include "protocols/mediatek/loader/da_choice.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "protocols/mediatek/stages/port_link.h"
#include "protocols/mediatek/table/pmt.h"
#include "protocols/mediatek/table/region.h"

namespace flashwright::mediatek {

/// What answered the first handshake; decides whether DRAM settings must be sent.
enum class StartedFrom : std::uint8_t { BootRom, Preloader };

/// What the loader found on the board.
struct StorageReport {
    StorageKind kind = StorageKind::Unknown;
    std::uint32_t sectorBytes = 512; ///< of the user area: 512 eMMC, 4096 UFS, the page of a NAND
    std::map<Region, std::uint64_t> regions; ///< sizes in bytes; only regions that exist
    std::string id; ///< CID or the like, in hex; an identity of the unit
    std::optional<bool> tableIsGpt; ///< false: PMT
    std::string life; ///< "", "ok", "warn", "exhausted"
    [[nodiscard]] std::uint64_t bytesOf(Region region) const;
};

/// What an agent works with. References outlive it.
struct AgentSetup {
    PortLink& link;
    const ChipProfile* chip = nullptr; ///< deadlines and quirks; null while unknown
    ChipNumbers numbers;
    StartedFrom from = StartedFrom::Preloader;
    DaChoice loader;
    /// The preloader of the firmware or the user's, for its DRAM settings; nothing when there is none.
    std::optional<ByteRange> preloaderFile;
    std::optional<EmiTable> emi;
    const std::map<std::string, std::string>&
        options; ///< "usb_speed" high|full, "battery" with|without|auto, "checksum" none|usb|storage|both
    PhoneFacts& facts; ///< the agent fills storage, storageBytes and attributes
    std::function<void(std::string fact, std::string value)> saw;
};

/// Session thread only; errors as PortLink. After LinkLost every call fails.
class DownloadAgent {
public:
    virtual ~DownloadAgent() = default;

    /// From the first byte after JUMP_DA until operations can be carried out: sync, environment, DRAM
    /// settings when the boot ROM was the start, second stage, report, and a speed switch (Handover) when
    /// that is worth it. Call again after the phone came back. LoaderStages are told to the progress sink.
    virtual Result<Next> start(Attention attention) = 0;
    [[nodiscard]] virtual const StorageReport& storage() const = 0;

    /// Writes all bytes of `image` from the start of `area`; image.size() == area.bytes. The agent pads what
    /// its protocol wants padded. Checksums as agreed; progress counts bytes.
    virtual Result<void> write(const Area& area, ImageSource& image, Attention attention) = 0;
    virtual Result<void> read(const Area& area, ImageSink& into, Attention attention) = 0;
    virtual Result<void> format(const Area& area, Attention attention) = 0;
    /// Rows of an old partition table; nothing when the loader has no such report.
    virtual Result<std::optional<std::vector<PmtRow>>> readPmt(Attention attention) = 0;
    /// Replaces such a table. Refused (not-offered) where the loader has no such command.
    virtual Result<void> writePmt(const std::vector<PmtRow>& rows, Attention attention);
    /// Length of a packet of a write; 0 = the loader takes what it wants.
    [[nodiscard]] virtual std::size_t blockBytes() const { return 0; }
    /// From now on packets are at most this long; whole sectors.
    virtual void useBlockBytes(std::size_t most) { static_cast<void>(most); }
    /// PhoneRefused or Refused (not-offered) when the loader cannot.
    virtual Result<void> testMemory(Attention attention) = 0;
    /// Restarts, switches off, or just ends.
    virtual Result<void> finish(Farewell farewell, Attention attention) = 0;
};

[[nodiscard]] std::unique_ptr<DownloadAgent> makeLegacyAgent(AgentSetup setup);
[[nodiscard]] std::unique_ptr<DownloadAgent> makeXflashAgent(AgentSetup setup);
[[nodiscard]] std::unique_ptr<DownloadAgent> makeXmlAgent(AgentSetup setup);

} // namespace flashwright::mediatek
