// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_words.h"

namespace flashwright {

std::string_view wordOf(UsbSpeed speed) noexcept
{
    switch (speed) {
    case UsbSpeed::Low:
        return "low";
    case UsbSpeed::Full:
        return "full";
    case UsbSpeed::High:
        return "high";
    case UsbSpeed::Super:
        return "super";
    case UsbSpeed::Unknown:
        break;
    }
    return "unknown";
}

std::string_view wordOf(Danger danger) noexcept
{
    switch (danger) {
    case Danger::None:
        return "none";
    case Danger::System:
        return "system";
    case Danger::UserData:
        return "user-data";
    case Danger::BootChain:
        return "boot-chain";
    case Danger::Layout:
        return "layout";
    case Danger::Calibration:
        return "calibration";
    case Danger::Everything:
        break;
    }
    return "everything";
}

std::string_view wordOf(EntryClass kind) noexcept
{
    switch (kind) {
    case EntryClass::Loader:
        return "loader";
    case EntryClass::BootChain:
        return "boot-chain";
    case EntryClass::System:
        return "system";
    case EntryClass::UserData:
        return "user-data";
    case EntryClass::Calibration:
        break;
    }
    return "calibration";
}

std::string_view wordOf(LeftOut why) noexcept
{
    switch (why) {
    case LeftOut::NotSelected:
        return "not-selected";
    case LeftOut::Calibration:
        return "calibration";
    case LeftOut::OtherStorage:
        return "other-storage";
    case LeftOut::NoImage:
        return "no-image";
    case LeftOut::Skipped:
        break;
    }
    return "skipped";
}

std::string_view wordOf(Severity severity) noexcept
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

std::string_view wordOf(Risk risk) noexcept
{
    switch (risk) {
    case Risk::None:
        return "none";
    case Risk::Low:
        return "low";
    case Risk::DataLoss:
        return "data-loss";
    case Risk::Brick:
        break;
    }
    return "brick";
}

std::string_view wordOf(OperationEvent::What what) noexcept
{
    switch (what) {
    case OperationEvent::What::Began:
        return "began";
    case OperationEvent::What::Ended:
        return "ended";
    case OperationEvent::What::Failed:
        break;
    }
    return "failed";
}

std::string_view wordOf(Outcome::Kind kind) noexcept
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return "succeeded";
    case Outcome::Kind::Failed:
        return "failed";
    case Outcome::Kind::Cancelled:
        break;
    }
    return "cancelled";
}

std::string_view wordOf(StallEvent::Step step) noexcept
{
    switch (step) {
    case StallEvent::Step::Notice:
        return "notice";
    case StallEvent::Step::TailPause:
        return "tail-pause";
    case StallEvent::Step::Retry:
        return "retry";
    case StallEvent::Step::SmallerBlocks:
        return "smaller-blocks";
    case StallEvent::Step::Over:
        break;
    }
    return "over";
}

std::string_view wordOf(AreaProof::State state) noexcept
{
    switch (state) {
    case AreaProof::State::Equal:
        return "equal";
    case AreaProof::State::Merged:
        return "merged";
    case AreaProof::State::Changed:
        return "changed";
    case AreaProof::State::NotCompared:
        return "not-compared";
    case AreaProof::State::Absent:
        break;
    }
    return "absent";
}

} // namespace flashwright
