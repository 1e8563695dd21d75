// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a reply, a document and both reports.
#include "protocols/mediatek/wire/xml_message.h"
#include "protocols/mediatek/wire/xml_message_reports.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    const XmlReply reply = parseXmlReply(input);
    if (reply.text.size() > input.size()) {
        std::abort();
    }
    const std::string_view text = asText(input);
    const auto elements = xmlElements(text);
    for (const auto& [name, value] : elements) {
        if (value.empty() || value.size() > LargestXmlValue) {
            std::abort();
        }
        (void)xmlNumber(value);
        if (const auto status = xmlStatus(value); status && (*status >> 20U) != 0xc00U) {
            std::abort();
        }
    }
    if (!elements.empty() && xmlElement(text, elements.front().first) != elements.front().second) {
        std::abort();
    }
    if (const auto hardware = parseXmlHardware(text); hardware && hardware->regions.empty()) {
        std::abort();
    }
    (void)parseXmlTable(text);
    (void)xmlStorageLife(text);
    return 0;
}
