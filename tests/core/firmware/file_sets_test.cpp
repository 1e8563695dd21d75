// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/folder_file_set.h"
#include "core/firmware/zip_file_set.h"
#include "core/image/file_set.h"
#include "tests/support/pac_builder.h"

#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <fstream>
#include <gmock/gmock.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

std::vector<std::string> namesOf(const FileSet& files)
{
    std::vector<std::string> names;
    for (const FileSetMember& member : files.members()) {
        names.push_back(member.name);
    }
    return names;
}

class Folder : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text) const
    {
        fs::create_directories((m_folder.path() / name).parent_path());
        std::ofstream(m_folder.path() / name, std::ios::binary) << text;
    }
    test::TemporaryFolder m_folder;
};

std::string textOf(const FileSet& files, std::string_view name)
{
    const auto file = files.open(name);
    if (!file) {
        return "error: " + std::string(file.error().fact("problem"));
    }
    Bytes bytes(static_cast<std::size_t>((*file)->size()));
    EXPECT_TRUE((*file)->readAt(0, bytes));
    return std::string(asText(bytes));
}

TEST_F(Folder, listsFilesAndThoseInSubFolders)
{
    write("b.img", "bb");
    write("images/a image é.img", "aaa");
    const auto files = openFolder(m_folder.path());
    EXPECT_THAT(namesOf(*files), ElementsAre("b.img", "images/a image é.img"));
    EXPECT_EQ(files->members()[1].bytes, 3U);
    EXPECT_EQ(textOf(*files, "images\\a image é.img"), "aaa");
    EXPECT_EQ(textOf(*files, "B.IMG"), "bb");
    EXPECT_EQ(textOf(*files, "c.img"), "error: not-found");
}

TEST_F(Folder, neverLeadsOutOfItself)
{
    write("rom/b.img", "bb");
    write("secret.txt", "private");
    fs::create_symlink(m_folder.path() / "secret.txt", m_folder.path() / "rom/link.img");
    fs::create_directory_symlink(m_folder.path(), m_folder.path() / "rom/up");
    fs::create_symlink("b.img", m_folder.path() / "rom/copy.img");
    const auto files = openFolder(m_folder.path() / "rom");
    EXPECT_THAT(namesOf(*files), ElementsAre("b.img", "copy.img"));
    for (const char* name :
        {"../secret.txt", "link.img", "up/secret.txt", "/etc/hostname", "rom/../../secret.txt"}) {
        EXPECT_EQ(textOf(*files, name), "error: not-found") << name;
    }
}

TEST_F(Folder, aMissingFolderIsEmpty)
{
    EXPECT_TRUE(openFolder(m_folder.path() / "nothing")->members().empty());
}

TEST_F(Folder, aPartOfASetHasNamesOfItsOwn)
{
    write("rom/images/a.img", "aa");
    write("rom/b.img", "b");
    write("c.img", "c");
    const auto part = filesBelow(openFolder(m_folder.path()), "rom");
    EXPECT_THAT(namesOf(*part), ElementsAre("b.img", "images/a.img"));
    EXPECT_EQ(textOf(*part, "images/a.img"), "aa");
    EXPECT_EQ(findMember(*part, "../c.img"), nullptr);
    EXPECT_EQ(folderOf("rom/images/a.img"), "rom/images");
    EXPECT_EQ(folderOf("a.img"), "");
}

TEST(ZipSet, servesPackedAndStoredMembersAndNoneThatLeadOut)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "rom.zip";
    QuaZip zip(QString::fromStdString(path.string()));
    ASSERT_TRUE(zip.open(QuaZip::mdCreate));
    for (const auto& [name, method] : std::vector<std::pair<std::string, int>>{{"rom/é boot.img", 8},
             {"rom/lk.img", 0}, {"../evil.img", 0}, {"/etc/evil", 0}, {"C:/evil.img", 8}}) {
        QuaZipFile file(&zip);
        ASSERT_TRUE(
            file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromStdString(name)), nullptr, 0, method));
        file.write(QByteArray::fromStdString("data of " + name));
        file.close();
    }
    zip.close();
    const auto members = listZip(path);
    ASSERT_TRUE(members);
    const auto files = openZipSet(path, *members);
    EXPECT_THAT(namesOf(*files), ElementsAre("rom/lk.img", "rom/é boot.img"));
    EXPECT_EQ(textOf(*files, "rom/é boot.img"), "data of rom/é boot.img");
    EXPECT_EQ(textOf(*files, "ROM/LK.img"), "data of rom/lk.img");
    EXPECT_EQ(textOf(*files, "../evil.img"), "error: not-found");
}

} // namespace
} // namespace flashwright
