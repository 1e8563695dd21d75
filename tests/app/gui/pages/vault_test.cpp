// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/readback_page.h"
#include "app/gui/sections/vault_section.h"
#include "core/firmware/backup_manifest.h"
#include "tests/app/gui/pages/page_fixture.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace flashwright::test {

namespace {

class VaultTest : public PageFixture {
protected:
    QTreeWidget& list() { return find<QTreeWidget>("vaultList"); }
    QString state() { return list().topLevelItem(0)->child(0)->text(4); }
    /// A copy of a phone that never was, made on a day of November.
    void keep(const char* unit, int day)
    {
        Vault& vault = stations->station()->vault();
        PhoneFacts phone;
        phone.maker = "unisoc";
        phone.family = "sc9863a";
        phone.chip = "SC9863A";
        phone.uniqueId = unit;
        const auto entry = vault.begin(phone);
        ASSERT_TRUE(entry);
        QFile file(QString::fromStdString((*entry / "nv.bin").string()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, char(day)));
        file.close();
        SavedArea area;
        area.name = "nv";
        area.place.target = "nv";
        area.file = "nv.bin";
        area.bytes = 4096;
        area.sha256 = fileHash(*entry / "nv.bin");
        const auto sealed = vault.seal(*entry, phone, {area}, nullptr);
        ASSERT_TRUE(sealed) << sealed.error().toLogLine();
    }
    static std::string fileHash(const std::filesystem::path& path)
    {
        std::uint64_t bytes = 0;
        return fileSha256(path, bytes, {}).value_or(std::string());
    }
    void show()
    {
        window->openSection(QStringLiteral("vault"));
        page<VaultSection>().refresh();
    }
};

} // namespace

TEST_F(VaultTest, anEmptyOneExplainsItselfAndLeadsToABackup)
{
    show();
    auto& empty = find<QLabel>("vaultEmpty");
    EXPECT_TRUE(eventually([&] { return empty.isVisible(); }));
    EXPECT_FALSE(find<QPushButton>("vaultPrune").isEnabled());
    QTest::mouseClick(&find<QPushButton>("vaultBackUp"), Qt::LeftButton);
    EXPECT_TRUE(page<ReadbackPage>().isVisible());
}

TEST_F(VaultTest, copiesStandBelowTheirPhone)
{
    keep("unit-a", 1);
    keep("unit-a", 2);
    keep("unit-b", 3);
    show();
    ASSERT_TRUE(eventually([this] { return list().topLevelItemCount() == 2; }));
    int copies = 0;
    for (int row = 0; row < 2; ++row) {
        copies += list().topLevelItem(row)->childCount();
        EXPECT_TRUE(list().topLevelItem(row)->isExpanded());
        EXPECT_TRUE(list().topLevelItem(row)->text(0).contains(QLatin1String("SC9863A")));
    }
    EXPECT_EQ(copies, 3);
    EXPECT_TRUE(find<QPushButton>("vaultPutBack").isEnabled()) << "the newest is chosen";
}

TEST_F(VaultTest, enterChecksAndTheRowKeepsTheResult)
{
    keep("unit-a", 1);
    show();
    ASSERT_TRUE(eventually([this] { return list().topLevelItemCount() == 1; }));
    const QString before = state();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return state() != before; }));
    EXPECT_TRUE(state().contains(QLatin1String("whole"))) << state().toStdString();
    const auto entries = stations->station()->vault().list();
    QFile file(QString::fromStdString((entries->front().folder / "nv.bin").string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("x");
    file.close();
    QTest::mouseClick(&find<QPushButton>("vaultCheck"), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return state().contains(QLatin1String("damaged")); }))
        << state().toStdString();
}

TEST_F(VaultTest, oldCopiesAreNamedBeforeTheyGo)
{
    for (int day = 1; day <= 5; ++day) {
        keep("unit-a", day);
    }
    show();
    ASSERT_TRUE(eventually(
        [this] { return list().topLevelItemCount() == 1 && list().topLevelItem(0)->childCount() == 5; }));
    QTest::mouseClick(&find<QPushButton>("vaultPrune"), Qt::LeftButton);
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    QMessageBox& box = *topLevel<QMessageBox>();
    EXPECT_EQ(box.informativeText().count(QLatin1String("SC9863A")), 2) << "each one that goes has its line";
    EXPECT_EQ(stations->station()->vault().list()->size(), 5U) << "nothing is gone before the yes";
    box.button(QMessageBox::Yes)->click();
    ASSERT_TRUE(eventually([this] { return list().topLevelItem(0)->childCount() == 3; }));
    EXPECT_EQ(stations->station()->vault().list()->size(), 3U);
}

} // namespace flashwright::test
