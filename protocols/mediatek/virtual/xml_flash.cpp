// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing, reading and erasing of the XML agent. Source: [peer] shomykohai/penumbra:
/// core/src/da/xml/flash.rs; bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py
#include "protocols/mediatek/virtual/xml_second_stage.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ProtocolError = 0xc0010005;
constexpr std::uint32_t SignatureWanted = 0xc0020004;
constexpr std::uint32_t TooLarge = 0xc0040004;
constexpr std::uint32_t NoPartition = 0xc0040006;
constexpr std::uint32_t OutOfRange = 0xc004000b;
constexpr std::uint32_t StorageFailed = 0xc0040030;
constexpr std::uint64_t PacketBytes = 0x20000;

struct RegionWord {
    std::string_view word;
    DeviceStorage storage;
    Part part;
};
constexpr std::array RegionWords = {
    RegionWord{"EMMC-USER", DeviceStorage::Emmc, Part::User},
    RegionWord{"EMMC-BOOT1", DeviceStorage::Emmc, Part::Boot1},
    RegionWord{"EMMC-BOOT2", DeviceStorage::Emmc, Part::Boot2},
    RegionWord{"EMMC-RPMB", DeviceStorage::Emmc, Part::Rpmb},
    RegionWord{"UFS-LUA0", DeviceStorage::Ufs, Part::Lu0},
    RegionWord{"UFS-LUA1", DeviceStorage::Ufs, Part::Lu1},
    RegionWord{"UFS-LUA2", DeviceStorage::Ufs, Part::User},
};

std::optional<Part> regionOf(DeviceStorage storage, std::string_view word)
{
    const auto* const found = std::find_if(RegionWords.begin(), RegionWords.end(),
        [&](const RegionWord& one) { return one.word == word && one.storage == storage; });
    return found == RegionWords.end() ? std::nullopt : std::optional(found->part);
}

/// Boot loaders are not erased before they are written.
bool isPreloader(std::string_view name)
{
    return name == "preloader";
}

} // namespace

using namespace xml;

std::string XmlSecondStage::item(const std::string& document)
{
    const auto name = element(document, "partition");
    if (!name) {
        return {};
    }
    const auto range = rangeIn(document, false);
    return range ? itemOf(m_board, *range) : std::string(*name);
}

std::optional<StorageRange> XmlSecondStage::rangeIn(const std::string& document, bool withLength)
{
    const std::string name(element(document, "partition").value_or(""));
    const auto part = regionOf(m_board.profile().storage, name);
    auto whole = part ? std::optional(StorageRange{*part, std::nullopt, 0, m_board.storage().size(*part), {}})
                      : rangeByName(m_board, name);
    const auto offset = numberOf(element(document, "offset").value_or("0"));
    const auto length = numberOf(element(document, "length").value_or(withLength ? "" : "0"));
    if (!whole || !offset || !length || *offset > whole->bytes) {
        return std::nullopt;
    }
    whole->offset += *offset;
    whole->bytes = withLength ? *length : whole->bytes - *offset;
    return whole;
}

void XmlSecondStage::writeFlash(const std::string& document)
{
    const auto range = rangeIn(document, false);
    const auto source = element(document, "source_file");
    if (!range || !source) {
        fail(source ? NoPartition : ProtocolError, "invalid argument");
        return;
    }
    // Size, erasing beforehand, then the data.
    ask("FILE-SIZE", std::string(*source),
        [this, range = *range, source = std::string(*source)](auto answer) {
            const auto size = numberOf(answer);
            if (!size || *size == 0 || *size > range.bytes) {
                fail(size ? OutOfRange : ProtocolError, "write range is not on the storage");
                return;
            }
            StorageRange exact = range;
            exact.bytes = *size;
            eraseRange(
                exact, [this, exact, source] { pullInto(exact, source, exact.bytes, [this] { finish(); }); });
        });
}

void XmlSecondStage::writePartition(const std::string& document)
{
    const std::string name(element(document, "partition").value_or(""));
    const auto source = element(document, "source_file");
    if (!source) {
        fail(ProtocolError, "invalid argument");
        return;
    }
    writeNamed(name, std::string(*source), [this] { finish(); });
}

void XmlSecondStage::writeNamed(const std::string& name, const std::string& source, Then written)
{
    const auto range = rangeByName(m_board, name);
    if (!range) {
        fail(NoPartition, "partition not found");
        return;
    }
    // Twice the agent asks whether a file exists, for the signature and for the split image beside it.
    const auto asked = [this, range = *range, source, written](std::string_view answer) {
        if (answer == "EXISTS") {
            fail(SignatureWanted, "signature cannot be checked");
            return;
        }
        pullInto(range, source, std::nullopt, written);
    };
    const auto askTwice = [this, source, asked] {
        ask("EXISTS", source + ".sig", [this, source, asked](std::string_view answer) {
            if (answer == "EXISTS") {
                asked(answer);
            } else {
                ask("EXISTS", source + ".sign", asked);
            }
        });
    };
    if (isPreloader(name)) {
        askTwice();
    } else {
        eraseRange(*range, askTwice);
    }
}

void XmlSecondStage::writePartitions(const std::string& document)
{
    // <pt name=boot>boot.img</pt>, the name without quotes as the published client prints it, or with them.
    m_wanted.clear();
    std::size_t at = 0;
    while ((at = document.find("<pt name=", at)) != std::string::npos) {
        const std::size_t nameAt = at + std::string_view("<pt name=").size();
        const std::size_t nameEnd = document.find('>', nameAt);
        const std::size_t end = document.find("</pt>", nameAt);
        if (nameEnd == std::string::npos || end == std::string::npos || nameEnd > end) {
            break;
        }
        std::string name = document.substr(nameAt, nameEnd - nameAt);
        std::erase(name, '"');
        m_wanted.push_back({name, document.substr(nameEnd + 1, end - nameEnd - 1)});
        at = end;
    }
    if (m_wanted.empty()) {
        fail(ProtocolError, "empty list");
        return;
    }
    nextPartition();
}

void XmlSecondStage::nextPartition()
{
    if (m_wanted.empty()) {
        finish();
        return;
    }
    const Wanted wanted = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    writeNamed(wanted.name, wanted.source, [this] { nextPartition(); });
}

void XmlSecondStage::pullInto(
    const StorageRange& range, const std::string& source, std::optional<std::uint64_t> promised, Then written)
{
    pull({"WriteFlash", source, PacketBytes,
        [range, promised](std::uint64_t total) {
            if (promised && total != *promised) {
                return ProtocolError;
            }
            return total == 0 || total > range.bytes ? TooLarge : 0;
        },
        [this, range](ByteSpan piece, std::uint64_t done) {
            return lying() || writePiece(m_board, range, done, piece) ? 0 : StorageFailed;
        },
        std::move(written)});
}

void XmlSecondStage::readFlash(const std::string& document)
{
    const auto range = rangeIn(document, true);
    if (!range || !onStorage(m_board, *range)) {
        fail(range ? OutOfRange : NoPartition, "read range is not on the storage");
        return;
    }
    pushFrom(*range, document);
}

void XmlSecondStage::readPartition(const std::string& document)
{
    const auto range = rangeByName(m_board, element(document, "partition").value_or(""));
    if (!range || !onStorage(m_board, *range)) {
        fail(NoPartition, "partition not found");
        return;
    }
    pushFrom(*range, document);
}

void XmlSecondStage::pushFrom(const StorageRange& range, const std::string& document)
{
    const std::string target(element(document, "target_file").value_or(""));
    push({"ReadFlash", target, PacketBytes, range.bytes,
        [this, range](std::uint64_t done, MutableByteSpan piece) {
            return m_board.storage().read(range.part, range.offset + done, piece);
        }});
}

void XmlSecondStage::eraseFlash(const std::string& document)
{
    const auto range = rangeIn(document, true);
    if (!range || !onStorage(m_board, *range)) {
        fail(range ? OutOfRange : NoPartition, "erase range is not on the storage");
        return;
    }
    eraseRange(*range, [this] { finish(); });
}

void XmlSecondStage::erasePartition(const std::string& document)
{
    const auto range = rangeByName(m_board, element(document, "partition").value_or(""));
    if (!range || !onStorage(m_board, *range)) {
        fail(NoPartition, "partition not found");
        return;
    }
    eraseRange(*range, [this] { finish(); });
}

void XmlSecondStage::eraseRange(const StorageRange& range, Then erased)
{
    if (range.part == Part::Rpmb) {
        fail(ProtocolError, "not allowed");
        return;
    }
    if (!lying() && !erasePiece(m_board, range, 0, range.bytes)) {
        fail(StorageFailed, "erase failed");
        return;
    }
    report("erase", std::move(erased));
}

} // namespace flashwright::mediatek::device
