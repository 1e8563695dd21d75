// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/format_page.h"
#include "tests/app/gui/pages/page_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

namespace flashwright::test {

namespace {

class FormatTest : public PageFixture {
protected:
    void choose(const char* name) { find<QRadioButton>(name).click(); }
    void choosePartition(const char* name)
    {
        choose("formatPartition");
        auto& names = find<QComboBox>("formatName");
        ASSERT_GE(names.findText(QLatin1String(name)), 0);
        names.setCurrentIndex(names.findText(QLatin1String(name)));
    }
};

} // namespace

TEST_F(FormatTest, onePartitionIsErased)
{
    practise();
    fake();
    turnTo("format");
    choosePartition("cache");
    EXPECT_FALSE(find<QLabel>("formatRefusal").isVisible());
    startAndAgree();
    const JobRequest& request = launchedRequest();
    EXPECT_EQ(request.kind, JobKind::Erase);
    EXPECT_EQ(request.eraseScope, EraseScope::Targets);
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].name, "cache");
}

TEST_F(FormatTest, aFactoryResetTakesTheOwnersDataOnly)
{
    practise();
    turnTo("format");
    choose("formatUserData");
    ASSERT_TRUE(canStart()) << words<FormatPage>().toStdString();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    std::vector<std::string> erased;
    for (const Operation& step : window->phones().at(0).plan.operations()) {
        if (step.kind == OperationKind::Erase) {
            erased.push_back(step.target);
        }
    }
    std::sort(erased.begin(), erased.end());
    EXPECT_EQ(erased, (std::vector<std::string>{"cache", "metadata", "userdata"}));
    EXPECT_FALSE(window->phones().at(0).outcome.vaultEntry.empty()) << "identity is saved first";
}

TEST_F(FormatTest, whatBelongsToThePhoneIsRefusedWithTheReason)
{
    practise();
    turnTo("format");
    choosePartition("prodnv");
    EXPECT_FALSE(canStart());
    const QString reason = find<QLabel>("formatRefusal").text();
    EXPECT_TRUE(find<QLabel>("formatRefusal").isVisible());
    EXPECT_TRUE(reason.contains(QLatin1String("prodnv"))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(words<FormatPage>())) << "the same words stand beside the start button";
    EXPECT_FALSE(reason.contains(QLatin1String("--"))) << "no words of the command line";
    choosePartition("cache");
    EXPECT_TRUE(canStart());
}

TEST_F(FormatTest, everyFieldSaysWhatIsWrongWithIt)
{
    practise();
    fake();
    beExpert();
    turnTo("format");
    choose("formatManual");
    EXPECT_FALSE(canStart());
    auto& begin = find<QLineEdit>("formatBegin");
    auto& length = find<QLineEdit>("formatLength");
    auto& beginHint = find<QLabel>("formatBeginHint");
    auto& lengthHint = find<QLabel>("formatLengthHint");
    EXPECT_TRUE(beginHint.isVisible() && lengthHint.isVisible());
    QTest::keyClicks(&begin, QStringLiteral("xyz"));
    EXPECT_TRUE(beginHint.text().contains(QLatin1String("xyz")));
    begin.setText(QStringLiteral("8001"));
    EXPECT_TRUE(beginHint.text().contains(QLatin1String("512"))) << beginHint.text().toStdString();
    begin.setText(QStringLiteral("8000"));
    EXPECT_FALSE(beginHint.isVisible());
    length.setText(QStringLiteral("ffffffffffffff00"));
    EXPECT_TRUE(lengthHint.isVisible());
    length.setText(QStringLiteral("0x100000"));
    EXPECT_FALSE(lengthHint.isVisible());
    EXPECT_TRUE(canStart()) << words<FormatPage>().toStdString();
}

TEST_F(FormatTest, aPlaceByAddressIsErasedAsItWasTyped)
{
    practise({}, "mediatek:mt6765-emmc-brom");
    fake();
    beExpert();
    turnTo("format");
    choose("formatManual");
    find<QComboBox>("formatRegion").setCurrentIndex(1);
    find<QLineEdit>("formatBegin").setText(QStringLiteral("0x8000"));
    find<QLineEdit>("formatLength").setText(QStringLiteral("1M"));
    ASSERT_TRUE(canStart()) << words<FormatPage>().toStdString();
    startAndAgree();
    const JobRequest& request = launchedRequest();
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].address, 0x8000U);
    EXPECT_EQ(request.targets[0].bytes, 0x100000U);
    EXPECT_EQ(request.targets[0].region, "boot1");
}

TEST_F(FormatTest, addressesAreForExperts)
{
    turnTo("format");
    auto& manual = find<QRadioButton>("formatManual");
    EXPECT_FALSE(manual.isVisible());
    beExpert();
    EXPECT_TRUE(manual.isVisible());
    manual.click();
    window->bench().preferences.set(preference::Expert, false);
    EXPECT_FALSE(manual.isVisible());
    EXPECT_TRUE(find<QRadioButton>("formatExceptBoot").isChecked()) << "what is not seen is not chosen";
}

TEST_F(FormatTest, aChosenPartitionIsExplained)
{
    practise();
    turnTo("format");
    choosePartition("boot");
    EXPECT_TRUE(eventually([this] { return find<QLabel>("formatNote").text().size() > 20; }));
    const QString boot = find<QLabel>("formatNote").text();
    choosePartition("cache");
    EXPECT_NE(find<QLabel>("formatNote").text(), boot);
}

} // namespace flashwright::test
