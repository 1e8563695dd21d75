// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "protocols/mediatek/virtual/device_program.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::string_view PracticeTag = "FLASHWRIGHT-PRACTICE ";

bool contains(ByteSpan haystack, ByteSpan needle)
{
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end()) != haystack.end();
}

std::string plainId(std::string id)
{
    constexpr std::string_view Suffix = "-brom";
    if (id.ends_with(Suffix)) {
        id.resize(id.size() - Suffix.size());
    }
    return id;
}

} // namespace

std::unique_ptr<DeviceProgram> makeFirstStage(Board& board)
{
    switch (board.profile().dialect) {
    case Dialect::Legacy:
        return makeLegacyFirstStage(board);
    case Dialect::Xflash:
        return makeXflashFirstStage(board);
    case Dialect::Xml:
        break;
    }
    return makeXmlFirstStage(board);
}

bool mayRun(ByteSpan image, const PhoneProfile& profile, std::string_view stage)
{
    if (!contains(image, asBytes(PracticeTag))) {
        return true;
    }
    const std::string tag = std::string(PracticeTag) + plainId(profile.id) + " " + std::string(stage);
    return contains(image, asBytes(tag));
}

bool carriesDigestOf(ByteSpan first, ByteSpan second)
{
    return contains(first, sha256(second)) || contains(first, sha1(second));
}

} // namespace flashwright::mediatek::device
