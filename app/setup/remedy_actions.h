// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program can do itself about a diagnosis: the action words of its remedies, as things to show, to
/// do and to take back. Any thread; doing is blocking.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/doctor/doctor.h"

#include <map>

namespace flashwright {

enum class RemedyKind : std::uint8_t {
    None, ///< the person does it
    FixHost, ///< changes this computer: preview, apply, undo
    Retry, ///< the same job again, with RemedyAction::options
    Resume, ///< the job goes on where it stopped
    ChooseFile, ///< the same job with another file: loader, preloader, authentication, firmware
    ChoosePlace, ///< the same job with another port, folder or set of rows
    Look, ///< shows something: the key guide, the firmware's entries, both layouts, the table, the doctor
    Check, ///< reads and compares: the firmware with its checksums, the phone with the firmware
    Restore, ///< writes this phone's own copies back
    Report, ///< makes one file for those who help
};

struct RemedyAction {
    std::string word; ///< as in Remedy::action
    RemedyKind kind = RemedyKind::None;
    /// Options of the next try, as JobRequest::options has them: {"usb_speed", "full"}.
    std::map<std::string, std::string> options;
    std::string port; ///< that it is about; empty = none in particular
};

/// RemedyKind::None for an empty or unknown word.
[[nodiscard]] RemedyAction remedyAction(std::string_view word, const std::string& port);

/// A command line of flashwright-cli as somebody typed it, without the program's own name.
using TypedLine = std::vector<std::string>;

/// The exact command that does it, after a job that was started with `typed`; words in capitals stand for
/// what the person has to choose. Empty when no command does it.
[[nodiscard]] std::string remedyCommand(const RemedyAction& action, const TypedLine& typed);

/// Words as a shell reads them back: those with blanks or signs are quoted.
[[nodiscard]] std::string shellLine(const std::vector<std::string>& words);

/// Does those that change this computer.
class RemedyActions {
public:
    explicit RemedyActions(DoctorTools tools);

    /// What it will change, word for word; empty when it changes nothing on this computer.
    [[nodiscard]] std::vector<std::string> preview(const RemedyAction& action) const;
    [[nodiscard]] bool canUndo(const RemedyAction& action) const;
    /// Refused (not-a-host-fix) for kinds that the caller does; otherwise as HostFix::apply().
    Result<void> apply(const RemedyAction& action, const std::stop_token& stop);
    Result<void> undo(const RemedyAction& action, const std::stop_token& stop);

private:
    [[nodiscard]] std::unique_ptr<HostFix> fixFor(const RemedyAction& action) const;
    DoctorTools m_tools;
};

} // namespace flashwright
