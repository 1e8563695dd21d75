// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unit_proof.h"

#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/session/job_images.h"
#include "core/session/session_context.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::size_t BlockBytes = 65536;

bool isOwnArea(const Operation& operation)
{
    return operation.kind == OperationKind::Write && operation.areaClass == EntryClass::Calibration
        && operation.attributes.contains("from_backup") && operation.file.empty();
}

/// The phone's copy may be read further than the backup's: what the backup has must be its beginning.
Result<bool> beginsWith(ImageSource& copy, ImageSource& saved)
{
    Bytes theirs(BlockBytes);
    Bytes ours(BlockBytes);
    if (saved.size() == 0 || saved.size() > copy.size()) {
        return false;
    }
    for (;;) {
        TRY_LET(const std::size_t got, saved.read(ours));
        if (got == 0) {
            return true;
        }
        TRY_LET(const std::size_t found, copy.read(MutableByteSpan(theirs).first(got)));
        if (found != got
            || !std::equal(ours.begin(), ours.begin() + static_cast<std::ptrdiff_t>(got), theirs.begin())) {
            return false;
        }
    }
}

} // namespace

Result<void> proveUnit(SessionContext& context)
{
    const JobRequest& request = context.request;
    if (request.package == nullptr || request.acceptOtherUnit || request.resume != nullptr) {
        return {};
    }
    const auto& facts = request.package->facts().attributes;
    if (facts.contains("unit") && !context.told.uniqueId.empty()) {
        return {}; // the plan has compared them
    }
    bool asked = false;
    for (const Operation& operation : context.plan.operations()) {
        if (!isOwnArea(operation)) {
            continue;
        }
        asked = true;
        const std::filesystem::path copy = context.copies.fileOf(operation);
        if (copy.empty()) {
            continue;
        }
        TRY_LET(const std::unique_ptr<ImageSource> theirs, openFileImage(copy));
        TRY_LET(const std::unique_ptr<ImageSource> saved, openImage(request, operation));
        TRY_LET(const bool same, beginsWith(*theirs, *saved));
        if (same) {
            return {};
        }
    }
    if (!asked) {
        return {};
    }
    return failWithProblem(Fault::Refused, "session.unit", "other-unit");
}

} // namespace flashwright
