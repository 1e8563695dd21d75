// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/image_check.h"

#include "core/progress/part_progress.h"
#include "core/session/job_images.h"
#include "core/session/operation_tries.h"
#include "core/session/sample_choice.h"
#include "core/session/threaded_sink.h"

namespace flashwright {

namespace {

/// What an image for comparison comes from is on disk or in the firmware; copies and merged images are made
/// during the job.
bool comesFromFirmware(const Operation& operation)
{
    return operation.kind == OperationKind::Verify && !operation.attributes.contains("saved_copy")
        && operation.areaClass != EntryClass::Calibration;
}

std::uint64_t bytesOf(const std::vector<Sample>& samples)
{
    std::uint64_t bytes = 0;
    for (const Sample& sample : samples) {
        bytes += sample.bytes;
    }
    return bytes;
}

} // namespace

ImageCheck::ImageCheck(SessionContext& context)
    : m_context(context)
{
}

ImageCheck::~ImageCheck() = default;

Result<std::unique_ptr<CompareSink>> ImageCheck::take(std::size_t index)
{
    if (m_next.valid() && m_nextIndex == index) {
        return m_next.get();
    }
    return openComparison(m_context.request, m_context.plan.operations()[index]);
}

void ImageCheck::prepareAfter(std::size_t index)
{
    const std::vector<Operation>& operations = m_context.plan.operations();
    const std::size_t next = index + 1;
    if (next >= operations.size() || !comesFromFirmware(operations[next]) || m_next.valid()) {
        return;
    }
    m_nextIndex = next;
    const JobRequest& request = m_context.request;
    const Operation& operation = operations[next];
    m_next = std::async(std::launch::async, [&request, &operation]() -> Opened {
        TRY_LET(std::unique_ptr<CompareSink> sink, openComparison(request, operation));
        if (sink != nullptr && !isSampled(request.verifyDepth, sink->expectedBytes())) {
            sink->readAhead();
        }
        return sink;
    });
}

Result<std::string> ImageCheck::compare(const Operation& operation, CompareSink& expected)
{
    HashingSink hashed(expected);
    ThreadedSink threaded(hashed);
    const bool samples = comesFromFirmware(operation)
        && isSampled(m_context.request.verifyDepth, expected.expectedBytes())
        && m_context.conversation->canBeginInside(operation);
    if (samples) {
        TRY(compareSamples(operation, expected, threaded, [&threaded] { return threaded.settle(); }));
    } else {
        TRY(OperationTries(m_context).readInto(operation, threaded, m_context.progress));
    }
    TRY(threaded.settle());
    TRY(expected.finish());
    return hashed.sha256();
}

Result<void> ImageCheck::compareSamples(const Operation& operation, CompareSink& expected, ImageSink& into,
    const std::function<Result<void>()>& settle)
{
    const std::vector<Sample> samples =
        samplesOf(expected.expectedBytes(), m_context.plan.digest() + "/" + operation.label());
    PartProgress progress(m_context.progress);
    m_context.progress.enter(Stage::Verifying, operation.label(), bytesOf(samples));
    std::uint64_t done = 0;
    for (const Sample& sample : samples) {
        TRY(settle());
        TRY(expected.skipTo(sample.offset));
        Operation part = operation;
        part.offset += sample.offset;
        part.bytes = sample.bytes;
        progress.startAt(done);
        TRY(OperationTries(m_context).readInto(part, into, progress));
        TRY(settle());
        if (expected.offset() < sample.offset + sample.bytes) {
            return fail(Fault::BadReply, "session.verify").with("item", operation.label());
        }
        done += sample.bytes;
    }
    m_context.outcome.verified.sampledOf += expected.expectedBytes();
    m_context.evidence.say("verify.sampled_bytes", std::to_string(done));
    return {};
}

} // namespace flashwright
