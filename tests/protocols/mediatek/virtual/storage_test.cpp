// SPDX-License-Identifier: GPL-3.0-or-later
/// The phone's storage: a table that any reader of the standard accepts, boot regions as real ones look.
#include "protocols/mediatek/virtual/boot_maker.h"
#include "protocols/mediatek/virtual/table_maker.h"
#include "tests/protocols/mediatek/virtual/test_phone.h"

namespace flashwright::mediatek::device {

namespace {

PhoneProfile small()
{
    PhoneProfile phone;
    phone.id = "small";
    phone.board = "k65v1_64_bsp";
    phone.userBytes = 64 * MiB;
    phone.bootBytes = 4 * MiB;
    phone.emiVersion = 21;
    phone.storageId = Bytes(16, std::byte{0x15});
    phone.partitions = {{"pgpt", 0x8000}, {"boot", 8 * MiB}, {"nvram", 4 * MiB},
        {"userdata", PartitionLine::RestOfStorage}, {"flashinfo", MiB}, {"sgpt", 0x4200}};
    phone.contents = {{"boot", ContentLine::Kind::Pattern, 0x1000, 7}};
    return phone;
}

} // namespace

/// Source: [spec] the check value of CRC-32
TEST(MediatekStorage, Crc)
{
    EXPECT_EQ(tableCrc(asBytes("123456789")), 0xcbf43926U);
}

/// The ready-made header blocks of a public preloader tree. Source: [peer] svoboda18/preloader:
/// platform/*/headerblock_for_ota_fastboot_*
TEST(MediatekStorage, BootHeadersAreTheRealOnes)
{
    PhoneProfile phone = small();
    EXPECT_EQ(toHex(sha256(makeBootHeader(phone))),
        "6415ec44ccaea526ea4f5696db81412115c1cbde0c2c65de5c23051a7fd7ca02");
    phone.preloaderBytes = 0x80000;
    EXPECT_EQ(toHex(sha256(makeBootHeader(phone))),
        "2727677950d4498adc08e6f72aef7264502d5684106a261a1f1b177e54e78885");
    phone.storage = DeviceStorage::Ufs;
    EXPECT_EQ(toHex(sha256(makeBootHeader(phone))),
        "43ce2298537f0d0ab7388baba2102ae1667601cc74a4e76ab9ffebc73a1bd36a");
    phone.preloaderBytes = 0x40000;
    EXPECT_EQ(toHex(sha256(makeBootHeader(phone))),
        "e7155afdd189da202a4b8f3b5e01e225264d51004ab6ce5ee30e5014ce005fa4");
}

/// The steps that a host takes to find the DRAM settings. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/daconfig.py
TEST(MediatekStorage, ThePreloaderNamesItsBoard)
{
    const Bytes image = makePreloaderImage(small());
    const ByteSpan all(image);
    EXPECT_EQ(toHex(all.first(8)), "4d4d4d0138000000");
    EXPECT_EQ(asText(all.subspan(8, 9)), "FILE_INFO");
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(all.subspan(0x20)), image.size());
    const auto signature = loadLittleEndian<std::uint32_t>(all.subspan(0x2c));
    const ByteSpan body = all.first(image.size() - signature);
    const auto bytes = loadLittleEndian<std::uint32_t>(body.last(4));
    EXPECT_EQ(bytes, 0x2a4U); // as the real tag of this version has it
    const ByteSpan info = body.subspan(body.size() - 4 - bytes, bytes);
    EXPECT_EQ(asText(info.first(20)), "MTK_BLOADER_INFO_v21");
    EXPECT_EQ(asText(info.subspan(0x1b, 26)), "preloader_k65v1_64_bsp.bin");
    EXPECT_EQ(toHex(info.subspan(0x5c, 8)), "2288443390007000");
    EXPECT_EQ(asText(info.subspan(0x64, 7)), "MTK_BIN");
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(info.subspan(0x6c)), 3U);
}

/// Source: [spec] UEFI 2.10, 5.3
TEST(MediatekStorage, BothCopiesOfTheTableAreSound)
{
    const PhoneProfile phone = small();
    const Scenario scenario;
    PhoneStorage storage(phone, scenario);
    Bytes head(34 * 512);
    ASSERT_TRUE(storage.read(Part::User, 0, head));
    EXPECT_EQ(toHex(ByteSpan(head).subspan(510, 2)), "55aa");
    EXPECT_EQ(head[450], std::byte{0xee});
    EXPECT_EQ(asText(ByteSpan(head).subspan(512, 8)), "EFI PART");
    const std::uint64_t last = 64 * MiB / 512 - 1;
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(head).subspan(512 + 24)), 1U);
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(head).subspan(512 + 32)), last);
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(head).subspan(512 + 40)), 34U);
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(head).subspan(512 + 48)), last - 33);
    Bytes tail(33 * 512);
    ASSERT_TRUE(storage.read(Part::User, 64 * MiB - tail.size(), tail));
    EXPECT_TRUE(std::equal(tail.begin(), tail.begin() + 32 * 512, head.begin() + 1024));
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(tail).subspan(32 * 512 + 24)), last);
    EXPECT_EQ(loadLittleEndian<std::uint64_t>(ByteSpan(tail).subspan(32 * 512 + 32)), 1U);
}

TEST(MediatekStorage, TheTableIsReadFromTheStoredBytes)
{
    const PhoneProfile phone = small();
    const Scenario scenario;
    PhoneStorage storage(phone, scenario);
    const auto lines = storage.table();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0].name, "boot");
    EXPECT_EQ(lines[0].offset, 0x8000U);
    EXPECT_EQ(lines[2].bytes, 64 * MiB - 0x8000 - 12 * MiB - MiB - 0x4200);
    EXPECT_EQ(lines[3].offset, 64 * MiB - MiB - 0x4200);
    EXPECT_EQ(storage.placeAt(Part::User, 0x8000 + 8 * MiB), "nvram");
    EXPECT_EQ(storage.placeAt(Part::User, 0x7fff), "pgpt");
    EXPECT_EQ(storage.placeAt(Part::User, 64 * MiB - 1), "sgpt");
    EXPECT_EQ(storage.placeAt(Part::Boot2, 0), "boot2");
    ASSERT_TRUE(storage.write(Part::User, 0x420, hexBytes("ff")));
    EXPECT_FALSE(storage.hasTable());
}

TEST(MediatekStorage, ContentsUpToTheLastWrittenByte)
{
    const PhoneProfile phone = small();
    const Scenario scenario;
    PhoneStorage storage(phone, scenario);
    auto contents = storage.contents();
    EXPECT_EQ(contents.at("boot").size(), 0x1000U);
    EXPECT_FALSE(contents.contains("nvram"));
    EXPECT_EQ(contents.at("pgpt").size(), 34 * 512U);
    EXPECT_EQ(contents.at("sgpt").size(), 33 * 512U);
    EXPECT_EQ(contents.at("boot1"), contents.at("boot2"));
    ASSERT_TRUE(storage.write(Part::User, 0x8000 + 8 * MiB + 0x10, hexBytes("0102")));
    EXPECT_EQ(toHex(ByteSpan(storage.contents().at("nvram")).last(3)), "000102");
    ASSERT_TRUE(storage.erase(Part::User, 0x8000, 8 * MiB));
    EXPECT_FALSE(storage.contents().contains("boot"));
    EXPECT_FALSE(storage.write(Part::User, 64 * MiB - 1, hexBytes("0102")));
    EXPECT_FALSE(storage.erase(Part::Boot1, 0, 4 * MiB + 1));
    EXPECT_FALSE(storage.has(Part::Lu0));
}

TEST(MediatekStorage, ReadOnlyAndForgetful)
{
    const PhoneProfile phone = small();
    Scenario worn;
    worn.readOnly = true;
    PhoneStorage storage(phone, worn);
    ASSERT_TRUE(storage.write(Part::User, 0x8000, Bytes(16, std::byte{9})));
    Bytes back(16);
    ASSERT_TRUE(storage.read(Part::User, 0x8000, back));
    EXPECT_NE(back, Bytes(16, std::byte{9}));
    Scenario bench;
    bench.keepContents = false;
    PhoneStorage drain(phone, bench);
    ASSERT_TRUE(drain.write(Part::User, 0x8000 + 8 * MiB, Bytes(16, std::byte{9})));
    EXPECT_EQ(drain.contents().at("nvram"), Bytes(16));
}

} // namespace flashwright::mediatek::device
