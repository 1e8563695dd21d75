// SPDX-License-Identifier: GPL-3.0-or-later
/// The report of the second stage. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/legacy/dalegacy_flash_param.py; [peer] saleemrashid/mediatek_flash_tool:
/// include/mtk_da.h; [capture] MT6577
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/legacy_second_stage.h"
#include "protocols/mediatek/virtual/legacy_words.h"

namespace flashwright::mediatek::device {

namespace {

using namespace legacy;

constexpr std::uint16_t NandCodes = 7; ///< [inferred] from the length of the whole
constexpr std::uint32_t InternalRam = 0x20000;
constexpr std::uint64_t DramBytes = 0x40000000;

void zeros(Bytes& into, std::size_t count)
{
    into.resize(into.size() + count);
}

void addNor(Bytes& report)
{
    appendBigEndian<std::uint32_t>(report, NorNotFound);
    zeros(report, 0x1c - 4);
}

void addNand(Bytes& report)
{
    appendBigEndian<std::uint32_t>(report, NandNotFound);
    zeros(report, 1 + 2 + 8); // chip select, id, size
    appendBigEndian<std::uint16_t>(report, NandCodes);
    zeros(report, 2 * NandCodes + 9); // codes; geometry
}

void addEmmc(Bytes& report, Board& board)
{
    const bool there = board.profile().storage == DeviceStorage::Emmc;
    const PhoneStorage& storage = board.storage();
    appendBigEndian<std::uint32_t>(report, there ? 0 : EmmcNotFound);
    appendBigEndian<std::uint64_t>(report, storage.size(Part::Boot1));
    appendBigEndian<std::uint64_t>(report, storage.size(Part::Boot2));
    appendBigEndian<std::uint64_t>(report, there ? storage.size(Part::Rpmb) : 0);
    zeros(report, 4 * 8); // general purpose parts
    appendBigEndian<std::uint64_t>(report, there ? storage.size(Part::User) : 0);
    const Bytes id = idWords(there ? board.profile().storageId : Bytes(16));
    report.insert(report.end(), id.begin(), id.end());
    zeros(report, 8); // firmware version
}

void addConfig(Bytes& report, Board& board)
{
    appendBigEndian<std::uint32_t>(report, 0);
    appendBigEndian<std::uint32_t>(report, InternalRam);
    appendBigEndian<std::uint32_t>(report, 0);
    report.push_back(std::byte{0x02}); // DRAM
    report.push_back(std::byte{0x00});
    appendBigEndian<std::uint64_t>(report, DramBytes);
    const Bytes& id = board.profile().meId;
    report.insert(report.end(), id.begin(), id.end());
}

/// DA 3.2: sizes of 32 bits, four codes and no count of them. Source: [capture] MT6577
void addOldStorages(Bytes& report, Board& board)
{
    const PhoneStorage& storage = board.storage();
    appendBigEndian<std::uint32_t>(report, NandNotFound);
    zeros(report, 1 + 2 + 4 + 2 * 4 + 9);
    appendBigEndian<std::uint32_t>(report, 0);
    for (const Part part : {Part::Boot1, Part::Boot2, Part::Rpmb}) {
        appendBigEndian<std::uint32_t>(report, static_cast<std::uint32_t>(storage.size(part)));
    }
    zeros(report, 4 * 4);
    appendBigEndian<std::uint64_t>(report, storage.size(Part::User));
    const Bytes id = idWords(board.profile().storageId);
    report.insert(report.end(), id.begin(), id.end());
    zeros(report, 8);
}

void addOldConfig(Bytes& report, Board& board)
{
    for (const std::uint32_t word : {std::uint32_t{0}, InternalRam, std::uint32_t{0}}) {
        appendBigEndian<std::uint32_t>(report, word);
    }
    report.push_back(std::byte{0x02});
    report.push_back(std::byte{0x00});
    appendBigEndian<std::uint32_t>(report, 0x20000000);
    const Bytes& id = board.profile().meId;
    report.insert(report.end(), id.begin(), id.end());
}

} // namespace

std::pair<Bytes, Bytes> makeLegacyReport(Board& board)
{
    Bytes report;
    addNor(report);
    const bool old = board.profile().singleStage;
    if (old) {
        addOldStorages(report, board);
    } else {
        addNand(report);
        addEmmc(report, board);
    }
    appendBigEndian<std::uint32_t>(report, SdNotFound);
    zeros(report, 8 + 16);
    old ? addOldConfig(report, board) : addConfig(report, board);
    Bytes verdict{std::byte{Ack}};
    appendBigEndian<std::uint32_t>(verdict, board.storage().hasTable() ? 0 : CodeAreaBlank);
    appendBigEndian<std::uint32_t>(verdict, BootStyleEmmc);
    verdict.push_back(std::byte{SocOk});
    return {std::move(report), std::move(verdict)};
}

} // namespace flashwright::mediatek::device
