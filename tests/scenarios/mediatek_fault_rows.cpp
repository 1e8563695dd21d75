// SPDX-License-Identifier: GPL-3.0-or-later
// Fault × stage × generation of loader -> fault word, cause, exit code. What the phone does comes from the
// device's side of the protocol; what the program must say is the catalogue's, and the exit codes are those
// of the command line's manual.
#include "tests/scenarios/fault_rows.h"
#include "tests/scenarios/mediatek_run.h"

#include <fstream>

namespace flashwright::scenarios {
namespace {

// One phone for each generation of loaders, and one with UFS.
const std::string Old = "mt6580-emmc";
const std::string Mid = "mt6765-emmc";
const std::string Ufs = "mt6785-ufs";
const std::string New = "mt6789-emmc";
const std::string OldRom = "mt6580-emmc-brom";
const std::string MidRom = "mt6765-emmc-brom";
const std::string UfsRom = "mt6785-ufs-brom";
const std::string NewRom = "mt6789-emmc-brom";

PracticeJob on(const std::string& profile, std::string scenario = {})
{
    return mediatekJob(profile, std::move(scenario));
}

/// One rule of a phone's misbehaviour: {"stage":…,"command":…, …}
PracticeJob rule(const std::string& profile, const std::string& stage, const std::string& command,
    const std::string& action, const std::string& more = {})
{
    return on(profile,
        R"({"faults":[{"stage":")" + stage + R"(","command":")" + command + R"(","action":")" + action + '"'
            + more + "}]}");
}

PracticeJob status(const std::string& profile, const std::string& stage, const std::string& command,
    const std::string& code, const std::string& more = {})
{
    return rule(profile, stage, command, "status", R"(,"code":")" + code + '"' + more);
}

PracticeJob changed(PracticeJob run, std::function<void(JobRequest&)> adjust)
{
    run.adjust = [before = run.adjust, adjust = std::move(adjust)](JobRequest& job) {
        before(job);
        adjust(job);
    };
    return run;
}

PracticeJob in(Scene scene, PracticeJob run)
{
    return changed(std::move(run), [scene](JobRequest& job) { job.scene = scene; });
}

PracticeJob noPhone(PracticeJob run)
{
    run.plugIn = false;
    return run;
}

PracticeJob behindHub(PracticeJob run)
{
    run.port = "2.3";
    return run;
}

PracticeJob stopped(PracticeJob run)
{
    run.stopAtOperation = 3;
    return run;
}

PracticeJob declined(PracticeJob run)
{
    run.consents = false;
    return run;
}

PracticeJob elsewhere(PracticeJob run)
{
    run.adjustPort = [](PortWish& wish) { wish.portPath = "usb-virtual-none"; };
    return run;
}

/// The firmware without the files whose names have the word in them.
PracticeJob without(const std::string& word, PracticeJob run)
{
    run.adjustFirmware = [word](const std::filesystem::path& folder) {
        std::vector<std::filesystem::path> gone;
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
            if (file.is_regular_file() && file.path().filename().string().find(word) != std::string::npos) {
                gone.push_back(file.path());
            }
        }
        for (const auto& file : gone) {
            std::filesystem::remove(file);
        }
    };
    return run;
}

/// The firmware whose scatter file says something else.
PracticeJob saying(const std::string& what, const std::string& instead, PracticeJob run)
{
    run.adjustFirmware = [what, instead](const std::filesystem::path& folder) {
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
            if (file.path().filename().string().find("scatter") == std::string::npos) {
                continue;
            }
            std::ifstream in(file.path(), std::ios::binary);
            std::string text((std::istreambuf_iterator<char>(in)), {});
            in.close();
            const std::size_t at = text.find(what);
            if (at != std::string::npos) {
                std::ofstream(file.path(), std::ios::binary) << text.replace(at, what.size(), instead);
            }
        }
    };
    return run;
}

PracticeJob foreign(const std::string& profile, PracticeJob run)
{
    run.firmwareOf = profile;
    return run;
}

void writesTooMuch(JobRequest& job)
{
    const std::filesystem::path file = job.folder / "large.img";
    std::ofstream(file).close();
    std::filesystem::resize_file(file, std::uint64_t{1} << 32U);
    job.only = {"logo"};
    job.replace = {{"logo", file}};
}

void testsMemory(JobRequest& job)
{
    job.kind = JobKind::TestMemory;
}

// Nothing reads there before it is written.
const std::string Logo = R"(,"item":"logo")";

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
    {"noPhoneAtAll", noPhone(on(Mid)), Fault::Timeout, "no-device-appears", NoDevice},
    {"phoneComesTooLate", on(Mid, R"({"appears_after_ms":60000})"), Fault::Timeout, "no-device-appears", NoDevice},
    {"phoneOnAnotherPort", elsewhere(on(Mid)), Fault::Timeout, "other-phone-arrived", NoDevice},
    // first words
    {"romIsMute", on(MidRom, R"({"answers":false})"), Fault::Timeout, "mtk-handshake-timeout", NoDevice},
    {"romIsMuteOld", on(OldRom, R"({"answers":false})"), Fault::Timeout, "mtk-handshake-timeout", NoDevice},
    {"preloaderIsMuteAndLeaves", on(Mid, R"({"answers":false})"), Fault::LinkLost, "preloader-port-vanishes", LostLink},
    {"preloaderLeavesForGood", on(Mid, R"({"preloader":{"stays_ms":20,"gone_for_good":true}})"), Fault::LinkLost, "preloader-port-vanishes", LostLink},
    {"preloaderLeavesForGoodNew", on(New, R"({"preloader":{"stays_ms":20,"gone_for_good":true}})"), Fault::LinkLost, "preloader-port-vanishes", LostLink},
    {"hardwareCodeUnanswered", rule(MidRom, "boot_rom", "get_hw_code", "silence"), Fault::Timeout, "mtk-hw-version-fail", NoDevice},
    {"hardwareCodeUnansweredOld", rule(OldRom, "boot_rom", "get_hw_code", "silence"), Fault::Timeout, "mtk-hw-version-fail", NoDevice},
    // this firmware and this phone
    {"otherChip", on(Mid, R"({"hw_code":"0x0717"})"), Fault::WrongPhone, "chip-mismatch-scatter", DoesNotFit},
    {"otherChipOld", on(Old, R"({"hw_code":"0x0335"})"), Fault::WrongPhone, "chip-mismatch-scatter", DoesNotFit},
    {"otherChipNew", on(New, R"({"hw_code":"0x1066"})"), Fault::WrongPhone, "chip-mismatch-scatter", DoesNotFit},
    {"firmwareOfAnotherPhone", foreign(Ufs, on(Mid)), Fault::WrongPhone, "chip-mismatch-scatter", DoesNotFit},
    {"otherStorage", on(Mid, R"({"storage":{"kind":"ufs"}})"), Fault::WrongPhone, "storage-type-mismatch", DoesNotFit},
    {"otherBoard", on(Mid, R"({"board":"k62v1_64_bsp"})"), Fault::WrongPhone, "wrong-preloader", DoesNotFit},
    {"otherBoardNew", on(New, R"({"board":"tb8789p1_64"})"), Fault::WrongPhone, "wrong-preloader", DoesNotFit},
    {"otherLayout", saying("partition_size: 0x4000000", "partition_size: 0x5000000", on(Mid)), Fault::WrongPhone, "pmt-changed-8038", DoesNotFit},
    {"storageWithoutTable", on(Mid, R"({"storage":{"blank":true}})"), Fault::WrongPhone, "gpt-damaged-or-empty", DoesNotFit},
    {"storageWithoutTableNew", on(New, R"({"storage":{"blank":true}})"), Fault::WrongPhone, "gpt-damaged-or-empty", DoesNotFit},
    {"batteryLow", on(Mid, R"({"battery_mv":3100})"), Fault::Refused, "battery-low", Guard},
    {"storageWorn", on(Mid, R"({"storage":{"life":"exhausted"}})"), Fault::Refused, "mtk-storage-life-exhausted", Guard},
    {"imageTooLarge", changed(on(Mid), writesTooMuch), Fault::NoRoom, "image-bigger-than-partition", DoesNotFit},
    {"imageTooLargeOld", changed(on(Old), writesTooMuch), Fault::NoRoom, "image-bigger-than-partition", DoesNotFit},
    {"protectedAreaWouldBeCut", in(Scene::Upgrade, saying("partition_size: 0x4000000", "partition_size: 0x3000000", on(Mid))), Fault::Refused, "nv-backup-or-restore-fail", Guard},
    {"imageMissing", in(Scene::FormatAll, without("logo", on(Mid))), Fault::PackageCorrupt, "mtk-file-missing", BadFirmware},
    {"unknownNameAsked", changed(on(Mid), [](JobRequest& job) { job.only = {"no-such-thing"}; }), Fault::Refused, "name-not-found", Guard},
    {"calibrationUnnamed", changed(on(Mid), [](JobRequest& job) { job.kind = JobKind::Erase; job.targets = {{"nvram", {}, 0, 0, {}}}; }), Fault::Refused, "guard-refused", Guard},
    // loaders of this computer
    {"loaderMissing", without("DA", on(Mid)), Fault::PackageUnsupported, "mtk-da-file-invalid", BadFirmware},
    {"preloaderMissingFromRom", without("preloader", on(MidRom)), Fault::Refused, "mtk-enable-dram-fail-4032", BadFirmware},
    // the first loader
    {"authNeeded", on(Mid, R"({"security":{"needs_auth":true}})"), Fault::Refused, "mtk-sla-auth-needed", Authentication},
    {"authNeededNew", on(NewRom, R"({"security":{"needs_auth":true}})"), Fault::Refused, "mtk-sla-auth-needed", Authentication},
    {"signatureWanted", on(MidRom, R"({"security":{"checks_signature":true}})"), Fault::PhoneRefused, "mtk-daa-signature-7024", Authentication},
    {"loaderRefused7015", status(Old, "preloader", "send_da", "0x7015"), Fault::PhoneRefused, "mtk-daa-signature-7024", Authentication},
    {"loaderRefused7017", status(MidRom, "boot_rom", "send_da", "0x7017"), Fault::PhoneRefused, "mtk-daa-signature-7024", Authentication},
    {"loaderRefusedLength", status(Mid, "preloader", "send_da", "0x1d0e"), Fault::PhoneRefused, "mtk-send-da-fail", Failure},
    {"loaderDataUnanswered", rule(Mid, "preloader", "send_da_data", "silence"), Fault::Timeout, "mtk-red-bar-stuck", Failure},
    {"loaderDataUnansweredOld", rule(OldRom, "boot_rom", "send_da_data", "silence"), Fault::Timeout, "mtk-red-bar-stuck", Failure},
    {"loaderDamagedOnTheWay", rule(Mid, "preloader", "send_da_data", "corrupt"), Fault::ChecksumMismatch, "mtk-download-da-fail", Failure},
    {"unpluggedWhileLoaderIsSent", on(Mid, R"({"link":{"lost_after_bytes":20000}})"), Fault::LinkLost, "mtk-download-da-fail", LostLink},
    {"jumpRefused", status(Mid, "preloader", "jump_da", "0x1d0f"), Fault::PhoneRefused, "mtk-send-da-fail", Failure},
    {"loaderSilentOld", on(Old, R"({"loader":{"silent":true}})"), Fault::Timeout, "mtk-da-no-response-4001", Failure},
    {"loaderSilentMid", on(Mid, R"({"loader":{"silent":true}})"), Fault::Timeout, "mtk-da-no-response-4001", Failure},
    {"loaderSilentUfs", on(UfsRom, R"({"loader":{"silent":true}})"), Fault::Timeout, "mtk-da-no-response-4001", Failure},
    {"loaderSilentNew", on(New, R"({"loader":{"silent":true}})"), Fault::Timeout, "mtk-da-no-response-4001", Failure},
    // memory and the second loader
    {"memoryRefusedOld", on(OldRom, R"({"loader":{"dram_status":3010}})"), Fault::PhoneRefused, "mtk-enable-dram-fail-4032", Failure},
    {"memoryRefusedMid", on(MidRom, R"({"loader":{"dram_status":"0xc0050005"}})"), Fault::PhoneRefused, "mtk-ext-ram-exception", Failure},
    {"memoryRefusedUfs", on(UfsRom, R"({"loader":{"dram_status":"0xc0050005"}})"), Fault::PhoneRefused, "mtk-ext-ram-exception", Failure},
    {"memoryRefusedNew", on(NewRom, R"({"loader":{"dram_status":"0xc0050005"}})"), Fault::PhoneRefused, "mtk-ext-ram-exception", Failure},
    {"secondSilentOld", on(Old, R"({"loader":{"second_silent":true}})"), Fault::Timeout, "mtk-stage2-not-executed", Failure},
    {"secondSilentMid", on(Mid, R"({"loader":{"second_silent":true}})"), Fault::Timeout, "mtk-stage2-not-executed", Failure},
    {"secondSilentNew", on(New, R"({"loader":{"second_silent":true}})"), Fault::Timeout, "mtk-stage2-not-executed", Failure},
    {"secondTampered", status(Mid, "da1", "boot_to", "0xc0070004"), Fault::PhoneRefused, "mtk-da-hash-mismatch", Failure},
    {"speedSwitchLosesThePhone", on(MidRom, R"({"loader":{"speed_switch_fails":true}})"), Fault::Timeout, "loader2-new-pid-no-driver", NoDevice},
    // writing
    {"writeFailsOld", status(Old, "da2", "write_data", "0xc54", Logo), Fault::PhoneRefused, "mtk-download-fail-4008", Failure},
    {"writeFailsMid", status(Mid, "da2", "data", "0xc0050003", Logo), Fault::PhoneRefused, "mtk-download-fail-4008", Failure},
    {"writeFailsUfs", status(Ufs, "da2", "write_data", "0xc0050003", Logo), Fault::PhoneRefused, "mtk-download-fail-4008", Failure},
    {"writeFailsNew", status(New, "da2", "CMD:WRITE-FLASH", "0xc0050003", Logo), Fault::PhoneRefused, "mtk-download-fail-4008", Failure},
    {"imageRefusedBySecurity", status(Mid, "da2", "write_data", "0xc0020004", Logo), Fault::PhoneRefused, "mtk-sec-dl-forbidden", Authentication},
    {"packetChecksum", status(Mid, "da2", "data", "0xc0040003", Logo), Fault::PhoneRefused, "mtk-checksum-mismatch", Failure},
    {"silenceWhileWritingMid", rule(Mid, "da2", "data", "hang", Logo), Fault::Timeout, "phone-went-silent", Failure},
    {"silenceWhileWritingOld", rule(Old, "da2", "write_data", "hang", Logo), Fault::Timeout, "phone-went-silent", Failure},
    {"silenceWhileWritingNew", rule(New, "da2", "data", "hang", Logo), Fault::Timeout, "phone-went-silent", Failure},
    {"pulledWhileWritingOld", rule(Old, "da2", "write_data", "leave", Logo), Fault::LinkLost, "operator-unplugged", LostLink},
    {"pulledWhileWritingMid", rule(Mid, "da2", "data", "leave", Logo), Fault::LinkLost, "operator-unplugged", LostLink},
    {"pulledWhileWritingUfs", rule(Ufs, "da2", "data", "leave", Logo), Fault::LinkLost, "operator-unplugged", LostLink},
    {"pulledWhileWritingNew", rule(New, "da2", "data", "leave", Logo), Fault::LinkLost, "operator-unplugged", LostLink},
    {"pulledWhileWritingBehindAHub", behindHub(rule(Mid, "da2", "data", "leave", Logo)), Fault::LinkLost, "hub-or-extension-instability", LostLink},
    {"writtenButNotKept", on(Mid, R"({"storage":{"read_only":true}})"), Fault::ChecksumMismatch, "mtk-download-fail-4008", Mismatch},
    {"writtenButNotKeptNew", on(New, R"({"storage":{"read_only":true}})"), Fault::ChecksumMismatch, "mtk-download-fail-4008", Mismatch},
    // erasing and copies
    {"eraseFailsMid", in(Scene::Upgrade, status(Mid, "da2", "format", "0xc0050009")), Fault::PhoneRefused, "mtk-format-fail-4010", Failure},
    {"eraseFailsNew", in(Scene::Upgrade, status(New, "da2", "CMD:ERASE-FLASH", "0xc0050009")), Fault::PhoneRefused, "mtk-format-fail-4010", Failure},
    {"eraseFailsOld", in(Scene::Upgrade, status(Old, "da2", "format", "0xbcf")), Fault::PhoneRefused, "mtk-format-fail-4010", Failure},
    {"copyOfCalibrationFailsMid", in(Scene::Upgrade, status(Mid, "da2", "read_data", "0xc0050004", R"(,"item":"nvram")")), Fault::Refused, "nv-backup-or-restore-fail", Guard},
    {"copyOfCalibrationFailsNew", in(Scene::FormatAll, status(New, "da2", "CMD:READ-FLASH", "0xc0050004", R"(,"item":"nvram")")), Fault::Refused, "nv-backup-or-restore-fail", Guard},
    // people
    {"memoryTestFails", changed(status(Mid, "da2", "ctrl_ram_test", "0xc0050005"), testsMemory), Fault::PhoneRefused, "mtk-ext-ram-exception", Failure},
    {"stoppedBetweenOperations", stopped(on(Mid)), Fault::Cancelled, "user-cancelled", Stopped},
    {"userSaysNo", declined(on(New)), Fault::Refused, "guard-refused", Guard},
};
// clang-format on

} // namespace

const std::vector<FaultRow>& mediatekFaultRows()
{
    return Rows;
}

} // namespace flashwright::scenarios
