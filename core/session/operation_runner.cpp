// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/operation_runner.h"

#include "core/plan/phone_change.h"
#include "core/session/job_images.h"
#include "core/session/operation_tries.h"
#include "core/session/place_reading.h"
#include "core/session/resume_check.h"
#include "core/session/unit_proof.h"

namespace flashwright {

namespace {

Result<void> makeFolderOf(const std::filesystem::path& file)
{
    std::error_code error;
    if (file.has_parent_path()) {
        std::filesystem::create_directories(file.parent_path(), error);
    }
    if (error) {
        return failWithProblem(Fault::HostIo, "session.folder", "unreadable")
            .with("file", file.parent_path().string())
            .with("detail", error.message());
    }
    return {};
}

} // namespace

OperationRunner::OperationRunner(SessionContext& context)
    : m_context(context)
    , m_check(context)
{
}

Result<void> OperationRunner::run(std::size_t index)
{
    const auto& operations = m_context.plan.operations();
    const Operation& operation = operations[index];
    if (m_context.softStop().stop_requested()) {
        return fail(Fault::Cancelled, "session.between_operations");
    }
    if (m_context.resume != nullptr && m_context.resume->skips(index)) {
        return {};
    }
    OperationEvent event{OperationEvent::What::Began, index, operations.size(), operation, std::nullopt};
    m_context.events.operation(event);
    m_context.progress.beginOperation(operation);
    m_sha256.clear();
    m_index = index;
    auto result = perform(operation);
    m_context.progress.endOperation(result.has_value());
    event.what = result ? OperationEvent::What::Ended : OperationEvent::What::Failed;
    if (!result) {
        event.error = result.error();
    } else {
        event.sha256 = m_sha256;
    }
    m_context.events.operation(event);
    return result;
}

Result<void> OperationRunner::perform(const Operation& operation)
{
    if (changesPhone(operation.kind)) {
        TRY(m_context.copies.ready());
        if (!m_context.changeBegan) {
            TRY(proveUnit(m_context));
        }
        TRY(m_context.merges.prepare());
        if (!m_context.changeBegan) {
            TRY(m_context.events.keepsRecord()); // no journal, no change
        }
        m_context.changeBegan = true;
    }
    switch (operation.kind) {
    case OperationKind::SaveCopy:
        return saveCopy(operation);
    case OperationKind::ReadBack:
        return readTo(operation, operation.file);
    case OperationKind::Write:
        return write(operation);
    case OperationKind::PutBack:
        return putBack(operation);
    case OperationKind::Verify:
        return verify(operation);
    case OperationKind::Erase: {
        m_context.bootChain.began(operation, m_context.plan.operations());
        return talk(operation, nullptr);
    }
    case OperationKind::Repartition:
    case OperationKind::TestMemory:
        break;
    }
    return talk(operation, nullptr);
}

Result<void> OperationRunner::talk(const Operation& operation, ImageSink* into)
{
    OperationTries tries(m_context);
    return into == nullptr ? tries.change(operation) : tries.readInto(operation, *into, m_context.progress);
}

Result<std::unique_ptr<ImageSource>> OperationRunner::imageFor(const Operation& operation)
{
    return CalibrationMerge::isFor(operation) ? m_context.merges.open(operation)
                                              : openImage(m_context.request, operation);
}

/// The image is opened before anything is touched; later tries open it anew.
Result<void> OperationRunner::send(const Operation& operation, std::unique_ptr<ImageSource> image)
{
    const auto open = [&]() -> Result<std::unique_ptr<ImageSource>> {
        return image != nullptr ? std::exchange(image, nullptr) : imageFor(operation);
    };
    TRY_LET(m_sha256, OperationTries(m_context).write(operation, open));
    return {};
}

Result<void> OperationRunner::write(const Operation& operation)
{
    TRY_LET(std::unique_ptr<ImageSource> image, imageFor(operation));
    m_context.bootChain.began(operation, m_context.plan.operations());
    const auto written = send(operation, std::move(image));
    if (!written) {
        m_context.outcome.bytesWritten += m_context.progress.snapshot().doneBytes;
        return written;
    }
    m_context.bootChain.completed(operation);
    m_context.outcome.bytesWritten += operation.bytes;
    return {};
}

Result<void> OperationRunner::saveCopy(const Operation& operation)
{
    TRY_LET(m_sha256, m_context.copies.save(operation, [this](const Operation& place, ImageSink& into) {
        return talk(place, &into);
    }));
    return {};
}

Result<void> OperationRunner::readTo(const Operation& operation, const std::filesystem::path& file)
{
    TRY(makeFolderOf(file));
    const auto read = [this](const Operation& place, ImageSink& into) { return talk(place, &into); };
    TRY_LET(const PlaceReading done,
        operation.attributes.contains("twice") ? readTwice(m_context, operation, file, "session.read", read)
                                               : readOnce(operation, file, "session.read", read));
    m_sha256 = done.sha256;
    m_context.outcome.savedFiles.push_back(file);
    return {};
}

Result<void> OperationRunner::putBack(const Operation& operation)
{
    Operation withFile = operation;
    withFile.file = m_context.copies.fileOf(operation);
    if (withFile.file.empty()) {
        return {}; // the phone had nothing there
    }
    TRY_LET(std::unique_ptr<ImageSource> image, openImage(m_context.request, withFile));
    withFile.bytes = image->size();
    return send(withFile, std::move(image));
}

Result<std::unique_ptr<CompareSink>> OperationRunner::comparisonFor(const Operation& operation)
{
    if (!CalibrationMerge::isFor(operation)) {
        return openComparison(m_context.request, operation);
    }
    TRY(m_context.merges.prepare()); // of a job that goes on at its comparisons
    TRY_LET(std::unique_ptr<ImageSource> image, m_context.merges.open(operation));
    return std::make_unique<CompareSink>(std::move(image), operation.label());
}

Result<void> OperationRunner::verify(const Operation& operation)
{
    Operation withFile = operation;
    const bool isCopy = operation.attributes.contains("saved_copy");
    if (isCopy) {
        withFile.file = m_context.copies.fileOf(operation);
        if (withFile.file.empty()) {
            return {}; // nothing was saved that it could be compared with
        }
    }
    const bool prepared = !isCopy && !CalibrationMerge::isFor(operation);
    TRY_LET(
        const std::unique_ptr<CompareSink> sink, prepared ? m_check.take(m_index) : comparisonFor(withFile));
    if (sink == nullptr) {
        return {}; // cannot be expanded here; counted as not comparable
    }
    m_check.prepareAfter(m_index);
    TRY_LET(m_sha256, m_check.compare(operation, *sink));
    m_context.outcome.verified.comparedBytes += sink->comparedBytes();
    ++m_context.outcome.verified.areas;
    if (isCopy || CalibrationMerge::isFor(operation)) {
        m_context.copies.proved(operation, isCopy ? AreaProof::State::Equal : AreaProof::State::Merged);
    }
    return {};
}

} // namespace flashwright
