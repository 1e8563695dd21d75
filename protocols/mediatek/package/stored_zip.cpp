// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "protocols/mediatek/package/practice_rom.h"

#include <zlib.h>

namespace flashwright::mediatek {

namespace {

constexpr std::uint16_t Version = 20;
constexpr std::uint16_t Utf8Names = 0x0800;
constexpr std::uint16_t Time = 0;
constexpr std::uint16_t Date = 0x5821; // 1 January 2024

void append16(Bytes& into, std::uint16_t value)
{
    appendLittleEndian(into, value);
}

void append32(Bytes& into, std::uint64_t value)
{
    appendLittleEndian(into, static_cast<std::uint32_t>(value));
}

void appendText(Bytes& into, std::string_view text)
{
    const ByteSpan bytes = asBytes(text);
    into.insert(into.end(), bytes.begin(), bytes.end());
}

/// The fields that a member's own header and its line in the directory share.
void appendCommon(Bytes& into, const PracticeFile& file)
{
    append16(into, Version);
    append16(into, Utf8Names);
    append16(into, 0); // stored
    append16(into, Time);
    append16(into, Date);
    append32(into,
        crc32(0, reinterpret_cast<const Bytef*>(file.data.data()), static_cast<uInt>(file.data.size())));
    append32(into, file.data.size());
    append32(into, file.data.size());
    append16(into, static_cast<std::uint16_t>(file.name.size()));
    append16(into, 0); // extra field
}

} // namespace

Bytes storedZip(const std::vector<PracticeFile>& files)
{
    Bytes zip;
    Bytes directory;
    for (const PracticeFile& file : files) {
        const std::uint64_t offset = zip.size();
        append32(zip, 0x04034b50);
        appendCommon(zip, file);
        appendText(zip, file.name);
        zip.insert(zip.end(), file.data.begin(), file.data.end());
        append32(directory, 0x02014b50);
        append16(directory, Version);
        appendCommon(directory, file);
        append16(directory, 0); // comment
        append16(directory, 0); // disk
        append16(directory, 0); // internal attributes
        append32(directory, 0); // external attributes
        append32(directory, offset);
        appendText(directory, file.name);
    }
    const std::uint64_t directoryAt = zip.size();
    zip.insert(zip.end(), directory.begin(), directory.end());
    append32(zip, 0x06054b50);
    append32(zip, 0); // disks
    append16(zip, static_cast<std::uint16_t>(files.size()));
    append16(zip, static_cast<std::uint16_t>(files.size()));
    append32(zip, directory.size());
    append32(zip, directoryAt);
    append16(zip, 0); // comment
    return zip;
}

} // namespace flashwright::mediatek
