// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/operation_runner.h"

#include "core/image/file_source.h"
#include "core/plan/name_match.h"
#include "core/session/hashing.h"
#include "core/session/job_images.h"

#include <ctime>

namespace flashwright {

namespace {

std::string timeStamp()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts);
    return text.data();
}

/// A folder that no earlier copy is in: two jobs may fall into one second.
std::filesystem::path newCopiesFolder(const std::filesystem::path& parent)
{
    const std::string stamp = timeStamp();
    std::filesystem::path folder = parent / stamp;
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(folder, ignored); ++number) {
        folder = parent / (stamp + "-" + std::to_string(number));
    }
    return folder;
}

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

/// Faults that mean "no copy"; the others say something about the phone or the user that must not be covered
/// up.
bool meansNoCopy(Fault fault)
{
    return fault == Fault::HostIo || fault == Fault::NoRoom || fault == Fault::PhoneRefused
        || fault == Fault::BadReply || fault == Fault::ChecksumMismatch;
}

Failure noCopy(const Operation& operation)
{
    return failWithProblem(Fault::Refused, "session.save_copy", "no-backup").with("name", operation.label());
}

} // namespace

OperationRunner::OperationRunner(SessionContext& context)
    : m_context(context)
{
}

Result<void> OperationRunner::run(std::size_t index)
{
    const auto& operations = m_context.plan.operations();
    const Operation& operation = operations[index];
    if (m_context.softStop().stop_requested()) {
        return fail(Fault::Cancelled, "session.between_operations");
    }
    OperationEvent event{OperationEvent::What::Began, index, operations.size(), operation, std::nullopt};
    m_context.events.operation(event);
    m_context.progress.beginOperation(operation);
    m_sha256.clear();
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
        return talk(operation, nullptr, nullptr);
    }
    case OperationKind::Repartition:
    case OperationKind::TestMemory:
        break;
    }
    return talk(operation, nullptr, nullptr);
}

Result<void> OperationRunner::talk(const Operation& operation, ImageSource* image, ImageSink* into)
{
    return m_context.conversation->perform(operation, image, into, m_context.progress,
        operation.interruptible ? m_context.softStop() : m_context.hardStop());
}

Result<void> OperationRunner::write(const Operation& operation)
{
    TRY_LET(const std::unique_ptr<ImageSource> image, openImage(m_context.request, operation));
    m_context.bootChain.began(operation, m_context.plan.operations());
    HashingSource hashed(*image);
    const auto written = talk(operation, &hashed, nullptr);
    if (!written) {
        m_context.outcome.bytesWritten += m_context.progress.snapshot().doneBytes;
        return written;
    }
    m_context.bootChain.completed(operation);
    m_context.outcome.bytesWritten += operation.bytes;
    TRY_LET(m_sha256, hashed.finish(m_context.hardStop()));
    return {};
}

std::filesystem::path OperationRunner::copyPath(const Operation& operation) const
{
    if (m_context.copiesFolder.empty()) {
        const std::string& unit = m_context.told.uniqueId;
        m_context.copiesFolder = newCopiesFolder(
            m_context.request.backupFolder / (unit.empty() ? std::string("phone") : safeFileName(unit)));
    }
    return m_context.copiesFolder / operation.file.filename();
}

Result<void> OperationRunner::saveCopy(const Operation& operation)
{
    if (m_context.request.backupFolder.empty()) {
        return noCopy(operation);
    }
    auto saved = readTo(operation, copyPath(operation));
    if (!saved && meansNoCopy(saved.error().fault)) {
        return noCopy(operation).because(std::move(saved).error());
    }
    return saved;
}

Result<void> OperationRunner::readTo(const Operation& operation, const std::filesystem::path& file)
{
    TRY(makeFolderOf(file));
    TRY_LET(const std::unique_ptr<ImageSink> sink, createFile(file));
    HashingSink hashed(*sink);
    TRY(talk(operation, nullptr, &hashed));
    if (hashed.bytes() == 0) {
        return fail(Fault::BadReply, "session.read").with("item", operation.label());
    }
    TRY(sink->finish());
    m_sha256 = hashed.sha256();
    m_context.outcome.savedFiles.push_back(file);
    return {};
}

Result<void> OperationRunner::putBack(const Operation& operation)
{
    Operation withFile = operation;
    withFile.file = copyPath(operation);
    TRY_LET(const std::unique_ptr<ImageSource> image, openImage(m_context.request, withFile));
    withFile.bytes = image->size();
    HashingSource hashed(*image);
    TRY(talk(withFile, &hashed, nullptr));
    TRY_LET(m_sha256, hashed.finish(m_context.hardStop()));
    return {};
}

Result<void> OperationRunner::verify(const Operation& operation)
{
    Operation withFile = operation;
    if (operation.attributes.contains("saved_copy")) {
        withFile.file = copyPath(operation);
    }
    TRY_LET(const std::unique_ptr<CompareSink> sink, openComparison(m_context.request, withFile));
    if (sink == nullptr) {
        return {}; // cannot be expanded here; counted as not comparable
    }
    HashingSink hashed(*sink);
    TRY(talk(operation, nullptr, &hashed));
    TRY(sink->finish());
    m_sha256 = hashed.sha256();
    m_context.outcome.verified.comparedBytes += sink->comparedBytes();
    ++m_context.outcome.verified.areas;
    return {};
}

} // namespace flashwright
