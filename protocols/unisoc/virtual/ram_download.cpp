// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/ram_download.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t SigningHeaderBytes = 0x200;
constexpr std::uint64_t LargestLoader = 64 * MiB;

/// A 64-bit number whose halves travel big-endian, low half first.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload BootModeOpr.cpp
std::uint64_t loadHalves(ByteSpan from)
{
    return loadBigEndian<std::uint32_t>(from)
        | (static_cast<std::uint64_t>(loadBigEndian<std::uint32_t>(from.subspan(4))) << 32U);
}

} // namespace

std::optional<RamDownload::Target> RamDownload::parseStart(ByteSpan payload)
{
    switch (payload.size()) {
    case 8:
    case 12:
        return Target{
            loadBigEndian<std::uint32_t>(payload), loadBigEndian<std::uint32_t>(payload.subspan(4))};
    case 16:
    case 20:
        return Target{loadHalves(payload), loadHalves(payload.subspan(8))};
    default:
        return std::nullopt;
    }
}

std::uint16_t RamDownload::start(Target target)
{
    if (m_state == State::Started) {
        return answer::StartTwice;
    }
    if (target.bytes > LargestLoader) {
        return answer::BadSize;
    }
    m_target = target;
    m_image.clear();
    m_image.reserve(static_cast<std::size_t>(target.bytes));
    m_state = State::Started;
    return answer::Ack;
}

std::uint16_t RamDownload::data(ByteSpan payload)
{
    if (m_state != State::Started) {
        return answer::DataBeforeStart;
    }
    if (payload.size() > m_target.bytes - m_image.size()) {
        return answer::BadSize;
    }
    m_image.insert(m_image.end(), payload.begin(), payload.end());
    return answer::Ack;
}

std::uint16_t RamDownload::end()
{
    if (m_state != State::Started) {
        return answer::DataBeforeStart;
    }
    m_state = State::Ended; // neither ROM nor first loader compares sizes here; EXEC verifies
    return answer::Ack;
}

bool RamDownload::completes(std::size_t payloadBytes) const noexcept
{
    return m_state == State::Started && m_image.size() + payloadBytes >= m_target.bytes;
}

bool isTrusted(ByteSpan image, std::string_view profileId, std::string_view role)
{
    constexpr std::string_view Tag = "FLASHWRIGHT-PRACTICE ";
    const std::string_view header = asText(image.first(std::min(image.size(), SigningHeaderBytes)));
    const std::size_t at = header.find(Tag);
    if (at == std::string_view::npos) {
        return true;
    }
    const std::string wanted = std::string(profileId) + " " + std::string(role);
    return header.substr(at + Tag.size()).starts_with(wanted);
}

bool announcesSecondEnumeration(ByteSpan image)
{
    return asText(image).find("##PORT-SECOND-ENUM##") != std::string_view::npos;
}

} // namespace flashwright::unisoc::device
