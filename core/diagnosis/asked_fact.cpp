// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/asked_fact.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 9> Screens{
    "black", "logo", "battery", "system", "warning", "wrong-picture", "no-touch", "no-network", "unsure"};
constexpr std::array<std::string_view, 4> Keys{"before", "late", "none", "unsure"};
constexpr std::array<std::string_view, 3> YesOrNo{"yes", "no", "unsure"};
constexpr std::array<std::string_view, 3> Labels{"fits", "differs", "unsure"};
constexpr std::array<std::string_view, 3> Ports{"changes", "same", "unsure"};

constexpr std::array<AskedFact, 6> All{{
    {"answer.screen", Screens}, {"answer.key", Keys}, {"answer.battery", YesOrNo}, // in, and above a fifth
    {"answer.label", Labels}, // model, memory size, board on the label and the firmware
    {"answer.port", Ports}, // does another cable or port change it?
    {"answer.other_tool", YesOrNo}, // touched the phone before
}};

/// So short a life on USB is a phone that passes by.
constexpr long PassingByMs = 2000;

bool has(const FailureCase& failure, std::string_view fact)
{
    return std::any_of(failure.evidence.begin(), failure.evidence.end(),
        [fact](const Evidence& line) { return line.fact == fact; });
}

std::string_view valueOf(const FailureCase& failure, std::string_view fact)
{
    const auto line = std::find_if(failure.evidence.begin(), failure.evidence.end(),
        [fact](const Evidence& seen) { return seen.fact == fact; });
    return line == failure.evidence.end() ? std::string_view() : std::string_view(line->value);
}

bool passedBy(const FailureCase& failure)
{
    const std::string life(valueOf(failure, "link.life_ms"));
    return !life.empty() && std::atol(life.c_str()) < PassingByMs;
}

bool isOneOf(Stage stage, std::initializer_list<Stage> stages)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

bool moves(const FailureCase& failure)
{
    const Fault fault = failure.error.fault;
    return isOneOf(failure.stage,
               {Stage::SendingLoader, Stage::WritingBootChain, Stage::Writing, Stage::Verifying,
                   Stage::ReadingBack, Stage::SavingCopies, Stage::Erasing})
        && (fault == Fault::LinkLost || fault == Fault::Timeout || fault == Fault::ChecksumMismatch
            || fault == Fault::BadReply);
}

bool isWorthIt(std::string_view fact, const FailureCase& failure)
{
    const Stage stage = failure.stage;
    if (!failure.failed) {
        return fact == "answer.screen";
    }
    if (fact == "answer.screen") {
        return isOneOf(stage, {Stage::WaitingForPhone, Stage::Handshake});
    }
    if (fact == "answer.key") {
        return stage == Stage::WaitingForPhone || (stage == Stage::Handshake && passedBy(failure));
    }
    if (fact == "answer.battery") {
        const bool silent = failure.error.fault == Fault::Timeout || failure.error.fault == Fault::LinkLost;
        return silent && isOneOf(stage, {Stage::SendingLoader, Stage::StartingLoader, Stage::ReadingTable});
    }
    if (fact == "answer.label") {
        return isOneOf(stage, {Stage::StartingLoader, Stage::ReadingTable, Stage::Confirming});
    }
    if (fact == "answer.port") {
        return moves(failure);
    }
    return stage == Stage::Handshake && !passedBy(failure);
}

} // namespace

std::span<const AskedFact> askedFacts() noexcept
{
    return All;
}

std::vector<AskedFact> worthAsking(const FailureCase& failure)
{
    std::vector<AskedFact> questions;
    std::copy_if(All.begin(), All.end(), std::back_inserter(questions),
        [&failure](const AskedFact& one) { return !has(failure, one.fact) && isWorthIt(one.fact, failure); });
    return questions;
}

std::optional<Evidence> answerFact(std::string_view fact, std::string_view answer)
{
    const auto asked =
        std::find_if(All.begin(), All.end(), [fact](const AskedFact& one) { return one.fact == fact; });
    if (asked == All.end()
        || std::find(asked->answers.begin(), asked->answers.end(), answer) == asked->answers.end()) {
        return std::nullopt;
    }
    return Evidence{std::string(fact), std::string(answer), "user", {}};
}

} // namespace flashwright
