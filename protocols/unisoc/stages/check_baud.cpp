// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/check_baud.h"

namespace flashwright::unisoc {

namespace {

constexpr milliseconds DrainQuiet{20};

bool isDamage(const Error& error) noexcept
{
    return error.fault == Fault::BadReply || error.fault == Fault::ChecksumMismatch;
}

Failure nobody(const BslLink& link, std::optional<Error> damage, unsigned misses)
{
    if (damage) {
        return Failure(std::move(*damage)).with("misses", std::to_string(misses));
    }
    return link
        .failed(Error{Fault::Timeout, "unisoc." + link.stage() + ".checkbaud", {}, {}, nullptr}, "checkbaud")
        .with("problem", "no-answer")
        .with("misses", std::to_string(misses));
}

} // namespace

Result<VersionAnswer> checkBaud(BslLink& link, const CheckBaudSetup& setup, Attention attention)
{
    const TimePoint began = link.clock().now();
    const Deadline by = link.clock().in(setup.total);
    std::optional<Error> damage;
    for (unsigned misses = 0;;) {
        const Step attempt{"checkbaud", setup.each};
        auto sent = link.sendFlag(attempt, attention);
        if (!sent && sent.error().fault != Fault::Timeout) {
            return tl::unexpected(std::move(sent).error());
        }
        auto reply = link.awaitDetecting(attempt, attention);
        if (reply && reply->is(BslReplyCode::Version)) {
            return VersionAnswer{versionText(reply->payload), link.mode().checksum, misses};
        }
        if (reply) {
            damage = link.refused(*reply, "checkbaud").value();
        } else if (isDamage(reply.error())) {
            damage = std::move(reply).error();
            TRY(link.drain(DrainQuiet, attention));
        } else if (reply.error().fault != Fault::Timeout) {
            return tl::unexpected(std::move(reply).error());
        }
        ++misses;
        if (setup.meanwhile) {
            const auto silentFor = std::chrono::duration_cast<milliseconds>(link.clock().now() - began);
            TRY_LET(const std::optional<VersionAnswer> other, setup.meanwhile(silentFor));
            if (other) {
                return *other;
            }
        }
        if (link.clock().passed(by)) {
            return nobody(link, std::move(damage), misses);
        }
    }
}

Result<void> connect(BslLink& link, milliseconds within, Attention attention)
{
    const Step step{"connect", within};
    for (bool again = true;; again = false) {
        auto reply = link.exchange(BslCommand::Connect, {}, step, attention);
        while (reply && reply->is(BslReplyCode::Version)) {
            reply = link.await(step, attention);
        }
        if (reply) {
            return link.accept(*reply, step.name);
        }
        if (!again || reply.error().fault != Fault::Timeout) {
            return tl::unexpected(std::move(reply).error());
        }
    }
}

} // namespace flashwright::unisoc
