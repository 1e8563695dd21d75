// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_reader.h"
#include "tests/protocols/unisoc/package/package_support.h"

#include <functional>
#include <map>
#include <mutex>

namespace flashwright::unisoc {

namespace {

using test::PacBuilder;
using test::pattern;
using test::smallPac;

/// One way to break a packet, and the one clear error that it must give.
struct Broken {
    std::string name;
    std::function<Bytes()> make;
    Fault fault;
    std::string problem;
    std::string field;
    std::string offset; ///< hexadecimal; empty = any
};

Bytes built(const std::function<void(PacBuilder&)>& change)
{
    PacBuilder pac = smallPac();
    change(pac);
    return pac.build();
}

Bytes cutTo(std::size_t bytes)
{
    Bytes raw = smallPac().build();
    raw.resize(bytes);
    return raw;
}

constexpr std::uint64_t Rows = 2124;
constexpr std::uint64_t RowBytes = 2580;

std::string inRow(std::uint64_t row, std::uint64_t offset)
{
    return hexNumber(Rows + row * RowBytes + offset);
}

class BrokenPac : public testing::TestWithParam<Broken> { };

TEST_P(BrokenPac, GivesOneClearErrorWithFieldAndOffset)
{
    const auto package = openBytes(GetParam().make());
    ASSERT_FALSE(package);
    const Error& error = package.error();
    EXPECT_EQ(error.fault, GetParam().fault) << error.toLogLine();
    EXPECT_EQ(error.fact("problem"), GetParam().problem) << error.toLogLine();
    EXPECT_EQ(error.fact("field"), GetParam().field) << error.toLogLine();
    EXPECT_EQ(error.fact("file"), "x.pac") << error.toLogLine();
    EXPECT_FALSE(error.fact("offset_bytes").empty()) << error.toLogLine();
    if (!GetParam().offset.empty()) {
        EXPECT_EQ(error.fact("offset_bytes"), GetParam().offset) << error.toLogLine();
    }
}

std::vector<Broken> brokenPackets()
{
    const auto Corrupt = Fault::PackageCorrupt;
    const auto Unsupported = Fault::PackageUnsupported;
    const auto xmlOf = [](std::string text) {
        return [text] {
            PacBuilder pac = smallPac();
            pac.rows.pop_back();
            return pac.xml(text).build();
        };
    };
    const auto change = [](std::function<void(PacBuilder&)> how) { return [how] { return built(how); }; };
    const std::string good = test::schemeXml("test_product", {{"FDL", "FDL", "", 0x5500, 0, 1}});
    return {
        {"empty", [] { return Bytes(); }, Corrupt, "truncated", "header", "0x0"},
        {"cut in the header", [] { return cutTo(2000); }, Corrupt, "truncated", "header", "0x7d0"},
        {"cut in the table", [] { return cutTo(4000); }, Corrupt, "truncated", "dwLoSize", "0x30"},
        {"cut in the data", [] { return cutTo(20000); }, Corrupt, "truncated", "dwLoSize", "0x30"},
        {"longer than it says", change([](PacBuilder& p) { p.claimedTotal = 3000; }), Corrupt, "size-differs",
            "dwLoSize", "0x30"},
        {"no packet at all", [] { return pattern(5000); }, Unsupported, "unknown-format", "szVersion", "0x0"},
        {"odd version", change([](PacBuilder& p) { p.version = "BP_R3.0.0"; }), Unsupported, "odd-version",
            "szVersion", "0x0"},
        {"encrypted", change([](PacBuilder& p) { p.encrypted = 1; }), Unsupported, "encrypted", "wEncrypted",
            "0x524"},
        {"huge count", change([](PacBuilder& p) { p.claimedCount = 0xFFFFFFFF; }), Corrupt,
            "too-many-entries", "nFileCount", "0x434"},
        {"count beyond the end", change([](PacBuilder& p) { p.claimedCount = 900; }), Corrupt,
            "entry-beyond-end", "nFileCount", "0x434"},
        {"no entries", change([](PacBuilder& p) { p.claimedCount = 0; }), Corrupt, "no-xml", "nFileCount",
            "0x434"},
        {"table inside the header", change([](PacBuilder& p) { p.claimedTableOffset = 100; }), Corrupt,
            "overlapping", "dwFileOffset", "0x438"},
        {"table beyond the end", change([](PacBuilder& p) { p.claimedTableOffset = 0xFFFFFFF0; }), Corrupt,
            "entry-beyond-end", "nFileCount", "0x434"},
        {"odd row size", change([](PacBuilder& p) { p.row("BOOT").rowBytes = 2500; }), Corrupt,
            "size-differs", "dwSize", inRow(3, 0)},
        {"entry beyond the end", change([](PacBuilder& p) { p.row("BOOT").claimedOffset = 1U << 30U; }),
            Corrupt, "entry-beyond-end", "dwLoDataOffset", inRow(3, 1552)},
        {"entry too long", change([](PacBuilder& p) { p.row("BOOT").claimedBytes = 1U << 30U; }), Corrupt,
            "entry-beyond-end", "dwLoDataOffset", inRow(3, 1552)},
        {"64-bit offset beyond the end",
            change([](PacBuilder& p) { p.row("BOOT").claimedOffset = 0xFFFFFFFFFFFFFF00; }), Corrupt,
            "entry-beyond-end", "dwLoDataOffset", inRow(3, 1552)},
        {"entry in the table", change([](PacBuilder& p) { p.row("BOOT").claimedOffset = 2200; }), Corrupt,
            "overlapping", "dwLoDataOffset", inRow(3, 1552)},
        {"entries overlap", change([](PacBuilder& p) { p.row("FDL").claimedBytes = 1001; }), Corrupt,
            "overlapping", "dwLoDataOffset", inRow(1, 1552)},
        {"duplicate id", change([](PacBuilder& p) { p.row("EraseMisc").id = "boot"; }), Corrupt,
            "duplicate-name", "szFileID", inRow(3, 4)},
        {"name goes up", change([](PacBuilder& p) { p.row("BOOT").fileName = "../../x"; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"name is absolute", change([](PacBuilder& p) { p.row("BOOT").fileName = "/etc/passwd"; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"name has a backslash", change([](PacBuilder& p) { p.row("BOOT").fileName = "..\\x"; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"name has a drive", change([](PacBuilder& p) { p.row("BOOT").fileName = "C:x"; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"name is two dots", change([](PacBuilder& p) { p.row("BOOT").fileName = ".."; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"name has a line end", change([](PacBuilder& p) { p.row("BOOT").fileName = "a\nb"; }), Corrupt,
            "unsafe-name", "szFileName", inRow(3, 516)},
        {"no xml", change([](PacBuilder& p) { p.rows.pop_back(); }), Corrupt, "no-xml", "nFileFlag", ""},
        {"empty xml", xmlOf(""), Corrupt, "no-xml", "dwLoFileSize", inRow(4, 1540)},
        {"two xml", change([](PacBuilder& p) { p.xml("<BMAConfig/>"); }), Corrupt, "duplicate-name",
            "nFileFlag", inRow(5, 1544)},
        {"doctype", xmlOf("<!DOCTYPE a [<!ENTITY b \"c\">]><BMAConfig>&b;</BMAConfig>"), Corrupt,
            "xml-entity", "DOCTYPE", ""},
        {"no products", xmlOf("<BMAConfig/>"), Corrupt, "xml-malformed", "Product", ""},
        {"missing first loader", change([](PacBuilder& p) { p.row("FDL").data.clear(); }), Corrupt,
            "missing-fdl", "Scheme", ""},
        {"missing second loader", change([](PacBuilder& p) { p.row("FDL2").data.clear(); }), Corrupt,
            "missing-fdl", "Scheme", ""},
    };
}

INSTANTIATE_TEST_SUITE_P(All, BrokenPac, testing::ValuesIn(brokenPackets()), [](const auto& row) {
    std::string name = row.param.name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; },
        '_');
    return name;
});

TEST(PacReader, ReadsHeaderAndTable)
{
    const auto source = bytesAsSource("x", smallPac().build());
    const auto table = readPacTable(*source);
    ASSERT_TRUE(table) << table.error().toLogLine();
    EXPECT_EQ(table->header.version, "BP_R1.0.0");
    EXPECT_EQ(table->header.product, "test_product");
    ASSERT_EQ(table->files.size(), 5U);
    EXPECT_EQ(table->files[0].id, "FDL");
    EXPECT_EQ(table->files[0].offset, 2124U + 5 * 2580U);
    EXPECT_EQ(table->files[0].bytes, 1000U);
    EXPECT_TRUE(table->files[4].isXml());
    EXPECT_FALSE(table->wide);
}

/// The vector of the vendor's packing script: two entries, 7300 bytes, sums 0x8bb9 and 0x1df4.
TEST(PacReader, BuilderGivesTheVendorsChecksums)
{
    PacBuilder pac;
    pac.product = "t";
    pac.productVersion = "1";
    pac.add("FDL", "fdl1.bin", Bytes(asBytes("FDL1").begin(), asBytes("FDL1").end()));
    pac.row("FDL").flag = 0x101;
    pac.row("FDL").address = 0x5500;
    pac.xml("<BMAConfig/>");
    pac.rows.back().fileName = "t.xml";
    Bytes raw = pac.build();
    ASSERT_EQ(raw.size(), 7300U);
    raw[1104] = std::byte{'t'}; // alias
    raw[1096] = raw[1308] = raw[1312] = std::byte{1}; // NV backup, OMA DM, preload
    EXPECT_EQ(test::slowCrc16(ByteSpan(raw).first(2120)), 0x8BB9);
    EXPECT_EQ(test::slowCrc16(ByteSpan(raw).subspan(2124)), 0x1DF4);
}

TEST(PacReader, TakesTheHighHalvesWhateverTheVersionSays)
{
    // Only the size is beyond 4 GiB here: the source claims a size and holds what is read.
    class Huge final : public ByteSource {
    public:
        explicit Huge(Bytes head, std::uint64_t size)
            : m_head(std::move(head))
            , m_size(size)
        {
        }
        [[nodiscard]] const std::string& name() const override { return m_name; }
        [[nodiscard]] std::uint64_t size() const override { return m_size; }
        Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
        {
            for (std::size_t i = 0; i < into.size(); ++i) {
                into[i] = offset + i < m_head.size() ? m_head[offset + i] : std::byte{0};
            }
            return {};
        }

    private:
        std::string m_name = "huge";
        Bytes m_head;
        std::uint64_t m_size;
    };
    for (const char* version : {"BP_R1.0.0", "BP_R2.0.1"}) {
        PacBuilder pac = smallPac();
        pac.version = version;
        pac.claimedTotal = 0x240000000ULL;
        pac.row("BOOT").claimedOffset = 0x120000000ULL;
        pac.row("BOOT").claimedBytes = 0x110000000ULL;
        const Huge source(pac.build(), 0x240000000ULL);
        const auto table = readPacTable(source);
        ASSERT_TRUE(table) << table.error().toLogLine();
        EXPECT_TRUE(table->wide);
        EXPECT_EQ(table->files[3].offset, 0x120000000ULL);
        EXPECT_EQ(table->files[3].bytes, 0x110000000ULL);
    }
}

TEST(PacReader, TellsAnOldRowByItsContent)
{
    PacBuilder pac = smallPac();
    pac.wide = false;
    pac.version = "BP_R2.0.1"; // misleading on purpose
    pac.row("BOOT").fileVersion = std::string(256, 'v'); // 512 bytes: reaches where the high halves would be
    const auto source = bytesAsSource("x", pac.build());
    const auto table = readPacTable(*source);
    ASSERT_TRUE(table) << table.error().toLogLine();
    EXPECT_FALSE(table->wide);
    EXPECT_EQ(table->files[3].bytes, 5001U);
}

TEST(PacReader, TwoEntriesMayShareAFileName)
{
    PacBuilder pac = smallPac();
    pac.row("BOOT").fileName = "fdl1.bin";
    EXPECT_TRUE(openBuilt(pac));
}

/// Counts what is read.
class Counting final : public ByteSource {
public:
    explicit Counting(std::shared_ptr<const ByteSource> inner)
        : m_inner(std::move(inner))
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_inner->name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_inner->size(); }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        const std::lock_guard lock(m_mutex);
        m_bytes += into.size();
        return m_inner->readAt(offset, into);
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    std::shared_ptr<const ByteSource> m_inner;
    mutable std::mutex m_mutex;
    mutable std::uint64_t m_bytes = 0;
};

TEST(PacReader, EightGibibytesOpenByHeaderTableAndXmlAlone)
{
    constexpr std::uint64_t Total = 8ULL << 30U;
    PacBuilder pac = smallPac();
    pac.withChecksums = false;
    pac.claimedTotal = Total;
    pac.row("BOOT").data.clear(); // its bytes are the hole at the end of the file
    const Bytes small = [&pac] {
        PacBuilder copy = pac;
        copy.row("BOOT").claimedOffset = 0;
        return copy.build();
    }();
    pac.row("BOOT").claimedOffset = small.size();
    pac.row("BOOT").claimedBytes = Total - small.size();
    const test::TemporaryFolder folder;
    const auto path = folder.write("big.pac", pac.build());
    std::filesystem::resize_file(path, Total);
    const auto file = openFile(path);
    ASSERT_TRUE(file);
    const auto counting = std::make_shared<Counting>(*file);
    const auto package = openPac({path, counting, "big.pac"}, {});
    ASSERT_TRUE(package) << package.error().toLogLine();
    EXPECT_EQ(findEntry(**package, "BOOT")->bytes, Total - small.size());
    EXPECT_LT(counting->bytes(), small.size() + 4 * 1024U);
}

} // namespace

} // namespace flashwright::unisoc
