// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/flash_xml.h"

#include <cstdint>
#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(looksLikeFlashXml(text));
    const auto flash = parseFlashXml(text, "flash.xml");
    if (flash ? flash->scatter.empty() : flash.error().fact("problem").empty()) {
        std::abort();
    }
    return 0;
}
