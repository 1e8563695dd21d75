// SPDX-License-Identifier: GPL-3.0-or-later
// The vault and NV images on the command line, with practice phones.
#include "tests/app/cli/cli_run.h"
#include "tests/support/schema_check.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

class VaultCommands : public ::testing::Test {
protected:
    [[nodiscard]] CliResult onPhone(
        const QStringList& arguments, const char* profile = "unisoc:sc9863a-emmc") const
    {
        return m_home.run(arguments
            + QStringList{QStringLiteral("--practice"), QString::fromLatin1(profile), QStringLiteral("--pac"),
                QStringLiteral("practice")});
    }
    void save() const
    {
        const CliResult saved = onPhone({QStringLiteral("backup"), QStringLiteral("--identity")});
        ASSERT_EQ(saved.exitCode, 0) << saved.errors.toStdString();
    }
    [[nodiscard]] QJsonArray entries() const
    {
        const CliResult result = vault({QStringLiteral("list"), QStringLiteral("--json")});
        EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
        return result.document().value(QStringLiteral("entries")).toArray();
    }
    [[nodiscard]] CliResult vault(const QStringList& arguments) const
    {
        return m_home.run(QStringList{QStringLiteral("vault")} + arguments);
    }
    [[nodiscard]] QString firstId() const
    {
        return entries().at(0).toObject().value(QStringLiteral("id")).toString();
    }
    CliHome m_home;
};

QStringList names(const QJsonArray& areas)
{
    QStringList all;
    for (const QJsonValue& area : areas) {
        all += area.toObject().value(QStringLiteral("name")).toString();
    }
    return all;
}

TEST_F(VaultCommands, anEmptyVaultIsToldAndIsNoError)
{
    const CliResult result = vault({QStringLiteral("list"), QStringLiteral("--json")});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(result.document().value(QStringLiteral("entries")).toArray().isEmpty());
    EXPECT_EQ(vault({QStringLiteral("verify")}).exitCode, 0);
    EXPECT_EQ(vault({QStringLiteral("show"), QStringLiteral("x")}).exitCode, 10);
}

TEST_F(VaultCommands, identityIsKeptListedShownAndWhole)
{
    save();
    const CliResult list = vault({QStringLiteral("list"), QStringLiteral("--json")});
    const auto violations =
        SchemaCheck(schemaNamed(QStringLiteral("vault.schema.json"))).violations(list.document());
    EXPECT_TRUE(violations.isEmpty()) << violations.join(QLatin1Char('\n')).toStdString();
    const QJsonArray all = entries();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject entry = all.at(0).toObject();
    EXPECT_EQ(entry.value(QStringLiteral("maker")).toString(), QStringLiteral("unisoc"));
    const QStringList areas = names(entry.value(QStringLiteral("areas")).toArray());
    EXPECT_TRUE(areas.contains(QStringLiteral("l_fixnv1"))) << areas.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(areas.contains(QStringLiteral("miscdata"))) << areas.join(QLatin1Char(' ')).toStdString();
    const CliResult shown = vault({QStringLiteral("show"), firstId(), QStringLiteral("--json")});
    EXPECT_FALSE(shown.document().value(QStringLiteral("layout")).toArray().isEmpty());
    EXPECT_EQ(vault({QStringLiteral("verify"), firstId()}).exitCode, 0);
}

TEST_F(VaultCommands, aDamagedCopyIsFoundAndNotExported)
{
    save();
    const QString folder = entries().at(0).toObject().value(QStringLiteral("folder")).toString();
    QFile file(folder + QStringLiteral("/l_fixnv1.bin"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("x");
    file.close();
    EXPECT_EQ(vault({QStringLiteral("verify")}).exitCode, 9);
    const QString to = m_home.path(QStringLiteral("out.zip"));
    EXPECT_NE(vault({QStringLiteral("export"), firstId(), to}).exitCode, 0);
    EXPECT_FALSE(QFileInfo::exists(to));
}

TEST_F(VaultCommands, anExportIsABackupThatIsRestored)
{
    save();
    const QString to = m_home.path(QStringLiteral("out.zip"));
    const CliResult exported = vault({QStringLiteral("export"), firstId(), to});
    ASSERT_EQ(exported.exitCode, 0) << exported.errors.toStdString();
    for (const QString& what : {to, firstId()}) {
        const CliResult restored = onPhone({QStringLiteral("restore"), what, QStringLiteral("--yes")});
        EXPECT_EQ(restored.exitCode, 0) << what.toStdString() << restored.errors.toStdString();
    }
    const CliResult latest =
        onPhone({QStringLiteral("restore"), QStringLiteral("--latest"), QStringLiteral("--yes")});
    EXPECT_EQ(latest.exitCode, 0) << latest.errors.toStdString();
}

TEST_F(VaultCommands, pruneTellsFirstAndKeepsTheNewest)
{
    save();
    save();
    const QStringList dry{QStringLiteral("prune"), QStringLiteral("--keep"), QStringLiteral("1"),
        QStringLiteral("--dry-run"), QStringLiteral("--json")};
    EXPECT_EQ(vault(dry).document().value(QStringLiteral("removed")).toArray().size(), 1);
    EXPECT_EQ(entries().size(), 2);
    const QString newest = firstId();
    EXPECT_EQ(vault({QStringLiteral("prune"), QStringLiteral("--keep"), QStringLiteral("1")}).exitCode, 0);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(firstId(), newest);
}

TEST_F(VaultCommands, nvIsShownWithoutIdentitiesAndMerged)
{
    save();
    const QString phone = entries().at(0).toObject().value(QStringLiteral("folder")).toString()
        + QStringLiteral("/l_fixnv1.bin");
    const CliResult shown =
        m_home.run({QStringLiteral("nv"), QStringLiteral("show"), phone, QStringLiteral("--json")});
    ASSERT_EQ(shown.exitCode, 0) << shown.errors.toStdString();
    QString identity;
    for (const QJsonValue& value : shown.document().value(QStringLiteral("items")).toArray()) {
        EXPECT_FALSE(value.toObject().contains(QStringLiteral("data")));
        identity = value.toObject().value(QStringLiteral("name")) == QStringLiteral("IMEI")
            ? QStringLiteral("seen")
            : identity;
    }
    EXPECT_EQ(identity, QStringLiteral("seen"));
    const CliResult revealed = m_home.run({QStringLiteral("nv"), QStringLiteral("show"), phone,
        QStringLiteral("--reveal"), QStringLiteral("--json")});
    EXPECT_TRUE(revealed.out.contains("\"data\""));
    const QString out = m_home.path(QStringLiteral("merged.bin"));
    const QStringList merge{QStringLiteral("nv"), QStringLiteral("merge"), phone,
        m_home.practiceFirmware(QStringLiteral("sc9863a-emmc")), QStringLiteral("-o"), out,
        QStringLiteral("--json")};
    const CliResult merged = m_home.run(merge);
    ASSERT_EQ(merged.exitCode, 0) << merged.errors.toStdString();
    EXPECT_EQ(merged.document().value(QStringLiteral("sha256")).toString(), sha256Of(contentsOf(out)));
    EXPECT_TRUE(merged.document().value(QStringLiteral("kept")).toArray().contains(QStringLiteral("IMEI")));
    EXPECT_NE(m_home.run(merge).exitCode, 0) << "a file that is there is never overwritten";
    const QString other = m_home.path(QStringLiteral("other.bin"));
    const CliResult few =
        m_home.run({QStringLiteral("nv"), QStringLiteral("merge"), phone, out, QStringLiteral("--items"),
            QStringLiteral("WIFI,0xa05"), QStringLiteral("-o"), other, QStringLiteral("--json")});
    EXPECT_EQ(few.exitCode, 0) << few.errors.toStdString();
    EXPECT_EQ(contentsOf(other), contentsOf(out));
}

} // namespace
} // namespace flashwright::testing
