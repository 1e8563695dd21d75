// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/cli_text.h"
#include "app/cli/commands.h"

#include <numeric>

namespace flashwright {

namespace {

QString optionNames(const QCommandLineOption& option)
{
    QStringList shown;
    for (const QString& name : option.names()) {
        shown += (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
    }
    QString text = shown.join(QLatin1String(", "));
    if (!option.valueName().isEmpty()) {
        text += QLatin1Char(' ') + option.valueName();
    }
    return text;
}

QString twoColumns(const QString& left, const QString& right)
{
    constexpr int Indent = 26;
    QString line = QLatin1String("  ") + left;
    line = line.size() < Indent ? line.leftJustified(Indent)
                                : QString(line + QLatin1Char('\n') + QString(Indent, QLatin1Char(' ')));
    return line + right + QLatin1Char('\n');
}

QString optionLines(const QList<QCommandLineOption>& options)
{
    QString text;
    for (const QCommandLineOption& option : options) {
        if (!(option.flags() & QCommandLineOption::HiddenFromHelp)) {
            text += twoColumns(optionNames(option), option.description());
        }
    }
    return text;
}

/// Levenshtein distance.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int same = a[i] == b[qsizetype(j) - 1] ? 0 : 1;
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + same});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

} // namespace

QString programHelp()
{
    QString text = Cli::tr("Flashwright restores stock firmware on phones.") + QLatin1String("\n\n")
        + Cli::tr("Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]") + QLatin1String("\n\n")
        + Cli::tr("Commands:") + QLatin1Char('\n');
    for (const Command& command : allCommands()) {
        text += twoColumns(command.name, command.summary);
    }
    text += twoColumns(QStringLiteral("help COMMAND"), Cli::tr("Explain one command."));
    text += QLatin1Char('\n') + Cli::tr("Options for every command:") + QLatin1Char('\n')
        + optionLines(globalOptions());
    text += twoColumns(QStringLiteral("-h, --help"), Cli::tr("Show help."));
    text += twoColumns(QStringLiteral("--version"), Cli::tr("Show the version."));
    text += QLatin1Char('\n') + Cli::tr("Exit codes:") + QLatin1Char('\n')
        + Cli::tr(
            "  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,\n"
            "  5 bad firmware, 6 firmware does not fit the phone, 7 the maker's authorisation is needed,\n"
            "  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed");
    return text;
}

QString commandHelp(const Command& command)
{
    QString text =
        Cli::tr("Usage: flashwright-cli [OPTIONS] %1 %2").arg(command.name, command.arguments).trimmed()
        + QLatin1String("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.options.isEmpty()) {
        text += QLatin1Char('\n') + Cli::tr("Options of this command:") + QLatin1Char('\n')
            + optionLines(command.options);
    }
    text += QLatin1Char('\n') + Cli::tr("Options for every command:") + QLatin1Char('\n')
        + optionLines(globalOptions());
    return text.trimmed();
}

QString nearestName(const QString& typed, const QStringList& known)
{
    QString best;
    int bestDistance = 3;
    for (const QString& name : known) {
        const int steps = distance(typed, name);
        if (steps < bestDistance && steps < name.size()) {
            best = name;
            bestDistance = steps;
        }
    }
    return best;
}

} // namespace flashwright
