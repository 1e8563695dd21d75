// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/firmware/package_opener.h"
#include "core/vault/vault.h"
#include "core/vault/vault_files.h"
#include "tests/data/schema_validator.h"
#include "tests/support/pac_builder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

// FIPS 180-4, "abc".
constexpr const char* AbcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

std::string contents(const fs::path& path)
{
    const Bytes bytes = test::readWholeFile(path);
    return std::string(asText(bytes));
}

void put(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

SavedArea areaNamed(const std::string& name, const std::string& text)
{
    SavedArea area;
    area.name = name;
    area.place.target = name;
    area.place.areaClass = EntryClass::Calibration;
    area.file = name + ".bin";
    area.bytes = text.size();
    area.sha256 = toHex(sha256(asBytes(text)));
    return area;
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& item : fs::directory_iterator(folder)) {
        names.push_back(item.path().filename().string());
    }
    return names;
}

class Vaults : public testing::Test {
protected:
    Vaults()
    {
        m_phone.maker = "maker";
        m_phone.family = "chip1";
        m_phone.uniqueId = "a1b2";
        m_phone.storage = StorageKind::Emmc;
        m_phone.partitions = {{"nv", 1024, 512, "user", true}};
    }
    [[nodiscard]] fs::path save(const std::string& text)
    {
        const auto folder = m_vault.begin(m_phone);
        EXPECT_TRUE(folder) << folder.error().toLogLine();
        put(*folder / "nv.bin", text);
        const auto sealed = m_vault.seal(*folder, m_phone, {areaNamed("nv", text)}, nullptr);
        EXPECT_TRUE(sealed) << sealed.error().toLogLine();
        return sealed ? *sealed : fs::path();
    }
    [[nodiscard]] std::size_t count() const { return m_vault.list().value().size(); }

    test::TemporaryFolder m_folder;
    fs::path m_root = m_folder.path() / "vault";
    Vault m_vault{m_root};
    PhoneFacts m_phone;
};

TEST_F(Vaults, aSealedCopyLiesUnderMakerUnitAndTime)
{
    const fs::path place = save("abc");
    EXPECT_EQ(place.parent_path(), m_root / "maker" / "a1b2");
    EXPECT_THAT(place.filename().string(), testing::MatchesRegex("[0-9]{8}T[0-9]{6}Z"));
    EXPECT_THAT(namesIn(place), testing::UnorderedElementsAre("manifest.json", "nv.bin"));
    EXPECT_EQ(contents(place / "nv.bin"), "abc");
    EXPECT_THAT(namesIn(m_root), testing::ElementsAre("maker"));
    const auto entries = m_vault.list();
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1U);
    const VaultEntry& entry = entries->front();
    EXPECT_EQ(entry.id, "maker/a1b2/" + place.filename().string());
    EXPECT_EQ(entry.unit, "a1b2");
    EXPECT_EQ(entry.storage, StorageKind::Emmc);
    ASSERT_EQ(entry.layout.size(), 1U);
    EXPECT_EQ(entry.layout[0].startBytes, 512U);
    ASSERT_EQ(entry.areas.size(), 1U);
    EXPECT_EQ(entry.areas[0].name, "nv");
    EXPECT_EQ(entry.areas[0].sha256, AbcHash);
}

TEST_F(Vaults, nobodyElseOnThisComputerReadsIt)
{
    const fs::path place = save("abc");
    for (const fs::path& folder : {m_root, m_root / "maker", place.parent_path(), place}) {
        EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all) << folder;
    }
}

TEST_F(Vaults, theManifestFollowsItsSchemaAndTellsGapsAndPlaces)
{
    const auto folder = m_vault.begin(m_phone);
    put(*folder / "NV.bin", "abc");
    SavedArea byNumber = areaNamed("NV", "abc");
    byNumber.place.target.clear();
    byNumber.place.address = 0x90000001;
    SavedArea blank = areaNamed("prodnv", "");
    blank.state = SavedArea::State::Blank;
    SavedArea absent = areaNamed("calinv", "");
    absent.state = SavedArea::State::Absent;
    const auto place = m_vault.seal(*folder, m_phone, {byNumber, blank, absent}, nullptr);
    ASSERT_TRUE(place) << place.error().toLogLine();
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(contents(*place / "manifest.json"))).object();
    const testing_data::SchemaValidator schema(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources/schema/backup.schema.json");
    EXPECT_EQ(schema.complaints(json).join(QLatin1Char('\n')).toStdString(), "");
    const VaultEntry entry = m_vault.list().value().at(0);
    ASSERT_EQ(entry.areas.size(), 3U);
    EXPECT_EQ(entry.areas[0].name, "NV");
    EXPECT_EQ(entry.areas[0].address, 0x90000001U);
    EXPECT_EQ(entry.areas[1].state, SavedArea::State::Blank);
    EXPECT_EQ(entry.areas[2].state, SavedArea::State::Absent);
    EXPECT_EQ(entry.areas[2].name, "calinv");
}

TEST_F(Vaults, aSecondCopyInTheSameSecondReplacesNothing)
{
    std::set<fs::path> places;
    for (int i = 0; i < 3; ++i) {
        places.insert(save("copy " + std::to_string(i)));
    }
    EXPECT_EQ(places.size(), 3U);
    EXPECT_EQ(count(), 3U);
}

TEST_F(Vaults, aUnitThatToldNothingIsCalledAfterItsContents)
{
    m_phone.uniqueId.clear();
    const fs::path first = save("abc");
    const fs::path again = save("abc");
    const fs::path other = save("abd");
    // First 16 digits of the SHA-256 over the text of the one hash, made with sha256sum.
    EXPECT_EQ(first.parent_path().filename(), "chip1-dfe7a23fefeea519");
    EXPECT_EQ(first.parent_path(), again.parent_path());
    EXPECT_NE(first.parent_path(), other.parent_path());
}

TEST_F(Vaults, namesFromAPhoneStayInTheVault)
{
    m_phone.uniqueId = "../../" + std::string(300, 'x');
    const fs::path place = save("abc");
    EXPECT_EQ(place.parent_path().parent_path(), m_root / "maker");
    EXPECT_LT(place.parent_path().filename().string().size(), 200U);
    EXPECT_EQ(m_vault.list().value().at(0).unit, m_phone.uniqueId);
}

TEST_F(Vaults, aFileThatIsNotWhatWasReadIsNotSealed)
{
    const auto folder = m_vault.begin(m_phone);
    put(*folder / "nv.bin", "abd");
    const auto sealed = m_vault.seal(*folder, m_phone, {areaNamed("nv", "abc")}, nullptr);
    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().fact("problem"), "checksum-differs");
    EXPECT_EQ(count(), 0U);
    fs::remove(*folder / "nv.bin");
    EXPECT_EQ(m_vault.seal(*folder, m_phone, {areaNamed("nv", "abc")}, nullptr).error().fault, Fault::HostIo);
}

TEST_F(Vaults, onlyItsOwnFoldersAreSealedAndOnlyWithPlainNames)
{
    EXPECT_EQ(m_vault.seal(m_folder.path(), m_phone, {}, nullptr).error().fault, Fault::Bug);
    const auto folder = m_vault.begin(m_phone);
    for (const char* name : {"../nv.bin", "/etc/passwd", "a/b", ".hidden", "manifest.json", ""}) {
        SavedArea area = areaNamed("nv", "abc");
        area.file = name;
        EXPECT_EQ(m_vault.seal(*folder, m_phone, {area}, nullptr).error().fault, Fault::Bug) << name;
    }
}

TEST_F(Vaults, findsByIdFolderAndUnit)
{
    const fs::path first = save("one");
    const fs::path second = save("two"); // same second or later: newest first either way
    const std::string id = "maker/a1b2/" + first.filename().string();
    EXPECT_EQ(m_vault.find(id)->folder, first);
    EXPECT_EQ(m_vault.find(first.string())->folder, first);
    EXPECT_EQ(m_vault.find("A1B2")->folder, second);
    EXPECT_EQ(m_vault.find("maker/a1b2")->folder, second);
    const auto none = m_vault.find("a1b3");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fact("problem"), "vault-no-entry");
    EXPECT_EQ(none.error().fact("name"), "a1b3");
}

TEST_F(Vaults, verifyFindsAChangedAndAMissingFile)
{
    const fs::path place = save("abc");
    const VaultEntry entry = m_vault.list().value().at(0);
    EXPECT_TRUE(m_vault.verify(entry, {}));
    put(place / "nv.bin", "abd");
    EXPECT_EQ(m_vault.verify(entry, {}).error().fact("problem"), "checksum-differs");
    fs::remove(place / "nv.bin");
    EXPECT_EQ(m_vault.verify(entry, {}).error().fault, Fault::HostIo);
}

TEST_F(Vaults, entriesThatCannotBeReadAreToldAndTheOthersStay)
{
    static_cast<void>(save("abc"));
    for (const char* text : {"", "{", R"({"kind":"flashwright-backup","v":99})"}) {
        const fs::path folder =
            m_root / "maker" / "a1b2" / ("bad" + std::to_string(std::string(text).size()));
        fs::create_directories(folder);
        put(folder / "manifest.json", text);
    }
    fs::create_directories(m_root / "maker" / "a1b2" / "empty");
    std::vector<Error> troubles;
    const auto entries = m_vault.list(&troubles);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), 1U);
    EXPECT_EQ(troubles.size(), 4U);
}

TEST_F(Vaults, aManifestThatLeadsOutOfItsFolderIsRefused)
{
    for (const char* name : {"../secret", "/etc/passwd", "a/../../b", "C:\\\\x", "c:x", "..", ""}) {
        const fs::path place = save("abc");
        std::string json = contents(place / "manifest.json");
        json.replace(json.find("nv.bin"), 6, name);
        put(place / "manifest.json", json);
        std::vector<Error> troubles;
        static_cast<void>(m_vault.list(&troubles));
        ASSERT_EQ(troubles.size(), 1U) << name;
        EXPECT_EQ(troubles[0].fact("field"), "files[0].file") << name;
        fs::remove_all(place);
    }
}

TEST_F(Vaults, exportsAsAFolderThatRestores)
{
    static_cast<void>(save("abc"));
    const VaultEntry entry = m_vault.list().value().at(0);
    const fs::path to = m_folder.path() / "carried";
    const auto exported = m_vault.exportTo(entry, to, {});
    ASSERT_TRUE(exported) << exported.error().toLogLine();
    const auto package = openFirmware({}, to);
    ASSERT_TRUE(package) << package.error().toLogLine();
    EXPECT_EQ((*package)->facts().format, "backup");
    EXPECT_EQ((*package)->facts().attributes.at("unit"), "a1b2");
    EXPECT_EQ(imageSha256(**package, (*package)->entries().at(0), {}).value(), AbcHash);
    EXPECT_EQ(m_vault.exportTo(entry, to, {}).error().fact("problem"), "file-exists");
}

TEST_F(Vaults, exportsAsAnArchiveThatRestores)
{
    static_cast<void>(save("abc"));
    const VaultEntry entry = m_vault.list().value().at(0);
    const fs::path to = m_folder.path() / "carried.zip";
    const auto exported = m_vault.exportTo(entry, to, {});
    ASSERT_TRUE(exported) << exported.error().toLogLine();
    const auto package = openFirmware({}, to);
    ASSERT_TRUE(package) << package.error().toLogLine();
    NoProgress quiet;
    EXPECT_TRUE((*package)->verify(quiet, {}));
    EXPECT_EQ(imageSha256(**package, (*package)->entries().at(0), {}).value(), AbcHash);
    EXPECT_EQ(m_vault.exportTo(entry, to, {}).error().fact("problem"), "file-exists");
}

TEST_F(Vaults, aDamagedOrCancelledExportLeavesNothing)
{
    const fs::path place = save("abc");
    const VaultEntry entry = m_vault.list().value().at(0);
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(m_vault.exportTo(entry, m_folder.path() / "a.zip", stopped.get_token()).error().fault,
        Fault::Cancelled);
    put(place / "nv.bin", "abd");
    EXPECT_EQ(m_vault.exportTo(entry, m_folder.path() / "b", {}).error().fact("problem"), "checksum-differs");
    EXPECT_THAT(namesIn(m_folder.path()), testing::ElementsAre("vault"));
}

TEST_F(Vaults, pruneKeepsTheNewestOfEachUnitAndAlwaysOne)
{
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(save("copy " + std::to_string(i)));
    }
    m_phone.uniqueId = "other";
    static_cast<void>(save("the only one"));
    const auto told = m_vault.prune(2, true);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->size(), 1U);
    EXPECT_EQ(count(), 4U);
    EXPECT_EQ(m_vault.prune(2, false)->size(), 1U);
    EXPECT_EQ(count(), 3U);
    EXPECT_EQ(m_vault.prune(0, false)->size(), 1U);
    const auto left = m_vault.list();
    ASSERT_EQ(left->size(), 2U);
    for (const VaultEntry& entry : *left) {
        EXPECT_TRUE(m_vault.verify(entry, {}));
    }
    EXPECT_EQ(contents(m_vault.find("a1b2")->folder / "nv.bin"), "copy 2");
    EXPECT_THAT(namesIn(m_root), testing::ElementsAre("maker"));
}

TEST_F(Vaults, pruneDoesNotKeepADamagedCopyInsteadOfAWholeOne)
{
    static_cast<void>(save("whole"));
    const fs::path newest = save("damaged later");
    put(newest / "nv.bin", "x");
    EXPECT_EQ(m_vault.prune(1, false)->size(), 0U);
    EXPECT_EQ(count(), 2U);
}

TEST_F(Vaults, cleanUpTakesOnlyCopiesOfDeadJobs)
{
    const auto mine = m_vault.begin(m_phone);
    ASSERT_TRUE(mine);
    const fs::path dead = m_root / ".new-4194304999-77-1"; // no process has such a number
    const fs::path reused = m_root / (".new-" + std::to_string(getpid()) + "-1-1"); // ours, but another start
    const fs::path strange = m_root / ".something";
    for (const fs::path& folder : {dead, reused, strange}) {
        fs::create_directories(folder);
        put(folder / "nv.bin", "abc");
    }
    const fs::path entry = save("abc");
    EXPECT_TRUE(m_vault.cleanUp());
    EXPECT_TRUE(fs::exists(*mine));
    EXPECT_FALSE(fs::exists(dead));
    EXPECT_FALSE(fs::exists(reused));
    EXPECT_TRUE(fs::exists(strange));
    EXPECT_TRUE(fs::exists(entry));
}

TEST_F(Vaults, aFolderThatSomebodyHoldsStaysAlsoWhenItsProcessCannotBeSeen)
{
    const fs::path unseen = m_root / ".new-4194304999-77-1";
    fs::create_directories(unseen);
    {
        const auto claim = FolderClaim::take(unseen);
        ASSERT_TRUE(claim);
        EXPECT_TRUE(m_vault.cleanUp());
        EXPECT_TRUE(fs::exists(unseen));
    }
    EXPECT_TRUE(m_vault.cleanUp());
    EXPECT_FALSE(fs::exists(unseen));
}

TEST_F(Vaults, aKilledJobLeavesACopyThatIsInvisibleUntilItIsRemoved)
{
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        Vault vault(m_root);
        const auto folder = vault.begin(m_phone);
        put(*folder / "nv.bin", "abc");
        _exit(folder ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    EXPECT_EQ(namesIn(m_root).size(), 1U);
    EXPECT_EQ(count(), 0U);
    EXPECT_TRUE(m_vault.cleanUp());
    EXPECT_TRUE(namesIn(m_root).empty());
}

TEST_F(Vaults, severalJobsSealAtOnce)
{
    std::vector<std::jthread> jobs;
    for (int i = 0; i < 4; ++i) {
        jobs.emplace_back([this, i] {
            Vault other(m_root);
            for (int k = 0; k < 5; ++k) {
                const std::string text = std::to_string(i) + "." + std::to_string(k);
                const auto folder = other.begin(m_phone);
                ASSERT_TRUE(folder) << folder.error().toLogLine();
                put(*folder / "nv.bin", text);
                ASSERT_TRUE(other.seal(*folder, m_phone, {areaNamed("nv", text)}, nullptr));
            }
        });
    }
    jobs.clear();
    const auto entries = m_vault.list();
    ASSERT_EQ(entries->size(), 20U);
    for (const VaultEntry& entry : *entries) {
        EXPECT_TRUE(m_vault.verify(entry, {}));
    }
}

TEST_F(Vaults, discardRemovesWhatWillNotBeSealedAndNothingElse)
{
    const fs::path entry = save("abc");
    const auto folder = m_vault.begin(m_phone);
    m_vault.discard(*folder);
    m_vault.discard(entry);
    m_vault.discard(m_folder.path());
    EXPECT_FALSE(fs::exists(*folder));
    EXPECT_TRUE(fs::exists(entry / "nv.bin"));
}

/// In a process of its own: what is written there ends after a few bytes, as on a full disk.
TEST_F(Vaults, aFullDiskIsToldAndNothingIsSealed)
{
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit few{16, 16};
        Vault vault(m_root);
        const auto folder = vault.begin(m_phone);
        put(*folder / "nv.bin", "abc");
        const bool set = setrlimit(RLIMIT_FSIZE, &few) == 0;
        const auto sealed = vault.seal(*folder, m_phone, {areaNamed("nv", "abc")}, nullptr);
        _exit(set && !sealed && sealed.error().fault == Fault::NoRoom ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(count(), 0U);
    const auto why = std::make_error_code(std::errc::no_space_on_device);
    EXPECT_EQ(Failure(hostFailure("x", "/x", why)).value().fault, Fault::NoRoom);
}

TEST_F(Vaults, aVaultThatCannotBeMadeIsAnErrorWithItsPlace)
{
    put(m_folder.path() / "file", "abc");
    Vault blocked(m_folder.path() / "file" / "vault");
    const auto begun = blocked.begin(m_phone);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().fault, Fault::HostIo);
    EXPECT_EQ(begun.error().fact("problem"), "unreadable");
}

} // namespace
} // namespace flashwright
