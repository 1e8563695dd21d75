// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/help_text.h"
#include "app/cli/old_scripts.h"
#include "app/cli/terminal.h"
#include "app/cli/verify_depth.h"
#include "app/text/translations.h"

namespace flashwright {

namespace {

QList<QCommandLineOption> helpOptions()
{
    return {QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}),
        QCommandLineOption(QStringLiteral("version"))};
}

/// The command's word, found with the options of all commands at once: the values of options are not words.
QString firstWord(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(helpOptions());
    QStringList known;
    const auto addNew = [&](const QList<QCommandLineOption>& options) {
        for (const QCommandLineOption& option : options) {
            if (!known.contains(option.names().first())) {
                known += option.names();
                parser.addOption(option);
            }
        }
    };
    addNew(globalOptions());
    for (const Command& command : allCommands()) {
        addNew(command.options);
    }
    parser.parse(arguments);
    return parser.positionalArguments().value(0);
}

QStringList optionNamesOf(const Command& command)
{
    QStringList names;
    for (const QCommandLineOption& option : globalOptions() + command.options) {
        names += option.names();
    }
    return names;
}

QString whatIsWrong(const QCommandLineParser& parser, const Command& command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        return parser.errorText();
    }
    const QString nearest = nearestName(unknown.first(), optionNamesOf(command));
    return nearest.isEmpty()
        ? Cli::tr("%1 has no option \"%2\".").arg(command.name, unknown.first())
        : Cli::tr("%1 has no option \"%2\"; did you mean --%3?").arg(command.name, unknown.first(), nearest);
}

int showHelp(Console& console, const QString& about)
{
    const Command* const command = findCommand(about);
    if (!about.isEmpty() && command == nullptr) {
        return usageError(console, {}, Cli::tr("There is no command \"%1\".").arg(about));
    }
    console.result(command != nullptr ? commandHelp(*command) : programHelp());
    return number(ExitCode::Ok);
}

void setUpConsole(Console& console, const Settings& settings)
{
    const bool isTerminal = terminal::isInteractive(terminal::Stream::Errors);
    console.setManner({.colours = isTerminal && settings.colours && !settings.plain,
        .redraw = isTerminal && !settings.plain,
        .quiet = settings.quiet,
        .jsonLines = settings.jsonLines});
}

/// The value of an option that must work before anything is parsed.
QString earlyValue(const QStringList& arguments, const QString& option)
{
    const QString joined = option + QLatin1Char('=');
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option) {
            return arguments.value(i + 1);
        }
        if (arguments[i].startsWith(joined)) {
            return arguments[i].mid(joined.size());
        }
    }
    return {};
}

int noCommand(Console& console, const QStringList& arguments)
{
    if (arguments.contains(QLatin1String("--version"))) {
        console.result(QLatin1String("flashwright-cli ") + QCoreApplication::applicationVersion());
        return number(ExitCode::Ok);
    }
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))) {
        return showHelp(console, {});
    }
    return usageError(console, {}, Cli::tr("Say what to do: a command is missing."));
}

int unknownCommand(Console& console, const QString& word)
{
    QStringList names;
    for (const Command& command : allCommands()) {
        names += command.name;
    }
    const QString nearest = nearestName(word, names);
    return usageError(console, nearest,
        nearest.isEmpty() ? Cli::tr("There is no command \"%1\".").arg(word)
                          : Cli::tr("There is no command \"%1\"; did you mean \"%2\"?").arg(word, nearest));
}

} // namespace

int runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.addOptions(helpOptions());
    parser.addOptions(globalOptions());
    parser.addOptions(command.options);
    if (!parser.parse(arguments)) {
        return usageError(console, command.name, whatIsWrong(parser, command));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return showHelp(console, command.name);
    }
    const auto settings = readSettings(parser);
    if (!settings) {
        return usageError(console, command.name, settings.error());
    }
    setUpConsole(console, *settings);
    return command.run(
        Invocation{command.name, *settings, parser, parser.positionalArguments().mid(1), console});
}

int runProgram(const QStringList& given)
{
    terminal::ignoreBrokenPipes();
    const QStringList arguments = translateVerifyWords(translateOldSpellings(given));
    installTranslations(earlyValue(arguments, QStringLiteral("--lang")));
    Console console;
    const QString word = firstWord(arguments);
    if (word.isEmpty()) {
        return noCommand(console, arguments);
    }
    if (word == QLatin1String("help")) {
        return showHelp(console, arguments.value(arguments.indexOf(word) + 1));
    }
    const Command* const command = findCommand(word);
    return command != nullptr ? runCommand(*command, arguments, console) : unknownCommand(console, word);
}

} // namespace flashwright
