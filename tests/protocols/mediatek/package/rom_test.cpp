// SPDX-License-Identifier: GPL-3.0-or-later
// What people have on their disks: folders and archives with the images of a phone, whole and less whole.
#include "core/base/endian.h"
#include "core/firmware/package_opener.h"
#include "protocols/mediatek/package/practice_rom.h"
#include "tests/protocols/mediatek/package/rom_support.h"

#include <QCryptographicHash>

#include <fstream>
#include <zlib.h>

namespace flashwright::mediatek {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Field;

std::string rowText(const std::string& name, const std::string& file, const std::string& more,
    const std::string& start = "0x8000", const std::string& bytes = "0x10000")
{
    static int index = 0;
    return "- partition_index: SYS" + std::to_string(index++) + "\n  partition_name: " + name
        + "\n  file_name: " + file + "\n  is_download: true\n  type: NORMAL_ROM\n  linear_start_addr: "
        + start + "\n  physical_start_addr: " + start + "\n  partition_size: " + bytes
        + "\n  region: EMMC_USER\n  storage: HW_STORAGE_EMMC\n" + more;
}

std::string header(const std::string& platform = "MT6765")
{
    return "- general: MTK_PLATFORM_CFG\n  info:\n    - config_version: V1.1.2\n      platform: " + platform
        + "\n      project: p\n      storage: EMMC\n      boot_channel: MSDC_0\n      block_size: 0x20000\n";
}

class Rom : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text) const
    {
        const fs::path path = m_folder.path() / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    void writeScatter(const std::string& rows) const { write("MT6765_Android_scatter.txt", header() + rows); }
    [[nodiscard]] std::shared_ptr<const FirmwarePackage> open(const std::string& name = {}) const
    {
        auto package = openFirmware(test::modules(), name.empty() ? m_folder.path() : m_folder.path() / name);
        EXPECT_TRUE(package) << (package ? "" : package.error().toLogLine());
        return package ? *package : nullptr;
    }
    test::TemporaryFolder m_folder;
};

std::string gzip(const std::string& text)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string in = text;
    std::string out(text.size() + 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string textOfImage(const FirmwarePackage& package, std::string_view id)
{
    return std::string(asText(test::imageOf(package, id)));
}

TEST_F(Rom, packedImagesAreUnpackedWhetherTheScatterNamesThemSoOrNot)
{
    writeScatter(rowText("boot", "boot.img", "") + rowText("logo", "logo.bin.gz", "", "0x20000"));
    write("boot.img.gz", gzip("boot boot boot"));
    write("logo.bin.gz", gzip("logo"));
    const auto package = open();
    ASSERT_NE(package, nullptr);
    EXPECT_EQ(textOfImage(*package, "boot"), "boot boot boot");
    EXPECT_EQ(textOfImage(*package, "logo"), "logo");
    EXPECT_EQ(findEntry(*package, "boot")->bytes, 14U);
    EXPECT_EQ(test::factOf(test::findingOf(*package, "image-packed"), "found"), "boot.img.gz");
    write("boot.img.gz", gzip("boot").substr(0, 15));
    const auto damaged = open();
    ASSERT_NE(damaged, nullptr);
    EXPECT_FALSE(findEntry(*damaged, "boot")->selected);
    EXPECT_EQ(test::factOf(test::findingOf(*damaged, "gzip-bad"), "entry"), "boot");
}

TEST_F(Rom, otherLetterCaseIsFoundAndTold)
{
    writeScatter(rowText("boot", "boot.img", ""));
    write("Boot.IMG", "x");
    const auto package = open();
    EXPECT_TRUE(findEntry(*package, "boot")->selected);
    EXPECT_EQ(test::factOf(test::findingOf(*package, "image-other-case"), "found"), "Boot.IMG");
}

TEST_F(Rom, anImageInASubFolderIsToldButNotTaken)
{
    writeScatter(rowText("boot", "boot.img", ""));
    write("images/boot.img", "x");
    const auto package = open();
    EXPECT_FALSE(findEntry(*package, "boot")->hasImage);
    EXPECT_NE(test::findingOf(*package, "image-missing"), nullptr);
    EXPECT_EQ(test::factOf(test::findingOf(*package, "image-elsewhere"), "found"), "images/boot.img");
    writeScatter(rowText("boot", "images\\boot.img", ""));
    EXPECT_TRUE(findEntry(*open(), "boot")->hasImage);
}

TEST_F(Rom, archivesAreReadInPlaceFromAnyFolderInThem)
{
    const std::string scatter =
        header() + rowText("boot", "bööt 1.img", "") + rowText("x", "../../x", "", "0x30000");
    const auto bytes = [](const std::string& text) {
        return Bytes(asBytes(text).begin(), asBytes(text).end());
    };
    const Bytes zip = storedZip({{"Firm ware/MT6765_Android_scatter.txt", bytes(scatter)},
        {"Firm ware/bööt 1.img", bytes("boot")}, {"x", bytes("outside")}, {"readme.txt", bytes("hello")}});
    m_folder.write("rom.zip", zip);
    const auto package = open("rom.zip");
    ASSERT_NE(package, nullptr);
    EXPECT_EQ(package->facts().format, "scatter-text");
    EXPECT_EQ(textOfImage(*package, "boot"), "boot");
    EXPECT_FALSE(findEntry(*package, "x")->hasImage);
    EXPECT_NE(test::findingOf(*package, "unsafe-name"), nullptr);
}

TEST_F(Rom, ofATextAndAnXmlOfOneNameTheTextIsTaken)
{
    writeScatter(rowText("boot", "boot.img", ""));
    write("MT6765_Android_scatter.xml",
        "<?xml version=\"1.0\"?><root><general name=\"MTK_PLATFORM_CFG\"><config_version name=\"V1.1.8\">"
        "<platform>MT6765</platform></config_version></general></root>");
    const auto package = open();
    ASSERT_NE(package, nullptr);
    EXPECT_EQ(package->facts().format, "scatter-text");
}

TEST_F(Rom, flashXmlLeadsToScatterAndLoader)
{
    write("MT6765_Android_scatter.txt", header() + rowText("boot", "boot.img", ""));
    write("other_scatter.txt", header() + rowText("logo", "logo.bin", ""));
    write("boot.img", "x");
    const std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<flash-mode>\n  <project>p</project>\n"
        "  <dagent>DA_BR.bin</dagent>\n  <scatter>../MT6765_Android_scatter.txt</scatter>\n"
        "  <build_version>b1</build_version>\n</flash-mode>\n";
    write("download_agent/flash.xml", xml);
    for (const char* given : {"", "download_agent/flash.xml"}) {
        const auto package = open(given);
        ASSERT_NE(package, nullptr);
        EXPECT_EQ(package->facts().format, "flash-xml");
        EXPECT_EQ(package->facts().attributes.at("build"), "b1");
        EXPECT_TRUE(findEntry(*package, "boot")->selected);
        EXPECT_EQ(test::factOf(test::findingOf(*package, "loader-file-missing"), "name"), "DA_BR.bin");
    }
    write("download_agent/flash.xml", "<flash-mode><scatter>../nothing.txt</scatter></flash-mode>");
    const auto missing = openFirmware(test::modules(), m_folder.path() / "download_agent/flash.xml");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fact("problem"), "scatter-missing");
    write("download_agent/flash.xml", "<flash-mode><project>p</project></flash-mode>");
    const auto incomplete = openFirmware(test::modules(), m_folder.path() / "download_agent/flash.xml");
    ASSERT_FALSE(incomplete);
    EXPECT_EQ(incomplete.error().fact("problem"), "flash-xml-incomplete");
    write("download_agent/flash.xml", "<flash-mode><scatter>../a</flash-mode>");
    const auto malformed = openFirmware(test::modules(), m_folder.path() / "download_agent/flash.xml");
    ASSERT_FALSE(malformed);
    EXPECT_EQ(malformed.error().fact("problem"), "xml-malformed");
}

struct TickRow {
    const char* operation;
    const char* word;
    EntryClass kind;
    bool ticked;
};

TEST_F(Rom, whatBelongsToTheUnitIsNeverTickedUnasked)
{
    for (const TickRow& row : {TickRow{"UPDATE", "update", EntryClass::System, true},
             TickRow{"BOOTLOADERS", "bootloaders", EntryClass::BootChain, true},
             TickRow{"BOOTLOADER", "bootloaders", EntryClass::BootChain, true},
             TickRow{"NEEDRESIZE", "update", EntryClass::System, true},
             TickRow{"PROTECTED", "protected", EntryClass::Calibration, false},
             TickRow{"BINREGION", "binregion", EntryClass::Calibration, false},
             TickRow{"KEEPVISIBLE", "keepvisible", EntryClass::Calibration, false},
             TickRow{"RESERVED", "reserved", EntryClass::Calibration, false},
             TickRow{"INVISIBLE", "invisible", EntryClass::System, false}}) {
        writeScatter(rowText("area", "area.img", std::string("  operation_type: ") + row.operation + "\n"));
        write("area.img", "x");
        const auto package = open();
        const PackageEntry* entry = findEntry(*package, "area");
        ASSERT_NE(entry, nullptr);
        EXPECT_EQ(entry->attributes.at("operation"), row.word);
        EXPECT_EQ(entry->kind, row.kind) << row.operation;
        EXPECT_EQ(entry->selected, row.ticked) << row.operation;
        EXPECT_EQ(test::findingOf(*package, "protected-not-ticked") != nullptr, !row.ticked) << row.operation;
        EXPECT_EQ(entry->attributes.contains("together"), entry->kind == EntryClass::BootChain);
    }
    writeScatter(rowText("nvram", "nvram.bin", "  operation_type: UPDATE\n"));
    write("nvram.bin", "x");
    EXPECT_FALSE(findEntry(*open(), "nvram")->selected); // by the chip's table, whatever the file says
}

TEST_F(Rom, placesHaveTheNamesThatEverybodyUses)
{
    const std::string storage = "  storage: HW_STORAGE_UFS\n";
    write("MT6785_Android_scatter.txt",
        "- general: MTK_PLATFORM_CFG\n  info:\n    - config_version: V2.1.0\n      platform: MT6785\n      "
        "project: p\n"
        "- storage_type: EMMC\n  description:\n  - general: MTK_STORAGE_CFG\n    info:\n      - storage: "
        "EMMC\n"
        "        boot_channel: MSDC_0\n        block_size: 0x20000\n"
        "  - partition_index: SYS0\n    partition_name: preloader\n    file_name: pre.bin\n    is_download: "
        "true\n"
        "    type: SV5_BL_BIN\n    physical_start_addr: 0x0\n    partition_size: 0x80000\n"
        "    region: EMMC_BOOT1_BOOT2\n    operation_type: BOOTLOADERS\n"
        "  - partition_index: SYS1\n    partition_name: userdata\n    file_name: userdata.img\n    "
        "is_download: true\n"
        "    physical_start_addr: 0x8000\n    partition_size: 0x100\n    region: EMMC_USER\n"
        "  - partition_index: SYS2\n    partition_name: sgpt\n    file_name: NONE\n    is_download: false\n"
        "    physical_start_addr: 0xFFFF0000\n    partition_size: 0x8000\n    region: EMMC_USER\n"
        "    is_reserved: true\n    operation_type: RESERVED\n"
        "- storage_type: UFS\n  description:\n  - general: MTK_STORAGE_CFG\n    info:\n      - storage: UFS\n"
        "        boot_channel: UFSHCI_0\n        block_size: 0x80000\n"
        "  - partition_index: SYS0\n    partition_name: preloader\n    file_name: pre.bin\n    is_download: "
        "true\n"
        "    type: SV5_BL_BIN\n    physical_start_addr: 0x0\n    partition_size: 0x80000\n"
        "    region: UFS_LU0_LU1\n    operation_type: BOOTLOADERS\n"
        "  - partition_index: SYS1\n    partition_name: boot\n    file_name: boot.img\n    is_download: "
        "true\n"
        "    physical_start_addr: 0x8000\n    partition_size: 0x10000\n    region: UFS_LU2\n");
    write("boot.img", "x");
    const auto package = open();
    ASSERT_NE(package, nullptr);
    EXPECT_EQ(package->facts().storage, StorageKind::Unknown);
    ASSERT_EQ(package->partitions().size(), 5U);
    const auto& specs = package->partitions();
    EXPECT_EQ(specs[0].region, "boot1");
    EXPECT_FALSE(specs[0].inTable);
    EXPECT_TRUE(specs[1].takesRest && specs[1].inTable && specs[1].region == "user");
    EXPECT_FALSE(specs[2].inTable || specs[2].startKnown);
    EXPECT_EQ(specs[2].attributes.at("from_end_bytes"), "0x8000");
    EXPECT_EQ(specs[3].region, "lu0");
    EXPECT_EQ(specs[3].storage, StorageKind::Ufs);
    EXPECT_EQ(specs[4].region, "user");
    const PackageEntry* ufs = findEntry(*package, "preloader@ufs");
    ASSERT_NE(ufs, nullptr);
    EXPECT_EQ(ufs->onlyFor, StorageKind::Ufs);
    EXPECT_EQ(ufs->attributes.at("regions"), "lu0,lu1");
    EXPECT_EQ(findEntry(*package, "preloader@emmc")->attributes.at("regions"), "boot1,boot2");
}

TEST_F(Rom, sparseImagesCountWithTheirExpandedSize)
{
    writeScatter(rowText("system", "system.img", "", "0x8000", "0x1000"));
    Bytes sparse;
    for (const std::uint32_t word : {0xED26FF3AU, 1U, 0x000c001cU, 4096U, 2U, 1U, 0U, 0xCAC3U, 2U, 12U}) {
        appendLittleEndian<std::uint32_t>(sparse, word);
    }
    m_folder.write("system.img", sparse);
    const auto package = open();
    EXPECT_EQ(findEntry(*package, "system")->attributes.at("expanded_bytes"), "8192");
    const Finding* large = test::findingOf(*package, "image-larger-than-partition");
    EXPECT_EQ(test::factOf(large, "image_bytes"), "8192");
    EXPECT_EQ(test::factOf(large, "partition_bytes"), "4096");
    EXPECT_EQ(test::factOf(large, "line"), "9");
    sparse[28] = std::byte{0x77}; // no such kind of chunk
    m_folder.write("system.img", sparse);
    NoProgress quiet;
    const auto verified = open()->verify(quiet, {});
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().fact("problem"), "sparse-bad");
    EXPECT_EQ(verified.error().fact("entry"), "system");
    sparse[4] = std::byte{9}; // no such version: seen without reading the whole image
    m_folder.write("system.img", sparse);
    EXPECT_NE(test::findingOf(*open(), "sparse-bad"), nullptr);
}

TEST_F(Rom, checksumListsAreCompared)
{
    writeScatter(rowText("boot", "boot.img", ""));
    write("boot.img", std::string("\xff\xff\x03", 3)); // adds up to 0x201
    NoProgress quiet;
    EXPECT_NE(test::findingOf(*open(), "no-checksum"), nullptr);
    write("Checksum.ini", "[CheckSum]\r\nboot=0x0201\r\n");
    EXPECT_TRUE(open()->verify(quiet, {}));
    write("Checksum.ini", "[CHECKSUM_SWITCH]\nIsEnableChecksum=1\n[CheckSum]\nboot.img=0x0202\n");
    const auto differs = open()->verify(quiet, {});
    ASSERT_FALSE(differs);
    EXPECT_EQ(differs.error().fact("problem"), "checksum-differs");
    EXPECT_EQ(differs.error().fact("wanted"), "0x202");
    EXPECT_EQ(differs.error().fact("found"), "0x201");
    write("Checksum.ini", "[CHECKSUM_SWITCH]\nIsEnableChecksum=0\n[CheckSum]\nboot=0x0202\n");
    EXPECT_TRUE(open()->verify(quiet, {}));
    const std::string md5 = QCryptographicHash::hash(QByteArray("\xff\xff\x03", 3), QCryptographicHash::Md5)
                                .toHex()
                                .toStdString();
    write("Checksum.ini", "[CheckSum]\nboot=0x0000\n[CHECKSUM_V2]\nboot=" + md5 + "\n");
    EXPECT_TRUE(open()->verify(quiet, {}));
    write("Checksum.ini", "[CheckSum]\nwhat is this\nboot=0xZZZZ\n[CHECKSUM_V2]\nboot=12\n");
    EXPECT_NE(test::findingOf(*open(), "checksum-list-line"), nullptr);
}

TEST_F(Rom, imagesThatAreNoneAreSaid)
{
    writeScatter(rowText("boot", "boot.img", "") + rowText("logo", "logo.bin", "", "0x20000"));
    write("boot.img", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    write("logo.bin", "");
    const auto package = open();
    EXPECT_EQ(test::factOf(test::findingOf(*package, "lfs-pointer"), "entry"), "boot");
    EXPECT_FALSE(findEntry(*package, "boot")->selected);
    EXPECT_EQ(test::factOf(test::findingOf(*package, "image-empty"), "entry"), "logo");
}

TEST_F(Rom, anOldListGetsTheUsualImages)
{
    write("MT6589_Android_scatter_emmc.txt",
        "PRELOADER 0x0\n{\n}\nMBR 0x600000\n{\n}\nEBR1 0x680000\n{\n}\n__NODL_NVRAM 0x700000\n{\n}\nUBOOT "
        "0x800000\n{\n}\n"
        "BOOTIMG 0x900000\n{\n}\n__NODL_BMTPOOL 0xFFFF00a8\n{\n}\n");
    write("preloader_x.bin", "x");
    write("MBR", "mbr");
    write("lk.bin", "lk");
    const auto package = open();
    ASSERT_NE(package, nullptr);
    EXPECT_EQ(package->facts().storage, StorageKind::Emmc);
    EXPECT_EQ(findEntry(*package, "PRELOADER")->fileName, "preloader_x.bin");
    EXPECT_EQ(textOfImage(*package, "UBOOT"), "lk");
    EXPECT_EQ(findEntry(*package, "BOOTIMG"), nullptr); // none there
    EXPECT_EQ(findEntry(*package, "NVRAM"), nullptr);
    EXPECT_EQ(package->partitions()[2].startBytes, 0x80000U); // counted from the MBR on
    EXPECT_EQ(package->partitions()[0].region, "boot1");
}

TEST_F(Rom, whatDoesNotFitTogetherIsSaid)
{
    writeScatter(rowText("preloader", "preloader.bin",
                     "  type: SV5_BL_BIN\n  region: EMMC_BOOT_1\n  operation_type: BOOTLOADERS\n", "0x0")
        + rowText("loader_ext1", "loader_ext.img", "  operation_type: BOOTLOADERS\n"));
    write("loader_ext.img", "x");
    auto package = open();
    EXPECT_EQ(test::factOf(test::findingOf(*package, "boot-set-incomplete"), "entry"), "preloader");
    write("preloader.bin", "this is no preloader");
    package = open();
    EXPECT_EQ(test::factOf(test::findingOf(*package, "preloader-bad"), "entry"), "preloader");
    write("MT6765_Android_scatter.txt", header("MT9999") + rowText("boot", "NONE", "  is_download: false\n"));
    EXPECT_EQ(test::factOf(test::findingOf(*open(), "scatter-unknown-platform"), "value"), "MT9999");
}

TEST_F(Rom, aPreloaderOfAnotherPhoneIsSaid)
{
    write("MT6765_Android_scatter.txt",
        header("MT6580")
            + rowText("preloader", "preloader.bin",
                "  type: SV5_BL_BIN\n  region: UFS_LU0_LU1\n  operation_type: BOOTLOADERS\n", "0x0",
                "0x40000"));
    device::PhoneProfile phone;
    phone.chip = "MT6765";
    phone.board = "other_board";
    phone.emiVersion = 21;
    phone.storageId = Bytes(16);
    PracticeRow row;
    row.kind = PracticeKind::Preloader;
    m_folder.write("preloader.bin", practiceImage(phone, row));
    const auto package = open();
    EXPECT_EQ(test::factOf(test::findingOf(*package, "preloader-other-platform"), "found"), "MT6765");
    EXPECT_EQ(test::factOf(test::findingOf(*package, "preloader-other-project"), "found"), "other_board");
    EXPECT_EQ(package->facts().attributes.at("board"), "other_board");
}

TEST_F(Rom, loadersInTheFolderBecomeEntries)
{
    writeScatter(rowText("boot", "boot.img", ""));
    device::PhoneProfile phone;
    phone.id = "x";
    phone.chip = "MT6580";
    phone.dialect = device::Dialect::Legacy;
    phone.da1LargestBytes = 0x10000;
    m_folder.write("MTK_AllInOne_DA_5.bin", practiceAgent(phone).data);
    write("broken_DA.bin", "MTK_DOWNLOAD_AGENT" + std::string(200, 'x'));
    write("data.bin", std::string(500, 'x'));
    write("user.cert", "cert");
    write("bad.auth", "no header");
    const auto package = open();
    const PackageEntry* agent = findEntry(*package, "MTK_AllInOne_DA_5.bin");
    ASSERT_NE(agent, nullptr);
    EXPECT_EQ(agent->attributes.at("role"), "da");
    EXPECT_EQ(agent->action, EntryAction::Load);
    EXPECT_EQ(test::factOf(test::findingOf(*package, "loader-not-for-package"), "found"), "0x6580");
    EXPECT_EQ(test::factOf(test::findingOf(*package, "loader-unreadable"), "name"), "broken_DA.bin");
    EXPECT_EQ(findEntry(*package, "user.cert")->attributes.at("role"), "cert");
    EXPECT_EQ(findEntry(*package, "bad.auth"), nullptr);
    EXPECT_EQ(findEntry(*package, "data.bin"), nullptr);
}

} // namespace
} // namespace flashwright::mediatek
