// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "tests/support/da_builder.h"

#include <gmock/gmock.h>

using namespace flashwright;
using namespace flashwright::mediatek;
using namespace flashwright::test;

namespace {

Result<PreloaderImage> readBytes(const Bytes& bytes)
{
    return readPreloader(*bytesAsSource("preloader.bin", bytes), 0, bytes.size());
}

std::string problemOf(const Bytes& bytes)
{
    const auto read = readBytes(bytes);
    return read ? "" : std::string(read.error().fact("problem"));
}

TEST(PreloaderImage, plainFile)
{
    PreloaderBuilder builder;
    builder.padding = 0x40;
    const Bytes file = builder.build();
    const auto read = readBytes(file);
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->header, BootHeaderKind::None);
    EXPECT_EQ(read->bodyOffset, 0U);
    EXPECT_EQ(read->bodyBytes, file.size() - 0x40);
    EXPECT_EQ(read->loadAddress, 0x201000U);
    EXPECT_EQ(read->maxBytes, 0x40000U);
    EXPECT_EQ(read->signatureBytes, 0x100U);
    EXPECT_EQ(read->flashDevice, 5);
    EXPECT_EQ(read->platform, "MT6765");
    EXPECT_EQ(read->project, "k65v1_64_bsp");
    ASSERT_TRUE(read->emi);
    EXPECT_EQ(read->emi->name, "MTK_BLOADER_INFO_v35");
    EXPECT_EQ(read->emi->version, 0x35U);
    EXPECT_EQ(read->emi->preloaderName, "preloader_k65v1_64_bsp.bin");
    EXPECT_TRUE(read->findings.empty());
}

struct Storage {
    const char* name;
    BootHeaderKind kind;
    std::size_t bodyAt;
};
class WithBootHeader : public testing::TestWithParam<Storage> { };

TEST_P(WithBootHeader, bodyIsBehindIt)
{
    PreloaderBuilder builder;
    builder.bootHeader = GetParam().name;
    builder.bodyAt = GetParam().bodyAt;
    const Bytes file = builder.build();
    EXPECT_TRUE(looksLikePreloader(file));
    const auto read = readBytes(file);
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->header, GetParam().kind);
    EXPECT_EQ(read->bodyOffset, GetParam().bodyAt);
    EXPECT_EQ(read->bodyBytes, file.size() - GetParam().bodyAt);
    ASSERT_TRUE(read->emi);
    EXPECT_EQ(asText(ByteSpan(file).subspan(read->emi->fileOffset, 20)), "MTK_BLOADER_INFO_v35");
}
INSTANTIATE_TEST_SUITE_P(Storages, WithBootHeader,
    testing::Values(Storage{"EMMC_BOOT", BootHeaderKind::Emmc, 0x800},
        Storage{"UFS_BOOT", BootHeaderKind::Ufs, 0x1000}, Storage{"SDMMC_BOOT", BootHeaderKind::Sdmmc, 0x800},
        Storage{"SF_BOOT", BootHeaderKind::SerialFlash, 0x800}));

// The shapes of the genuine blocks: six records of 0x88 (MT6575), three of 0xBC (MT6580, 680 bytes with its
// length), ten of 0xA0 (MT6765).
struct Shape {
    const char* name;
    std::uint32_t version;
    std::uint32_t count;
    std::uint32_t stride;
    std::uint32_t wholeBytes;
};
class EmiShape : public testing::TestWithParam<Shape> { };

TEST_P(EmiShape, blockAndRecords)
{
    PreloaderBuilder builder;
    builder.emi =
        EmiBuilder{GetParam().name, "preloader_k80_bsp.bin", GetParam().count, GetParam().stride, {}};
    const Bytes file = builder.build();
    const auto read = readBytes(file);
    ASSERT_TRUE(read) << read.error().toLogLine();
    ASSERT_TRUE(read->emi);
    EXPECT_EQ(read->emi->version, GetParam().version);
    EXPECT_EQ(read->emi->bytes, GetParam().wholeBytes - 4);
    EXPECT_EQ(read->emi->fileOffset, file.size() - 0x100 - GetParam().wholeBytes);
    EXPECT_EQ(read->emi->recordsOffset, read->emi->fileOffset + 0x70);
    EXPECT_EQ(read->emi->recordsBytes, GetParam().count * GetParam().stride);
    EXPECT_EQ(read->emi->recordCount, GetParam().count);
    EXPECT_TRUE(read->emi->understood);
}
INSTANTIATE_TEST_SUITE_P(Samples, EmiShape,
    testing::Values(Shape{"MTK_BLOADER_INFO_v00", 0x00, 6, 0x88, 932},
        Shape{"MTK_BLOADER_INFO_v21", 0x21, 3, 0xbc, 680},
        Shape{"MTK_BLOADER_INFO_v35", 0x35, 10, 0xa0, 1716},
        Shape{"MTK_BLOADER_INFO_v0F", 0x0f, 1, 0xbc, 304}));

TEST(PreloaderImage, settingsMayStandBeforeTrailingBytes)
{
    PreloaderBuilder builder;
    builder.trailing = true;
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read) << read.error().toLogLine();
    ASSERT_TRUE(read->emi);
    EXPECT_TRUE(read->emi->understood);
    EXPECT_EQ(read->emi->recordCount, 10U);
}

TEST(PreloaderImage, settingsThatDoNotAddUpAreTakenAsTheyAre)
{
    PreloaderBuilder builder;
    builder.emi->claimedCount = 9;
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read);
    ASSERT_TRUE(read->emi);
    EXPECT_FALSE(read->emi->understood);
    EXPECT_EQ(read->emi->recordsBytes, 1600U);
    ASSERT_EQ(read->findings.size(), 1U);
    EXPECT_EQ(read->findings[0].code, "emi-not-understood");
}

TEST(PreloaderImage, withoutSettings)
{
    PreloaderBuilder builder;
    builder.emi.reset();
    for (const bool trailing : {false, true}) {
        builder.trailing = trailing;
        const auto read = readBytes(builder.build());
        ASSERT_TRUE(read);
        EXPECT_FALSE(read->emi);
        EXPECT_TRUE(read->project.empty());
        ASSERT_EQ(read->findings.size(), 1U);
        EXPECT_EQ(read->findings[0].code, "emi-missing");
    }
}

TEST(PreloaderImage, insideALargerFile)
{
    const Bytes body = PreloaderBuilder().build();
    Bytes file(0x1234 + body.size() + 0x500, std::byte{0xee});
    std::ranges::copy(body, file.begin() + 0x1234);
    const auto read = readPreloader(*bytesAsSource("rom.zip!preloader.bin", file), 0x1234, body.size());
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->bodyOffset, 0x1234U);
    EXPECT_EQ(asText(ByteSpan(file).subspan(read->emi->fileOffset, 16)), "MTK_BLOADER_INFO");
    EXPECT_FALSE(readPreloader(*bytesAsSource("x", file), 0x1234, file.size()));
    EXPECT_FALSE(readPreloader(*bytesAsSource("x", file), UINT64_MAX, 2));
}

TEST(PreloaderImage, eachDamageHasItsName)
{
    PreloaderBuilder builder;
    builder.claimedBytes = 0x7fffffff;
    EXPECT_EQ(problemOf(builder.build()), "truncated");
    builder.claimedBytes = 0xffffffff;
    EXPECT_EQ(problemOf(builder.build()), "truncated");
    builder.claimedBytes = 0x37;
    EXPECT_EQ(problemOf(builder.build()), "preloader-bad-header");
    builder.claimedBytes.reset();
    builder.claimedSignature = 0xffffffff;
    EXPECT_EQ(problemOf(builder.build()), "preloader-bad-header");
    builder.claimedSignature.reset();
    builder.maxBytes = 0x400;
    EXPECT_EQ(problemOf(builder.build()), "size-differs");
    EXPECT_EQ(problemOf(Bytes(0x4000)), "preloader-bad-header");
    EXPECT_EQ(problemOf({}), "preloader-bad-header");
    Bytes wrongHeader = PreloaderBuilder().build();
    wrongHeader[0x08] = std::byte{'X'};
    EXPECT_EQ(problemOf(wrongHeader), "preloader-bad-header");
    // A bare block of settings is no preloader: written to a boot region it would stop the phone.
    EXPECT_EQ(problemOf(EmiBuilder().build()), "preloader-bad-header");
}

TEST(PreloaderImage, aCutFileFailsAtEveryLength)
{
    for (const char* header : {"", "EMMC_BOOT"}) {
        PreloaderBuilder builder;
        builder.bootHeader = header;
        builder.emi->count = 2;
        const Bytes whole = builder.build();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            ASSERT_NE(
                problemOf(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))), "")
                << length;
        }
    }
}

TEST(PreloaderImage, everyLengthOfTheSettingsIsSafe)
{
    PreloaderBuilder builder;
    const Bytes whole = builder.build();
    const std::size_t lengthAt = whole.size() - 0x100 - 4;
    for (std::uint32_t length = 0; length < whole.size() + 16; ++length) {
        Bytes file = whole;
        for (std::size_t i = 0; i < 4; ++i) {
            file[lengthAt + i] = static_cast<std::byte>(length >> (8 * i));
        }
        const auto read = readBytes(file);
        ASSERT_TRUE(read) << length;
        ASSERT_EQ(read->emi.has_value(), length == 1712) << length;
    }
}

} // namespace
