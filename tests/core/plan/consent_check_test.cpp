// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

Operation op(OperationKind kind, const std::string& target, Danger danger, std::uint64_t bytes = 0)
{
    Operation operation;
    operation.kind = kind;
    operation.target = target;
    operation.danger = danger;
    operation.bytes = bytes;
    return operation;
}

const Operation WriteBoot = op(OperationKind::Write, "boot", Danger::BootChain, 10);
const Operation WriteSystem = op(OperationKind::Write, "system", Danger::System, 10);
const Operation EraseData = op(OperationKind::Erase, "userdata", Danger::UserData);
const Operation ErasePart = op(OperationKind::Erase, "userdata", Danger::UserData, 4096);
const Operation Layout = op(OperationKind::Repartition, "", Danger::Layout);
const Operation PutBackNv = op(OperationKind::PutBack, "nv", Danger::Layout);
const Operation SaveNv = op(OperationKind::SaveCopy, "nv", Danger::None);
const Operation CheckBoot = op(OperationKind::Verify, "boot", Danger::None);

Operation withFile(Operation operation)
{
    operation.file = "other.img";
    return operation;
}

struct Row {
    const char* name;
    std::vector<Operation> draft;
    std::vector<Operation> final;
    bool needed;
};

class NeedsNewConsent : public testing::TestWithParam<Row> { };

TEST_P(NeedsNewConsent, WhenThePlanDoesMore)
{
    EXPECT_EQ(needsNewConsent(FlashPlan(GetParam().draft, {}, {}), FlashPlan(GetParam().final, {}, {})),
        GetParam().needed);
}

INSTANTIATE_TEST_SUITE_P(Consent, NeedsNewConsent,
    testing::Values(Row{"Same", {WriteBoot}, {WriteBoot}, false},
        Row{"Less", {WriteBoot, WriteSystem}, {WriteBoot}, false},
        Row{"OtherPlace", {WriteBoot}, {WriteBoot, WriteSystem}, true},
        Row{"WorseElsewhere", {WriteSystem}, {WriteSystem, EraseData}, true},
        Row{"ReadsAndCopiesAreFree", {WriteBoot}, {SaveNv, WriteBoot, CheckBoot}, false},
        Row{"LayoutGrew", {WriteBoot}, {SaveNv, Layout, PutBackNv, WriteBoot}, true},
        Row{"LayoutAgreedCoversPuttingBack", {Layout, WriteBoot}, {SaveNv, Layout, PutBackNv, WriteBoot},
            false},
        Row{"OtherFile", {WriteBoot}, {withFile(WriteBoot)}, true},
        Row{"EraseOfAPartIsCovered", {EraseData}, {ErasePart}, false},
        Row{"EraseOfAllIsMore", {ErasePart}, {EraseData}, true}, Row{"NothingAgreed", {}, {WriteBoot}, true},
        Row{"NothingDone", {}, {SaveNv}, false}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace flashwright
