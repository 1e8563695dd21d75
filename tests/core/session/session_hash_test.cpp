// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "session_fixture.h"

namespace flashwright::test {
namespace {

using SessionHash = SessionTest;

TEST_F(SessionHash, EveryWriteAndComparisonEndsWithTheSumOfItsData)
{
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    const auto& hashes = events.hashes;
    const std::string system = toHex(sha256(station.package->images["System"]));
    const std::string boot = toHex(sha256(station.package->images["Boot"]));
    EXPECT_EQ(hashes.at("write:system"), system);
    EXPECT_EQ(hashes.at("write:boot"), boot);
    EXPECT_EQ(hashes.at("verify:system"), system);
    EXPECT_EQ(hashes.at("erase:boot"), "") << "nothing was moved";
}

TEST_F(SessionHash, AReadBackEndsWithTheSumOfTheFile)
{
    plugNow();
    station.request.kind = JobKind::Read;
    station.request.targets = {{"nv", {}, 0, 0, {}}};
    station.request.folder = folder();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.hashes.at("read-back:nv"), toHex(sha256(pattern(4096, 99))));
}

} // namespace
} // namespace flashwright::test
