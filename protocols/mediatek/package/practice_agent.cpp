// SPDX-License-Identifier: GPL-3.0-or-later
// Loader containers as the maker's tool has them. [capture] genuine containers of
// gautamits/sp_flash_tool_linux, makjojo/MasterTool-Server
#include "core/base/digest.h"
#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/package/practice_rom.h"

#include <algorithm>
#include <charconv>

namespace flashwright::mediatek {

namespace {

using device::Dialect;

constexpr std::size_t EntryAt = 0x6c;
constexpr std::size_t RegionAt = EntryAt + 0x14;
constexpr std::size_t RegionBytes = 20;
constexpr std::size_t ClassicDataAt = 0x119c; // behind room for twenty entries
constexpr std::size_t XmlDataAt = RegionAt + 3 * RegionBytes;
constexpr std::size_t StubBytes = 0x270;
constexpr std::uint32_t SignatureBytes = 0x100;
constexpr std::size_t TagAt = 0x40;

struct Part {
    Bytes data;
    std::uint32_t loadAddress = 0;
    std::uint32_t signatureBytes = 0;
};

void putText(Bytes& into, std::size_t at, std::string_view text)
{
    std::ranges::copy(asBytes(text), into.begin() + static_cast<std::ptrdiff_t>(at));
}

void put16(Bytes& into, std::size_t at, std::uint16_t value)
{
    storeLittleEndian<std::uint16_t>(MutableByteSpan(into).subspan(at, 2), value);
}

void put32(Bytes& into, std::size_t at, std::uint32_t value)
{
    storeLittleEndian<std::uint32_t>(MutableByteSpan(into).subspan(at, 4), value);
}

std::string plainId(std::string id)
{
    constexpr std::string_view BootRom = "-brom";
    if (id.ends_with(BootRom)) {
        id.resize(id.size() - BootRom.size());
    }
    return id;
}

/// Code that no phone runs, with the mark that a virtual one looks for.
Bytes stage(const device::PhoneProfile& profile, std::string_view name, std::uint64_t bytes)
{
    Bytes code(static_cast<std::size_t>(bytes));
    fillPractice(code, profile.hwCode + static_cast<std::uint64_t>(name.back()));
    const std::string tag = "FLASHWRIGHT-PRACTICE " + plainId(profile.id) + " " + std::string(name);
    putText(code, TagAt, tag);
    code[TagAt + tag.size()] = std::byte{0};
    return code;
}

Bytes signedBytes(Bytes data)
{
    data.resize(data.size() + SignatureBytes, std::byte{0x5a});
    return data;
}

/// The stub that stands first in classic containers: a header that no host sends.
Bytes stub()
{
    Bytes data(StubBytes);
    putText(data, 0, std::string_view("MMM\x01", 4));
    put16(data, 4, 0x38);
    putText(data, 8, "FILE_INFO");
    put32(data, 0x1c, 0x50000000);
    put32(data, 0x20, StubBytes);
    put32(data, 0x28, 0x38);
    return data;
}

/// Stub or copy, first stage, second stage. The first carries the digest of the second, some way before its
/// signature.
std::vector<Part> partsOf(const device::PhoneProfile& profile)
{
    const std::uint64_t room = profile.da1LargestBytes - SignatureBytes;
    Bytes second = stage(profile, "DA2", 192 * KiB);
    Bytes first = stage(profile, "DA1", std::min<std::uint64_t>(room, 96 * KiB));
    const Bytes digest = sha256(second);
    std::ranges::copy(digest, first.end() - 0x30);
    const Part one{signedBytes(std::move(first)), profile.da1Address, SignatureBytes};
    const Part two{signedBytes(std::move(second)), profile.da2Address, SignatureBytes};
    if (profile.dialect == Dialect::Xml) {
        return {one, one, two};
    }
    return {{stub(), 0x50000000, 0}, one, two};
}

/// Classic containers list a chip by its marketing number, read as hexadecimal; those of the XML era by its
/// hardware code.
std::uint16_t codeOf(const device::PhoneProfile& profile)
{
    if (profile.dialect == Dialect::Xml) {
        return profile.hwCode;
    }
    std::uint16_t code = 0;
    const std::string_view digits = std::string_view(profile.chip).substr(2, 4);
    std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    return code;
}

} // namespace

PracticeFile practiceAgent(const device::PhoneProfile& profile)
{
    const bool xml = profile.dialect == Dialect::Xml;
    const std::vector<Part> parts = partsOf(profile);
    Bytes file(xml ? XmlDataAt : ClassicDataAt);
    putText(file, 0, "MTK_DOWNLOAD_AGENT");
    putText(file, 0x20, xml ? "MTK_DA_v6_flashwright practice" : "MTK_AllInOne_DA_flashwright practice");
    put32(file, 0x60, 4);
    put32(file, 0x64, 0x22668899);
    put32(file, 0x68, 1);
    put16(file, EntryAt, 0xdada);
    put16(file, EntryAt + 2, codeOf(profile));
    put16(file, EntryAt + 4, profile.hwSubCode);
    put16(file, EntryAt + 6, profile.hwVersion);
    put16(file, EntryAt + 8, profile.swVersion);
    put16(file, EntryAt + 0x0c, xml ? 0 : 0x1000);
    put16(file, EntryAt + 0x12, static_cast<std::uint16_t>(parts.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t at = RegionAt + i * RegionBytes;
        const auto offset = static_cast<std::uint32_t>(file.size());
        const auto bytes = static_cast<std::uint32_t>(parts[i].data.size());
        const std::uint32_t bare = bytes - parts[i].signatureBytes;
        put32(file, at, offset);
        put32(file, at + 4, bytes);
        put32(file, at + 8, parts[i].loadAddress);
        put32(
            file, at + 12, xml ? offset + bare : bare); // counted from the file's or from the region's start
        put32(file, at + 16, parts[i].signatureBytes);
        file.insert(file.end(), parts[i].data.begin(), parts[i].data.end());
    }
    return {xml ? "download_agent/DA_BR.bin" : "MTK_AllInOne_DA.bin", std::move(file)};
}

} // namespace flashwright::mediatek
