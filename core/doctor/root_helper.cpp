// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/root_helper.h"

#include <algorithm>
#include <sstream>

namespace flashwright {

namespace {

constexpr int WrongWords = 64;
constexpr milliseconds PersonAnswers = std::chrono::minutes(5);

// A failing command ends the script with 70, so that 1 stays sudo's and 126 and 127 pkexec's own "no".
constexpr std::string_view Head = R"sh(set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
trap 'status=$?; case $status in 0|64) exit $status ;; *) exit 70 ;; esac' EXIT
plain() {
    for word in "$@"; do
        case $word in ''|.*|-*|*[!0-9A-Za-z:._@+-]*) exit 64 ;; esac
    done
}
rule() {
    plain "$1"
    case $1 in 70-flashwright*.rules) ;; *) exit 64 ;; esac
    mkdir -p "$root/etc/udev/rules.d"
    cd "$root/etc/udev/rules.d"
}
reload() {
    [ -z "$root" ] || return 0
    udevadm control --reload || return 0
    udevadm trigger --action=change --subsystem-match=usb --subsystem-match=tty || return 0
}
)sh";

constexpr std::string_view Verbs = R"sh(verb=$1
shift
case $verb in
install-rule)
    rule "$1"
    if [ -e "$1" ] && [ ! -e "$1.before" ]; then cp -p "$1" "$1.before"; fi
    printf '%s' "$2" > "$1.new"
    chmod 644 "$1.new"
    mv -f "$1.new" "$1"
    reload
    ;;
remove-rule)
    rule "$1"
    rm -f "$1"
    if [ -e "$1.before" ]; then mv -f "$1.before" "$1"; fi
    reload
    ;;
join-group)
    plain "$1" "$2"
    usermod --append --groups "$1" "$2" < /dev/null
    ;;
leave-group)
    plain "$1" "$2"
    gpasswd --delete "$2" "$1" < /dev/null
    ;;
unbind)
    plain "$@"
    driver=$1
    shift
    for one in "$@"; do
        if [ -e "$root/sys/bus/usb/drivers/$driver/$one" ]; then
            printf '%s' "$one" > "$root/sys/bus/usb/drivers/$driver/unbind"
        fi
    done
    ;;
bind)
    plain "$@"
    driver=$1
    shift
    for one in "$@"; do
        if [ -e "$root/sys/bus/usb/devices/$one" ] && [ ! -e "$root/sys/bus/usb/drivers/$driver/$one" ]; then
            printf '%s' "$one" > "$root/sys/bus/usb/drivers/$driver/bind"
        fi
    done
    ;;
usb-power)
    plain "$1" "$2"
    if [ -e "$root/sys/bus/usb/devices/$1/power/control" ]; then
        printf '%s' "$2" > "$root/sys/bus/usb/devices/$1/power/control"
    fi
    ;;
load-driver)
    case $1 in cdc_acm) ;; *) exit 64 ;; esac
    modprobe "$1" < /dev/null
    ;;
unload-driver)
    case $1 in cdc_acm) ;; *) exit 64 ;; esac
    modprobe --remove "$1" < /dev/null
    ;;
usbfs-memory)
    plain "$1"
    printf '%s' "$1" > "$root/sys/module/usbcore/parameters/usbfs_memory_mb"
    ;;
*)
    exit 64
    ;;
esac
)sh";

/// 'it'\''s': one word for a shell, whatever is in it.
std::string quoted(const std::string& text)
{
    std::string out = "'";
    for (const char letter : text) {
        out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return out + "'";
}

/// The ways to become root, best first; an empty program is "already there".
std::vector<ProgramCall> waysToRoot(const HostView& host, const ProgramRunner& runner)
{
    if (host.user().number == 0 || !host.root().empty()) {
        return {{"/bin/sh", {"-s"}, {}}};
    }
    std::vector<ProgramCall> ways;
    if (const std::string pkexec = runner.find("pkexec"); !pkexec.empty()) {
        ways.push_back({pkexec, {"/bin/sh", "-s"}, {}});
    }
    if (const std::string sudo = runner.find("sudo"); !sudo.empty()) {
        ways.push_back({sudo, {"--", "/bin/sh", "-s"}, {}});
    }
    return ways;
}

bool saysNo(const ProgramCall& call, int status)
{
    // [spec] pkexec(1): 126 the dialog was dismissed, 127 not authorised; [spec] sudo(8): 1
    const bool sudo = call.program.ends_with("sudo");
    const bool pkexec = call.program.ends_with("pkexec");
    return (sudo && status == 1) || (pkexec && (status == 126 || status == 127));
}

std::string lastLine(const std::string& text)
{
    const auto end = text.find_last_not_of(" \n\r");
    if (end == std::string::npos) {
        return {};
    }
    const auto before = text.rfind('\n', end);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    return text.substr(begin, end - begin + 1);
}

/// The lines of a script between two others, one step less indented.
std::vector<std::string> between(std::string_view script, const std::string& first, const std::string& last)
{
    std::vector<std::string> lines;
    std::istringstream text{std::string(script)};
    bool inside = false;
    for (std::string line; std::getline(text, line);) {
        if (inside && line == last) {
            break;
        }
        if (inside) {
            lines.push_back(line.substr(std::min<std::size_t>(4, line.size())));
        }
        inside = inside || line == first;
    }
    return lines;
}

} // namespace

std::string helperScript(const std::filesystem::path& root)
{
    return "root=" + quoted(root.string()) + "\n" + std::string(Head) + std::string(Verbs);
}

std::vector<std::string> helperLines(std::string_view verb)
{
    std::vector<std::string> lines = between(Verbs, std::string(verb) + ")", "    ;;");
    for (const std::string name : {"rule", "plain", "reload"}) { // in an order in which each calls later ones
        const bool called = std::any_of(lines.begin(), lines.end(),
            [&name](const std::string& line) { return line == name || line.rfind(name + " ", 0) == 0; });
        if (called) {
            const std::vector<std::string> body = between(Head, name + "() {", "}");
            lines.push_back(name + "() {");
            lines.insert(lines.end(), body.begin(), body.end());
            lines.push_back("}");
        }
    }
    return lines;
}

std::string helperCommand(const HostView& host, const ProgramRunner& runner, const HelperWords& words)
{
    const auto ways = waysToRoot(host, runner);
    if (ways.empty()) {
        return {};
    }
    std::string text = ways.front().program;
    for (const std::string& argument : ways.front().arguments) {
        text += " " + argument;
    }
    for (const std::string& word : words) {
        const bool isText = word.find('\n') != std::string::npos;
        text += " " + (isText ? std::string("TEXT") : word);
    }
    return text;
}

Result<void> runHelper(
    const HostView& host, ProgramRunner& runner, const HelperWords& words, const std::stop_token& stop)
{
    bool asked = false;
    for (ProgramCall call : waysToRoot(host, runner)) {
        asked = true;
        call.arguments.insert(call.arguments.end(), words.begin(), words.end());
        call.input = helperScript(host.root());
        TRY_LET(const ProgramEnd end, runner.run(call, PersonAnswers, stop));
        if (end.status == 0) {
            return {};
        }
        if (!saysNo(call, end.status)) {
            return failWithProblem(
                end.status == WrongWords ? Fault::Bug : Fault::HostIo, "host.fix.run", "host-fix-failed")
                .with("verb", words.front())
                .with("status", std::to_string(end.status))
                .with("said", lastLine(end.output));
        }
    }
    return failWithProblem(Fault::AccessDenied, "host.fix.ask", asked ? "not-permitted" : "no-way-to-ask");
}

} // namespace flashwright
