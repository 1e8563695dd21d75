// SPDX-License-Identifier: GPL-3.0-or-later
// Firmware that is damaged, cut or of another kind, and the cause that comes of it before any phone is
// touched.
#include "core/diagnosis/rule_engine.h"
#include "core/firmware/package_opener.h"
#include "core/progress/progress_sink.h"
#include "protocols/mediatek/mediatek_module.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/support/pac_builder.h"

#include <QTemporaryDir>

#include <fstream>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

std::string textOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

class CataloguePackages : public testing::Test {
protected:
    void SetUp() override
    {
        auto unisoc = unisoc::UnisocModule::create(Resources);
        auto mediatek = mediatek::MediatekModule::create(Resources);
        ASSERT_TRUE(unisoc && mediatek);
        m_modules.add(*unisoc);
        m_modules.add(*mediatek);
        ASSERT_TRUE((*unisoc)->writePracticeFirmware("sc9863a-emmc", pac()));
        ASSERT_TRUE((*unisoc)->writePracticeFirmware("sc9863a-emmc", unpacked()));
        ASSERT_TRUE((*mediatek)->writePracticeFirmware("mt6765-emmc", rom()));
    }

    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] fs::path pac() const { return folder() / "x100.pac"; }
    [[nodiscard]] fs::path unpacked() const { return folder() / "unpacked"; }
    [[nodiscard]] fs::path rom() const { return folder() / "rom"; }

    /// The cause of what opening or checking the firmware says; "" when nothing is wrong.
    [[nodiscard]] std::string causeOf(const fs::path& firmware) const
    {
        const auto package = openFirmware(m_modules, firmware);
        NoProgress progress;
        const Result<void> checked =
            package ? (*package)->verify(progress, {}) : tl::unexpected(package.error());
        if (checked) {
            return {};
        }
        static const auto rules = RuleEngine::load(Resources);
        const Diagnosis diagnosis = rules->diagnose({checked.error(), Stage::CheckingPackage, {}});
        EXPECT_FALSE(diagnosis.evidence.empty()) << checked.error().toLogLine();
        return diagnosis.id;
    }

    [[nodiscard]] fs::path built(const test::PacBuilder& packet) const
    {
        const fs::path file = folder() / "built.pac";
        const Bytes bytes = packet.build();
        write(file, std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
        return file;
    }

    /// The one file of a folder whose name has the word in it.
    [[nodiscard]] static fs::path fileWith(const fs::path& in, const std::string& word)
    {
        for (const auto& file : fs::recursive_directory_iterator(in)) {
            if (file.is_regular_file() && file.path().filename().string().find(word) != std::string::npos) {
                return file.path();
            }
        }
        ADD_FAILURE() << "nothing called " << word;
        return {};
    }

private:
    QTemporaryDir m_folder;
    ModuleRegistry m_modules;
};

TEST_F(CataloguePackages, wholeOnesHaveNone)
{
    EXPECT_EQ(causeOf(pac()), "");
    EXPECT_EQ(causeOf(rom()), "");
}

TEST_F(CataloguePackages, aCutPacket)
{
    fs::resize_file(pac(), fs::file_size(pac()) / 2);
    EXPECT_EQ(causeOf(pac()), "pac-truncated");
}

TEST_F(CataloguePackages, aDamagedPacket)
{
    std::string bytes = textOf(pac());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
    write(pac(), bytes);
    EXPECT_EQ(causeOf(pac()), "pac-crc-mismatch");
}

TEST_F(CataloguePackages, aPacketWithoutItsLoader)
{
    test::PacBuilder packet = test::smallPac();
    EXPECT_EQ(causeOf(built(packet)), "");
    // A pointer of Git LFS in place of the loader, as half-finished downloads have it.
    constexpr std::string_view Pointer =
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";
    const auto bytes = std::as_bytes(std::span(Pointer));
    packet.row("FDL").data = Bytes(bytes.begin(), bytes.end());
    EXPECT_EQ(causeOf(built(packet)), "unisoc-empty-pac-fdl");
}

TEST_F(CataloguePackages, anArchiveThatIsNone)
{
    const fs::path other = folder() / "notes.pac";
    write(other, std::string(4096, 'x'));
    EXPECT_EQ(causeOf(other), "package-unsupported");
}

TEST_F(CataloguePackages, aFileThatIsNotThere)
{
    EXPECT_EQ(causeOf(folder() / "gone.pac"), "wrong-path-or-encoding");
}

TEST_F(CataloguePackages, aScatterFileThatIsNone)
{
    // A head without rows, as a file has that was cut.
    write(fileWith(rom(), "scatter"),
        "############\n# General Setting\n############\n- general: MTK_PLATFORM_CFG\n  info:\n"
        "    - config_version: V1.1.2\n      platform: MT6765\n      project: x100\n      storage: EMMC\n");
    EXPECT_EQ(causeOf(rom()), "mtk-scatter-invalid");
}

TEST_F(CataloguePackages, aBrokenSparseImage)
{
    // Source: [spec] AOSP system/core: libsparse/sparse_format.h: a header that promises chunks, and no chunk
    const unsigned char header[28] = {
        0x3a, 0xff, 0x26, 0xed, 1, 0, 0, 0, 28, 0, 12, 0, 0, 16, 0, 0, 16, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0};
    write(fileWith(rom(), "logo"), std::string(reinterpret_cast<const char*>(header), sizeof header));
    EXPECT_EQ(causeOf(rom()), "sparse-image-bad");
}

} // namespace
} // namespace flashwright
