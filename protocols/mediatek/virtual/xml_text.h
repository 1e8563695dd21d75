// SPDX-License-Identifier: GPL-3.0-or-later
/// Documents of an XML agent: what it prints, and how it finds its way in what the host sends. Pure; any
/// thread. Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_cmd.py, xml_lib.py and issue
/// 296 (strings of a genuine agent); shomykohai/penumbra: core/src/da/xml/cmds.rs, mod.rs
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace flashwright::mediatek::device::xml {

/// Values of elements in the order in which the agent prints them.
using Elements = std::vector<std::pair<std::string_view, std::string>>;

/// `<host>` document of the agent, printed as it prints them: without any escaping.
[[nodiscard]] std::string hostDocument(std::string_view command, const Elements& elements);

/// Text between the first pair of such tags; nothing when there is none or it is longer than the agent's
/// buffer of 256 characters.
[[nodiscard]] std::optional<std::string_view> element(std::string_view document, std::string_view name);

/// Word of a `<da>` document, "CMD:NOTIFY-INIT-HW"; nothing when the text is no such document.
[[nodiscard]] std::optional<std::string_view> commandOf(std::string_view document);

/// "0x1f" or "31", all of it.
[[nodiscard]] std::optional<std::uint64_t> numberOf(std::string_view text);

/// The text of a packet without its trailing zero bytes.
[[nodiscard]] std::string_view textOf(ByteSpan payload);

} // namespace flashwright::mediatek::device::xml
