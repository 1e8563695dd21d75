// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace flashwright {

namespace {

bool wantsAuthorisation(const Error& error)
{
    const std::string_view problem = error.fact("problem");
    if (problem == "locked" || problem == "loader-refused") {
        return true;
    }
    // A loader refused for its signature: 0xa6 by the boot ROM, 0xaa by the first loader.
    // Source: [peer] TomKing062/spreadtrum_flash: spd_cmd.h (BSL_REP_VERIFY_ERROR,
    // BSL_REP_SECURITY_VERIFICATION_FAIL)
    for (const Error* link = &error; link != nullptr; link = link->cause.get()) {
        if (link->phone && link->phone->protocol == "bsl"
            && (link->phone->code == 0xa6 || link->phone->code == 0xaa)) {
            return true;
        }
    }
    return false;
}

bool beforeTheLoaderRuns(Stage stage)
{
    return stage == Stage::WaitingForPhone || stage == Stage::Handshake || stage == Stage::AwaitingReturn;
}

} // namespace

ExitCode exitCodeFor(const Error& error, Stage reached)
{
    if (wantsAuthorisation(error)) {
        return ExitCode::AuthenticationNeeded;
    }
    if (error.fact("problem") == "verify-mismatch") {
        return ExitCode::VerifyMismatch;
    }
    if (error.fact("problem") == "wrong-mode") {
        return ExitCode::NoDevice; // what is there is no port that takes firmware
    }
    switch (error.fault) {
    case Fault::Cancelled:
        return ExitCode::Cancelled;
    case Fault::Timeout:
        return beforeTheLoaderRuns(reached) ? ExitCode::NoDevice : ExitCode::Failure;
    case Fault::LinkLost:
        return ExitCode::LinkLost;
    case Fault::AccessDenied:
        return ExitCode::Permission;
    case Fault::WrongPhone:
    case Fault::NoRoom:
        return error.fact("problem") == "disk-full" ? ExitCode::Failure : ExitCode::DoesNotFit;
    case Fault::PackageCorrupt:
    case Fault::PackageUnsupported:
        return ExitCode::BadFirmware;
    case Fault::ChecksumMismatch:
        return reached == Stage::Verifying ? ExitCode::VerifyMismatch : ExitCode::Failure;
    case Fault::Refused:
        return ExitCode::Refused;
    case Fault::HostIo:
    case Fault::BadReply:
    case Fault::PhoneRefused:
    case Fault::Bug:
        return ExitCode::Failure;
    }
    return ExitCode::Failure;
}

ExitCode exitCodeForFirmware(const Error& error)
{
    return error.fault == Fault::HostIo ? ExitCode::BadFirmware : exitCodeFor(error, Stage::CheckingPackage);
}

int exitCodeFor(const Outcome& outcome)
{
    if (outcome.kind == Outcome::Kind::Succeeded) {
        return number(ExitCode::Ok);
    }
    if (outcome.error) {
        return number(exitCodeFor(*outcome.error, outcome.reached));
    }
    return number(outcome.kind == Outcome::Kind::Cancelled ? ExitCode::Cancelled : ExitCode::Failure);
}

} // namespace flashwright
