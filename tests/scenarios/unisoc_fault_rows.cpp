// SPDX-License-Identifier: GPL-3.0-or-later
// Fault × stage -> fault word, cause, exit code. What the phone does comes from the device's side of the
// protocol; what the program must say is the catalogue's, and the exit codes are those of the command line's
// manual.
#include "tests/scenarios/fault_rows.h"

namespace flashwright::scenarios {
namespace {

PracticeJob with(std::string scenario, std::string profile = "sc9863a-emmc")
{
    PracticeJob run;
    run.profile = std::move(profile);
    run.scenario = std::move(scenario);
    return run;
}

/// One rule of a phone's misbehaviour: {"stage":…,"command":…, …}
PracticeJob rule(const std::string& stage, const std::string& command, const std::string& action,
    const std::string& more = {}, const std::string& profile = "sc9863a-emmc")
{
    return with(R"({"faults":[{"stage":")" + stage + R"(","command":")" + command + R"(","action":")" + action
            + '"' + more + "}]}",
        profile);
}

PracticeJob reply(const std::string& stage, const std::string& command, const std::string& code,
    const std::string& more = {}, const std::string& profile = "sc9863a-emmc")
{
    return rule(stage, command, "reply", R"(,"code":")" + code + '"' + more, profile);
}

PracticeJob changed(PracticeJob run, std::function<void(JobRequest&)> adjust)
{
    run.adjust = std::move(adjust);
    return run;
}

PracticeJob noPhone()
{
    PracticeJob run;
    run.plugIn = false;
    return run;
}

PracticeJob behindHub(PracticeJob run)
{
    run.port = "2.3";
    return run;
}

PracticeJob stopped()
{
    PracticeJob run;
    run.stopAtOperation = 3;
    return run;
}

PracticeJob declined()
{
    PracticeJob run;
    run.consents = false;
    return run;
}

PracticeJob givenNode()
{
    PracticeJob run;
    run.adjustPort = [](PortWish& wish) { wish.portPath = "usb-virtual-none"; };
    return run;
}

const std::string Boot = R"(,"item":"boot")";
const std::string BootThird = R"(,"item":"boot","occurrence":3)";
const std::string BootTail = R"(,"item":"boot","last_block":true)";
const std::string NameEra = "sc9863a-emmc";
const std::string Ufs = "ums512-ufs";
const std::string Address = "sc7731-emmc";
const std::string Nor = "sc6531-nor";
const std::string Module = "uix8910";

constexpr int Failure = 1;
constexpr int NoDevice = 3;
constexpr int BadFirmware = 5;
constexpr int DoesNotFit = 6;
constexpr int Authentication = 7;
constexpr int LostLink = 8;
constexpr int Mismatch = 9;
constexpr int Guard = 10;
constexpr int Stopped = 11;

// clang-format off
const std::vector<FaultRow> Rows{
    // waiting for a phone
    {"noPhoneAtAll", noPhone(), Fault::Timeout, "no-device-appears", NoDevice},
    {"phoneComesTooLate", with(R"({"appears_after_ms":60000})"), Fault::Timeout, "no-device-appears", NoDevice},
    {"wrongModeBeforeStart", with(R"({"wrong_mode":true})"), Fault::WrongPhone, "wrong-mode-pid", NoDevice},
    {"recoveryId", with(R"({"identity":{"usb":"1782:d001"}})"), Fault::Timeout, "wrong-mode-pid", NoDevice},
    // first words
    {"romIsMute", with(R"({"answers":false})"), Fault::Timeout, "unisoc-ver-expected", NoDevice},
    {"romHangsAtConnect", rule("boot_rom", "connect", "hang"), Fault::Timeout, "unisoc-ver-expected", NoDevice},
    {"keyNotHeld", rule("boot_rom", "checkbaud", "leave", R"(,"after_ms":800)"), Fault::LinkLost, "unisoc-ver-expected", LostLink},
    {"moduleRomIsMute", with(R"({"answers":false})", Module), Fault::Timeout, "fdl1-send-or-exec-fail", NoDevice},
    // the first loader
    {"fdl1SignatureRefused", with(R"({"refuse_fdl1":true})"), Fault::PhoneRefused, "fdl1-send-or-exec-fail", Authentication},
    {"fdl1SignatureRefusedUfs", with(R"({"refuse_fdl1":true})", Ufs), Fault::PhoneRefused, "fdl1-send-or-exec-fail", Authentication},
    {"fdl1WrongAddress", reply("boot_rom", "start", "0x89"), Fault::PhoneRefused, "fdl1-send-or-exec-fail", Failure},
    {"fdl1PacketDamaged", reply("boot_rom", "data", "0x8b"), Fault::PhoneRefused, "fdl1-send-or-exec-fail", Failure},
    {"fdl1DataUnanswered", rule("boot_rom", "data", "hang", R"(,"occurrence":4)"), Fault::Timeout, "fdl1-send-or-exec-fail", Failure},
    {"fdl1NeverAnswers", with(R"({"fdl1_silent":true})"), Fault::Timeout, "fdl1-send-or-exec-fail", Failure},
    {"fdl1NeverAnswersOnOldPhone", with(R"({"fdl1_silent":true})", Address), Fault::Timeout, "fdl1-send-or-exec-fail", Failure},
    {"norLoaderNeverAnswers", with(R"({"fdl1_silent":true})", Nor), Fault::Timeout, "fdl1-send-or-exec-fail", Failure},
    {"moduleLoaderRefused", reply("pdl", "4", "0x05", {}, Module), Fault::PhoneRefused, "fdl1-send-or-exec-fail", Failure},
    {"unpluggedWhileFdl1IsSent", with(R"({"link":{"lost_after_bytes":12000}})"), Fault::LinkLost, "unisoc-port-vanishes", LostLink},
    {"fdl1LeavesUnannounced", with(R"({"second_enumeration":true})"), Fault::LinkLost, "fdl1-send-or-exec-fail", LostLink},
    // the second loader
    {"fdl2RefusedAtEnd", reply("fdl1", "end", "0x8b"), Fault::PhoneRefused, "fdl2-failed", Failure},
    {"fdl2DataUnanswered", rule("fdl1", "data", "hang", R"(,"last_block":true)"), Fault::Timeout, "fdl2-failed", Failure},
    {"fdl2Unsigned", reply("fdl1", "exec", "0x8b"), Fault::PhoneRefused, "fdl2-failed", Failure},
    {"fdl2SecurityRefused", reply("fdl1", "exec", "0xaa"), Fault::PhoneRefused, "fdl2-failed", Authentication},
    {"fdl2WrongRamWord", reply("fdl1", "exec", "0x9a"), Fault::PhoneRefused, "fdl2-failed", Failure},
    {"fdl2Silent", with(R"({"fdl2":{"silent":true}})"), Fault::Timeout, "wrong-ram-variant", Failure},
    {"fdl2SilentOnOldPhone", with(R"({"fdl2":{"silent":true}})", Address), Fault::Timeout, "wrong-ram-variant", Failure},
    {"fdl2Watchdog", with(R"({"fdl2":{"removed_after_ms":10,"back_after_ms":800}})"), Fault::LinkLost, "watchdog-reboot", LostLink},
    {"fdl2StorageDead", reply("fdl1", "exec", "0xb4"), Fault::PhoneRefused, "bsl-flash-init-fail", Failure},
    {"fdl2StorageUnknown", reply("fdl1", "exec", "0x84", {}, Ufs), Fault::PhoneRefused, "bsl-flash-init-fail", Failure},
    {"fdl2Locked", with(R"({"fdl2":{"hello":{"locked":true}}})"), Fault::PhoneRefused, "bsl-auth-handshake", Authentication},
    {"fdl2MuteAtTranscode", rule("fdl2", "transcode", "hang"), Fault::Timeout, "fdl2-dead-after-exec", Failure},
    // layout and fit
    {"otherLayout", with(R"({"storage":{"partitions":[{"name":"prodnv","mib":10},{"name":"uboot","mib":1},{"name":"boot","mib":35},{"name":"userdata","rest":true}]}})"), Fault::WrongPhone, "pmt-changed-8038", DoesNotFit},
    {"unknownNameAsked", changed({}, [](JobRequest& job) { job.only = {"no-such-thing"}; }), Fault::Refused, "name-not-found", Guard},
    {"userSaysNo", declined(), Fault::Refused, "guard-refused", Guard},
    // writing
    {"startRefusedLayout", reply("fdl2", "start", "0x96", R"(,"occurrence":2)"), Fault::PhoneRefused, "fdl2-incompatible-partition", Failure},
    {"startRefusedSize", reply("fdl2", "start", "0x8a", R"(,"occurrence":2)"), Fault::PhoneRefused, "bsl-dest-size-error", Failure},
    {"writeFails", reply("fdl2", "data", "0xa2", BootThird), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"flashFull", with(R"({"storage":{"full_after_bytes":2000000}})"), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"writeProtected", reply("fdl2", "start", "0xb3", R"(,"occurrence":2)"), Fault::PhoneRefused, "bsl-write-protect", Failure},
    {"operationFailsAtEnd", reply("fdl2", "end", "0x84", Boot), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"imageRefusedByCode", reply("fdl2", "data", "0xaa", BootTail), Fault::PhoneRefused, "bsl-verify-error", Authentication},
    {"imageRefusedBySilence", rule("fdl2", "data", "hang", BootTail), Fault::Timeout, "bsl-verify-error", Failure},
    {"silenceInTheMiddle", rule("fdl2", "data", "hang", BootThird), Fault::Timeout, "phone-went-silent", Failure},
    {"outOfStep", reply("fdl2", "data", "0x86", BootThird), Fault::PhoneRefused, "bsl-down-sequence", Failure},
    {"phoneOutOfMemory", reply("fdl2", "data", "0x8d", BootThird), Fault::PhoneRefused, "bsl-phone-timeout", Failure},
    {"eraseFails", reply("fdl2", "erase", "0x84"), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"pulledWhileWriting", rule("fdl2", "data", "leave", BootThird), Fault::LinkLost, "operator-unplugged", LostLink},
    {"pulledWhileWritingBehindAHub", behindHub(rule("fdl2", "data", "leave", BootThird)), Fault::LinkLost, "hub-or-extension-instability", LostLink},
    {"pulledWhileWritingUfs", rule("fdl2", "data", "leave", BootThird, Ufs), Fault::LinkLost, "operator-unplugged", LostLink},
    {"writeFailsOnOldPhone", reply("fdl2", "data", "0xa2", R"(,"occurrence":40)", Address), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"writeFailsOnFeaturePhone", reply("nor", "data", "0xa2", R"(,"occurrence":40)", Nor), Fault::PhoneRefused, "bsl-operation-failed", Failure},
    {"pulledFromModule", rule("fdl2", "data", "leave", R"(,"occurrence":40)", Module), Fault::LinkLost, "operator-unplugged", LostLink},
    // verifying and calibration
    {"readOnlyStorage", with(R"({"storage":{"read_only":true}})"), Fault::ChecksumMismatch, "bsl-write-protect", Mismatch},
    {"copyOfCalibrationFails", changed(reply("fdl2", "read_start", "0x84"), [](JobRequest& job) { job.only = {"NV_LTE"}; }), Fault::Refused, "nv-backup-or-restore-fail", Guard},
    // people
    {"stoppedBetweenOperations", stopped(), Fault::Cancelled, "user-cancelled", Stopped},
    {"phoneOnAnotherPort", givenNode(), Fault::Timeout, "other-phone-arrived", NoDevice},
};
// clang-format on

} // namespace

const std::vector<FaultRow>& unisocFaultRows()
{
    return Rows;
}

} // namespace flashwright::scenarios
