// SPDX-License-Identifier: GPL-3.0-or-later
// Each id with a case that must give it and a neighbour that must not. Expected ids: the catalogue of
// failures, whose reply codes are those of TomKing062/spreadtrum_flash: spd_cmd.h.
#include "tests/core/diagnosis/rule_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace flashwright {
namespace {

struct Row {
    std::string id; ///< what must come out
    Fault fault;
    Stage stage;
    std::string where;
    Facts facts;
    std::optional<std::uint32_t> reply;
    Seen seen;
    std::string not_; ///< the neighbour that must not come out
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.id << " at " << row.where;
}

FailureCase caseOf(const Row& row)
{
    const auto reply = row.reply ? std::optional(PhoneStatus{"bsl", *row.reply}) : std::nullopt;
    return caseOf(Sight{row.fault, row.stage, row.where, row.facts, reply, row.seen});
}

const std::string Rom = "1782:4d00";

// clang-format off
const std::vector<Row> Rows{
    // waiting
    {"no-device-appears", Fault::Timeout, Stage::WaitingForPhone, "session.wait", {}, {}, {{"armed", "true"}, {"wait.arrivals", "0"}, {"wait.seconds", "30"}}, "wrong-order-plugged-early"},
    {"no-device-appears", Fault::Timeout, Stage::WaitingForPhone, "session.wait", {}, {}, {}, "wrong-mode-pid"},
    {"wrong-order-plugged-early", Fault::Timeout, Stage::WaitingForPhone, "session.wait", {}, {}, {{"wait.arrivals", "0"}, {"usb.left.id", Rom}}, "no-device-appears"},
    {"wrong-order-plugged-early", Fault::Timeout, Stage::WaitingForPhone, "session.wait", {}, {}, {{"wait.arrivals", "0"}, {"usb.other.id", "18d1:4ee2"}}, "wrong-mode-pid"},
    {"wrong-mode-pid", Fault::Timeout, Stage::WaitingForPhone, "session.wait", {}, {}, {{"wait.arrivals", "1"}, {"usb.other.id", "1782:d001"}}, "wrong-order-plugged-early"},
    {"wrong-mode-pid", Fault::Timeout, Stage::Handshake, "unisoc.boot_rom.checkbaud", {}, {}, {{"usb.arrived.product", "Gadget Serial v2.4"}}, "unisoc-ver-expected"},
    {"wrong-mode-pid", Fault::WrongPhone, Stage::Handshake, "unisoc.boot_rom.open", problem("wrong-mode"), {}, {}, "unisoc-ver-expected"},
    {"unisoc-charging-mode", Fault::LinkLost, Stage::Handshake, "unisoc.boot_rom.checkbaud", {}, {}, {{"link.life_ms", "1400"}, {"usb.left.id", Rom}, {"usb.other.id", "18d1:4ee1"}}, "unisoc-ver-expected"},
    {"unisoc-ver-expected", Fault::LinkLost, Stage::Handshake, "unisoc.boot_rom.checkbaud", {}, {}, {{"link.life_ms", "1400"}, {"usb.left.id", Rom}}, "unisoc-charging-mode"},
    {"unisoc-ver-expected", Fault::Timeout, Stage::Handshake, "unisoc.boot_rom.checkbaud", problem("no-answer"), {}, {{"usb.arrived.id", Rom}}, "wrong-mode-pid"},
    {"two-phones-ambiguous", Fault::Refused, Stage::WaitingForPhone, "session.wait", problem("two-phones"), {}, {}, "guard-refused"},
    {"other-phone-arrived", Fault::Timeout, Stage::WaitingForPhone, "watcher.wait", {}, {}, {{"wait.arrivals", "1"}}, "no-device-appears"},
    // opening
    {"linux-permission-denied", Fault::AccessDenied, Stage::WaitingForPhone, "link.usb.open", problem("permission-denied"), {}, {}, "port-busy-other-process"},
    {"linux-modemmanager-grabs", Fault::AccessDenied, Stage::WaitingForPhone, "link.serial.open", problem("modem-manager"), {}, {}, "port-busy-other-process"},
    {"linux-modemmanager-grabs", Fault::AccessDenied, Stage::WaitingForPhone, "link.serial.open", {{"problem", "port-busy"}, {"owner", "ModemManager"}}, {}, {}, "port-busy-other-process"},
    {"port-busy-other-process", Fault::AccessDenied, Stage::WaitingForPhone, "link.serial.open", {{"problem", "port-busy"}, {"owner", "minicom"}}, {}, {{"open.driver", "cdc_acm"}}, "linux-modemmanager-grabs"},
    {"linux-cdc-acm-claimed", Fault::AccessDenied, Stage::WaitingForPhone, "link.usb.detach", {{"problem", "kernel-driver-bound"}, {"driver", "cdc_acm"}}, {}, {}, "port-busy-other-process"},
    {"linux-cdc-acm-claimed", Fault::AccessDenied, Stage::WaitingForPhone, "link.usb.open", problem("port-busy"), {}, {{"open.driver", "option"}}, "port-busy-other-process"},
    {"virtual-machine-latency", Fault::LinkLost, Stage::Handshake, "unisoc.boot_rom.checkbaud", {}, {}, {{"link.life_ms", "900"}, {"host.virtual_machine", "kvm"}, {"wait.arrivals", "4"}}, "unisoc-ver-expected"},
    // the first loader
    {"fdl1-send-or-exec-fail", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.boot_rom.exec", problem("loader-refused"), 0xa6, {}, "bsl-verify-error"},
    {"fdl1-send-or-exec-fail", Fault::PhoneRefused, Stage::SendingLoader, "unisoc.boot_rom.start", {}, 0x89, {}, "bsl-dest-size-error"},
    {"fdl1-send-or-exec-fail", Fault::PhoneRefused, Stage::SendingLoader, "unisoc.boot_rom.data", {}, 0x8b, {}, "bsl-verify-error"},
    {"fdl1-send-or-exec-fail", Fault::Timeout, Stage::StartingLoader, "unisoc.fdl1.checkbaud", {{"problem", "no-answer"}, {"misses", "40"}}, {}, {}, "fdl1-checkbaud-first-miss"},
    {"fdl1-send-or-exec-fail", Fault::Timeout, Stage::SendingLoader, "unisoc.pdl.start", {}, {}, {}, "phone-went-silent"},
    {"fdl1-checkbaud-first-miss", Fault::Timeout, Stage::StartingLoader, "unisoc.fdl1.checkbaud", {{"problem", "no-answer"}, {"misses", "1"}}, {}, {}, "fdl1-send-or-exec-fail"},
    {"bsl-baud-unsupported", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl1.baud", {}, 0x85, {}, "fdl2-failed"},
    // the second loader
    {"fdl2-failed", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, 0x8b, {}, "bsl-verify-error"},
    {"fdl2-failed", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, 0xaa, {}, "bsl-verify-error"},
    {"fdl2-failed", Fault::PhoneRefused, Stage::SendingLoader, "unisoc.fdl1.end", {}, 0x8b, {}, "bsl-verify-error"},
    {"fdl2-failed", Fault::Timeout, Stage::SendingLoader, "unisoc.fdl1.data", {{"tail", "true"}}, {}, {}, "bsl-verify-error"},
    {"fdl2-failed", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, 0x9a, {}, "wrong-ram-variant"},
    {"wrong-ram-variant", Fault::Timeout, Stage::StartingLoader, "unisoc.fdl2.exec", {}, {}, {}, "fdl2-failed"},
    {"fdl2-dead-after-exec", Fault::Timeout, Stage::StartingLoader, "unisoc.fdl2.transcode", {}, {}, {}, "wrong-ram-variant"},
    {"fdl2-dead-after-exec", Fault::Timeout, Stage::ReadingTable, "unisoc.fdl2.partitions", {}, {}, {}, "unisoc-list-unsupported"},
    {"watchdog-reboot", Fault::LinkLost, Stage::StartingLoader, "unisoc.fdl2.exec", {}, {}, {{"link.drops", "1"}}, "operator-unplugged"},
    {"watchdog-reboot", Fault::LinkLost, Stage::ReadingTable, "unisoc.fdl2.partitions", {}, {}, {}, "unisoc-port-vanishes"},
    {"bsl-flash-init-fail", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, 0xb4, {}, "fdl2-failed"},
    {"bsl-flash-init-fail", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, 0x84, {}, "bsl-operation-failed"},
    {"bsl-flash-init-fail", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {}, 0x97, {}, "bsl-operation-failed"},
    {"fdl2-incompatible-partition", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {}, 0x96, {}, "bsl-dest-size-error"},
    {"unisoc-list-unsupported", Fault::PhoneRefused, Stage::ReadingTable, "unisoc.fdl2.partitions", {}, 0x96, {}, "fdl2-incompatible-partition"},
    {"unisoc-list-unsupported", Fault::PhoneRefused, Stage::ReadingTable, "unisoc.fdl2.partitions", {}, 0xfe, {}, "fdl2-dead-after-exec"},
    {"bsl-auth-handshake", Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", problem("locked"), {}, {}, "fdl2-failed"},
    {"bsl-auth-handshake", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {}, 0xa7, {}, "bsl-operation-failed"},
    {"unisoc-port-vanishes", Fault::LinkLost, Stage::SendingLoader, "unisoc.boot_rom.data", {}, {}, {{"usb.arrived.path", "usb-1-2"}}, "hub-or-extension-instability"},
    {"unisoc-port-vanishes", Fault::Timeout, Stage::AwaitingReturn, "session.await_return", {}, {}, {}, "no-device-appears"},
    // layout and room
    {"pmt-changed-8038", Fault::WrongPhone, Stage::Confirming, "plan.layout", problem("layout-differs"), {}, {}, "bsl-dest-size-error"},
    {"image-bigger-than-partition", Fault::NoRoom, Stage::Confirming, "plan.room", problem("image-larger-than-partition"), {}, {}, "disk-full-readback"},
    {"chip-mismatch-scatter", Fault::WrongPhone, Stage::Confirming, "plan.chip", problem("chip-mismatch"), {}, {}, "storage-type-mismatch"},
    {"storage-type-mismatch", Fault::WrongPhone, Stage::Confirming, "plan.storage", problem("storage-mismatch"), {}, {}, "chip-mismatch-scatter"},
    {"bsl-dest-size-error", Fault::WrongPhone, Stage::Confirming, "plan.partition", problem("no-such-partition"), {}, {}, "pmt-changed-8038"},
    {"bsl-dest-size-error", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {}, 0x8a, {}, "fdl1-send-or-exec-fail"},
    {"bsl-repartition-error", Fault::PhoneRefused, Stage::Repartitioning, "unisoc.fdl2.repartition", {}, 0x84, {}, "bsl-operation-failed"},
    {"bsl-repartition-error", Fault::PhoneRefused, Stage::Repartitioning, "unisoc.fdl2.repartition", {}, 0xd1, {}, "bsl-operation-failed"},
    // writing
    {"bsl-verify-error", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_data", {}, 0x8b, {}, "fdl2-failed"},
    {"bsl-verify-error", Fault::Timeout, Stage::WritingBootChain, "unisoc.fdl2.write_end", {{"tail", "true"}}, {}, {}, "phone-went-silent"},
    {"phone-went-silent", Fault::Timeout, Stage::Writing, "unisoc.fdl2.write_data", {{"offset_bytes", "4096"}}, {}, {}, "bsl-verify-error"},
    {"bsl-operation-failed", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_end", {}, 0x84, {}, "bsl-flash-init-fail"},
    {"bsl-operation-failed", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_data", {{"item", "system"}}, 0xa2, {}, "bsl-nv-checksum"},
    {"bsl-nv-checksum", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_data", {{"item", "l_fixnv1"}}, 0xa2, {}, "bsl-operation-failed"},
    {"bsl-nv-checksum", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {{"item", "NV_LTE"}}, 0xa0, {}, "bsl-operation-failed"},
    {"bsl-write-protect", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_start", {}, 0xac, {}, "bsl-operation-failed"},
    {"bsl-write-protect", Fault::ChecksumMismatch, Stage::Verifying, "session.verify", problem("verify-mismatch"), {}, {}, "bsl-bad-frame"},
    {"bsl-down-sequence", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_data", {}, 0x87, {}, "bsl-operation-failed"},
    {"bsl-bad-frame", Fault::ChecksumMismatch, Stage::Writing, "unisoc.fdl2.write_data", {}, {}, {}, "bsl-write-protect"},
    {"bsl-phone-timeout", Fault::PhoneRefused, Stage::Writing, "unisoc.fdl2.write_data", {}, 0x8e, {}, "bsl-operation-failed"},
    {"hub-or-extension-instability", Fault::LinkLost, Stage::Writing, "unisoc.fdl2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2.3"}}, "operator-unplugged"},
    {"operator-unplugged", Fault::LinkLost, Stage::Writing, "unisoc.fdl2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2"}}, "hub-or-extension-instability"},
    // package and files
    {"pac-truncated", Fault::PackageCorrupt, Stage::CheckingPackage, "unisoc.pac.open", problem("entry-beyond-end"), {}, {}, "package-malformed"},
    {"pac-crc-mismatch", Fault::PackageCorrupt, Stage::CheckingPackage, "unisoc.pac.verify", problem("bad-crc"), {}, {}, "pac-truncated"},
    {"unisoc-empty-pac-fdl", Fault::PackageCorrupt, Stage::CheckingPackage, "unisoc.pac.open", problem("missing-fdl"), {}, {}, "package-malformed"},
    {"sparse-image-bad", Fault::PackageCorrupt, Stage::Writing, "image.sparse.check", problem("sparse-bad"), {}, {}, "package-malformed"},
    {"package-malformed", Fault::PackageCorrupt, Stage::CheckingPackage, "unisoc.pac.xml", problem("xml-entity"), {}, {}, "pac-truncated"},
    {"package-unsupported", Fault::PackageUnsupported, Stage::CheckingPackage, "unisoc.pac.open", problem("encrypted"), {}, {}, "package-malformed"},
    {"host-file-unreadable", Fault::HostIo, Stage::Writing, "image.file.read", problem("truncated"), {}, {}, "pac-truncated"},
    {"wrong-path-or-encoding", Fault::HostIo, Stage::CheckingPackage, "image.file.open", problem("not-found"), {}, {}, "host-file-unreadable"},
    {"disk-full-readback", Fault::NoRoom, Stage::ReadingBack, "image.file.write", problem("disk-full"), {}, {}, "image-bigger-than-partition"},
    {"nv-backup-or-restore-fail", Fault::PhoneRefused, Stage::SavingCopies, "unisoc.fdl2.read_start", {}, 0x84, {}, "bsl-operation-failed"},
    {"nv-backup-or-restore-fail", Fault::Refused, Stage::SavingCopies, "plan.copies", problem("no-backup"), {}, {}, "guard-refused"},
    // ours
    {"user-cancelled", Fault::Cancelled, Stage::Writing, "session.between_operations", {}, {}, {}, "operator-unplugged"},
    {"guard-refused", Fault::Refused, Stage::Confirming, "plan.calibration", problem("calibration-needs-only"), {}, {}, "name-not-found"},
    {"name-not-found", Fault::Refused, Stage::Confirming, "plan.names", problem("unknown-name"), {}, {}, "guard-refused"},
    {"plugin-refused", Fault::Refused, Stage::WaitingForPhone, "plugin.load", problem("wrong-interface-version"), {}, {}, "guard-refused"},
    {"program-error", Fault::Bug, Stage::Writing, "plan.package", {}, {}, {}, "unknown"},
    {"unknown", Fault::BadReply, Stage::Writing, "somewhere.else", {}, {}, {}, "bsl-bad-frame"},
};
// clang-format on

class RuleEngineRows : public testing::TestWithParam<Row> { };

TEST_P(RuleEngineRows, givesTheRightIdAndNotItsNeighbour)
{
    const Diagnosis diagnosis = engine().diagnose(caseOf(GetParam()));
    EXPECT_EQ(diagnosis.id, GetParam().id);
    EXPECT_NE(diagnosis.id, GetParam().not_);
    if (diagnosis.id != "unknown") {
        EXPECT_FALSE(diagnosis.evidence.empty());
        EXPECT_GT(diagnosis.confidence, 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, RuleEngineRows, testing::ValuesIn(Rows));

TEST(RuleEngine, everyIdHasARow)
{
    std::set<std::string> withRow = idsOfMediatekRows();
    for (const Row& row : Rows) {
        withRow.insert(row.id);
    }
    withRow.merge(idsThatNoJobCanShow());
    for (const std::string& id : engine().ids()) {
        EXPECT_TRUE(withRow.contains(id)) << id;
    }
}

TEST(RuleEngine, everyTextIsAWholeSentence)
{
    for (const Row& row : Rows) {
        const Diagnosis diagnosis = engine().diagnose(caseOf(row));
        std::vector<std::string> texts{diagnosis.title, diagnosis.cause};
        for (const Remedy& remedy : diagnosis.remedies) {
            texts.push_back(remedy.text);
        }
        for (const std::string& text : texts) {
            EXPECT_THAT(text, testing::EndsWith(".")) << row.id;
        }
        EXPECT_FALSE(diagnosis.remedies.empty()) << row.id;
    }
}

TEST(RuleEngine, aGreetingOf0x96IsNoDiagnosisOfALayout)
{
    // The loader's hello after EXEC is 0x96 on every recent phone; source: ilyakurdyukov/spreadtrum_flash:
    // README.md
    FailureCase failure;
    failure.stage = Stage::StartingLoader;
    failure.error = Error{Fault::PhoneRefused, "unisoc.fdl2.exec", PhoneStatus{"bsl", 0x96}, {}, nullptr};
    EXPECT_NE(engine().diagnose(failure).id, "fdl2-incompatible-partition");
}

TEST(RuleEngine, tellsWhatItRuledOutAndWhatProvesTheRest)
{
    FailureCase failure;
    failure.stage = Stage::Handshake;
    failure.error = Error{Fault::LinkLost, "unisoc.boot_rom.checkbaud", std::nullopt, {}, nullptr};
    failure.evidence = {{"link.life_ms", "1200", "watcher", {}}};
    const Diagnosis diagnosis = engine().diagnose(failure);
    EXPECT_EQ(diagnosis.id, "unisoc-ver-expected");
    EXPECT_THAT(diagnosis.evidence, testing::Contains(testing::Field(&Evidence::fact, "link.life_ms")));
    EXPECT_THAT(diagnosis.ruledOut, testing::Contains("unisoc-charging-mode"));
}

TEST(RuleEngine, looksIntoCauses)
{
    auto cause = Error{
        Fault::AccessDenied, "link.usb.open", std::nullopt, {{"problem", "permission-denied"}}, nullptr};
    FailureCase failure;
    failure.error =
        Error{Fault::AccessDenied, "session.open", std::nullopt, {}, std::make_shared<Error>(cause)};
    EXPECT_EQ(engine().diagnose(failure).id, "linux-permission-denied");
}

} // namespace
} // namespace flashwright
