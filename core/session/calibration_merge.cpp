// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/calibration_merge.h"

#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/session/job_images.h"
#include "core/session/session_context.h"

namespace flashwright {

namespace {

constexpr std::uint64_t LargestImage = 64 * MiB;

Result<Bytes> wholeOf(ImageSource& image, const std::string& item)
{
    if (image.size() > LargestImage) {
        return failWithProblem(Fault::PackageCorrupt, "session.merge", "calibration-bad")
            .with("detail", "too-large")
            .with("entry", item);
    }
    Bytes bytes(static_cast<std::size_t>(image.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        TRY_LET(const std::size_t got, image.read(MutableByteSpan(bytes).subspan(done)));
        if (got == 0) {
            return fail(Fault::PackageCorrupt, "session.merge.read").with("entry", item);
        }
        done += got;
    }
    return bytes;
}

Failure withoutCopy(const Operation& operation)
{
    return failWithProblem(Fault::Refused, "session.merge", "merge-impossible")
        .with("name", operation.placeName())
        .with("entry", operation.label())
        .with("reason", "no-copy");
}

} // namespace

CalibrationMerge::CalibrationMerge(SessionContext& context)
    : m_context(context)
{
}

bool CalibrationMerge::isFor(const Operation& operation)
{
    return operation.attributes.contains("merge");
}

Result<void> CalibrationMerge::prepare()
{
    if (m_ready) {
        return {};
    }
    for (const Operation& operation : m_context.plan.operations()) {
        if (operation.kind == OperationKind::Write && isFor(operation)) {
            TRY_LET(m_images[operation.entryId], merged(operation));
        }
    }
    m_ready = true;
    return {};
}

Result<Bytes> CalibrationMerge::merged(const Operation& operation)
{
    const JobRequest& request = m_context.request;
    const PackageEntry* entry =
        request.package == nullptr ? nullptr : findEntry(*request.package, operation.entryId);
    if (entry == nullptr || m_context.module == nullptr) {
        return fail(Fault::Bug, "session.merge.entry").with("entry", operation.label());
    }
    const std::filesystem::path copy = m_context.copies.fileOf(operation);
    if (copy.empty()) {
        return withoutCopy(operation);
    }
    TRY_LET(const std::unique_ptr<ImageSource> theirs, openFileImage(copy));
    TRY_LET(const Bytes fromPhone, wholeOf(*theirs, operation.label()));
    TRY_LET(const std::unique_ptr<ImageSource> ours, openImage(request, operation));
    TRY_LET(const Bytes fromPackage, wholeOf(*ours, operation.label()));
    TRY_LET(MergedCalibration image, m_context.module->mergeCalibration(*entry, fromPackage, fromPhone));
    tell(operation.label(), image);
    return std::move(image.image);
}

void CalibrationMerge::tell(const std::string& label, const MergedCalibration& image)
{
    for (const std::string& name : image.kept) {
        m_context.evidence.say("merge.kept", label + ":" + name);
    }
    for (const Finding& finding : image.findings) {
        for (const Fact& fact : finding.facts) {
            if (fact.name == "name") {
                m_context.evidence.say("merge.default", label + ":" + fact.value);
            }
        }
    }
}

Result<std::unique_ptr<ImageSource>> CalibrationMerge::open(const Operation& operation) const
{
    const auto found = m_images.find(operation.entryId);
    if (found == m_images.end()) {
        return fail(Fault::Bug, "session.merge.open").with("entry", operation.label());
    }
    const std::shared_ptr<const ByteSource> bytes = bytesAsSource(operation.label(), found->second);
    return std::make_unique<SliceSource>(bytes, 0, bytes->size());
}

} // namespace flashwright
