// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/backup_manifest.h"
#include "core/firmware/package_opener.h"
#include "tests/data/schema_validator.h"
#include "tests/support/pac_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>
#include <gmock/gmock.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path)
{
    const Bytes bytes = test::readWholeFile(path);
    return std::string(asText(bytes));
}

class Backup : public testing::Test {
protected:
    void SetUp() override
    {
        write("nvram.bin", "abc");
        write("boot1.bin", "");
        m_outcome.phone.maker = "maker";
        m_outcome.phone.family = "chip1";
        m_outcome.phone.chip = "Chip 1";
        m_outcome.phone.uniqueId = "a1b2c3";
        m_outcome.phone.storage = StorageKind::Emmc;
        m_outcome.phone.storageBytes = 1000;
        m_outcome.phone.attributes["region.boot1_bytes"] = "4194304";
        m_outcome.phone.partitions = {
            {"nvram", 3, 512, "user", true}, {"preloader", 9, std::nullopt, "boot1", false}};
        add("nvram", {}, "nvram.bin", EntryClass::Calibration);
        add("", "boot1", "boot1.bin", EntryClass::BootChain);
    }
    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_folder.path() / name, std::ios::binary) << text;
    }
    void add(const std::string& target, const std::string& region, const std::string& name, EntryClass kind)
    {
        Operation read;
        read.kind = OperationKind::ReadBack;
        read.target = target;
        if (target.empty()) {
            read.address = 0;
        }
        read.region = region;
        read.areaClass = kind;
        read.file = m_folder.path() / name;
        m_operations.push_back(read);
        m_outcome.savedFiles.push_back(read.file);
    }
    void save() const
    {
        auto manifest = describeBackup(m_operations, m_outcome, m_folder.path(), {});
        ASSERT_TRUE(manifest) << manifest.error().toLogLine();
        manifest->program = "test 1";
        const auto written = writeBackupManifest(*manifest, m_folder.path());
        ASSERT_TRUE(written) << written.error().toLogLine();
    }
    [[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> open() const
    {
        return openFirmware({}, m_folder.path());
    }
    test::TemporaryFolder m_folder;
    Outcome m_outcome;
    std::vector<Operation> m_operations;
};

TEST_F(Backup, theManifestSaysWhatTheFilesAre)
{
    save();
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(contents(m_folder.path() / "manifest.json")))
            .object();
    const testing_data::SchemaValidator schema(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources/schema/backup.schema.json");
    EXPECT_EQ(schema.complaints(json).join(QLatin1Char('\n')).toStdString(), "");
    const QJsonObject file = json.value(QLatin1String("files")).toArray().at(0).toObject();
    EXPECT_EQ(file.value(QLatin1String("partition")).toString().toStdString(), "nvram");
    // The vectors of FIPS 180-4 for "abc" and for nothing.
    EXPECT_EQ(file.value(QLatin1String("sha256")).toString().toStdString(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const QJsonObject empty = json.value(QLatin1String("files")).toArray().at(1).toObject();
    EXPECT_EQ(empty.value(QLatin1String("sha256")).toString().toStdString(),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(json.value(QLatin1String("regions")).toObject().value(QLatin1String("boot1")).toInt(), 4194304);
}

TEST_F(Backup, opensAsAFirmwareForTheSameUnit)
{
    save();
    const auto package = open();
    ASSERT_TRUE(package) << package.error().toLogLine();
    const PackageFacts& facts = (*package)->facts();
    EXPECT_EQ(facts.format, "backup");
    EXPECT_EQ(facts.family, "maker");
    EXPECT_EQ(facts.attributes.at("unit"), "a1b2c3");
    EXPECT_THAT(facts.chips, testing::ElementsAre("chip1"));
    EXPECT_EQ(facts.storage, StorageKind::Emmc);
    ASSERT_EQ((*package)->entries().size(), 2U);
    const PackageEntry& nvram = (*package)->entries()[0];
    EXPECT_EQ(nvram.target, "nvram");
    EXPECT_EQ(nvram.kind, EntryClass::Calibration);
    EXPECT_TRUE(nvram.selected);
    const PackageEntry& boot = (*package)->entries()[1];
    EXPECT_EQ(boot.target, "");
    EXPECT_EQ(boot.address, 0U);
    EXPECT_EQ(boot.attributes.at("region"), "boot1");
    ASSERT_EQ((*package)->partitions().size(), 2U);
    EXPECT_FALSE((*package)->partitions()[1].inTable);
    NoProgress quiet;
    EXPECT_TRUE((*package)->verify(quiet, {}));
    EXPECT_TRUE((*package)->findings().empty());
    const auto byManifest = openFirmware({}, m_folder.path() / "manifest.json");
    EXPECT_TRUE(byManifest && (*byManifest)->facts().format == "backup");
}

TEST_F(Backup, aChangedFileIsFound)
{
    save();
    write("nvram.bin", "abd");
    const auto package = open();
    ASSERT_TRUE(package);
    NoProgress quiet;
    const auto verified = (*package)->verify(quiet, {});
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(verified.error().fact("problem"), "checksum-differs");
    EXPECT_EQ(verified.error().fact("entry"), "nvram");
}

TEST_F(Backup, missingAndShortFilesAreFindingsAndNotTicked)
{
    save();
    write("nvram.bin", "ab");
    fs::remove(m_folder.path() / "boot1.bin");
    const auto package = open();
    ASSERT_TRUE(package);
    ASSERT_EQ((*package)->findings().size(), 2U);
    EXPECT_EQ((*package)->findings()[0].code, "size-differs");
    EXPECT_EQ((*package)->findings()[1].code, "image-missing");
    EXPECT_FALSE((*package)->entries()[0].selected || (*package)->entries()[1].selected);
}

TEST_F(Backup, aNameThatLeadsOutIsNeverFollowed)
{
    save();
    std::string json = contents(m_folder.path() / "manifest.json");
    json.replace(json.find("nvram.bin"), 9, "../x.bin");
    write("manifest.json", json);
    const auto package = open();
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "backup-bad");
    EXPECT_EQ(package.error().fact("field"), "files[0].file");
}

struct Damage {
    const char* name;
    const char* from;
    const char* to;
    const char* problem;
    const char* field;
};
class DamagedBackup : public Backup, public testing::WithParamInterface<Damage> { };

TEST_P(DamagedBackup, saysWhatIsWrong)
{
    save();
    std::string json = contents(m_folder.path() / "manifest.json");
    const auto at = json.find(GetParam().from);
    ASSERT_NE(at, std::string::npos);
    json.replace(at, std::string(GetParam().from).size(), GetParam().to);
    write("manifest.json", json);
    const auto package = open();
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), GetParam().problem);
    EXPECT_EQ(package.error().fact("field"), GetParam().field);
}

INSTANTIATE_TEST_SUITE_P(Kinds, DamagedBackup,
    testing::Values(Damage{"notJson", "\"maker\":", "\"maker\"", "backup-bad", ""},
        Damage{"newer", "\"v\": 1", "\"v\": 2", "backup-newer", ""},
        Damage{"older", "\"v\": 1", "\"v\": 0", "backup-bad", "v"},
        Damage{"badHash", "ba7816bf", "ZZ7816bf", "backup-bad", "files[0].sha256"},
        Damage{"badClass", "\"calibration\"", "\"calib\"", "backup-bad", "files[0].class"},
        Damage{"negative", "\"offset\": 0", "\"offset\": -1", "backup-bad", "files[0].offset"},
        Damage{"badFlag", "\"in_table\": true", "\"in_table\": 1", "backup-bad", "layout[0].in_table"}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace flashwright
