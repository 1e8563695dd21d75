// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/boot_rom_stage.h"

#include "protocols/unisoc/stages/image_sender.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Bin/BMFileType.ini [Max Length] FDL, FDL1
constexpr std::size_t RomBlockBytes = 0x210;
constexpr milliseconds ReattachReply{1000};

/// Passes an image on and looks for a text in it, also across block borders.
class MarkerScan final : public ImageSource {
public:
    MarkerScan(ImageSource& image, std::string_view marker)
        : m_image(image)
        , m_marker(marker)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_image.size(); }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        TRY_LET(const std::size_t got, m_image.read(into));
        m_window.append(asText(ByteSpan(into).first(got)));
        m_found = m_found || m_window.find(m_marker) != std::string::npos;
        if (m_window.size() >= m_marker.size()) {
            m_window.erase(0, m_window.size() - m_marker.size() + 1);
        }
        return got;
    }
    [[nodiscard]] bool found() const noexcept { return m_found; }

private:
    ImageSource& m_image;
    std::string_view m_marker;
    std::string m_window;
    bool m_found = false;
};

/// The one CONNECT with the loaders' sum. Nothing = still nobody.
Result<std::optional<FirstWords>> tryReattach(BslLink& link, Attention attention)
{
    const Step step{"checkbaud", ReattachReply};
    link.setChecksum(BslChecksum::Sum);
    auto sent = link.send(makeFrame(BslCommand::Connect, {}, {BslChecksum::Sum, true}), step, attention);
    if (!sent && sent.error().fault != Fault::Timeout) {
        return tl::unexpected(std::move(sent).error());
    }
    auto reply = link.awaitDetecting(step, attention);
    if (!reply) {
        const bool goesOn = reply.error().fault != Fault::LinkLost && reply.error().fault != Fault::Cancelled;
        return goesOn ? Result<std::optional<FirstWords>>(std::nullopt)
                      : tl::unexpected(std::move(reply).error());
    }
    if (reply->is(BslReplyCode::Version)) {
        const bool rom = link.mode().checksum == BslChecksum::Crc16;
        return FirstWords{rom ? Answering::BootRom : Answering::Fdl1, versionText(reply->payload), false, 0};
    }
    if (reply->is(BslReplyCode::Unsupported) && link.mode().checksum == BslChecksum::Sum) {
        return FirstWords{Answering::NameFdl2, {}, true, 0};
    }
    if (reply->is(BslReplyCode::VerifyError) && link.mode().checksum == BslChecksum::Crc16) {
        return FirstWords{Answering::BootRom, {}, false, 0};
    }
    if (reply->is(BslReplyCode::Ack) && link.mode().checksum == BslChecksum::Sum) {
        return FirstWords{Answering::Fdl1, {}, true, 0};
    }
    return link.refused(*reply, "checkbaud");
}

} // namespace

Result<FirstWords> findStage(
    BslLink& link, const Deadlines& deadlines, milliseconds total, bool mayReattach, Attention attention)
{
    std::optional<FirstWords> reattached;
    CheckBaudSetup setup{.each = deadlines[Wait::RomCheckbaudTry], .total = total, .meanwhile = {}};
    setup.meanwhile = [&](milliseconds silentFor) -> Result<std::optional<VersionAnswer>> {
        if (!mayReattach || silentFor < deadlines[Wait::ReattachAfter]) {
            return std::nullopt;
        }
        mayReattach = false;
        TRY_LET(reattached, tryReattach(link, attention));
        return reattached ? std::optional(VersionAnswer{reattached->version, link.mode().checksum, 0})
                          : std::nullopt;
    };
    TRY_LET(const VersionAnswer answer, checkBaud(link, setup, attention));
    if (reattached) {
        return *reattached;
    }
    const bool rom = answer.checksum == BslChecksum::Crc16;
    return FirstWords{rom ? Answering::BootRom : Answering::Fdl1, answer.text, false, answer.misses};
}

Result<bool> loadFdl1(BslLink& link, ImageSource& image, const FirstLoader& loader,
    const Deadlines& deadlines, Attention attention)
{
    MarkerScan scanned(image, SecondEnumerationMarker);
    const LoaderSend send{.name = loader.name,
        .address = loader.address,
        .blockBytes = RomBlockBytes,
        .start = deadlines[Wait::LoaderStart],
        .data = deadlines[Wait::LoaderData],
        .end = deadlines[Wait::LoaderEnd]};
    TRY(sendLoader(link, scanned, send, attention));
    attention.progress.enter(Stage::StartingLoader, loader.name, 0);
    auto started = link.request(BslCommand::ExecData, {}, {"exec", deadlines[Wait::LoaderExec]}, attention);
    if (!started && started.error().fault != Fault::Timeout) {
        const bool leftAsPlanned = started.error().fault == Fault::LinkLost && scanned.found();
        if (!leftAsPlanned) {
            return Failure(std::move(started).error()).with("item", loader.name);
        }
    }
    return scanned.found();
}

} // namespace flashwright::unisoc
