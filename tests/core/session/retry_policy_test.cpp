// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the reference: handshake 5 in the window and 3 cycles, link 3 with blocks halved, refusal 0,
// start of the memory 1, a storage write at one offset 1, tail 0.
#include "core/session/retry_policy.h"

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

struct Row {
    const char* name;
    Fault fault;
    Stage stage;
    std::optional<ErrorKind> told;
    RetryClass wanted;
    int again;
    bool smaller;
};

class RetryTable : public testing::TestWithParam<Row> { };

TEST_P(RetryTable, ClassAndNumber)
{
    const Row& row = GetParam();
    const Error error = fail(row.fault, "toy.step").value();
    const RetryClass kind = classify(error, row.stage, row.told);
    EXPECT_EQ(kind, row.wanted);
    EXPECT_EQ(ruleOf(kind).again, row.again);
    EXPECT_EQ(ruleOf(kind).smallerBlocks, row.smaller);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Policy, RetryTable, testing::Values(
    Row{"silentInData", Fault::Timeout, Stage::Writing, {}, RetryClass::Link, 3, true},
    Row{"damagedInData", Fault::ChecksumMismatch, Stage::ReadingBack, {}, RetryClass::Link, 3, true},
    Row{"garbledInData", Fault::BadReply, Stage::SavingCopies, {}, RetryClass::Link, 3, true},
    Row{"packetSumRefused", Fault::PhoneRefused, Stage::Writing, ErrorKind::Link, RetryClass::Link, 3, true},
    Row{"silentAtFirstWord", Fault::Timeout, Stage::Handshake, {}, RetryClass::Handshake, 0, false},
    Row{"signature", Fault::PhoneRefused, Stage::Writing, ErrorKind::Refusal, RetryClass::Refusal, 0, false},
    Row{"unknownAnswer", Fault::PhoneRefused, Stage::Writing, {}, RetryClass::Refusal, 0, false},
    Row{"chip", Fault::WrongPhone, Stage::Handshake, {}, RetryClass::Refusal, 0, false},
    Row{"file", Fault::PackageCorrupt, Stage::Writing, {}, RetryClass::Refusal, 0, false},
    Row{"guard", Fault::Refused, Stage::Writing, {}, RetryClass::Refusal, 0, false},
    Row{"disk", Fault::HostIo, Stage::SavingCopies, {}, RetryClass::Refusal, 0, false},
    Row{"memory", Fault::Timeout, Stage::StartingLoader, ErrorKind::RamStart, RetryClass::RamStart, 1, false},
    Row{"storage", Fault::PhoneRefused, Stage::Writing, ErrorKind::Storage, RetryClass::StorageWrite, 1, false},
    Row{"stopped", Fault::Cancelled, Stage::Writing, {}, RetryClass::Over, 0, false},
    Row{"unplugged", Fault::LinkLost, Stage::Writing, {}, RetryClass::Over, 0, false},
    Row{"deadLoader", Fault::PhoneRefused, Stage::Writing, ErrorKind::Final, RetryClass::Over, 0, false}),
    [](const testing::TestParamInfo<Row>& row) { return row.param.name; });
// clang-format on

TEST(RetryPolicy, SilenceAfterTheLastByteIsNotRetried)
{
    Error error = fail(Fault::Timeout, "toy.write").with("tail", "true").value();
    EXPECT_EQ(classify(error, Stage::Writing, std::nullopt), RetryClass::Tail);
    EXPECT_EQ(ruleOf(RetryClass::Tail).again, 0);
    EXPECT_GE(TailPatience, seconds(60));
    EXPECT_LE(TailPatience, seconds(120));
}

TEST(RetryPolicy, ABrokenPipeInDataIsTheLink)
{
    const Error error = fail(Fault::PhoneRefused, "usb.write").with("usb_error", "LIBUSB_ERROR_PIPE").value();
    EXPECT_EQ(classify(error, Stage::Writing, std::nullopt), RetryClass::Link);
    EXPECT_EQ(classify(error, Stage::Handshake, std::nullopt), RetryClass::Refusal);
}

TEST(RetryPolicy, AnImageThatReadsBackDifferentIsNotTheLink)
{
    const Error error = failWithProblem(Fault::ChecksumMismatch, "session.verify", "verify-mismatch").value();
    EXPECT_EQ(classify(error, Stage::Verifying, std::nullopt), RetryClass::Refusal);
}

TEST(RetryPolicy, ErasesLayoutsAndBootFilesNeedTheStateFirst)
{
    Operation operation;
    operation.kind = OperationKind::Erase;
    EXPECT_TRUE(needsStateFirst(operation));
    operation.kind = OperationKind::Repartition;
    EXPECT_TRUE(needsStateFirst(operation));
    operation.kind = OperationKind::Write;
    EXPECT_FALSE(needsStateFirst(operation));
    operation.areaClass = EntryClass::BootChain;
    EXPECT_TRUE(needsStateFirst(operation));
    operation.kind = OperationKind::Verify;
    EXPECT_FALSE(needsStateFirst(operation));
}

TEST(RetryCount, StorageGetsOneTryAtEachPlaceAndThreeInAll)
{
    RetryCount same;
    EXPECT_EQ(same.next(RetryClass::StorageWrite, 4096), 1);
    EXPECT_EQ(same.next(RetryClass::StorageWrite, 4096), std::nullopt);
    RetryCount moving;
    EXPECT_EQ(moving.next(RetryClass::StorageWrite, 0), 1);
    EXPECT_EQ(moving.next(RetryClass::StorageWrite, 4096), 2);
    EXPECT_EQ(moving.next(RetryClass::StorageWrite, 8192), 3);
    EXPECT_EQ(moving.next(RetryClass::StorageWrite, 12288), std::nullopt);
}

TEST(RetryCount, WhatTheMakersStageRepeatedCounts)
{
    RetryCount count;
    EXPECT_EQ(count.next(RetryClass::Link, 0, 1), 2);
    EXPECT_EQ(count.next(RetryClass::Link, 0, 1), std::nullopt);
}

} // namespace
} // namespace flashwright::test
