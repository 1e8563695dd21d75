// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/retry_policy.h"

#include <array>

namespace flashwright {

namespace {

struct Row {
    RetryClass kind;
    RetryRule rule;
};

constexpr std::array Rules{
    Row{RetryClass::Over, {0, false, AfterTries::ResumeElsewhere}},
    Row{RetryClass::Handshake, {0, false, AfterTries::ShowHints}}, // by windows, see HandshakeCycles
    Row{RetryClass::Link, {3, true, AfterTries::ResumeElsewhere}},
    Row{RetryClass::Refusal, {0, false, AfterTries::Explain}},
    Row{RetryClass::RamStart, {1, false, AfterTries::AskVariant}},
    Row{RetryClass::StorageWrite, {1, false, AfterTries::HealthRead}},
    Row{RetryClass::Tail, {0, false, AfterTries::Explain}},
};

/// The most tries of one operation, whatever goes wrong in them.
constexpr int MostTries = 3;

/// A USB endpoint that stalls in the middle of data; not an answer of the phone's program.
constexpr std::string_view BrokenPipe = "LIBUSB_ERROR_PIPE";

bool isDamage(Fault fault) noexcept
{
    return fault == Fault::Timeout || fault == Fault::BadReply || fault == Fault::ChecksumMismatch;
}

/// Stages in which data or requests flow under the session's control.
bool isWork(Stage stage) noexcept
{
    switch (stage) {
    case Stage::SavingCopies:
    case Stage::Repartitioning:
    case Stage::Erasing:
    case Stage::WritingBootChain:
    case Stage::Writing:
    case Stage::Verifying:
    case Stage::ReadingBack:
        return true;
    default:
        return false;
    }
}

RetryClass fromKind(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::Refusal:
        return RetryClass::Refusal;
    case ErrorKind::Link:
        return RetryClass::Link;
    case ErrorKind::Storage:
        return RetryClass::StorageWrite;
    case ErrorKind::RamStart:
        return RetryClass::RamStart;
    case ErrorKind::Final:
        return RetryClass::Over;
    }
    return RetryClass::Refusal;
}

} // namespace

RetryRule ruleOf(RetryClass kind) noexcept
{
    for (const Row& row : Rules) {
        if (row.kind == kind) {
            return row.rule;
        }
    }
    return {};
}

RetryClass classify(const Error& error, Stage stage, std::optional<ErrorKind> told) noexcept
{
    if (error.fault == Fault::Cancelled || error.fault == Fault::LinkLost) {
        return RetryClass::Over;
    }
    if (error.fact("tail") == "true") {
        return RetryClass::Tail;
    }
    if (told) {
        return fromKind(*told);
    }
    if (error.fact("usb_error") == BrokenPipe) {
        return isWork(stage) ? RetryClass::Link : RetryClass::Refusal;
    }
    // What the phone holds differs from the image: asked again it gives the same bytes.
    if (!isDamage(error.fault) || error.fact("problem") == "verify-mismatch") {
        return RetryClass::Refusal;
    }
    if (stage == Stage::Handshake) {
        return RetryClass::Handshake;
    }
    return isWork(stage) ? RetryClass::Link : RetryClass::Refusal;
}

bool needsStateFirst(const Operation& operation) noexcept
{
    switch (operation.kind) {
    case OperationKind::Erase:
    case OperationKind::Repartition:
        return true;
    case OperationKind::Write:
    case OperationKind::PutBack:
        return operation.areaClass == EntryClass::BootChain || operation.areaClass == EntryClass::Loader;
    case OperationKind::SaveCopy:
    case OperationKind::ReadBack:
    case OperationKind::Verify:
    case OperationKind::TestMemory:
        return false;
    }
    return true;
}

std::optional<int> RetryCount::next(RetryClass kind, std::uint64_t offset, int repeats)
{
    m_tries += repeats;
    const int allowed = ruleOf(kind).again;
    if (kind == RetryClass::StorageWrite) {
        const bool samePlace = m_storageFailedAt == offset;
        m_storageFailedAt = offset;
        if (samePlace || m_tries >= MostTries) {
            return std::nullopt;
        }
        return ++m_tries;
    }
    if (m_tries >= allowed) {
        return std::nullopt;
    }
    return ++m_tries;
}

} // namespace flashwright
