// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine reads a case. Which evidence gives which cause is in catalogue_matrix_test.cpp.
#include "tests/core/diagnosis/rule_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

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
