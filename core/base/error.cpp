// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/bytes.h"

namespace flashwright {

std::string_view Error::fact(std::string_view name) const noexcept
{
    for (const Error* error = this; error != nullptr; error = error->cause.get()) {
        for (const Fact& fact : error->facts) {
            if (fact.name == name) {
                return fact.value;
            }
        }
    }
    return {};
}

std::string Error::toLogLine() const
{
    std::string line;
    for (const Error* error = this; error != nullptr; error = error->cause.get()) {
        if (!line.empty()) {
            line += " <- ";
        }
        line += faultName(error->fault);
        line += " at " + error->where;
        if (error->phone) {
            line += " phone=" + error->phone->protocol + ":" + hexNumber(error->phone->code);
        }
        for (const Fact& fact : error->facts) {
            line += " " + fact.name + "=" + fact.value;
        }
    }
    return line;
}

std::string_view faultName(Fault fault) noexcept
{
    switch (fault) {
    case Fault::Cancelled:
        return "cancelled";
    case Fault::Timeout:
        return "timeout";
    case Fault::LinkLost:
        return "link-lost";
    case Fault::AccessDenied:
        return "access-denied";
    case Fault::BadReply:
        return "bad-reply";
    case Fault::ChecksumMismatch:
        return "checksum-mismatch";
    case Fault::PhoneRefused:
        return "phone-refused";
    case Fault::WrongPhone:
        return "wrong-phone";
    case Fault::PackageCorrupt:
        return "package-corrupt";
    case Fault::PackageUnsupported:
        return "package-unsupported";
    case Fault::NoRoom:
        return "no-room";
    case Fault::HostIo:
        return "host-io";
    case Fault::Refused:
        return "refused";
    case Fault::Bug:
        return "bug";
    }
    return "bug";
}

} // namespace flashwright
