// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct Row {
    const char* name;
    Fault fault;
    const char* problem;
    std::uint32_t code; ///< of the phone; 0 = none
    Stage reached;
    int wanted; ///< as the manual page lists them
    const char* protocol = "bsl"; ///< of the code
};

class ExitCodeRows : public ::testing::TestWithParam<Row> { };

TEST_P(ExitCodeRows, followsTheManual)
{
    const Row& row = GetParam();
    Outcome outcome;
    outcome.kind = row.fault == Fault::Cancelled ? Outcome::Kind::Cancelled : Outcome::Kind::Failed;
    outcome.reached = row.reached;
    Error error{row.fault, "unisoc.fdl1.data", std::nullopt, {}, nullptr};
    if (*row.problem != '\0') {
        error.facts.push_back({"problem", row.problem});
    }
    if (row.code != 0) {
        error.phone = PhoneStatus{row.protocol, row.code};
    }
    outcome.error = error;
    EXPECT_EQ(exitCodeFor(outcome), row.wanted);
}

INSTANTIATE_TEST_SUITE_P(Rows, ExitCodeRows,
    ::testing::Values(Row{"nothingCame", Fault::Timeout, "", 0, Stage::WaitingForPhone, 3},
        Row{"mute", Fault::Timeout, "no-answer", 0, Stage::Handshake, 3},
        Row{"notBack", Fault::Timeout, "", 0, Stage::AwaitingReturn, 3},
        Row{"silentWhileWriting", Fault::Timeout, "", 0, Stage::Writing, 1},
        Row{"rights", Fault::AccessDenied, "permission-denied", 0, Stage::WaitingForPhone, 4},
        Row{"damagedFile", Fault::PackageCorrupt, "bad-crc", 0, Stage::CheckingPackage, 5},
        Row{"strangeFile", Fault::PackageUnsupported, "unknown-format", 0, Stage::CheckingPackage, 5},
        Row{"otherChip", Fault::WrongPhone, "chip-mismatch", 0, Stage::Handshake, 6},
        Row{"imageTooLarge", Fault::NoRoom, "image-larger-than-partition", 0, Stage::ReadingTable, 6},
        Row{"diskFull", Fault::NoRoom, "disk-full", 0, Stage::ReadingBack, 1},
        Row{"locked", Fault::PhoneRefused, "locked", 0, Stage::StartingLoader, 7},
        Row{"loaderNotSigned", Fault::PhoneRefused, "", 0xa6, Stage::StartingLoader, 7},
        Row{"secondLoaderNotSigned", Fault::PhoneRefused, "", 0xaa, Stage::StartingLoader, 7},
        Row{"refusedBlock", Fault::PhoneRefused, "", 0xa2, Stage::Writing, 1},
        Row{"cable", Fault::LinkLost, "", 0, Stage::Writing, 8},
        Row{"readsBackDifferent", Fault::ChecksumMismatch, "verify-mismatch", 0, Stage::Verifying, 9},
        Row{"damagedOnTheWire", Fault::ChecksumMismatch, "", 0, Stage::Writing, 1},
        Row{"guard", Fault::Refused, "calibration-needs-only", 0, Stage::ReadingTable, 10},
        Row{"stopped", Fault::Cancelled, "", 0, Stage::Writing, 11},
        Row{"bug", Fault::Bug, "", 0, Stage::Writing, 1},
        Row{"wantsAuthorisation", Fault::PhoneRefused, "", 0x1d0d, Stage::SendingLoader, 7, "brom"},
        Row{"daNotSigned", Fault::PhoneRefused, "", 0x7024, Stage::SendingLoader, 7, "brom"},
        Row{"daAddress", Fault::PhoneRefused, "", 0x1d02, Stage::SendingLoader, 1, "brom"},
        Row{"noAuthFile", Fault::Refused, "auth-needed", 0, Stage::Handshake, 7},
        Row{"authFileNeeded", Fault::PhoneRefused, "", 0xc0030012, Stage::StartingLoader, 7, "mtkx"},
        Row{"imageNotSigned", Fault::PhoneRefused, "", 0xc0020007, Stage::Writing, 7, "mtkx"},
        Row{"memory", Fault::PhoneRefused, "", 4032, Stage::StartingLoader, 1, "mtk"},
        Row{"chipTypeSaysTheLoader", Fault::PhoneRefused, "", 3184, Stage::ReadingTable, 6, "mtk"},
        Row{"layoutSaysTheLoader", Fault::PhoneRefused, "", 0xc003000a, Stage::ReadingTable, 6, "mtkx"},
        Row{"loaderForOtherChip", Fault::WrongPhone, "da-not-for-chip", 0, Stage::Handshake, 6},
        Row{"noLoader", Fault::PackageUnsupported, "da-missing", 0, Stage::Handshake, 5},
        Row{"noMemorySettings", Fault::Refused, "preloader-missing", 0, Stage::StartingLoader, 5},
        Row{"otherBoard", Fault::WrongPhone, "board-mismatch", 0, Stage::Confirming, 6},
        Row{"otherLayout", Fault::WrongPhone, "layout-differs", 0, Stage::Confirming, 6},
        Row{"beyondTheStorage", Fault::NoRoom, "beyond-storage", 0, Stage::Confirming, 6},
        Row{"halfOfTheBootLoaders", Fault::Refused, "bootloaders-together", 0, Stage::Confirming, 10},
        Row{"dataWouldBeLost", Fault::Refused, "data-would-be-lost", 0, Stage::Confirming, 10},
        Row{"wornStorage", Fault::Refused, "storage-worn", 0, Stage::Confirming, 10},
        Row{"emptyBattery", Fault::Refused, "battery-low", 0, Stage::Confirming, 10},
        Row{"backupOfAnother", Fault::Refused, "other-unit", 0, Stage::Confirming, 10},
        Row{"notOffered", Fault::Refused, "not-offered", 0, Stage::TestingMemory, 10},
        Row{"damagedTable", Fault::BadReply, "table-damaged", 0, Stage::ReadingTable, 1},
        Row{"damagedBackup", Fault::PackageCorrupt, "checksum-differs", 0, Stage::CheckingPackage, 5}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(ExitCode, successIsZero)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    EXPECT_EQ(exitCodeFor(outcome), 0);
}

TEST(ExitCode, aFirmwareThatIsNotThereIsABadOne)
{
    EXPECT_EQ(exitCodeForFirmware(failWithProblem(Fault::HostIo, "file.open", "not-found").value()),
        ExitCode::BadFirmware);
}

TEST(ExitCode, aCodeOfAnotherProtocolIsNotASignature)
{
    Error error{Fault::PhoneRefused, "other.stage.step", PhoneStatus{"pdl", 0xa6}, {}, nullptr};
    EXPECT_EQ(exitCodeFor(error, Stage::Writing), ExitCode::Failure);
}

} // namespace
} // namespace flashwright
