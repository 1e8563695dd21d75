// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"

#include <cstdlib>

using namespace flashwright;

namespace {

/// Whatever is believed fits the plan, and the copies stay in their folder.
void expectSound(const JournalDigest& digest)
{
    const std::size_t count = digest.plan ? digest.plan->operations().size() : 0;
    for (const std::size_t index : digest.began) {
        if (index >= count) {
            std::abort();
        }
    }
    for (const auto& [index, sha256] : digest.finished) {
        if (index >= count || (!sha256.empty() && sha256.size() != 64)) {
            std::abort();
        }
    }
    const double share = digest.shareDone();
    if (!(share >= 0 && share <= 1)) {
        std::abort();
    }
    const auto point = resumePointOf(digest);
    if (point && *point && (*point)->plan.digest() != digest.plan->digest()) {
        std::abort();
    }
    for (const auto& [file, sha256] : digest.savedHashes) {
        if (file.find('/') != std::string::npos) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto digest = readJournalText(std::as_bytes(std::span(data, size)), "fuzz.jsonl");
    if (digest) {
        expectSound(*digest);
    } else if (digest.error().fact("problem").empty() || digest.error().fact("line").empty()) {
        std::abort(); // every refusal says what and where
    }
    return 0;
}
