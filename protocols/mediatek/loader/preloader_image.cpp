// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/preloader_image.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/loader/emi_table.h"
#include "protocols/mediatek/loader/gfh.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

/// Boot regions are at most 4 MiB; a preloader that is larger is none.
constexpr std::uint64_t LargestFile = 4 * MiB;
constexpr std::size_t NameBytes = 12;
constexpr std::string_view Magic("MMM\x01", 4);

struct Named {
    std::string_view name;
    BootHeaderKind kind;
};
constexpr std::array BootHeaders{Named{"EMMC_BOOT", BootHeaderKind::Emmc},
    Named{"UFS_BOOT", BootHeaderKind::Ufs}, Named{"SDMMC_BOOT", BootHeaderKind::Sdmmc},
    Named{"SF_BOOT", BootHeaderKind::SerialFlash}};
/// Where a preloader can begin behind such a header: 0x200 units of eMMC and NOR, 0x1000 of UFS.
constexpr std::array<std::size_t, 2> BodyOffsets{0x800, 0x1000};

BootHeaderKind bootHeaderOf(ByteSpan head)
{
    if (head.size() < NameBytes) {
        return BootHeaderKind::None;
    }
    const std::string_view field = asText(head.first(NameBytes));
    const std::string_view name = field.substr(0, std::min(field.find('\0'), field.size()));
    const auto* found = std::find_if(
        BootHeaders.begin(), BootHeaders.end(), [name](const Named& named) { return named.name == name; });
    return found == BootHeaders.end() ? BootHeaderKind::None : found->kind;
}

bool magicAt(ByteSpan bytes, std::size_t at)
{
    return rangeFits(at, Magic.size(), bytes.size()) && asText(bytes.subspan(at, Magic.size())) == Magic;
}

Failure corrupt(const ByteSource& file, std::string problem, std::uint64_t offset)
{
    return failWithProblem(Fault::PackageCorrupt, "mediatek.preloader_file.open", std::move(problem))
        .with("file", file.name())
        .with("offset_bytes", hexNumber(offset));
}

/// "k65v1_64_bsp" of "preloader_k65v1_64_bsp.bin"
std::string projectOf(std::string name)
{
    constexpr std::string_view Prefix = "preloader_";
    if (name.rfind(Prefix, 0) == 0) {
        name.erase(0, Prefix.size());
    }
    return name.substr(0, name.rfind('.'));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "MT6765" of the source paths ("platform/mt6765/src/…") that assertions leave in the code; empty when there
/// are none. Source: [inferred] from the folders of svoboda18/preloader
std::string platformOf(ByteSpan body)
{
    constexpr std::string_view Mark = "platform/mt";
    constexpr std::size_t Digits = 4;
    const std::string_view text = asText(body);
    for (std::size_t at = text.find(Mark); at != std::string_view::npos; at = text.find(Mark, at + 1)) {
        const std::string_view number = text.substr(at + Mark.size(), Digits);
        if (number.size() == Digits && std::all_of(number.begin(), number.end(), isDigit)) {
            return "MT" + std::string(number);
        }
    }
    return {};
}

class Reader {
public:
    Reader(const ByteSource& file, std::uint64_t offset, Bytes bytes)
        : m_file(file)
        , m_offset(offset)
        , m_bytes(std::move(bytes))
    {
    }

    Result<PreloaderImage> read();

private:
    [[nodiscard]] std::optional<std::size_t> findBody() const;
    Result<FileInfo> readInfo(std::size_t at) const;
    void takeSettings(std::optional<EmiTable> table);
    void note(std::string code, std::uint64_t at);

    const ByteSource& m_file;
    std::uint64_t m_offset;
    Bytes m_bytes;
    PreloaderImage m_image;
};

void Reader::note(std::string code, std::uint64_t at)
{
    m_image.findings.push_back({Severity::Warning, std::move(code),
        {{"file", m_file.name()}, {"offset_bytes", hexNumber(m_offset + at)}}});
}

std::optional<std::size_t> Reader::findBody() const
{
    if (magicAt(m_bytes, 0)) {
        return 0;
    }
    if (m_image.header == BootHeaderKind::None) {
        return std::nullopt;
    }
    const auto* found = std::find_if(
        BodyOffsets.begin(), BodyOffsets.end(), [this](std::size_t at) { return magicAt(m_bytes, at); });
    return found == BodyOffsets.end() ? std::nullopt : std::optional(*found);
}

Result<FileInfo> Reader::readInfo(std::size_t at) const
{
    const auto info = readFileInfo(ByteSpan(m_bytes).subspan(at));
    if (!info || !isSound(*info)) {
        return corrupt(m_file, "preloader-bad-header", m_offset + at);
    }
    if (info->fileBytes > m_bytes.size() - at) {
        return corrupt(m_file, "truncated", m_offset + m_bytes.size())
            .with("wanted", std::to_string(info->fileBytes))
            .with("found", std::to_string(m_bytes.size() - at));
    }
    if (info->maxBytes != 0 && info->fileBytes > info->maxBytes) {
        return corrupt(m_file, "size-differs", m_offset + at + 0x24)
            .with("wanted", std::to_string(info->maxBytes))
            .with("found", std::to_string(info->fileBytes));
    }
    return *info;
}

void Reader::takeSettings(std::optional<EmiTable> table)
{
    if (!table) {
        note("emi-missing", m_image.bodyOffset - m_offset + m_image.bodyBytes);
        return;
    }
    m_image.project = projectOf(table->preloaderName);
    m_image.emi = std::move(table);
    if (!m_image.emi->understood) {
        note("emi-not-understood", m_image.emi->fileOffset - m_offset);
    }
}

Result<PreloaderImage> Reader::read()
{
    const ByteSpan all(m_bytes);
    m_image.header = bootHeaderOf(all);
    const auto at = findBody();
    if (!at) {
        return corrupt(m_file, "preloader-bad-header", m_offset);
    }
    TRY_LET(const FileInfo info, readInfo(*at));
    m_image.bodyOffset = m_offset + *at;
    m_image.bodyBytes = info.fileBytes;
    m_image.loadAddress = info.loadAddress;
    m_image.maxBytes = info.maxBytes;
    m_image.signatureBytes = info.signatureBytes;
    m_image.flashDevice = info.flashDevice;
    const ByteSpan body = all.subspan(*at, info.fileBytes - info.signatureBytes);
    m_image.platform = platformOf(body);
    takeSettings(findEmiTable(body, m_image.bodyOffset));
    return std::move(m_image);
}

} // namespace

bool looksLikePreloader(ByteSpan head) noexcept
{
    return readFileInfo(head).has_value() || bootHeaderOf(head) != BootHeaderKind::None;
}

Result<PreloaderImage> readPreloader(const ByteSource& file, std::uint64_t offset, std::uint64_t bytes)
{
    if (!rangeFits(offset, bytes, file.size())) {
        return corrupt(file, "truncated", file.size());
    }
    // What may follow a preloader in a boot region is not read.
    Bytes data(static_cast<std::size_t>(std::min(bytes, LargestFile)));
    TRY(file.readAt(offset, data));
    return Reader(file, offset, std::move(data)).read();
}

} // namespace flashwright::mediatek
