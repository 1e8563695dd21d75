// SPDX-License-Identifier: GPL-3.0-or-later
// Every virtual MediaTek phone through every scene: the real command line in one process, the phone in
// another, a pseudo-terminal between them. What must be on the phone afterwards comes from the unpacked
// images.
#include "tests/app/cli/practice_images.h"

#include <QMap>
#include <QtEndian>

#include <array>
#include <cstdlib>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

struct SceneRow {
    const char* name;
    const char* phone; ///< as `sim list` names it
    const char* arguments; ///< beside firmware and port
    bool onlyWhenAsked = false; ///< a serial line is slow; all phones do all scenes without one elsewhere
};

/// Identity and calibration as real scatter files name them.
constexpr std::array Kept{"nvram", "nvdata", "nvcfg", "proinfo", "protect1", "protect2", "persist", "seccfg",
    "sec1", "otp", "flashinfo", "frp"};

class MediatekScenes : public ::testing::TestWithParam<SceneRow> {
protected:
    void SetUp() override
    {
        if (GetParam().onlyWhenAsked && std::getenv("FLASHWRIGHT_EVERY_SCENE") == nullptr) {
            GTEST_SKIP() << "FLASHWRIGHT_EVERY_SCENE is not set";
        }
    }
    const CliHome m_home;
    const QString m_phone = QStringLiteral("mediatek:") + QString::fromLatin1(GetParam().phone);
    const QString m_model = QString(m_phone).remove(QStringLiteral("-brom"));
};

/// Name -> "first-last" sector of every entry of a GUID partition table. Source: [spec] UEFI 2.10 chapter 5
QMap<QString, QString> tableIn(const QByteArray& area)
{
    QMap<QString, QString> rows;
    const qsizetype sector = area.indexOf("EFI PART");
    for (qsizetype at = 2 * sector; sector > 0 && at + 128 <= area.size(); at += 128) {
        QString name;
        for (qsizetype unit = at + 56; unit < at + 128; unit += 2) {
            const auto letter = qFromLittleEndian<quint16>(area.constData() + unit);
            name += letter == 0 ? QString() : QString(QChar(letter));
        }
        if (!name.isEmpty()) {
            rows[name] = QStringLiteral("%1-%2")
                             .arg(qFromLittleEndian<quint64>(area.constData() + at + 32))
                             .arg(qFromLittleEndian<quint64>(area.constData() + at + 40));
        }
    }
    return rows;
}

/// The image behind the header of its region, in both copies.
void expectPreloader(const Simulator& phone, const QJsonObject& areas, const QByteArray& image)
{
    const bool isUfs = areas.contains(QStringLiteral("lu0"));
    for (const char* name : isUfs ? std::array{"lu0", "lu1"} : std::array{"boot1", "boot2"}) {
        ASSERT_TRUE(areas.contains(QLatin1String(name))) << name;
        const QByteArray found = phone.area(QLatin1String(name));
        EXPECT_TRUE(found.startsWith(isUfs ? "UFS_BOOT" : "EMMC_BOOT")) << name;
        const bool ownHeader = !image.startsWith("MMM");
        EXPECT_EQ(found.indexOf(image), ownHeader ? 0 : isUfs ? 0x1000 : 0x800) << name;
    }
}

TEST_P(MediatekScenes, everyImageArrivesAndProtectedAreasStay)
{
    const QString rom = m_home.practiceFirmware(m_model);
    const QList<WantedArea> wanted = wantedAreas(m_home, m_model.section(QLatin1Char(':'), 1), rom);
    ASSERT_GE(wanted.size(), 5);
    Simulator untouched(m_home, m_phone);
    const QJsonObject before = untouched.stop();
    const QMap<QString, QString> table = tableIn(untouched.area(QStringLiteral("pgpt")));

    QMap<QString, QByteArray> protectedAreas;
    for (const char* name : Kept) {
        if (before.contains(QLatin1String(name))) {
            protectedAreas[QLatin1String(name)] = untouched.area(QLatin1String(name));
        }
    }

    Simulator phone(m_home, m_phone);
    const CliResult result =
        m_home.run(QStringList{QStringLiteral("flash"), rom, QStringLiteral("--port"), phone.port(),
                       QStringLiteral("--jsonl"), QStringLiteral("--wait"), QStringLiteral("20")}
            + words(GetParam().arguments));
    EXPECT_EQ(result.exitCode, 0) << result.out.right(3000).toStdString() << result.errors.toStdString();
    const QJsonObject after = phone.stop();

    for (const WantedArea& area : wanted) {
        if (area.entry.startsWith(QLatin1String("preloader"))) {
            expectPreloader(phone, after, area.bytes);
            continue;
        }
        ASSERT_TRUE(after.contains(area.area)) << area.entry.toStdString();
        const QByteArray found = phone.area(area.area);
        for (const auto& [offset, length] : area.runs) {
            EXPECT_EQ(sha256Of(found.mid(offset, length)), sha256Of(area.bytes.mid(offset, length)))
                << area.entry.toStdString() << " at " << offset;
        }
    }
    int kept = 0;
    for (const char* name : Kept) {
        if (before.contains(QLatin1String(name))) {
            ++kept;
            // A dump ends behind the last page that was ever written: zeros put back make it longer.
            const QByteArray was = protectedAreas.value(QLatin1String(name));
            const QByteArray is = phone.area(QLatin1String(name));
            EXPECT_EQ(sha256Of(is.left(was.size())), sha256Of(was)) << name;
            EXPECT_EQ(is.mid(was.size()).count('\0'), std::max<qsizetype>(is.size() - was.size(), 0)) << name;
        }
    }
    EXPECT_GE(kept, 4);
    EXPECT_EQ(tableIn(phone.area(QStringLiteral("pgpt"))), table);
    EXPECT_GE(table.size(), 20);
    EXPECT_EQ(result.events(QStringLiteral("done")).size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Download, MediatekScenes,
    ::testing::Values(SceneRow{"legacy", "mt6580-emmc", "--yes"},
        SceneRow{"legacyBootRom", "mt6580-emmc-brom", "--yes"}, SceneRow{"xflash", "mt6765-emmc", "--yes"},
        SceneRow{"xflashBootRom", "mt6765-emmc-brom", "--yes", true},
        SceneRow{"ufs", "mt6785-ufs", "--yes", true},
        SceneRow{"ufsBootRom", "mt6785-ufs-brom", "--yes", true},
        SceneRow{"xml", "mt6789-emmc", "--yes", true}, SceneRow{"xmlBootRom", "mt6789-emmc-brom", "--yes"}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Upgrade, MediatekScenes,
    ::testing::Values(SceneRow{"legacy", "mt6580-emmc", "--scene upgrade --yes"},
        SceneRow{"xflash", "mt6765-emmc", "--scene upgrade --yes", true},
        SceneRow{"ufs", "mt6785-ufs", "-c firmware-upgrade --yes", true},
        SceneRow{"xml", "mt6789-emmc", "--scene upgrade --yes"}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(FormatAll, MediatekScenes,
    ::testing::Values(SceneRow{"legacy", "mt6580-emmc", "--scene format-all --confirm format-all"},
        SceneRow{"xflash", "mt6765-emmc", "--scene format-all --confirm format-all", true},
        SceneRow{"ufs", "mt6785-ufs", "--scene format-all --confirm format-all", true},
        SceneRow{"xml", "mt6789-emmc", "-c format-download --confirm format-all", true}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace flashwright::testing
