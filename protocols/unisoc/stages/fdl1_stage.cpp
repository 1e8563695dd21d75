// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/fdl1_stage.h"

#include "protocols/unisoc/stages/image_sender.h"

namespace flashwright::unisoc {

namespace {

/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Bin/BMFileType.ini [Max Length] FDL2, NAND_FDL
constexpr std::size_t Fdl1BlockBytes = 0x840;

/// The vendor's tool leaves the line alone for so long after a change of speed.
/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: BMPlatform/BootModeOpr.cpp
constexpr milliseconds SpeedSettle{500};

} // namespace

Result<VersionAnswer> awakenFdl1(BslLink& link, const Deadlines& deadlines, Attention attention)
{
    const CheckBaudSetup setup{.each = deadlines[Wait::Fdl1CheckbaudTry],
        .total = deadlines[Wait::Fdl1CheckbaudTotal],
        .meanwhile = {}};
    TRY_LET(const VersionAnswer answer, checkBaud(link, setup, attention));
    if (answer.checksum == BslChecksum::Crc16) {
        return fail(Fault::BadReply, "unisoc." + link.stage() + ".checkbaud")
            .with("answered", "boot_rom")
            .with("version", answer.text);
    }
    return answer;
}

Result<void> changeLineSpeed(
    BslLink& link, std::uint32_t baud, const Deadlines& deadlines, Attention attention)
{
    if (link.transport().traits().kind != LinkKind::Serial) {
        return {};
    }
    TRY(link.request(BslCommand::ChangeBaud, changeBaud(baud), {"baud", deadlines[Wait::Baud]}, attention));
    auto set = link.transport().setBaudRate(baud);
    if (!set) {
        return link.failed(std::move(set).error(), "baud").with("baud", std::to_string(baud));
    }
    return link.drain(SpeedSettle, attention);
}

Result<SecondLoaderAnswer> loadFdl2(BslLink& link, ImageSource& image, const SecondLoader& loader,
    const Deadlines& deadlines, Attention attention)
{
    const LoaderSend send{.name = loader.name,
        .address = loader.address,
        .blockBytes = Fdl1BlockBytes,
        .start = deadlines[Wait::LoaderStart],
        .data = deadlines[Wait::LoaderData],
        .end = deadlines[Wait::LoaderEnd]};
    TRY(sendLoader(link, image, send, attention));

    link.setStage("fdl2");
    attention.progress.enter(Stage::StartingLoader, loader.name, 0);
    auto reply = link.exchange(BslCommand::ExecData, {}, {"exec", deadlines[Wait::Fdl2Exec]}, attention);
    if (!reply) {
        return Failure(std::move(reply).error()).with("item", loader.name);
    }
    if (reply->is(BslReplyCode::Ack)) {
        return SecondLoaderAnswer{};
    }
    if (!reply->is(BslReplyCode::IncompatiblePartition)) {
        return link.refused(*reply, "exec").with("item", loader.name);
    }
    auto hello = parseLoaderHello(reply->payload);
    if (!hello) {
        return link.failed(std::move(hello).error(), "exec");
    }
    return SecondLoaderAnswer{true, *hello};
}

} // namespace flashwright::unisoc
