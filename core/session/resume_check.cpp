// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume_check.h"

#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/phone_guards.h"
#include "core/session/hashing.h"
#include "core/session/job_images.h"

#include <algorithm>

namespace flashwright {

namespace {

/// For what is only hashed on the way.
class Nowhere final : public ImageSink {
public:
    Result<void> write(ByteSpan) override { return {}; }
    Result<void> finish() override { return {}; }
};

/// An area that holds one value all over is the same on every phone, and proves nothing.
Result<bool> tellsUnitsApart(const std::filesystem::path& file)
{
    TRY_LET(const std::unique_ptr<ImageSource> image, openFileImage(file));
    Bytes block(64 * 1024);
    std::optional<std::byte> first;
    while (true) {
        TRY_LET(const std::size_t got, image->read(block));
        if (got == 0) {
            return false;
        }
        first = first.value_or(block[0]);
        if (!std::all_of(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(got),
                [&first](std::byte value) { return value == *first; })) {
            return true;
        }
    }
}

} // namespace

ResumeCheck::ResumeCheck(SessionContext& context)
    : m_context(context)
    , m_point(*context.request.resume)
{
}

std::string ResumeCheck::savedHash(const Operation& operation) const
{
    const auto found = m_point.savedHashes.find(operation.file.filename().string());
    return found == m_point.savedHashes.end() ? std::string() : found->second;
}

Result<void> ResumeCheck::takeUp()
{
    TRY(checkImages());
    TRY(checkCopies());
    TRY(proveUnit());
    TRY(checkCondition(m_context.request, m_context.told, operations()));
    m_context.plan = m_point.plan;
    m_context.copiesFolder = m_point.copies;
    m_context.outcome.vaultEntry = m_point.copies;
    restoreBootChain();
    m_order.emplace(m_point, m_context.told);
    if (!m_point.copies.empty()) {
        m_context.evidence.say("vault.entry", m_point.copies.string());
    }
    return {};
}

/// What is still to be written has to be there, and as long as it was.
Result<void> ResumeCheck::checkImages() const
{
    for (std::size_t i = 0; i < operations().size(); ++i) {
        const Operation& operation = operations()[i];
        const bool ownImage =
            operation.kind == OperationKind::Write && operation.areaClass != EntryClass::Calibration;
        if (!ownImage || m_point.finished.contains(i)) {
            continue;
        }
        const auto image = openImage(m_context.request, operation);
        if (!image || (*image)->size() != operation.bytes) {
            Failure changed = failWithProblem(Fault::PackageCorrupt, "session.resume", "package-changed")
                                  .with("entry", operation.label());
            return image ? changed : std::move(changed).because(image.error());
        }
    }
    return {};
}

/// The copies are all that is left of what the job has erased.
Result<void> ResumeCheck::checkCopies() const
{
    for (const auto& [name, sha256] : m_point.savedHashes) {
        const std::filesystem::path file = m_point.copies / name;
        const auto damaged = [&file] {
            return failWithProblem(Fault::Refused, "session.resume", "copies-damaged")
                .with("file", file.string());
        };
        auto image = openFileImage(file);
        if (!image) {
            return damaged().because(std::move(image).error());
        }
        HashingSource hashed(**image);
        TRY_LET(const std::string found, hashed.finish(m_context.softStop()));
        if (found != sha256) {
            return damaged();
        }
    }
    return {};
}

Result<void> ResumeCheck::proveUnit()
{
    const std::string& found = m_context.told.uniqueId;
    if (!found.empty() && !m_point.unit.empty()) {
        if (sameName(found, m_point.unit)) {
            return {};
        }
        return failWithProblem(Fault::Refused, "session.resume", "other-unit");
    }
    return proveByAreas();
}

/// A phone without a number of its own is known by its calibration. What the job has changed by now may
/// differ; an area that is as it was proves the unit whatever the job did.
Result<void> ResumeCheck::proveByAreas()
{
    std::string differing;
    for (const Operation& copy : operations()) {
        if (copy.kind != OperationKind::SaveCopy || savedHash(copy).empty()) {
            continue;
        }
        TRY_LET(const bool telling, tellsUnitsApart(m_point.copies / copy.file.filename()));
        if (!telling || !copy.region.empty()) {
            continue; // what starts the phone is the same on many
        }
        TRY_LET(const Proof proof, proveArea(copy));
        if (proof == Proof::Equal) {
            return {};
        }
        if (proof == Proof::Differs && !isTouched(copy)) {
            differing = copy.label();
        }
    }
    if (!differing.empty()) {
        return failWithProblem(Fault::Refused, "session.resume", "other-unit").with("name", differing);
    }
    if (m_point.unitAccepted) {
        m_context.evidence.say("resume.unit", "accepted");
        return {};
    }
    return failWithProblem(Fault::Refused, "session.resume", "unit-unproved");
}

Result<ResumeCheck::Proof> ResumeCheck::proveArea(const Operation& copy)
{
    Nowhere nowhere;
    HashingSink hashed(nowhere);
    m_context.progress.beginOperation(copy);
    const auto read =
        m_context.conversation->perform(copy, nullptr, &hashed, m_context.progress, m_context.softStop());
    m_context.progress.endOperation(false);
    if (!read && read.error().fault == Fault::PhoneRefused) {
        return Proof::Unreadable;
    }
    TRY(read);
    return hashed.sha256() == savedHash(copy) ? Proof::Equal : Proof::Differs;
}

bool ResumeCheck::isTouched(const Operation& copy) const
{
    return std::any_of(m_point.began.begin(), m_point.began.end(), [&](std::size_t index) {
        return changesPhone(operations()[index].kind)
            && mayOverlap(copy, operations()[index], m_context.told);
    });
}

/// So that the end of this job says rightly whether the phone starts.
void ResumeCheck::restoreBootChain()
{
    for (const std::size_t index : m_point.began) {
        const Operation& operation = operations()[index];
        if (operation.kind == OperationKind::Erase || operation.kind == OperationKind::Write) {
            m_context.bootChain.began(operation, operations());
        }
        if (m_point.finished.contains(index)) {
            m_context.bootChain.completed(operation);
        }
    }
}

} // namespace flashwright
