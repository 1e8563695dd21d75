// SPDX-License-Identifier: GPL-3.0-or-later
// The rule files of a computer: whatever is in them, reading and following them ends.
#include "core/doctor/udev_rules.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::vector<flashwright::UdevRule> rules = flashwright::parseUdevRules(text);
    for (const auto& rule : rules) {
        if (rule.empty()) {
            std::abort(); // an empty rule would fit every device
        }
        for (const flashwright::UdevToken& token : rule) {
            (void)flashwright::fitsUdevPattern(token.value, token.key);
        }
    }
    const flashwright::UdevRules all({{"70-x.rules", std::move(rules)}});
    const flashwright::UdevTreatment treatment = all.ofDevice({0x1782, 0x4d00});
    if (treatment.seat && treatment.taggedTooLate) {
        std::abort();
    }
    (void)all.ofPort({0x0e8d, 0x2000});
    return 0;
}
