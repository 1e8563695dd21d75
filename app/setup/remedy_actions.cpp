// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/remedy_actions.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

using Kind = RemedyKind;

/// How the command comes about: `line` is the typed one with `words` behind it, or `words` alone.
enum class Line : std::uint8_t { Own, Typed, None };

struct Entry {
    std::string_view word;
    Kind kind;
    std::string_view option; ///< of the next try: "usb_speed=full"
    Line line;
    std::string_view words; ///< behind the typed line, or a command of their own
};

constexpr std::array Entries{
    Entry{"add-to-group", Kind::FixHost, {}, Line::Own, {}},
    Entry{"install-udev-rule", Kind::FixHost, {}, Line::Own, {}},
    Entry{"keep-port-awake", Kind::FixHost, {}, Line::Own, {}},
    Entry{"load-cdc-acm", Kind::FixHost, {}, Line::Own, {}},
    Entry{"release-port", Kind::FixHost, {}, Line::Own, {}},
    Entry{"stop-modem-manager", Kind::FixHost, {}, Line::Own, {}},
    Entry{"usbfs-memory", Kind::FixHost, {}, Line::Own, {}},

    Entry{"retry", Kind::Retry, {}, Line::Typed, {}},
    Entry{"retry-full-speed", Kind::Retry, "usb_speed=full", Line::Typed, "--usb-speed full"},
    Entry{"smaller-blocks", Kind::Retry, "block_bytes=16384", Line::Typed, "--block-size 16K"},
    Entry{"plain-transfer", Kind::Retry, "raw_mode=off", Line::Typed, "--raw-mode off"},
    Entry{"default-baud", Kind::Retry, "baud=115200", Line::Typed, "--baud 115200"},
    Entry{"allow-repartition", Kind::Retry, {}, Line::Typed, "--repartition"},
    Entry{"without-calibration", Kind::Retry, {}, Line::None, {}},
    Entry{"resume", Kind::Resume, {}, Line::Own, "flash --resume"},

    Entry{"choose-loader", Kind::ChooseFile, {}, Line::Typed, "--loader FILE"},
    Entry{"choose-preloader", Kind::ChooseFile, {}, Line::Typed, "--preloader FILE"},
    Entry{"choose-auth", Kind::ChooseFile, {}, Line::Typed, "--auth FILE"},
    Entry{"choose-package", Kind::ChooseFile, {}, Line::Own, "inspect FIRMWARE"},
    Entry{"choose-port", Kind::ChoosePlace, {}, Line::Own, "devices"},
    Entry{"choose-folder", Kind::ChoosePlace, {}, Line::None, {}},
    Entry{"untick-row", Kind::ChoosePlace, {}, Line::Typed, "--skip NAME"},

    Entry{"open-key-guide", Kind::Look, {}, Line::Own, "keys"},
    Entry{"run-doctor", Kind::Look, {}, Line::Own, "doctor"},
    Entry{"show-entries", Kind::Look, {}, Line::Own, "inspect FIRMWARE"},
    Entry{"show-layout", Kind::Look, {}, Line::Own, "partitions"},
    Entry{"read-table", Kind::Look, {}, Line::Own, "partitions"},
    Entry{"verify-package", Kind::Check, {}, Line::Own, "inspect FIRMWARE"},
    Entry{"compare", Kind::Check, {}, Line::Own, "verify FIRMWARE"},
    Entry{"restore-copies", Kind::Restore, {}, Line::Own, "vault list"},
    Entry{"make-report", Kind::Report, {}, Line::Own, "report"},
};

const Entry* entryOf(std::string_view word)
{
    const auto found =
        std::find_if(Entries.begin(), Entries.end(), [word](const Entry& one) { return one.word == word; });
    return found == Entries.end() ? nullptr : &*found;
}

std::string quoted(const std::string& word)
{
    constexpr std::string_view Plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+=:,./@%";
    if (!word.empty() && word.find_first_not_of(Plain) == std::string::npos) {
        return word;
    }
    std::string out = "'";
    for (const char letter : word) {
        out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return out + "'";
}

constexpr std::string_view Program = "flashwright-cli";

/// The firmware that a job was about: the first word behind the command that is no option.
std::string firmwareOf(const TypedLine& typed)
{
    const auto command = std::find_if(typed.begin(), typed.end(),
        [](const std::string& word) { return word == "flash" || word == "verify" || word == "inspect"; });
    if (command == typed.end()) {
        return {};
    }
    const auto file = std::find_if(
        command + 1, typed.end(), [](const std::string& word) { return word.rfind('-', 0) != 0; });
    return file == typed.end() ? std::string() : *file;
}

/// "inspect FIRMWARE" with the firmware of the typed line where it names one.
std::string filledIn(std::string words, const TypedLine& typed)
{
    constexpr std::string_view Place = "FIRMWARE";
    const auto at = words.find(Place);
    const std::string firmware = firmwareOf(typed);
    if (at != std::string::npos && !firmware.empty()) {
        words.replace(at, Place.size(), quoted(firmware));
    }
    return words;
}

std::string fixCommand(const RemedyAction& action)
{
    std::string text = std::string(Program) + " doctor --fix " + action.word;
    constexpr std::string_view Usb = "usb-";
    if (action.port.rfind(Usb, 0) == 0) {
        text += " --usb-path " + quoted(action.port.substr(Usb.size()));
    }
    return text;
}

} // namespace

RemedyAction remedyAction(std::string_view word, const std::string& port)
{
    RemedyAction action{std::string(word), Kind::None, {}, port};
    if (const Entry* const entry = entryOf(word)) {
        action.kind = entry->kind;
        if (const auto sign = entry->option.find('='); sign != std::string_view::npos) {
            action.options.emplace(entry->option.substr(0, sign), entry->option.substr(sign + 1));
        }
    }
    return action;
}

std::string shellLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words) {
        line += (line.empty() ? "" : " ") + quoted(word);
    }
    return line;
}

std::string remedyCommand(const RemedyAction& action, const TypedLine& typed)
{
    const Entry* const entry = entryOf(action.word);
    if (entry == nullptr || entry->line == Line::None || (entry->line == Line::Typed && typed.empty())) {
        return {};
    }
    if (entry->kind == Kind::FixHost) {
        return fixCommand(action);
    }
    std::string text(Program);
    if (entry->line == Line::Typed) {
        text += " " + shellLine(typed);
    }
    if (!entry->words.empty()) {
        text += " " + filledIn(std::string(entry->words), typed);
    }
    return text;
}

RemedyActions::RemedyActions(DoctorTools tools)
    : m_tools(std::move(tools))
{
}

std::unique_ptr<HostFix> RemedyActions::fixFor(const RemedyAction& action) const
{
    return action.kind == Kind::FixHost ? hostFix(action.word, action.port, m_tools) : nullptr;
}

std::vector<std::string> RemedyActions::preview(const RemedyAction& action) const
{
    const auto fix = fixFor(action);
    return fix ? fix->preview() : std::vector<std::string>();
}

bool RemedyActions::canUndo(const RemedyAction& action) const
{
    const auto fix = fixFor(action);
    return fix && fix->canUndo();
}

Result<void> RemedyActions::apply(const RemedyAction& action, const std::stop_token& stop)
{
    const auto fix = fixFor(action);
    if (!fix) {
        return failWithProblem(Fault::Refused, "host.remedy.apply", "not-a-host-fix");
    }
    return fix->apply(stop);
}

Result<void> RemedyActions::undo(const RemedyAction& action, const std::stop_token& stop)
{
    const auto fix = fixFor(action);
    if (!fix) {
        return failWithProblem(Fault::Refused, "host.remedy.undo", "not-a-host-fix");
    }
    return fix->undo(stop);
}

} // namespace flashwright
