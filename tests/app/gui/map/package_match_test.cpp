// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/package_match.h"
#include "app/gui/models/phone_fact_words.h"
#include "app/text/number_text.h"
#include "tests/app/gui/map/map_support.h"

namespace flashwright::test {
namespace {

using State = MatchLine::State;

std::shared_ptr<FakePackage> firmware()
{
    auto package = std::make_shared<FakePackage>();
    package->m_facts.attributes["board"] = "k65v1-64";
    package->m_partitions = {spec("boot", 0x1000, 0x1000), spec("userdata", 0x2000, 0x1000)};
    return package;
}

PhoneFacts fittingPhone()
{
    PhoneFacts phone;
    phone.family = "sc9863a";
    phone.chip = "SC9863A";
    phone.storage = StorageKind::Emmc;
    phone.attributes["board"] = "K65V1_64";
    phone.tableKnown = true;
    phone.partitions = {{"boot", 0x1000, 0x1000, ""}, {"userdata", 0x1000, 0x2000, ""}};
    return phone;
}

std::vector<State> states(const std::vector<MatchLine>& lines)
{
    std::vector<State> all;
    for (const MatchLine& line : lines) {
        all.push_back(line.state);
    }
    return all;
}

TEST(PackageMatch, everyPointOfAFittingPhoneFits)
{
    const auto lines = matchLines(firmware(), fittingPhone());
    EXPECT_EQ(states(lines), (std::vector<State>(4, State::Fits)));
    EXPECT_TRUE(matchVerdict(lines).contains(QStringLiteral("fits")));
}

TEST(PackageMatch, eachPointIsJudgedForItself)
{
    PhoneFacts phone = fittingPhone();
    phone.family = "mt6765";
    phone.chip = "MT6765";
    EXPECT_EQ(states(matchLines(firmware(), phone))[0], State::Differs);
    phone = fittingPhone();
    phone.storage = StorageKind::Ufs;
    EXPECT_EQ(states(matchLines(firmware(), phone))[1], State::Differs);
    phone = fittingPhone();
    phone.partitions[1].name = "cache";
    const auto lines = matchLines(firmware(), phone);
    EXPECT_EQ(states(lines)[2], State::Differs);
    EXPECT_TRUE(matchVerdict(lines).contains(QStringLiteral("does not fit")));
    phone = fittingPhone();
    phone.attributes["board"] = "another";
    EXPECT_EQ(states(matchLines(firmware(), phone))[3], State::Differs);
}

TEST(PackageMatch, whatIsNotToldIsNotJudged)
{
    const auto lines = matchLines(firmware(), PhoneFacts());
    EXPECT_EQ(states(lines), (std::vector<State>(4, State::Unknown)));
    EXPECT_TRUE(matchVerdict(lines).contains(QStringLiteral("cannot be told")));
    EXPECT_TRUE(matchLines(nullptr, fittingPhone()).empty());
}

QString textOf(const std::vector<FactGroup>& groups, const char* caption)
{
    for (const FactGroup& group : groups) {
        for (const FactLine& line : group.lines) {
            if (line.caption == QLatin1String(caption)) {
                return line.text;
            }
        }
    }
    return {};
}

TEST(PhoneFactWords, identityIsMaskedUntilItIsAskedFor)
{
    PhoneFacts phone = fittingPhone();
    phone.uniqueId = "0123456789abcdef";
    const QString hidden = textOf(factGroups(phone, {}), "Identity");
    EXPECT_TRUE(hidden.endsWith(QStringLiteral("cdef")));
    EXPECT_FALSE(hidden.contains(QStringLiteral("012345")));
    EXPECT_EQ(textOf(factGroups(phone, {true, false}), "Identity"), QStringLiteral("0123456789abcdef"));
    EXPECT_FALSE(factsAsText(phone, {}, {}).contains(QStringLiteral("0123456789")));
    EXPECT_FALSE(maskedIdentity("12345").contains(u'5')) << "nothing of a short one";
}

TEST(PhoneFactWords, fusesAreSaidInPlainWordsWithWhatTheyMean)
{
    PhoneFacts phone = fittingPhone();
    phone.attributes["security"] = "sbc,daa";
    const auto groups = factGroups(phone, {});
    EXPECT_TRUE(textOf(groups, "SBC").contains(QStringLiteral("maker has signed")));
    EXPECT_TRUE(textOf(groups, "DAA").contains(QStringLiteral("loader")));
    EXPECT_TRUE(textOf(groups, "SLA").isEmpty());
    phone.attributes["security"] = "none";
    EXPECT_TRUE(textOf(factGroups(phone, {}), "Fuses").contains(QStringLiteral("open")));
}

TEST(PhoneFactWords, wearAndBatteryHaveAVerdict)
{
    PhoneFacts phone = fittingPhone();
    phone.attributes["storage_life"] = "exhausted";
    phone.attributes["battery_mv"] = "3200";
    phone.attributes["active_slot"] = "b";
    phone.attributes["region.boot1_bytes"] = "4194304";
    const auto groups = factGroups(phone, {});
    EXPECT_TRUE(textOf(groups, "Wear").contains(QStringLiteral("end of its life")));
    EXPECT_TRUE(textOf(groups, "Battery").contains(QStringLiteral("too empty")));
    EXPECT_EQ(textOf(groups, "Starts from"), QStringLiteral("slot B"));
    EXPECT_EQ(textOf(groups, "Boot region 1"), bytesText(4194304));
    for (const FactGroup& group : groups) {
        for (const FactLine& line : group.lines) {
            if (line.caption == QStringLiteral("Battery") || line.caption == QStringLiteral("Wear")) {
                EXPECT_EQ(line.tone, FactLine::Tone::Bad);
            }
        }
    }
}

TEST(PhoneFactWords, codesAreForExperts)
{
    PhoneFacts phone = fittingPhone();
    phone.attributes["hw_code"] = "0x0766";
    EXPECT_TRUE(textOf(factGroups(phone, {}), "hw_code").isEmpty());
    EXPECT_EQ(textOf(factGroups(phone, {false, true}), "hw_code"), QStringLiteral("0x0766"));
}

} // namespace
} // namespace flashwright::test
