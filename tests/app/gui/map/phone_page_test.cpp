// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/pages/phone_page.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/fact_sheet.h"
#include "tests/app/gui/window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

namespace flashwright::test {
namespace {

class PhonePageTest : public WindowFixture {
protected:
    void SetUp() override
    {
        window->openSection(QStringLiteral("phone"));
        page = window->findChild<PhonePage*>();
        ASSERT_TRUE(page->isVisible());
    }
    void check()
    {
        trigger("start");
        ASSERT_TRUE(verdictComes(Verdict::Passed));
    }
    [[nodiscard]] bool says(const char* words, const QWidget* where = nullptr) const
    {
        const QList<QLabel*> labels = (where == nullptr ? page : where)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QLatin1String(words));
        });
    }
    [[nodiscard]] QPushButton& button(const char* name) const
    {
        return *page->findChild<QPushButton*>(QLatin1String(name));
    }

    PhonePage* page = nullptr;
};

TEST_F(PhonePageTest, standsAfterFormatAndSaysThatNothingIsWritten)
{
    const auto& sections = window->findChild<SectionBar*>()->sections();
    QStringList ids;
    for (const Section* section : sections) {
        ids += section->id();
    }
    EXPECT_EQ(ids.indexOf(QStringLiteral("phone")), ids.indexOf(QStringLiteral("format")) + 1);
    EXPECT_TRUE(says("Nothing is written"));
    EXPECT_FALSE(page->needsPackage());
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled()) << "even without firmware";
}

TEST_F(PhonePageTest, looksAtAPhoneWithoutAskingAndWithoutWriting)
{
    practise({}, "mediatek:mt6765-emmc");
    window->openSection(QStringLiteral("phone"));
    check();
    EXPECT_EQ(topLevel<ConsentDialog>(), nullptr);
    EXPECT_EQ(topLevel<SuccessDialog>(), nullptr) << "what was found stands on the page";
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
    EXPECT_TRUE(eventually([this] { return says("MT6765"); }));
    EXPECT_TRUE(says("eMMC"));
    EXPECT_GT(page->findChild<QTreeView*>(QStringLiteral("phoneTable"))->model()->rowCount(), 10);
    EXPECT_TRUE(says("fits", page->findChild<FactSheet*>(QStringLiteral("phoneMatch"))));
}

TEST_F(PhonePageTest, identityIsShownOnDemandOnly)
{
    practise({}, "mediatek:mt6765-emmc");
    window->openSection(QStringLiteral("phone"));
    check();
    const QString identity = QString::fromStdString(window->phones().at(0).phone.uniqueId);
    ASSERT_GE(identity.size(), 12);
    EXPECT_FALSE(says(qPrintable(identity)));
    QTest::mouseClick(&button("copyFacts"), Qt::LeftButton);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(identity));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("MT6765")));
    button("showIdentity").setFocus();
    QTest::keyClick(&button("showIdentity"), Qt::Key_Space);
    EXPECT_TRUE(says(qPrintable(identity)));
    QTest::mouseClick(&button("copyFacts"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(identity));
}

TEST_F(PhonePageTest, tellsWhatTheRomTellsWhenThereIsNoLoader)
{
    ASSERT_TRUE(stations->practise("unisoc:sc9863a-emmc"));
    window->packages().close();
    window->openSection(QStringLiteral("phone"));
    check();
    EXPECT_TRUE(eventually([this] { return says("boot ROM"); }));
    EXPECT_TRUE(says("No firmware is loaded", page->findChild<FactSheet*>(QStringLiteral("phoneMatch"))));
    EXPECT_FALSE(page->findChild<QTabWidget*>(QStringLiteral("phoneTabs"))->isTabEnabled(2));
}

TEST_F(PhonePageTest, forgetsThePhonesOfAnotherStation)
{
    practise({}, "mediatek:mt6765-emmc");
    window->openSection(QStringLiteral("phone"));
    check();
    window->flash().stop();
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    ASSERT_TRUE(stations->work());
    EXPECT_TRUE(page->findChild<QTabWidget*>(QStringLiteral("phoneTabs"))->isHidden());
}

TEST_F(PhonePageTest, theJobIsAReadOnlyOne)
{
    JobRequest request;
    request.only = {"boot"};
    page->applyTo(request);
    EXPECT_EQ(request.kind, JobKind::Inspect);
    EXPECT_TRUE(request.only.empty());
    EXPECT_EQ(page->kind(), "info");
}

} // namespace
} // namespace flashwright::test
