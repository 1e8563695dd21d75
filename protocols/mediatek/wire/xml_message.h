// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of XML loaders. Their documents are printed, not built: tags may carry stray quotes, so elements are
/// looked for one by one and nothing is ever taken for a whole XML tree.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py, xml_cmd.py (the documents of
/// genuine loaders are quoted there); [peer] bkerler/mtkclient issue 296
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace flashwright::mediatek {

constexpr std::size_t LargestXmlDocument = 0x200000;
constexpr std::size_t LargestXmlValue = 256;

/// What a text from the phone is.
struct XmlReply {
    enum class Kind : std::uint8_t {
        Ok, ///< "OK"
        Value, ///< "OK@0x1000": `text` is what stands behind the @
        Progress, ///< "OK!PROGRESS@40", "OK!EOT": `text` is what stands behind the !
        Error, ///< "ERR!UNSUPPORTED": `text` is what stands behind the !
        Document, ///< `text` is all of it
        Other,
    };
    Kind kind = Kind::Other;
    std::string text;
};
/// Any number of zero bytes may close it. Pure; any thread.
[[nodiscard]] XmlReply parseXmlReply(ByteSpan payload);

/// The elements that hold text, flat, in their order: {"command", "CMD:START"}. Values are trimmed, with the
/// five entities decoded; longer ones than LargestXmlValue are left out, as is everything behind 16,384
/// elements.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> xmlElements(std::string_view document);
/// The first element of that name that holds text.
[[nodiscard]] std::optional<std::string> xmlElement(std::string_view document, std::string_view name);
/// Hexadecimal with 0x, else decimal; nothing for anything else and for what does not fit.
[[nodiscard]] std::optional<std::uint64_t> xmlNumber(std::string_view text) noexcept;
/// A status ("0xC0020004") anywhere in the text.
[[nodiscard]] std::optional<std::uint32_t> xmlStatus(std::string_view text) noexcept;

/// One command of the host.
struct XmlCommand {
    std::string name; ///< "WRITE-FLASH"
    std::vector<std::pair<std::string, std::string>> arguments;
    std::vector<std::pair<std::string, std::string>> advanced = {}; ///< of SET-RUNTIME-PARAMETER only
    std::string version = "1.0";
};
/// With its closing zero byte.
[[nodiscard]] Bytes encodeXmlCommand(const XmlCommand& command);
/// "OK" and "OK@0x1000"; two zero bytes close them, as the known client sends them.
[[nodiscard]] Bytes encodeXmlOk();
[[nodiscard]] Bytes encodeXmlValue(std::uint64_t value);
[[nodiscard]] Bytes encodeXmlText(std::string_view text);

} // namespace flashwright::mediatek
