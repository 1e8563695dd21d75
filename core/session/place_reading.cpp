// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/place_reading.h"

#include "core/image/file_source.h"
#include "core/session/hashing.h"
#include "core/session/session_context.h"

namespace flashwright {

namespace {

// A link that shakes once is read again; one that shakes twice is no link to trust with the only copy.
constexpr int Rounds = 2;

/// Keeps nothing: the second reading is for comparison only.
class NoSink final : public ImageSink {
public:
    Result<void> write(ByteSpan) override { return {}; }
    Result<void> finish() override { return {}; }
};

} // namespace

Result<PlaceReading> readOnce(
    const Operation& place, const std::filesystem::path& file, const char* where, const PlaceReader& read)
{
    TRY_LET(const std::unique_ptr<ImageSink> sink, createFile(file));
    HashingSink hashed(*sink);
    TRY(read(place, hashed));
    if (hashed.bytes() == 0) {
        return fail(Fault::BadReply, where).with("item", place.label()).with("name", place.placeName());
    }
    TRY(sink->finish());
    return PlaceReading{hashed.bytes(), hashed.sha256()};
}

Result<PlaceReading> readTwice(SessionContext& context, const Operation& place,
    const std::filesystem::path& file, const char* where, const PlaceReader& read)
{
    for (int round = 1;; ++round) {
        TRY_LET(PlaceReading first, readOnce(place, file, where, read));
        context.progress.endOperation(true);
        context.progress.beginOperation(place);
        NoSink nowhere;
        HashingSink again(nowhere);
        TRY(read(place, again));
        const std::uint64_t bytes = again.bytes();
        const std::string second = again.sha256();
        if (bytes == first.bytes && second == first.sha256) {
            return first;
        }
        if (round == Rounds) {
            return failWithProblem(Fault::ChecksumMismatch, where, "readings-differ")
                .with("name", place.placeName())
                .with("wanted", first.sha256)
                .with("found", second);
        }
        context.evidence.say("vault.reread", place.placeName());
    }
}

} // namespace flashwright
