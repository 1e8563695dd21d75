// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

struct Row {
    const char* name;
    QStringList arguments;
    const char* says; ///< part of what stderr must tell
};

class UsageErrors : public ::testing::TestWithParam<Row> { };

TEST_P(UsageErrors, endWithTwoAndAHint)
{
    const CliHome home;
    const CliResult result = home.run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(result.out.isEmpty()) << result.out.toStdString();
    EXPECT_TRUE(result.errors.contains(GetParam().says)) << result.errors.toStdString();
    EXPECT_TRUE(result.errors.contains("help")) << result.errors.toStdString();
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

INSTANTIATE_TEST_SUITE_P(Rows, UsageErrors,
    ::testing::Values(Row{"nothing", {}, "command"}, Row{"unknownCommand", words("flahs x.pac"), "flash"},
        Row{"unknownOption", words("flash x.pac --dryrun"), "--dry-run"},
        Row{"noSubstrings", words("flash x.pac --ye"), "ye"},
        Row{"optionWithoutValue", words("info --port"), "port"},
        Row{"flashWithoutFirmware", words("flash"), "FIRMWARE"},
        Row{"flashTwo", words("flash a.pac b.pac"), "FIRMWARE"},
        Row{"twoScenes", words("flash x.pac --scene upgrade -c download"), "not both"},
        Row{"oldBattery", words("flash x.pac -t 90"), "without"},
        Row{"battery", words("flash x.pac --battery full"), "without"},
        Row{"fdlAndLoader", words("flash x.pac --fdl a.bin --loader b.bin"), "--fdl"},
        Row{"backupWithoutFolder", words("backup"), "-o DIR"},
        Row{"backupBoth", words("backup --full --identity -o d"), "not both"},
        Row{"restoreNothing", words("restore"), "backup"},
        Row{"vaultWhat", words("vault"), "prune"}, Row{"vaultExport", words("vault export x"), "export"},
        Row{"vaultKeep", words("vault prune --keep 0"), "--keep"}, Row{"nvWhat", words("nv"), "merge"},
        Row{"nvMerge", words("nv merge a.bin b.pac"), "-o"},
        Row{"eraseLength", words("erase --address 0x1000"), "--length"},
        Row{"eraseRegion", words("erase --address 0 --length 4K --region moon"), "moon"},
        Row{"eraseTwoWays", words("erase boot --except-boot"), "--except-boot"},
        Row{"loaderWhat", words("loader"), "why CHIP"}, Row{"loaderWhy", words("loader why XY1"), "XY1"},
        Row{"diagnoseNothing", words("diagnose"), "LOGFILE"}, Row{"explainNothing", words("explain"), "number"},
        Row{"memtestNames", words("memtest all"), "memtest"},
        Row{"sceneUnknown", words("flash x.pac --scene magic"), "magic"},
        Row{"readWithoutFolder", words("read boot"), "-o DIR"},
        Row{"badTarget", words("read 0x1000 -o d"), "LENGTH"},
        Row{"writeWithoutFile", words("write boot"), "NAME=FILE"},
        Row{"eraseNothing", words("erase"), "--all"}, Row{"eraseBoth", words("erase boot --all"), "--all"},
        Row{"badWait", words("info --wait soon"), "soon"},
        Row{"badLoader", words("info --fdl x.bin@here"), "here"},
        Row{"badShell", words("completion tcsh"), "fish"}, Row{"simWhat", words("sim run"), "start"},
        Row{"simWho", words("sim start"), "sim list"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Help, listsEveryCommand)
{
    const CliHome home;
    const CliResult result = home.run({QStringLiteral("--help")});
    EXPECT_EQ(result.exitCode, 0);
    for (const char* command : {"devices", "info", "inspect", "extract", "flash", "read", "write", "erase",
             "backup", "restore", "verify", "partitions", "repartition", "reboot", "poweroff", "memtest",
             "loader", "diagnose", "explain", "sim", "completion"}) {
        EXPECT_TRUE(result.out.contains(command)) << command;
    }
}

TEST(Help, ofACommandNamesItsOptions)
{
    const CliHome home;
    for (const QStringList& arguments : {words("help flash"), words("flash --help"), words("--help flash")}) {
        const CliResult result = home.run(arguments);
        EXPECT_EQ(result.exitCode, 0);
        EXPECT_TRUE(result.out.contains("--repartition"));
        EXPECT_TRUE(result.out.contains("--dry-run"));
    }
}

TEST(Completion, existsForEveryShell)
{
    const CliHome home;
    for (const char* shell : {"bash", "zsh", "fish", "powershell"}) {
        const CliResult result = home.run({QStringLiteral("completion"), QString::fromLatin1(shell)});
        EXPECT_EQ(result.exitCode, 0);
        EXPECT_TRUE(result.out.contains("repartition")) << shell;
    }
}

TEST(Completion, ofBashIsWhatIsShipped)
{
    const CliHome home;
    for (const auto& [shell, file] : {std::pair("bash", "flashwright-cli.bash"),
             std::pair("zsh", "_flashwright-cli"), std::pair("fish", "flashwright-cli.fish")}) {
        const QString shipped = QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/packaging/linux/completions/")
            + QString::fromLatin1(file);
        EXPECT_EQ(home.run({QStringLiteral("completion"), QString::fromLatin1(shell)}).out.trimmed(),
            contentsOf(shipped).trimmed())
            << "run: flashwright-cli completion " << shell << " > " << shipped.toStdString();
    }
}

} // namespace
} // namespace flashwright::testing
