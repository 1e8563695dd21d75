// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/flash_page.h"
#include "app/gui/widgets/drop_overlay.h"
#include "app/gui/widgets/entries_table.h"
#include "tests/app/gui/window_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTreeView>

namespace flashwright::test {

namespace {

class DropGuideTest : public WindowFixture {
protected:
    DropGuideTest() { window->resize(1280, 1000); }
    QString file(const char* name)
    {
        QFile made(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write("x");
        return made.fileName();
    }
    EntriesTable& table() { return window->findChild<FlashPage*>()->table(); }
    DropOverlay& overlay() { return *window->findChild<DropOverlay*>(); }
    int rowOf(const char* id)
    {
        EntriesModel& model = window->entries();
        return model
            .match(model.index(0, 0), EntriesModel::EntryIdRole, QString::fromLatin1(id), 1,
                Qt::MatchFixedString)
            .value(0)
            .row();
    }
    QPoint placeOf(int row)
    {
        table().view().scrollTo(window->entries().index(row, 0));
        return window->mapFromGlobal(table().rowRect(row).center());
    }
    bool enter(const QStringList& paths, QPoint place = {10, 10})
    {
        take(paths);
        QDragEnterEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        return event.isAccepted();
    }
    bool move(QPoint place)
    {
        QDragMoveEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        return event.isAccepted();
    }
    void drop(QPoint place)
    {
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }
    bool says(const char* words) { return overlay().answer().sentence.contains(QLatin1String(words)); }

    QMimeData data;

private:
    void take(const QStringList& paths)
    {
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls += QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
    }
};

} // namespace

TEST_F(DropGuideTest, saysWhatLettingGoWillDo)
{
    EXPECT_TRUE(enter({file("a.pac")}));
    EXPECT_TRUE(says("load a.pac")) << overlay().answer().sentence.toStdString();
    enter({folder.path()});
    EXPECT_TRUE(says("in the folder"));
    enter({file("rom.zip")});
    EXPECT_TRUE(says("in the archive rom.zip"));
    enter({file("a.pac"), file("b.pac")});
    EXPECT_TRUE(says("one file or folder at a time"));
    EXPECT_FALSE(move({20, 20}));
    enter({file("boot.img")});
    EXPECT_TRUE(says("Load the firmware first"));
    EXPECT_FALSE(move({20, 20}));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window.get(), &leave);
    EXPECT_FALSE(overlay().isVisible());
}

TEST_F(DropGuideTest, anImageOnItsRowReplacesThatEntry)
{
    practise();
    const QString image = file("my boot.img");
    const int row = rowOf("boot");
    EXPECT_TRUE(enter({image}));
    EXPECT_TRUE(says("on the row")) << overlay().answer().sentence.toStdString();
    const QPoint place = placeOf(row);
    EXPECT_TRUE(move(place));
    EXPECT_TRUE(says("in place of the image of")) << overlay().answer().sentence.toStdString();
    EXPECT_TRUE(overlay().answer().open.contains(overlay().answer().target.center()));
    drop(place);
    EXPECT_FALSE(overlay().isVisible());
    const auto replaced = window->packages().request().replace;
    ASSERT_EQ(replaced.size(), 1U);
    EXPECT_EQ(replaced.begin()->second, std::filesystem::path(image.toStdString()));
    EXPECT_EQ(window->packages().state(), PackageController::State::Ready) << "the firmware stays";
}

TEST_F(DropGuideTest, whatCannotBeReplacedRefusesTheImage)
{
    practise();
    int loader = 0;
    while (!window->entries().index(loader, 0).data(EntriesModel::LoaderRole).toBool()) {
        ++loader;
    }
    enter({file("fdl.bin")});
    const QPoint place = placeOf(loader);
    EXPECT_FALSE(move(place));
    EXPECT_TRUE(says("Nothing can be written"));
    drop(place);
    EXPECT_TRUE(window->packages().request().replace.empty());
}

TEST_F(DropGuideTest, aDropIsRefusedWhileFlashing)
{
    practise();
    const QString path = window->packages().path();
    fake();
    startAndAgree();
    enter({file("other.pac")});
    EXPECT_TRUE(says("A download is running"));
    EXPECT_FALSE(overlay().answer().allowed);
    drop({10, 10});
    EXPECT_EQ(window->packages().path(), path);
}

} // namespace flashwright::test
