// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/operation_tries.h"

#include "core/image/sparse_source.h"
#include "core/session/rest_of.h"

#include <algorithm>
#include <atomic>

namespace flashwright {

namespace {

bool sendsImage(const Operation& operation) noexcept
{
    return operation.kind == OperationKind::Write || operation.kind == OperationKind::PutBack;
}

bool movesData(const Operation& operation) noexcept
{
    return operation.kind != OperationKind::Erase && operation.kind != OperationKind::Repartition;
}

/// Any storage is read from here on.
constexpr std::uint64_t SectorBytes = 512;

/// The rest of the operation behind its first bytes.
Operation restOf(Operation operation, std::uint64_t from)
{
    operation.offset += from;
    operation.bytes = operation.bytes > from ? operation.bytes - from : operation.bytes;
    return operation;
}

/// A sparse image is unpacked by the maker, so its bytes are not the places on the phone.
Result<bool> liesAsStored(const ImageSource& image)
{
    const auto range = image.range();
    if (!range) {
        return true;
    }
    TRY_LET(const bool sparse, looksSparse(*range->source, range->offset, range->bytes));
    return !sparse;
}

/// Knows how much has been passed on.
class CountedSink final : public ImageSink {
public:
    explicit CountedSink(ImageSink& inner)
        : m_inner(inner)
    {
    }
    Result<void> write(ByteSpan bytes) override
    {
        m_bytes += bytes.size();
        return m_inner.write(bytes);
    }
    Result<void> finish() override { return m_inner.finish(); }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

private:
    ImageSink& m_inner;
    std::uint64_t m_bytes = 0;
};

bool sameTable(const std::vector<PhonePartition>& a, const std::vector<PhonePartition>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const PhonePartition& x, const PhonePartition& y) {
            return x.name == y.name && x.bytes == y.bytes && x.startBytes == y.startBytes
                && x.region == y.region;
        });
}

std::uint64_t offsetOf(const Error& error, std::uint64_t reached)
{
    const std::string told(error.fact("offset_bytes"));
    return told.empty() ? reached : std::strtoull(told.c_str(), nullptr, 0);
}

} // namespace

OperationTries::OperationTries(SessionContext& context)
    : m_context(context)
{
}

Result<void> OperationTries::change(const Operation& operation)
{
    return repeat(
        operation, [&](std::uint64_t) { return once(operation, nullptr, nullptr, m_context.progress); },
        [] { return Place{}; });
}

Result<std::string> OperationTries::write(const Operation& operation, const OpenImage& open)
{
    std::string sha256;
    std::uint64_t reached = 0;
    bool asStored = false;
    const auto attempt = [&](std::uint64_t from) -> Result<void> {
        TRY_LET(const std::unique_ptr<ImageSource> image, open());
        TRY_LET(asStored, liesAsStored(*image));
        HashingSource hashed(*image);
        ProgressFrom progress(m_context.progress, from, reached);
        if (from == 0) {
            TRY(once(operation, &hashed, nullptr, progress));
        } else {
            TRY(skipBytes(hashed, from));
            RestOf rest(hashed, from);
            TRY(once(restOf(operation, from), &rest, nullptr, progress));
        }
        TRY_LET(sha256, hashed.finish(m_context.hardStop()));
        return {};
    };
    TRY(repeat(operation, attempt, [&] { return Place{reached - reached % RestartGrain, asStored, true}; }));
    return sha256;
}

Result<void> OperationTries::readInto(const Operation& operation, ImageSink& into, ProgressSink& whole)
{
    CountedSink counted(into);
    std::uint64_t shown = 0;
    const auto attempt = [&](std::uint64_t from) {
        ProgressFrom progress(whole, from, shown);
        return once(from == 0 ? operation : restOf(operation, from), nullptr, &counted, progress);
    };
    return repeat(operation, attempt, [&counted] {
        const std::uint64_t came = counted.bytes();
        return Place{came, came % SectorBytes == 0, came == 0};
    });
}

Result<void> OperationTries::repeat(const Operation& operation, const Try& attempt, const Reached& reached)
{
    RetryCount count;
    std::optional<Error> first;
    const PhoneFacts before = m_context.conversation->facts();
    std::uint64_t from = 0;
    for (int tries = 1;; ++tries) {
        auto done = attempt(from);
        if (done) {
            return done;
        }
        const Place place = reached();
        Error error = std::move(done).error();
        const RetryClass kind = classify(error, stageOf(operation), m_context.conversation->kindOf(error));
        const auto next =
            count.next(kind, offsetOf(error, place.came), error.fact("repeats").empty() ? 0 : 1);
        const bool inside = place.mayGoOn && place.came != 0 && !needsStateFirst(operation)
            && m_context.conversation->canBeginInside(operation);
        if (!next || m_context.softStop().stop_requested() || !(inside || place.mayBeginAnew)
            || !prepareAgain(operation, before, kind, *next)) {
            return tl::unexpected(finalError(std::move(first), std::move(error), kind, tries));
        }
        from = inside ? place.came : 0;
        if (!first) {
            first = std::move(error);
        }
    }
}

/// One try. A pause at the end of an image that lasts longer than anybody waits is the phone's way to say no.
Result<void> OperationTries::once(
    const Operation& operation, ImageSource* image, ImageSink* into, ProgressSink& progress)
{
    std::stop_source joint;
    std::atomic_bool cut = false;
    const std::stop_token outer = operation.interruptible ? m_context.softStop() : m_context.hardStop();
    const std::stop_callback passOn(outer, [&joint] { joint.request_stop(); });
    if (sendsImage(operation)) {
        m_context.stall.whenTailIsOver([&joint, &cut] {
            cut = true;
            joint.request_stop();
        });
    }
    auto done = m_context.conversation->perform(operation, image, into, progress, joint.get_token());
    m_context.stall.whenTailIsOver({});
    if (!done && cut && !outer.stop_requested() && done.error().fault == Fault::Cancelled) {
        done.error().fault = Fault::Timeout;
        done.error().facts.push_back({"item", operation.label()});
        done.error().facts.push_back({"tail", "true"});
    }
    return done;
}

/// Says what will happen and makes ready for it. Fails when the state of the phone forbids it.
Result<void> OperationTries::prepareAgain(
    const Operation& operation, const PhoneFacts& before, RetryClass kind, int attempt)
{
    if (needsStateFirst(operation) && !stateIsUnchanged(before)) {
        return fail(Fault::Refused, "session.retry");
    }
    StallEvent event;
    event.step = StallEvent::Step::Retry;
    event.item = operation.label();
    event.silent = m_context.progress.snapshot().stageLasted;
    event.attempt = attempt;
    if (ruleOf(kind).smallerBlocks && movesData(operation)) {
        if (const auto smaller = halveBlocks()) {
            event.step = StallEvent::Step::SmallerBlocks;
            event.blockBytes = *smaller;
        }
    }
    m_context.link.retried();
    m_context.evidence.say("link.retries", std::to_string(m_context.link.retries()));
    m_context.events.stalled(event);
    return {};
}

std::optional<std::size_t> OperationTries::halveBlocks()
{
    const std::size_t half = m_context.conversation->blockBytes() / 2 / SmallestBlock * SmallestBlock;
    if (half < SmallestBlock) {
        return std::nullopt;
    }
    m_context.conversation->useBlockBytes(half);
    return half;
}

/// The phone still answers, and its table is the one that the plan was made for.
bool OperationTries::stateIsUnchanged(const PhoneFacts& before)
{
    NoProgress nobody; // the operation goes on, not the reading of the table
    const auto read = m_context.conversation->readTable(nobody, m_context.softStop());
    const PhoneFacts& now = m_context.conversation->facts();
    const bool same =
        read && now.tableKnown == before.tableKnown && sameTable(before.partitions, now.partitions);
    m_context.evidence.say("retry.state", same ? "unchanged" : "unknown");
    m_context.tellFacts();
    return same;
}

/// What the storage says of itself now belongs to the report of a failed write.
void OperationTries::healthRead()
{
    NoProgress nobody;
    const auto read = m_context.conversation->readTable(nobody, m_context.softStop());
    m_context.evidence.say("storage.health_read", read ? "true" : "false");
    m_context.tellFacts();
}

/// The first failure tells more than the ones on a link that had already lost its step; another kind of
/// failure is news.
Error OperationTries::finalError(std::optional<Error> first, Error last, RetryClass kind, int tries)
{
    if (kind == RetryClass::StorageWrite && tries > 1) {
        healthRead();
    }
    if (tries == 1) {
        return last;
    }
    const std::uint64_t was = offsetOf(*first, 0);
    const std::uint64_t is = offsetOf(last, 0);
    if (is != 0 || was == 0) {
        m_context.evidence.say("retry.same_offset", is == was ? "true" : "false");
    } else {
        m_context.evidence.say("retry.dead", "true"); // it did not even begin again: the phone, not the cable
    }
    const bool news = kind == RetryClass::Over || kind == RetryClass::Tail || is > was;
    Error told = news && kind != RetryClass::Link ? std::move(last) : std::move(*first);
    told.facts.push_back({"tries", std::to_string(tries)});
    return told;
}

} // namespace flashwright
