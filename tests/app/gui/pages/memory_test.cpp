// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/memory_page.h"
#include "app/gui/widgets/status_banner.h"
#include "core/base/units.h"
#include "tests/app/gui/pages/page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace flashwright::test {

namespace {

using Work = MemoryPage::Work;

class MemoryTest : public PageFixture {
protected:
    void begin(Work work)
    {
        beExpert();
        turnTo("memory");
        page<MemoryPage>().choose(work);
    }
    void place(const char* partition)
    {
        auto& names = find<QComboBox>("memoryPartition");
        ASSERT_GE(names.findText(QLatin1String(partition)), 0) << partition;
        names.setCurrentIndex(names.findText(QLatin1String(partition)));
    }
    QString says() { return words<MemoryPage>(); }
};

} // namespace

TEST_F(MemoryTest, theLoaderTestsTheMemoryAndNothingIsAsked)
{
    practise({}, "mediatek:mt6789-emmc");
    begin(Work::TestMemory);
    ASSERT_TRUE(canStart()) << says().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    EXPECT_EQ(topLevel<ConsentDialog>(), nullptr);
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
    EXPECT_FALSE(result<MemoryPage>().isEmpty());
}

TEST_F(MemoryTest, aMakerWithoutTheTestIsSaidBeforeThePhoneIsThere)
{
    practise();
    begin(Work::TestMemory);
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(says().contains(QLatin1String("memory test"))) << says().toStdString();
    page<MemoryPage>().choose(Work::Restart);
    EXPECT_TRUE(canStart());
}

TEST_F(MemoryTest, aFileIsWrittenThenComparedAndAnotherOneDiffers)
{
    practise();
    keepPhone();
    begin(Work::Write);
    EXPECT_FALSE(canStart());
    page<MemoryPage>().setFile(makeFile("logo.img", 65536));
    place("logo");
    ASSERT_TRUE(canStart()) << says().toStdString();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 65536U);
    rest();
    page<MemoryPage>().choose(Work::Verify);
    ASSERT_TRUE(canStart()) << says().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
    EXPECT_EQ(window->phones().at(0).outcome.verified.areas, 1U);
    EXPECT_TRUE(result<MemoryPage>().contains(QLatin1String("exactly")))
        << result<MemoryPage>().toStdString();
    rest();
    page<MemoryPage>().setFile(makeFile("other.img", 65536, 'y'));
    ASSERT_TRUE(canStart()) << says().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Failed)) << window->banner().headline().toStdString();
}

TEST_F(MemoryTest, whatIsTooLargeIsRefusedUpFront)
{
    practise();
    begin(Work::Write);
    place("logo");
    page<MemoryPage>().setFile(makeFile("large.img", qint64(6 * MiB) + 1));
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(says().contains(QLatin1String("too large"))) << says().toStdString();
    page<MemoryPage>().setFile(makeFile("fits.img", qint64(6 * MiB)));
    EXPECT_TRUE(canStart()) << says().toStdString();
}

TEST_F(MemoryTest, whatStartsThePhoneNeedsItsWord)
{
    practise();
    fake();
    begin(Work::Write);
    page<MemoryPage>().setFile(makeFile("uboot.img", 4096));
    place("uboot");
    EXPECT_FALSE(canStart());
    auto& word = find<QLineEdit>("memoryWord");
    ASSERT_TRUE(word.isVisible());
    QTest::keyClicks(&word, QStringLiteral("boot-chai"));
    EXPECT_FALSE(canStart());
    QTest::keyClicks(&word, QStringLiteral("n"));
    EXPECT_TRUE(canStart()) << says().toStdString();
    place("logo");
    EXPECT_FALSE(word.isVisible());
    place("uboot");
    EXPECT_FALSE(canStart()) << "the word holds for one choice";
}

TEST_F(MemoryTest, identityNeedsItsTick)
{
    practise();
    fake();
    begin(Work::Write);
    page<MemoryPage>().setFile(makeFile("prodnv.img", 4096));
    place("prodnv");
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(says().contains(QLatin1String("prodnv"))) << says().toStdString();
    auto& allow = find<QCheckBox>("memoryAllow");
    ASSERT_TRUE(allow.isVisible());
    allow.click();
    EXPECT_TRUE(canStart()) << says().toStdString();
    startAndAgree();
    EXPECT_EQ(launchedRequest().only, (std::set<std::string>{"prodnv"}));
}

TEST_F(MemoryTest, aPlaceByAddressIsWrittenAsItWasTyped)
{
    practise({}, "mediatek:mt6765-emmc-brom");
    fake();
    begin(Work::Write);
    page<MemoryPage>().setFile(makeFile("some.bin", 4096));
    find<QComboBox>("memoryPartition").setCurrentIndex(0);
    EXPECT_FALSE(canStart());
    find<QLineEdit>("memoryBegin").setText(QStringLiteral("0x4000000"));
    ASSERT_TRUE(canStart()) << says().toStdString();
    startAndAgree();
    ASSERT_EQ(launchedRequest().targets.size(), 1U);
    EXPECT_EQ(launchedRequest().targets[0].address, 0x4000000U);
    EXPECT_EQ(launchedRequest().kind, JobKind::Write);
}

TEST_F(MemoryTest, aPlaceByAddressIsReallyCompared)
{
    practise({}, "mediatek:mt6765-emmc-brom");
    begin(Work::Verify);
    page<MemoryPage>().setFile(makeFile("other.bin", 4096));
    find<QComboBox>("memoryPartition").setCurrentIndex(0);
    find<QLineEdit>("memoryBegin").setText(QStringLiteral("0x8000"));
    ASSERT_TRUE(canStart()) << says().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Failed)) << "the phone holds something else there";
    const Outcome& outcome = window->phones().at(0).outcome;
    EXPECT_EQ(outcome.reached, Stage::Verifying);
    EXPECT_EQ(outcome.error.value_or(Error{}).fault, Fault::ChecksumMismatch) << lastError().toStdString();
    EXPECT_FALSE(outcome.changeBegan);
}

TEST_F(MemoryTest, thePhoneIsSwitchedOffOrGivenANewTable)
{
    practise();
    fake();
    begin(Work::PowerOff);
    trigger("start");
    EXPECT_EQ(launchedRequest().kind, JobKind::Leave);
    EXPECT_EQ(launchedRequest().farewell, Farewell::PowerOff);
    EXPECT_EQ(launcher.contexts.at(0).title.kind, "poweroff");
    window->flash().abort();
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    page<MemoryPage>().choose(Work::Repartition);
    ASSERT_TRUE(canStart()) << says().toStdString();
    startAndAgree();
    EXPECT_EQ(launcher.sessions.back()->request.kind, JobKind::Repartition);
    EXPECT_TRUE(launcher.sessions.back()->request.allowRepartition);
}

TEST_F(MemoryTest, aDroppedImageIsChosenForWriting)
{
    practise();
    begin(Work::Write);
    const QString file = makeFile("mine.img", 4096);
    dragOnto(page<MemoryPage>(), file);
    EXPECT_EQ(find<QLineEdit>("memoryFile").text(), file);
    EXPECT_FALSE(window->flash().isActive()) << "nothing is written before it was agreed to";
    page<MemoryPage>().choose(Work::TestMemory);
    EXPECT_TRUE(page<MemoryPage>().dropWords(file).isEmpty());
}

TEST_F(MemoryTest, whatBelongsToThePhoneIsComparedToo)
{
    practise();
    begin(Work::Verify);
    page<MemoryPage>().setFile(makeFile("any.img", 4096));
    place("prodnv");
    ASSERT_TRUE(canStart()) << says().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Failed)) << "the phone holds something else there";
    EXPECT_EQ(window->phones().at(0).outcome.reached, Stage::Verifying);
}

TEST_F(MemoryTest, everyOperationSaysWhetherItChangesThePhone)
{
    begin(Work::TestMemory);
    for (const Work work :
        {Work::TestMemory, Work::Write, Work::Verify, Work::Repartition, Work::Restart, Work::PowerOff}) {
        page<MemoryPage>().choose(work);
        const QString meaning = find<QLabel>("memoryMeaning").text();
        const bool changes = work == Work::Write || work == Work::Repartition;
        EXPECT_EQ(meaning.contains(QLatin1String("changes the phone")), changes) << meaning.toStdString();
        EXPECT_FALSE(page<MemoryPage>().verb().isEmpty());
    }
}

} // namespace flashwright::test
