// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's log, of any tool and in any state.
#include "core/foreign_log/log_verdict.h"

#include <algorithm>
#include <cstdlib>

using namespace flashwright;

namespace {

struct Facts {
    Result<LogDialects> dialects;
    Result<StatusWords> words;
    Result<RuleEngine> rules;
};

const Facts& facts()
{
    static const std::filesystem::path resources =
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";
    static const Facts all{
        LogDialects::load(resources), StatusWords::load(resources), RuleEngine::load(resources)};
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (!facts().dialects || !facts().words || !facts().rules) {
        std::abort();
    }
    std::size_t at = 0;
    // Odd pieces, so that every state meets the end of a piece.
    const auto source = [&](std::span<char> into) {
        const std::size_t count = std::min({into.size(), size - at, std::size_t(7)});
        std::copy_n(data + at, count, into.begin());
        at += count;
        return count;
    };
    const LogVerdict verdict = judgeLog(source, *facts().dialects, *facts().words, *facts().rules);
    const bool diagnosed = verdict.outcome == LogOutcome::Diagnosed;
    if (diagnosed != verdict.diagnosis.has_value() || (diagnosed && verdict.proof.empty())) {
        std::abort();
    }
    for (const LogProof& proof : verdict.proof) {
        if (proof.line > verdict.lines || proof.text.size() > LogLines::MostBytes) {
            std::abort();
        }
    }
    return 0;
}
