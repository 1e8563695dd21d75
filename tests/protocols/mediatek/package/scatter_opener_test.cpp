// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "protocols/mediatek/package/scatter_opener.h"

#include <QTemporaryDir>

#include <fstream>
#include <gmock/gmock.h>

namespace flashwright::mediatek {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Field;

class ScatterFolder : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(path() / name, std::ios::binary) << text;
    }
    [[nodiscard]] fs::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] FirmwareInput input(const std::string& name) const
    {
        return {path() / name, openFile(path() / name).value(), name};
    }
    [[nodiscard]] static std::string scatter(const std::string& image)
    {
        return "- general: MTK_PLATFORM_CFG\n  info:\n    - config_version: V1.1.2\n      platform: MT6765\n"
               "      storage: EMMC\n- partition_index: SYS0\n  partition_name: boot\n  file_name: "
            + image
            + "\n  is_download: true\n  physical_start_addr: 0x8000\n  partition_size: 0x10\n  region: "
              "EMMC_USER\n"
              "  storage: HW_STORAGE_EMMC\n";
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ScatterFolder, aFileAndTheImageBesideIt)
{
    write("scatter.txt", scatter("boot v2 é.img"));
    write("boot v2 é.img", "0123456789");
    ASSERT_TRUE(looksLikeScatter(input("scatter.txt")));
    const auto package = openScatter(input("scatter.txt"));
    ASSERT_TRUE(package) << package.error().toLogLine();
    ASSERT_EQ((*package)->entries().size(), 1U);
    const PackageEntry& entry = (*package)->entries().front();
    EXPECT_TRUE(entry.hasImage && entry.selected);
    EXPECT_EQ(entry.bytes, 10U);
    Bytes bytes(16);
    EXPECT_EQ((*package)->open(entry).value()->read(bytes).value(), 10U);
    EXPECT_EQ(asText(bytes).substr(0, 10), "0123456789");
    EXPECT_EQ((*package)->facts().attributes.at("platform"), "MT6765");
    EXPECT_TRUE((*package)->facts().chips.empty()); // no catalogue was given
}

TEST_F(ScatterFolder, theFolderItselfOpensItsOnlyScatter)
{
    write("MT6765_Android_scatter.txt", scatter("boot.img"));
    const auto package = openScatter({path(), nullptr, {}});
    ASSERT_TRUE(package);
    EXPECT_EQ((*package)->partitions().size(), 1U);
    write("MT6765_Android_scatter_b.txt", scatter("boot.img"));
    const auto two = openScatter({path(), nullptr, {}});
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().fact("problem"), "several-scatters");
}

TEST_F(ScatterFolder, aNameThatLeadsOutIsNeverFollowed)
{
    for (const char* name :
        {"../outside.img", "/etc/hostname", "..\\outside.img", "C:\\x.img", "a/../../outside.img"}) {
        write("scatter.txt", scatter(name));
        const auto package = openScatter(input("scatter.txt"));
        ASSERT_TRUE(package);
        EXPECT_FALSE((*package)->entries().front().hasImage) << name;
        EXPECT_THAT((*package)->findings(), Contains(Field(&Finding::code, "unsafe-name"))) << name;
        EXPECT_FALSE((*package)->open((*package)->entries().front())) << name;
    }
}

TEST_F(ScatterFolder, missingAndOversizedImagesAreFindings)
{
    write("scatter.txt", scatter("boot.img"));
    EXPECT_THAT(
        (*openScatter(input("scatter.txt")))->findings(), Contains(Field(&Finding::code, "image-missing")));
    write("boot.img", std::string(17, 'x'));
    EXPECT_THAT((*openScatter(input("scatter.txt")))->findings(),
        Contains(Field(&Finding::code, "image-larger-than-partition")));
}

} // namespace
} // namespace flashwright::mediatek
