// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <map>
#include <set>

namespace flashwright {

namespace {

/// Codes that say "not without the signature or the word of my maker".
/// Source: [peer] TomKing062/spreadtrum_flash: spd_cmd.h (BSL_REP_VERIFY_ERROR,
/// BSL_REP_SECURITY_VERIFICATION_FAIL); [peer] bkerler/mtkclient: mtkclient/Library/error.py
bool isAboutAuthorisation(const PhoneStatus& status)
{
    static const std::map<std::string_view, std::set<std::uint32_t>> Codes{
        {"bsl", {0xa6, 0xaa}},
        {"brom", {0x1d0d, 0x1d15, 0x2000, 0x2001, 0x6005, 0x7015, 0x7017, 0x7024}},
        {"mtk", {5001, 6001, 6002, 6003, 6004, 6005, 6029}},
        {"mtkx", {0xc0020004, 0xc0020006, 0xc0020007, 0xc002004a, 0xc0030011, 0xc0030012}},
    };
    const auto codes = Codes.find(status.protocol);
    return codes != Codes.end() && codes->second.contains(status.code);
}

bool wantsAuthorisation(const Error& error)
{
    const std::string_view problem = error.fact("problem");
    if (problem == "locked" || problem == "loader-refused" || problem == "auth-needed") {
        return true;
    }
    for (const Error* link = &error; link != nullptr; link = link->cause.get()) {
        if (link->phone && isAboutAuthorisation(*link->phone)) {
            return true;
        }
    }
    return false;
}

/// What the loader itself found unsuitable: the codes of the public lists for chip, storage, layout and room.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/error.py
bool saysItDoesNotFit(const PhoneStatus& status)
{
    static const std::map<std::string_view, std::set<std::uint32_t>> Codes{
        {"mtk", {3178, 3183, 3184, 4050, 5069}},
        {"mtkx", {0xc0030006, 0xc003000a, 0xc003000f, 0xc0040004}},
    };
    const auto codes = Codes.find(status.protocol);
    return codes != Codes.end() && codes->second.contains(status.code);
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
    if (error.fact("problem") == "preloader-missing") {
        return ExitCode::BadFirmware; // the firmware, or the command line, lacks what this phone needs
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
    case Fault::PhoneRefused:
        return error.phone && saysItDoesNotFit(*error.phone) ? ExitCode::DoesNotFit : ExitCode::Failure;
    case Fault::HostIo:
    case Fault::BadReply:
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
