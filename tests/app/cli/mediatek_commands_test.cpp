// SPDX-License-Identifier: GPL-3.0-or-later
// The other commands against virtual MediaTek phones that restart into their preloader after every job, and
// those that need no phone.
#include "tests/app/cli/cli_run.h"
#include "tests/support/da_builder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>

#include <cstdlib>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

namespace flashwright::testing {
namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

constexpr const char* ComesBack = R"({"back_after_reset_ms":200})";

class MediatekCommands : public ::testing::TestWithParam<const char*> {
protected:
    /// Their areas of calibration take a serial line most of a minute each time.
    void SetUp() override
    {
        const bool isLarge = m_isUfs || m_profile.contains(QLatin1String("mt6765"));
        if (isLarge && std::getenv("FLASHWRIGHT_EVERY_SCENE") == nullptr) {
            GTEST_SKIP() << "FLASHWRIGHT_EVERY_SCENE is not set";
        }
    }

    const CliHome m_home;
    const QString m_profile = QStringLiteral("mediatek:") + QString::fromLatin1(GetParam());
    const QString m_firmware = m_home.practiceFirmware(m_profile);
    Simulator m_phone{m_home, m_profile, ComesBack};
    const bool m_isUfs = m_profile.contains(QLatin1String("ufs"));
    /// The tablet has two slots.
    const QString m_slot = m_profile.contains(QLatin1String("mt6789")) ? QStringLiteral("_a") : QString();
    const QString m_boot = QStringLiteral("boot") + m_slot;

    /// Waits for the phone that a job before this one has restarted: the link to its port is made anew then.
    void awaitPort()
    {
        const QDeadlineTimer patience(20'000);
        struct stat link { };
        while (!patience.hasExpired()
            && (::lstat(m_phone.port().toLocal8Bit().constData(), &link) != 0 || madeAt(link) == m_used)) {
            std::this_thread::yield();
        }
        m_used = madeAt(link);
    }
    static std::pair<long, long> madeAt(const struct stat& link)
    {
        return {link.st_ctim.tv_sec, link.st_ctim.tv_nsec};
    }
    std::pair<long, long> m_used;

    [[nodiscard]] CliResult run(const QStringList& arguments)
    {
        awaitPort();
        return m_home.run(arguments
            + QStringList{QStringLiteral("--port"), m_phone.port(), QStringLiteral("--wait"),
                QStringLiteral("20"), QStringLiteral("--pac"), m_firmware});
    }
};

TEST_P(MediatekCommands, infoAndPartitionsOneAfterTheOther)
{
    const CliResult info = run(words("info --json"));
    EXPECT_EQ(info.exitCode, 0) << info.errors.toStdString();
    EXPECT_EQ(info.document().value(QStringLiteral("storage")),
        m_isUfs ? QStringLiteral("ufs") : QStringLiteral("emmc"));
    const CliResult table = run(words("partitions --json"));
    EXPECT_EQ(table.exitCode, 0) << table.errors.toStdString();
    QStringList names;
    for (const QJsonValue& row : table.document().value(QStringLiteral("partitions")).toArray()) {
        names += row[QStringLiteral("name")].toString();
    }
    EXPECT_TRUE(names.contains(m_boot)) << names.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(names.contains(QStringLiteral("nvram")));
}

TEST_P(MediatekCommands, writeReadAndEraseByNameAndAddress)
{
    const QByteArray image = QByteArray("flashwright").repeated(6000);
    const QString file = m_home.write(QStringLiteral("logo.img"), image);
    const CliResult written =
        run({QStringLiteral("write"), QStringLiteral("logo=") + file, QStringLiteral("--yes")});
    EXPECT_EQ(written.exitCode, 0) << written.errors.toStdString();
    const QString region = m_isUfs ? QStringLiteral("lu0") : QStringLiteral("boot1");
    const QString folder = m_home.path(QStringLiteral("read"));
    const CliResult read = run({QStringLiteral("read"), QStringLiteral("logo"),
        region + QStringLiteral(":0x0:4K"), QStringLiteral("-o"), folder});
    EXPECT_EQ(read.exitCode, 0) << read.errors.toStdString();
    QByteArray boot;
    QByteArray logo;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        (name.startsWith(QLatin1String("logo")) ? logo : boot) = contentsOf(folder + QLatin1Char('/') + name);
    }
    EXPECT_EQ(logo.left(image.size()), image);
    EXPECT_EQ(boot.size(), 4096);
    EXPECT_TRUE(boot.startsWith(m_isUfs ? "UFS_BOOT" : "EMMC_BOOT"));
    const CliResult erased = run(words("erase logo --yes"));
    EXPECT_EQ(erased.exitCode, 0) << erased.errors.toStdString();
    const QJsonObject left = m_phone.stop();
    EXPECT_TRUE(!left.contains(QStringLiteral("logo"))
        || !m_phone.area(QStringLiteral("logo")).contains("flashwright"));
}

TEST_P(MediatekCommands, aBackupOfTheIdentityGoesBack)
{
    const QString folder = m_home.path(QStringLiteral("backup"));
    const CliResult saved =
        run({QStringLiteral("backup"), QStringLiteral("--identity"), QStringLiteral("-o"), folder});
    ASSERT_EQ(saved.exitCode, 0) << saved.errors.toStdString();
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/manifest.json")));
    const QString junk = m_home.write(QStringLiteral("junk.img"), QByteArray(65536, 'x'));
    const CliResult spoiled = run({QStringLiteral("write"), QStringLiteral("nvram=") + junk,
        QStringLiteral("--only"), QStringLiteral("nvram"), QStringLiteral("--yes")});
    ASSERT_EQ(spoiled.exitCode, 0) << spoiled.errors.toStdString();
    const CliResult restored = run({QStringLiteral("restore"), folder, QStringLiteral("--yes")});
    EXPECT_EQ(restored.exitCode, 0) << restored.errors.toStdString();
    m_phone.stop();
    const CliHome other;
    Simulator untouched(other, m_profile);
    const QJsonObject before = untouched.stop();
    for (const char* name : {"nvram", "nvdata", "proinfo", "protect1", "protect2", "seccfg"}) {
        if (before.contains(QLatin1String(name))) { // zeros that were put back make a dump longer
            const QByteArray was = untouched.area(QLatin1String(name));
            EXPECT_EQ(sha256Of(m_phone.area(QLatin1String(name)).left(was.size())), sha256Of(was)) << name;
        }
    }
}

TEST_P(MediatekCommands, verifyAfterAFlash)
{
    ASSERT_EQ(
        run({QStringLiteral("flash"), m_firmware, QStringLiteral("--yes"), QStringLiteral("--only"), m_boot})
            .exitCode,
        0);
    const CliResult same = run({QStringLiteral("verify"), m_firmware, QStringLiteral("--only"), m_boot});
    EXPECT_EQ(same.exitCode, 0) << same.errors.toStdString();
    const CliResult differs =
        run({QStringLiteral("verify"), m_firmware, QStringLiteral("--only"), QStringLiteral("logo")});
    EXPECT_EQ(differs.exitCode, 9) << differs.errors.toStdString();
}

TEST_P(MediatekCommands, formatAllNeedsItsWord)
{
    const CliResult refused = run({QStringLiteral("flash"), m_firmware, QStringLiteral("--scene"),
        QStringLiteral("format-all"), QStringLiteral("--yes")});
    EXPECT_EQ(refused.exitCode, 10);
    EXPECT_TRUE(refused.errors.contains("format-all")) << refused.errors.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Phones, MediatekCommands,
    ::testing::Values("mt6580-emmc", "mt6765-emmc", "mt6785-ufs", "mt6789-emmc"), [](const auto& row) {
        std::string name = row.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

struct AskedRow {
    const char* asked;
    const char* id; ///< of a diagnosis among the readings
};
class Explain : public ::testing::TestWithParam<AskedRow> { };

TEST_P(Explain, namesCauseAndRemedies)
{
    const CliHome home;
    const CliResult result = home.run(
        {QStringLiteral("explain"), QString::fromLatin1(GetParam().asked), QStringLiteral("--json")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    bool found = false;
    for (const QJsonValue& reading : result.document().value(QStringLiteral("readings")).toArray()) {
        found = found || reading[QStringLiteral("id")].toString() == QLatin1String(GetParam().id);
        if (reading[QStringLiteral("id")].toString() == QLatin1String(GetParam().id)) {
            EXPECT_FALSE(reading[QStringLiteral("remedies")].toArray().isEmpty());
        }
    }
    EXPECT_TRUE(found) << result.out.toStdString();
}
INSTANTIATE_TEST_SUITE_P(Rows, Explain,
    ::testing::Values(AskedRow{"4032", "mtk-enable-dram-fail-4032"},
        AskedRow{"0xfc0", "mtk-enable-dram-fail-4032"},
        AskedRow{"S_FT_ENABLE_DRAM_FAIL", "mtk-enable-dram-fail-4032"},
        AskedRow{"s_ft_enable_dram_fail", "mtk-enable-dram-fail-4032"},
        AskedRow{"chip mismatch", "chip-mismatch-scatter"}, AskedRow{"battery-low", "battery-low"}));

TEST(ExplainWords, theUnknownIsSaidToBeUnknown)
{
    const CliHome home;
    for (const char* asked : {"123456789", "0x123456789", "S_NO_SUCH_NAME", "quux frobnicated"}) {
        const CliResult result = home.run({QStringLiteral("explain"), QString::fromLatin1(asked)});
        EXPECT_EQ(result.exitCode, 1) << asked;
        EXPECT_TRUE(result.errors.contains(asked));
    }
    const CliResult hex = home.run(words("explain 0xC0050005"));
    EXPECT_EQ(hex.exitCode, 0);
    EXPECT_TRUE(hex.out.contains("STATUS_EXT_RAM_EXCEPTION")) << hex.out.toStdString();
}

TEST(Loaders, areAddedListedAndJudged)
{
    const CliHome home;
    test::DaBuilder container;
    const Bytes second(0x500, std::byte{0x77});
    container.rows = {test::twoStages(0x6765, {}, second), test::twoStages(0x6571, {}, second)};
    const Bytes bytes = container.build();
    const QString file = home.write(QStringLiteral("MTK_AllInOne_DA.bin"),
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    const CliResult added = home.run({QStringLiteral("loader"), QStringLiteral("add"), file});
    EXPECT_EQ(added.exitCode, 0) << added.errors.toStdString();
    const QString junk = home.write(QStringLiteral("junk.bin"), QByteArray(4096, 'x'));
    EXPECT_EQ(home.run({QStringLiteral("loader"), QStringLiteral("add"), junk}).exitCode, 5);
    const QJsonArray listed =
        home.run(words("loader list --json")).document().value(QStringLiteral("loaders")).toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0][QStringLiteral("role")], QStringLiteral("da"));
    const auto verdict = [&home](const char* chip) {
        return home
            .run({QStringLiteral("loader"), QStringLiteral("why"), QString::fromLatin1(chip),
                QStringLiteral("--json")})
            .document()
            .value(QStringLiteral("verdicts"))
            .toArray()
            .at(0);
    };
    EXPECT_TRUE(verdict("MT6571")[QStringLiteral("chosen")].toBool());
    EXPECT_EQ(verdict("mt6765")[QStringLiteral("reason")], QStringLiteral("loader-inconsistent"));
    EXPECT_EQ(verdict("MT6580")[QStringLiteral("reason")], QStringLiteral("loader-wrong-chip"));
}

} // namespace
} // namespace flashwright::testing
