// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/support/pac_builder.h"

#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <gtest/gtest.h>

namespace flashwright {

namespace {

using test::pattern;
using test::smallPac;

ModuleRegistry modules()
{
    ModuleRegistry registry;
    registry.add(std::make_shared<unisoc::UnisocModule>(ChipCatalog()));
    return registry;
}

struct Member {
    std::string name;
    Bytes data;
    bool packed = true;
};

std::filesystem::path zipOf(const test::TemporaryFolder& folder, const std::vector<Member>& members)
{
    const auto path = folder.path() / "firmware.zip";
    QuaZip zip(QString::fromStdString(path.string()));
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    for (const Member& member : members) {
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromStdString(member.name)),
            nullptr, 0, member.packed ? 8 : 0));
        file.write(
            reinterpret_cast<const char*>(member.data.data()), static_cast<qint64>(member.data.size()));
        file.close();
    }
    zip.close();
    return path;
}

Bytes bigPac()
{
    test::PacBuilder pac = smallPac();
    Bytes soft(3'000'000); // packs well
    const Bytes hard = pattern(1'500'000);
    soft.insert(soft.end(), hard.begin(), hard.end());
    pac.row("BOOT").data = soft;
    return pac.build();
}

Bytes imageOf(const FirmwarePackage& package, std::string_view id)
{
    const auto image = package.open(*findEntry(package, id));
    Bytes all(static_cast<std::size_t>((*image)->size()));
    std::size_t done = 0;
    while (done < all.size()) {
        const auto got = (*image)->read(
            MutableByteSpan(all).subspan(done, std::min<std::size_t>(70000, all.size() - done)));
        if (!got || *got == 0) {
            ADD_FAILURE() << "short image";
            break;
        }
        done += *got;
    }
    return all;
}

TEST(PackageOpener, OpensAFile)
{
    const test::TemporaryFolder folder;
    const auto package = openFirmware(modules(), folder.write("a.pac", smallPac().build()));
    ASSERT_TRUE(package) << package.error().toLogLine();
    const auto sum = imageSha256(**package, *findEntry(**package, "FDL"), {});
    ASSERT_TRUE(sum);
    EXPECT_EQ(sum->size(), 64U);
}

TEST(PackageOpener, KnowsAPacketByItsFirstBytes)
{
    const test::TemporaryFolder folder;
    EXPECT_TRUE(openFirmware(modules(), folder.write("firmware.bin", smallPac().build())));
}

TEST(PackageOpener, HashesAnImage)
{
    const test::TemporaryFolder folder;
    test::PacBuilder pac = smallPac();
    pac.row("BOOT").data = Bytes(asBytes("abc").begin(), asBytes("abc").end());
    const auto package = openFirmware(modules(), folder.write("a.pac", pac.build()));
    ASSERT_TRUE(package);
    // The vector of FIPS 180-4.
    EXPECT_EQ(imageSha256(**package, *findEntry(**package, "BOOT"), {}).value(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(PackageOpener, PacketsInsideArchives)
{
    for (const bool packed : {true, false}) {
        const test::TemporaryFolder folder;
        const Bytes raw = bigPac();
        const auto path = zipOf(folder, {{"readme.txt", pattern(100)}, {"dir/phone.PAC", raw, packed}});
        const auto package = openFirmware(modules(), path);
        ASSERT_TRUE(package) << package.error().toLogLine();
        EXPECT_EQ((*package)->facts().bytes, raw.size());
        EXPECT_EQ(imageOf(**package, "BOOT").size(), 4'500'000U);
        EXPECT_EQ(imageOf(**package, "FDL"), pattern(1000, 2)); // back to the front
        NoProgress quiet;
        const auto verified = (*package)->verify(quiet, {});
        EXPECT_TRUE(verified) << verified.error().toLogLine();
    }
}

TEST(PackageOpener, TwoPacketsInAnArchiveAreAmbiguous)
{
    const test::TemporaryFolder folder;
    const Bytes raw = smallPac().build();
    const auto package = openFirmware(modules(), zipOf(folder, {{"a.pac", raw}, {"b.pac", raw}}));
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "two-products");
}

TEST(PackageOpener, ADamagedArchiveIsAnError)
{
    const test::TemporaryFolder folder;
    const auto path = zipOf(folder, {{"a.pac", bigPac()}});
    Bytes raw = test::readWholeFile(path);
    raw[raw.size() / 2] ^= std::byte{0x10};
    const auto broken = folder.write("broken.zip", raw);
    const auto package = openFirmware(modules(), broken);
    if (package) { // the damage is in a part that opening does not touch
        NoProgress quiet;
        EXPECT_FALSE((*package)->verify(quiet, {}));
    } else {
        EXPECT_EQ(package.error().fault, Fault::PackageCorrupt) << package.error().toLogLine();
    }
    raw.resize(raw.size() / 2);
    const auto cut = openFirmware(modules(), folder.write("cut.zip", raw));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().fact("problem"), "truncated");
}

TEST(PackageOpener, NamesWhatItCannotOpen)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(openFirmware(modules(), folder.path() / "none.pac").error().fact("problem"), "not-found");
    const auto odd = openFirmware(modules(), folder.write("a.bin", pattern(5000)));
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().fault, Fault::PackageUnsupported);
    EXPECT_EQ(odd.error().fact("problem"), "unknown-format");
    const auto archive = openFirmware(modules(), zipOf(folder, {{"a.txt", pattern(10)}}));
    EXPECT_EQ(archive.error().fact("problem"), "unknown-format");
}

/// A package whose names a reader should never have let through.
class Hostile final : public FirmwarePackage {
public:
    explicit Hostile(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            PackageEntry entry;
            entry.id = "E" + std::to_string(m_entries.size());
            entry.fileName = name;
            entry.hasImage = true;
            entry.bytes = 100;
            m_entries.push_back(entry);
        }
    }
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        return std::make_unique<SliceSource>(bytesAsSource("x", pattern(100)), 0, entry.bytes);
    }
    Result<void> verify(ProgressSink&, const std::stop_token&) const override { return {}; }

private:
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
};

TEST(PackageExtractor, NeverLeavesItsFolder)
{
    const test::TemporaryFolder folder;
    const auto target = folder.path() / "in" / "out";
    const Hostile package(
        {"../../x", "/etc/y", "..\\..\\z", "C:\\w", "boot.img", "BOOT.IMG", "boot(1).img", ""});
    NoProgress quiet;
    const auto files = extractPackage(package, target, quiet, {});
    ASSERT_TRUE(files) << files.error().toLogLine();
    std::vector<std::string> names;
    for (const auto& file : *files) {
        EXPECT_EQ(file.parent_path(), target);
        EXPECT_EQ(test::readWholeFile(file).size(), 100U);
        names.push_back(file.filename().string());
    }
    EXPECT_EQ(names,
        (std::vector<std::string>{"x", "y", "z", "w", "boot.img", "BOOT(1).IMG", "boot(1)(1).img", "E7"}));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "x"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(PackageExtractor, RefusesANameOfNothingBeforeWriting)
{
    const test::TemporaryFolder folder;
    NoProgress quiet;
    const auto files = extractPackage(Hostile({"good", "../.."}), folder.path() / "out", quiet, {});
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().fact("problem"), "unsafe-name");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out"));
}

TEST(PackageExtractor, StopsBetweenFiles)
{
    const test::TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    NoProgress quiet;
    const auto files = extractPackage(Hostile({"a"}), folder.path() / "out", quiet, stop.get_token());
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().fault, Fault::Cancelled);
}

} // namespace

} // namespace flashwright
