// SPDX-License-Identifier: GPL-3.0-or-later
// Each id with a failure that must give it and one beside it that must not. Expected ids: the catalogue of
// failures; numbers as in bkerler/mtkclient: mtkclient/Library/error.py and
// techyminati/mediatek_spflashtool_source: BootRom/mtk_status.h.
#include "tests/core/diagnosis/rule_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct Row {
    std::string id;
    Sight hit;
    Sight nearMiss;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.id << " at " << row.hit.where;
}

PhoneStatus brom(std::uint32_t code)
{
    return {"brom", code};
}
PhoneStatus mtk(std::uint32_t code)
{
    return {"mtk", code};
}
PhoneStatus mtkx(std::uint32_t code)
{
    return {"mtkx", code};
}

using enum Fault;
using enum Stage;

const Seen ArrivedPreloader{{"usb.arrived.id", "0e8d:2000"}, {"usb.arrived.path", "usb-1-2"}};

// clang-format off
const std::vector<Row> Rows{
    // before the first answer
    {"preloader-port-vanishes", {LinkLost, Handshake, "mediatek.preloader.handshake", {}, {}, {{"link.life_ms", "2400"}, {"usb.left.id", "0e8d:2000"}}},
        {Timeout, Handshake, "mediatek.preloader.handshake", {}, {}, {}}},
    {"preloader-port-vanishes", {LinkLost, Handshake, "mediatek.preloader.identify", {}, {}, {{"link.life_ms", "2400"}, {"usb.other.id", "18d1:4ee1"}}},
        {LinkLost, Handshake, "unisoc.boot_rom.checkbaud", {}, {}, {{"link.life_ms", "2400"}}}},
    {"preloader-port-vanishes", {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"wait.arrivals", "2"}, {"usb.left.id", "0e8d:2000"}}},
        {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"wait.arrivals", "0"}, {"usb.left.id", "0e8d:2000"}}}},
    {"usb-descriptor-code43", {LinkLost, WaitingForPhone, "link.usb.descriptor", {}, {}, {}}, {WrongPhone, WaitingForPhone, "link.usb.descriptor", problem("wrong-mode"), {}, {}}},
    {"usb-descriptor-code43", {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "43"}}}, {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "28"}}}},
    {"windows-driver-missing", {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "28"}}}, {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "43"}}}},
    {"windows-driver-unsigned-52", {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "52"}}}, {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "10"}}}},
    {"windows-driver-code10", {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "10"}}}, {Timeout, WaitingForPhone, "session.wait", {}, {}, {{"usb.problem_code", "52"}}}},
    {"windows-driver-conflict", {AccessDenied, WaitingForPhone, "link.usb.open", {}, {}, {{"open.driver", "usb2ser"}}}, {AccessDenied, WaitingForPhone, "link.usb.open", problem("port-busy"), {}, {{"open.driver", "cdc_acm"}}}},
    {"macos-acm-and-entitlement", {AccessDenied, WaitingForPhone, "link.usb.claim", {}, {}, {{"open.driver", "AppleUSBACMData"}}}, {AccessDenied, WaitingForPhone, "link.usb.claim", {}, {}, {{"open.driver", "WinUSB"}}}},
    {"usb-backend-missing", {HostIo, WaitingForPhone, "link.usb.start", {{"usb_error", "LIBUSB_ERROR_OTHER"}}, {}, {}}, {HostIo, WaitingForPhone, "link.usb.watch", {{"usb_error", "LIBUSB_ERROR_OTHER"}}, {}, {}}},
    {"linux-no-tty-created", {HostIo, WaitingForPhone, "link.serial.find", {{"problem", "not-found"}, {"node", "ttyACM0"}}, {}, {}}, {HostIo, CheckingPackage, "image.file.open", problem("not-found"), {}, {}}},
    {"mtk-com-set-fail", {HostIo, Handshake, "link.serial.baud", {{"baud", "921600"}}, {}, {}}, {LinkLost, Handshake, "link.serial.baud", {}, {}, {}}},
    {"mtk-startcmd-fail", {Timeout, Handshake, "mediatek.preloader.handshake", {}, {}, {{"handshake.tries", "40"}, {"handshake.ready", "true"}}},
        {Timeout, Handshake, "mediatek.preloader.handshake", {}, {}, {{"handshake.tries", "40"}, {"handshake.ready", "false"}}}},
    {"mtk-startcmd-fail", {BadReply, Handshake, "mediatek.boot_rom.handshake", {}, {}, ArrivedPreloader}, {BadReply, Handshake, "mediatek.boot_rom.identify", {}, {}, ArrivedPreloader}},
    {"mtk-handshake-timeout", {Timeout, Handshake, "mediatek.boot_rom.handshake", {}, {}, {{"handshake.tries", "600"}}}, {Timeout, Handshake, "mediatek.boot_rom.handshake", {}, {}, {{"handshake.ready", "true"}}}},
    {"mtk-echo-mismatch-a0", {BadReply, Handshake, "mediatek.boot_rom.handshake", {}, {}, {{"handshake.echo", "true"}}}, {BadReply, Handshake, "mediatek.boot_rom.handshake", {}, {}, {{"handshake.echo", "false"}}}},
    {"mtk-hw-version-fail", {Timeout, Handshake, "mediatek.preloader.identify", {}, {}, {}}, {Timeout, Handshake, "mediatek.preloader.handshake", {}, {}, {}}},
    {"linux-modemmanager-grabs", {BadReply, Handshake, "mediatek.preloader.handshake", {{"last_rx", "41540d"}}, {}, {{"host.modem_manager", "running"}}}, {BadReply, Handshake, "mediatek.preloader.handshake", {}, {}, {{"host.modem_manager", "absent"}}}},
    // authorisation
    {"mtk-sla-auth-needed", {PhoneRefused, Handshake, "mediatek.boot_rom.send_da", {}, brom(0x1D0D), {{"phone.security", "sbc,sla,daa"}}}, {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x1D12), {}}},
    {"mtk-sla-auth-needed", {Refused, Handshake, "mediatek.auth.sla", problem("auth-needed"), {}, {}}, {PhoneRefused, StartingLoader, "mediatek.da2.sla", problem("auth-needed"), {}, {}}},
    {"mtk-sla-auth-needed", {PackageCorrupt, CheckingPackage, "mediatek.auth.header", problem("auth-bad-header"), {}, {}}, {PackageCorrupt, CheckingPackage, "mediatek.da_file.open", problem("da-bad-magic"), {}, {}}},
    {"mtk-da-sla-login", {PhoneRefused, StartingLoader, "mediatek.da2.sla", problem("auth-needed"), mtkx(0xC002004A), {}}, {Refused, Handshake, "mediatek.boot_rom.sla", problem("auth-needed"), {}, {}}},
    {"mtk-daa-signature-7024", {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x7024), {{"phone.security", "sbc,daa"}}}, {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x7003), {}}},
    {"mtk-daa-signature-7024", {PhoneRefused, SendingLoader, "mediatek.preloader.send_da", {}, brom(0x7015), {}}, {PhoneRefused, SendingLoader, "mediatek.preloader.send_da", {}, brom(0x5A5B), {}}},
    {"mtk-daa-signature-7024", {PhoneRefused, SendingLoader, "mediatek.preloader.send_da", {}, brom(0x7017), {}}, {Timeout, SendingLoader, "mediatek.preloader.send_da", {}, {}, {}}},
    {"mtk-daa-signature-7024", {PhoneRefused, SendingLoader, "mediatek.preloader.send_da", {}, brom(0x2001), {}}, {PhoneRefused, SendingLoader, "mediatek.preloader.send_da", {}, brom(0x2006), {}}},
    // the first loader
    {"mtk-send-da-fail", {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x5A5B), {}}, {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x7024), {}}},
    {"mtk-send-da-fail", {PhoneRefused, SendingLoader, "mediatek.boot_rom.send_da", {}, brom(0x1D18), {}}, {ChecksumMismatch, SendingLoader, "mediatek.boot_rom.send_da_checksum", {}, {}, {}}},
    {"mtk-send-da-fail", {PhoneRefused, StartingLoader, "mediatek.boot_rom.jump_da", {}, brom(0x1D0F), {}}, {Timeout, StartingLoader, "mediatek.boot_rom.jump_da", {}, {}, {}}},
    {"mtk-download-da-fail", {ChecksumMismatch, SendingLoader, "mediatek.boot_rom.send_da_checksum", {{"wanted", "0x3a67"}, {"found", "0x3a66"}}, {}, {}}, {ChecksumMismatch, Writing, "mediatek.da2.write_data", {}, {}, {}}},
    {"mtk-download-da-fail", {LinkLost, SendingLoader, "mediatek.boot_rom.send_da_data", {}, {}, ArrivedPreloader}, {LinkLost, SendingLoader, "unisoc.boot_rom.data", {}, {}, ArrivedPreloader}},
    {"mtk-red-bar-stuck", {Timeout, SendingLoader, "mediatek.preloader.send_da_data", {}, {}, {}}, {Timeout, StartingLoader, "mediatek.da1.sync", {}, {}, {}}},
    {"mtk-da-no-response-4001", {Timeout, StartingLoader, "mediatek.da1.sync", {}, {}, {}}, {Timeout, StartingLoader, "mediatek.da2.sync", {}, {}, {}}},
    {"mtk-da-no-response-4001", {BadReply, StartingLoader, "mediatek.da1.sync", {}, {}, {}}, {BadReply, ReadingTable, "mediatek.da2.read_table", {}, {}, {}}},
    {"watchdog-reboot", {LinkLost, StartingLoader, "mediatek.da1.dram", {}, {}, {}}, {Timeout, StartingLoader, "mediatek.da1.dram", {}, {}, {}}},
    {"watchdog-reboot", {LinkLost, StartingLoader, "mediatek.da2.sync", {}, {}, {}}, {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {}}},
    // memory
    {"mtk-enable-dram-fail-4032", {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtk(3001), {{"dram.needed", "true"}}}, {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtkx(0xC0050005), {}}},
    {"mtk-enable-dram-fail-4032", {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtk(4032), {{"dram.record", "false"}}}, {PhoneRefused, Writing, "mediatek.da2.write_data", {}, mtk(4008), {}}},
    {"mtk-enable-dram-fail-4032", {Timeout, StartingLoader, "mediatek.da1.dram", {}, {}, {}}, {LinkLost, StartingLoader, "mediatek.da1.dram", {}, {}, {}}},
    {"mtk-enable-dram-fail-4032", {Refused, StartingLoader, "mediatek.da1.dram", problem("preloader-missing"), {}, {}}, {Refused, Confirming, "plan.together", problem("bootloaders-together"), {}, {}}},
    {"mtk-ext-ram-exception", {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtkx(0xC0050005), {{"dram.emi_version", "0x2b"}}}, {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtk(3002), {}}},
    {"mtk-ext-ram-exception", {PhoneRefused, StartingLoader, "mediatek.da1.dram", {}, mtkx(0xC0040050), {}}, {PhoneRefused, StartingLoader, "mediatek.da1.second", {}, mtkx(0xC0070004), {}}},
    {"mtk-ext-ram-exception", {PhoneRefused, TestingMemory, "mediatek.da2.test", {}, mtkx(0xC004000A), {}}, {Refused, TestingMemory, "mediatek.da2.test", problem("not-offered"), {}, {}}},
    // the second loader
    {"mtk-stage2-not-executed", {Timeout, StartingLoader, "mediatek.da1.second_start", {}, {}, {}}, {Timeout, StartingLoader, "mediatek.da1.sync", {}, {}, {}}},
    {"mtk-da-hash-mismatch", {PhoneRefused, StartingLoader, "mediatek.da1.second", {}, mtkx(0xC0070004), {}}, {PhoneRefused, StartingLoader, "mediatek.da1.second", {}, mtkx(0xC0070001), {}}},
    {"mtk-protocol-error", {BadReply, ReadingTable, "mediatek.da2.read_table", {}, {}, {}}, {BadReply, Handshake, "mediatek.boot_rom.handshake", {}, {}, {}}},
    {"mtk-protocol-error", {PhoneRefused, ReadingTable, "mediatek.da2.report", {}, mtkx(0xC0010005), {}}, {PhoneRefused, ReadingTable, "mediatek.da2.report", {}, mtkx(0xC0010003), {}}},
    {"loader2-new-pid-no-driver", {Timeout, AwaitingReturn, "session.await_return", {}, {}, {{"usb.switch", "done"}, {"usb.left.id", "0e8d:2000"}}}, {Timeout, AwaitingReturn, "session.await_return", {}, {}, {}}},
    // storage and layout
    {"mtk-storage-not-found", {PhoneRefused, StartingLoader, "mediatek.da2.report", {}, mtk(3149), {}}, {PhoneRefused, Writing, "mediatek.da2.write_data", {}, mtk(3149), {}}},
    {"storage-type-mismatch", {PhoneRefused, StartingLoader, "mediatek.da2.report", {}, mtk(3183), {}}, {PhoneRefused, StartingLoader, "mediatek.da2.report", {}, mtk(3184), {}}},
    {"chip-mismatch-scatter", {PhoneRefused, Confirming, "mediatek.da2.report", {}, mtkx(0xC003000F), {}}, {PhoneRefused, Confirming, "mediatek.da2.report", {}, mtkx(0xC0030006), {}}},
    {"pmt-changed-8038", {PhoneRefused, Confirming, "mediatek.da2.read_table", {}, mtkx(0xC003000A), {}}, {PhoneRefused, Confirming, "mediatek.da2.read_table", {}, mtkx(0xC003000E), {}}},
    {"gpt-damaged-or-empty", {BadReply, ReadingTable, "mediatek.table.gpt", problem("table-damaged"), {}, {}}, {WrongPhone, Confirming, "plan.layout", problem("layout-differs"), {}, {}}},
    {"gpt-damaged-or-empty", {BadReply, ReadingTable, "mediatek.table.pmt", problem("table-missing"), {}, {}}, {NoRoom, Confirming, "plan.region", problem("beyond-storage"), {}, {}}},
    {"pmt-no-space-5069", {NoRoom, Confirming, "plan.region", problem("beyond-storage"), {}, {}}, {NoRoom, Confirming, "plan.room", problem("image-larger-than-partition"), {}, {}}},
    {"mtk-storage-life-exhausted", {Refused, Confirming, "plan.storage_life", problem("storage-worn"), {}, {}}, {Refused, Confirming, "plan.battery", problem("battery-low"), {}, {}}},
    {"battery-low", {Refused, Confirming, "plan.battery", {{"problem", "battery-low"}, {"found", "3400"}, {"wanted", "3600"}}, {}, {{"battery.mv", "3400"}}}, {Refused, Confirming, "plan.storage_life", problem("storage-worn"), {}, {}}},
    {"bootloaders-together", {Refused, Confirming, "plan.together", problem("bootloaders-together"), {}, {}}, {Refused, Confirming, "session.consent", problem("declined"), {}, {}}},
    {"backup-of-another-phone", {Refused, Confirming, "plan.unit", problem("other-unit"), {}, {}}, {Refused, SavingCopies, "session.save_copy", problem("no-backup"), {}, {}}},
    {"nv-backup-or-restore-fail", {Refused, Confirming, "plan.layout", problem("data-would-be-lost"), {}, {}}, {WrongPhone, Confirming, "plan.layout", problem("layout-differs"), {}, {}}},
    {"not-offered", {Refused, Erasing, "mediatek.da2.format", problem("not-offered"), {}, {}}, {PhoneRefused, Erasing, "mediatek.da2.format", {}, mtk(4010), {}}},
    {"mtk-undefined-1001", {PhoneRefused, TestingMemory, "mediatek.da2.test", {}, mtkx(0xC0010003), {}}, {PhoneRefused, TestingMemory, "mediatek.da2.test", {}, mtkx(0xC004000A), {}}},
    // work
    {"mtk-download-fail-4008", {PhoneRefused, Writing, "mediatek.da2.write_data", {{"item", "system"}}, mtk(3154), {}}, {PhoneRefused, ReadingBack, "mediatek.da2.read_data", {}, mtk(3153), {}}},
    {"mtk-download-fail-4008", {PhoneRefused, Writing, "mediatek.da2.write_end", {}, mtkx(0xC0050003), {}}, {PhoneRefused, Writing, "mediatek.da2.write_end", {}, mtkx(0xC0020007), {}}},
    {"mtk-download-fail-4008", {ChecksumMismatch, Verifying, "session.verify", problem("verify-mismatch"), {}, {{"phone.stage", "da2"}}}, {ChecksumMismatch, Verifying, "session.verify", problem("verify-mismatch"), {}, {{"phone.stage", "fdl2"}}}},
    {"image-bigger-than-partition", {PhoneRefused, Writing, "mediatek.da2.write_start", {}, mtkx(0xC0040004), {}}, {PhoneRefused, Writing, "mediatek.da2.write_start", {}, mtkx(0xC0040030), {}}},
    {"sparse-image-bad", {PhoneRefused, Writing, "mediatek.da2.write_data", {}, mtkx(0xC0040005), {}}, {PhoneRefused, Writing, "mediatek.da2.write_data", {}, mtkx(0xC0040030), {}}},
    {"name-not-found", {PhoneRefused, Writing, "mediatek.da2.write_start", {}, mtkx(0xC0040006), {}}, {PhoneRefused, Writing, "mediatek.da2.write_start", {}, mtkx(0xC0040007), {}}},
    {"mtk-readback-fail-4009", {PhoneRefused, ReadingBack, "mediatek.da2.read_data", {}, mtkx(0xC0050004), {}}, {PhoneRefused, SavingCopies, "mediatek.da2.read_data", {}, mtkx(0xC0050004), {}}},
    {"mtk-format-fail-4010", {PhoneRefused, Erasing, "mediatek.da2.format", {}, mtkx(0xC002000D), {}}, {Refused, Confirming, "plan.erase", problem("not-offered"), {}, {}}},
    {"mtk-sec-dl-forbidden", {PhoneRefused, Writing, "mediatek.da2.write_start", {{"item", "lk"}}, mtkx(0xC0020004), {}}, {PhoneRefused, Writing, "mediatek.da2.write_start", {}, mtkx(0xC0020005), {}}},
    {"mtk-image-signature-fail", {PhoneRefused, WritingBootChain, "mediatek.da2.write_end", {{"item", "lk"}}, mtkx(0xC0020007), {}}, {PhoneRefused, WritingBootChain, "mediatek.da2.write_end", {}, mtkx(0xC002002D), {}}},
    {"anti-rollback", {PhoneRefused, WritingBootChain, "mediatek.da2.write_end", {}, mtkx(0xC002002D), {}}, {PhoneRefused, WritingBootChain, "mediatek.da2.write_end", {}, mtkx(0xC002002C), {}}},
    {"mtk-uart-checksum", {ChecksumMismatch, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.id", "10c4:ea60"}}}, {ChecksumMismatch, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.id", "0e8d:2001"}}}},
    {"mtk-undefined-1001", {PhoneRefused, ReadingTable, "mediatek.da2.report", {}, mtk(1001), {}}, {PhoneRefused, ReadingTable, "mediatek.da2.report", {}, mtk(4053), {}}},
    {"mtk-undefined-1001", {PhoneRefused, ReadingTable, "mediatek.da2.report", {}, mtkx(0xC00F1234), {}}, {PhoneRefused, ReadingTable, "unisoc.fdl2.report", {}, PhoneStatus{"bsl", 0x7F}, {}}},
    {"operator-unplugged", {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, ArrivedPreloader}, {LinkLost, Handshake, "mediatek.preloader.handshake", {}, {}, ArrivedPreloader}},
    {"phone-went-silent", {Timeout, Writing, "mediatek.da2.write_data", {}, {}, {}}, {Timeout, StartingLoader, "mediatek.da2.sync", {}, {}, {}}},
    {"usb-autosuspend-or-sleep", {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2"}, {"usb.power_control", "auto"}}}, {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.power_control", "on"}}}},
    {"usb-nomem-usbfs", {HostIo, Writing, "link.usb.write", {{"usb_error", "LIBUSB_ERROR_NO_MEM"}}, {}, {}}, {HostIo, Writing, "link.usb.write", {{"usb_error", "LIBUSB_ERROR_OTHER"}}, {}, {}}},
    {"device-full-speed-only", {Timeout, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.switch", "refused"}, {"usb.arrived.speed", "full"}}}, {Timeout, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.switch", "done"}, {"usb.arrived.speed", "high"}}}},
    {"hub-or-extension-instability", {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2.3"}}}, {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2"}}}},
    // files
    {"mtk-scatter-invalid", {PackageCorrupt, CheckingPackage, "mediatek.scatter.rows", problem("scatter-no-rows"), {}, {}}, {PackageCorrupt, CheckingPackage, "unisoc.pac.xml", problem("xml-malformed"), {}, {}}},
    {"mtk-file-missing", {PackageCorrupt, CheckingPackage, "plan.scene", {{"problem", "image-missing"}, {"entry", "system"}}, {}, {}}, {PackageCorrupt, CheckingPackage, "mediatek.scatter.text", problem("scatter-binary"), {}, {}}},
    {"mtk-da-file-invalid", {WrongPhone, Handshake, "mediatek.da_file.open", {{"problem", "da-not-for-chip"}, {"wanted", "0x0766"}, {"found", "0x0813"}}, {}, {}}, {WrongPhone, Confirming, "plan.chip", problem("chip-mismatch"), {}, {}}},
    {"mtk-da-file-invalid", {PackageUnsupported, Handshake, "mediatek.da_file.open", problem("da-missing"), {}, {}}, {PackageUnsupported, CheckingPackage, "firmware.open", problem("unknown-format"), {}, {}}},
    {"mtk-da-file-invalid", {PackageCorrupt, CheckingPackage, "mediatek.da_file.open", problem("entry-beyond-end"), {}, {}}, {PackageCorrupt, CheckingPackage, "unisoc.pac.open", problem("entry-beyond-end"), {}, {}}},
    {"wrong-preloader", {WrongPhone, Confirming, "plan.board", {{"problem", "board-mismatch"}, {"wanted", "k65v1_64_bsp"}, {"found", "k62v1_64_bsp"}}, {}, {}}, {WrongPhone, Confirming, "plan.chip", problem("chip-mismatch"), {}, {}}},
    {"wrong-preloader", {PackageUnsupported, CheckingPackage, "mediatek.preloader_file.open", problem("preloader-bad-header"), {}, {}}, {Refused, StartingLoader, "mediatek.da1.dram", problem("preloader-missing"), {}, {}}},
    {"mtk-checksum-mismatch", {PackageCorrupt, CheckingPackage, "firmware.backup.verify", problem("checksum-differs"), {}, {}}, {PackageCorrupt, CheckingPackage, "unisoc.pac.verify", problem("bad-crc"), {}, {}}},
    // shared ones that must not take the other maker's name
    {"user-cancelled", {Cancelled, Writing, "session.between_operations", {}, {}, {}}, {LinkLost, Writing, "mediatek.da2.write_data", {}, {}, {}}},
};
// clang-format on

class MediatekRules : public testing::TestWithParam<Row> { };

TEST_P(MediatekRules, giveTheirIdAndNotItsNeighbour)
{
    const Diagnosis hit = engine().diagnose(caseOf(GetParam().hit));
    EXPECT_EQ(hit.id, GetParam().id);
    EXPECT_FALSE(hit.evidence.empty());
    EXPECT_GT(hit.confidence, 0);
    EXPECT_NE(engine().diagnose(caseOf(GetParam().nearMiss)).id, GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, MediatekRules, testing::ValuesIn(Rows));

TEST(MediatekRules, neverNameTheOtherMakersCause)
{
    for (const Row& row : Rows) {
        const std::string id = engine().diagnose(caseOf(row.hit)).id;
        EXPECT_THAT(id,
            testing::Not(testing::AnyOf(
                testing::StartsWith("unisoc-"), testing::StartsWith("bsl-"), testing::StartsWith("fdl"))));
    }
}

TEST(MediatekRules, everyTextIsAWholeSentence)
{
    for (const Row& row : Rows) {
        const Diagnosis diagnosis = engine().diagnose(caseOf(row.hit));
        EXPECT_THAT(diagnosis.title, testing::EndsWith(".")) << row.id;
        EXPECT_THAT(diagnosis.cause, testing::EndsWith(".")) << row.id;
        for (const Remedy& remedy : diagnosis.remedies) {
            EXPECT_THAT(remedy.text, testing::EndsWith(".")) << row.id;
        }
    }
}

} // namespace

std::set<std::string> idsOfMediatekRows()
{
    std::set<std::string> ids;
    for (const Row& row : Rows) {
        ids.insert(row.id);
    }
    return ids;
}

std::set<std::string> idsThatNoJobCanShow()
{
    return {"dead-after-green", "bootloop-after-flash", "verified-boot-corrupt", "imei-nvram-lost",
        "white-or-wrong-screen", "works-but-one-unit-fails", "slot-keeps-failing", "tool-ui-hang"};
}

} // namespace flashwright
