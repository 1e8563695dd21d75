// SPDX-License-Identifier: GPL-3.0-or-later
// Every virtual phone in every scene: the images are on it, what belongs to the unit is as it was, and the
// partition table is one that a reader of the UEFI specification accepts.
#include "core/base/endian.h"
#include "tests/scenarios/image_bytes.h"
#include "tests/scenarios/mediatek_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

namespace flashwright::scenarios {
namespace {

struct Row {
    std::string profile;
    Scene scene;
};

std::string nameOf(const Row& row)
{
    static const std::map<Scene, std::string> scenes{
        {Scene::Download, "Download"}, {Scene::Upgrade, "Upgrade"}, {Scene::FormatAll, "FormatAll"}};
    std::string name = row.profile;
    std::erase(name, '-');
    return name + scenes.at(row.scene);
}

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << nameOf(row);
}

// Rows that genuine scatter files of these chips mark PROTECTED or BINREGION, or that hold the unit's
// identity.
const std::vector<std::string> Kept{
    "nvram", "proinfo", "protect1", "protect2", "nvcfg", "nvdata", "persist", "seccfg"};

/// Contents without the zeros or ones at the end, which a flash has wherever nothing was written.
Bytes trimmed(Bytes data)
{
    while (!data.empty() && (data.back() == std::byte{0} || data.back() == std::byte{0xff})) {
        data.pop_back();
    }
    return data;
}

Bytes at(const std::map<std::string, Bytes>& storage, const std::string& place)
{
    const auto it = storage.find(place);
    return it == storage.end() ? Bytes{} : it->second;
}

std::uint32_t crcOf(ByteSpan bytes)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

struct TableRow {
    std::string name;
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< behind the last byte
};

/// Reads a primary table from the first bytes of the user area. Source: [spec] UEFI 2.10, 5.3.2 and 5.3.3
std::vector<TableRow> readTable(const Bytes& head, std::size_t sector)
{
    std::vector<TableRow> rows;
    if (head.size() < sector * 2 + 128 * 128) {
        ADD_FAILURE() << "no room for a table: " << head.size();
        return rows;
    }
    const ByteSpan header = ByteSpan(head).subspan(sector, 92);
    EXPECT_EQ(asText(header.first(8)), "EFI PART");
    Bytes blank(header.begin(), header.end());
    std::fill_n(blank.begin() + 16, 4, std::byte{0});
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(header.subspan(16)), crcOf(blank));
    const ByteSpan entries = ByteSpan(head).subspan(sector * 2, 128 * 128);
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(header.subspan(88)), crcOf(entries));
    for (std::size_t i = 0; i < 128; ++i) {
        const ByteSpan entry = entries.subspan(i * 128, 128);
        TableRow row;
        row.begin = loadLittleEndian<std::uint64_t>(entry.subspan(32)) * sector;
        row.end = (loadLittleEndian<std::uint64_t>(entry.subspan(40)) + 1) * sector;
        for (std::size_t c = 56; c < 128 && entry[c] != std::byte{0}; c += 2) {
            row.name += static_cast<char>(entry[c]);
        }
        if (!row.name.empty()) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Against the layout that the firmware declares.
void checkTable(const Ran& ran)
{
    const std::size_t sector = ran.outcome.phone.storage == StorageKind::Ufs ? 4096 : 512;
    const std::vector<TableRow> rows = readTable(at(ran.after, "pgpt"), sector);
    std::size_t next = 0;
    for (const PartitionSpec& spec : ran.package->partitions()) {
        if (!spec.inTable || (spec.storage != ran.outcome.phone.storage)) {
            continue;
        }
        ASSERT_LT(next, rows.size()) << spec.name;
        EXPECT_EQ(rows[next].name, spec.name);
        if (spec.startKnown) {
            EXPECT_EQ(rows[next].begin, spec.startBytes) << spec.name;
        }
        if (!spec.takesRest) {
            EXPECT_EQ(rows[next].end - rows[next].begin, spec.bytes) << spec.name;
        }
        ++next;
    }
    EXPECT_EQ(next, rows.size());
}

void checkImages(const Ran& ran)
{
    std::size_t compared = 0;
    for (const Operation& operation : ran.plans.back().operations()) {
        const PackageEntry* const entry = findEntry(*ran.package, operation.entryId);
        if (operation.kind != OperationKind::Write || entry == nullptr) {
            continue;
        }
        auto image = ran.package->open(*entry);
        ASSERT_TRUE(image) << entry->id;
        const Bytes wanted = contentsOf(**image);
        if (isSparse(wanted) || operation.target == "preloader") {
            continue; // expanded, or behind a header: the read-back of the job compares the former
        }
        const Bytes found = at(ran.after, operation.target);
        ASSERT_GE(found.size(), trimmed(wanted).size()) << operation.target;
        EXPECT_TRUE(std::equal(found.begin(),
            found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), wanted.size())),
            wanted.begin()))
            << operation.target;
        ++compared;
    }
    EXPECT_GE(compared, 5U);
}

/// The preloader stands behind the header of a boot region, in both copies.
void checkBootRegions(const Ran& ran)
{
    const bool ufs = ran.outcome.phone.storage == StorageKind::Ufs;
    const Bytes first = at(ran.after, ufs ? "lu0" : "boot1");
    ASSERT_GT(first.size(), 0x2000U);
    EXPECT_EQ(asText(ByteSpan(first).first(ufs ? 8 : 9)), ufs ? "UFS_BOOT" : "EMMC_BOOT");
    EXPECT_EQ(first[ufs ? 0x1000 : 0x800], std::byte{'M'});
    EXPECT_EQ(trimmed(first), trimmed(at(ran.after, ufs ? "lu1" : "boot2")));
}

void checkKept(const Ran& ran)
{
    std::size_t kept = 0;
    for (const std::string& place : Kept) {
        if (ran.before.contains(place)) {
            EXPECT_EQ(trimmed(at(ran.before, place)), trimmed(at(ran.after, place))) << place;
            ++kept;
        }
    }
    EXPECT_GE(kept, 3U);
}

class MediatekScenes : public testing::TestWithParam<Row> { };

TEST_P(MediatekScenes, endWithTheFirmwareOnThePhoneAndItsIdentityUntouched)
{
    const Ran ran = perform(mediatekJob(GetParam().profile, {}, GetParam().scene));
    ASSERT_FALSE(ran.outcome.error) << ran.outcome.error->toLogLine();
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_FALSE(ran.outcome.bootChainOpen);
    EXPECT_GT(ran.outcome.verified.areas, 5U);
    ASSERT_FALSE(ran.plans.empty());
    checkImages(ran);
    checkKept(ran);
    checkTable(ran);
    checkBootRegions(ran);
    EXPECT_EQ(at(ran.before, "rpmb"), at(ran.after, "rpmb"));
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const char* phone : {"mt6580-emmc", "mt6765-emmc", "mt6785-ufs", "mt6789-emmc"}) {
        for (const char* entry : {"", "-brom"}) {
            for (const Scene scene : {Scene::Download, Scene::Upgrade, Scene::FormatAll}) {
                rows.push_back({std::string(phone) + entry, scene});
            }
        }
    }
    return rows;
}

INSTANTIATE_TEST_SUITE_P(Profiles, MediatekScenes, testing::ValuesIn(allRows()),
    [](const testing::TestParamInfo<Row>& row) { return nameOf(row.param); });

} // namespace
} // namespace flashwright::scenarios
