// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"

namespace flashwright {

namespace {

QStringList optionWords(const QList<QCommandLineOption>& options)
{
    QStringList words;
    for (const QCommandLineOption& option : options) {
        if (option.flags() & QCommandLineOption::HiddenFromHelp) {
            continue;
        }
        for (const QString& name : option.names()) {
            words += (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
        }
    }
    return words;
}

QStringList commandWords()
{
    QStringList words;
    for (const Command& command : allCommands()) {
        words += command.name;
    }
    return words << QStringLiteral("help");
}

QString bashScript()
{
    QString script = QStringLiteral("# bash completion for flashwright-cli\n"
                                    "_flashwright_cli() {\n"
                                    "  local word=${COMP_WORDS[COMP_CWORD]} command= options= i\n"
                                    "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
                                    "    case ${COMP_WORDS[i]} in\n");
    for (const Command& command : allCommands()) {
        script += QStringLiteral("      %1) command=%1; options='%2' ;;\n")
                      .arg(command.name, optionWords(command.options).join(QLatin1Char(' ')));
    }
    script +=
        QStringLiteral("    esac\n"
                       "  done\n"
                       "  if [[ $word == -* ]]; then\n"
                       "    COMPREPLY=($(compgen -W '%1'\" $options\" -- \"$word\"))\n"
                       "  elif [[ -z $command ]]; then\n"
                       "    COMPREPLY=($(compgen -W '%2' -- \"$word\"))\n"
                       "  else\n"
                       "    compopt -o default; COMPREPLY=()\n"
                       "  fi\n"
                       "}\n"
                       "complete -F _flashwright_cli flashwright-cli\n")
            .arg(optionWords(globalOptions()).join(QLatin1Char(' ')), commandWords().join(QLatin1Char(' ')));
    return script;
}

/// Text between single quotes of zsh, fish and PowerShell.
QString quoted(QString text, QLatin1String quoteInside)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), quoteInside) + QLatin1Char('\'');
}

QString zshScript()
{
    QString script = QStringLiteral(
        "#compdef flashwright-cli\n_flashwright_cli() {\n  local -a commands options\n  commands=(\n");
    for (const Command& command : allCommands()) {
        script += QStringLiteral("    %1\n")
                      .arg(quoted(command.name + QLatin1Char(':') + command.summary, QLatin1String("'\\''")));
    }
    script +=
        QStringLiteral("  )\n  options=(%1)\n  case ${words[(r)(%2)]} in\n")
            .arg(optionWords(globalOptions()).join(QLatin1Char(' ')), commandWords().join(QLatin1Char('|')));
    for (const Command& command : allCommands()) {
        const QStringList words = optionWords(command.options);
        if (!words.isEmpty()) {
            script +=
                QStringLiteral("    %1) options+=(%2) ;;\n").arg(command.name, words.join(QLatin1Char(' ')));
        }
    }
    script += QStringLiteral("  esac\n"
                             "  if [[ $words[CURRENT] == -* ]]; then compadd -- $options\n"
                             "  elif (( CURRENT == 2 )); then _describe command commands\n"
                             "  else _files; fi\n"
                             "}\n"
                             "_flashwright_cli \"$@\"\n");
    return script;
}

QString fishOption(const QCommandLineOption& option, const QString& condition)
{
    QString line = QStringLiteral("complete -c flashwright-cli");
    if (!condition.isEmpty()) {
        line += QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(condition);
    }
    for (const QString& name : option.names()) {
        line += (name.size() == 1 ? QLatin1String(" -s ") : QLatin1String(" -l ")) + name;
    }
    line += option.valueName().isEmpty() ? QLatin1String() : QLatin1String(" -r");
    return line + QLatin1String(" -d ") + quoted(option.description(), QLatin1String("\\'"))
        + QLatin1Char('\n');
}

QString fishScript()
{
    QString script = QStringLiteral("# fish completion for flashwright-cli\n");
    for (const Command& command : allCommands()) {
        script += QStringLiteral("complete -c flashwright-cli -n __fish_use_subcommand -a %1 -d %2\n")
                      .arg(command.name, quoted(command.summary, QLatin1String("\\'")));
        for (const QCommandLineOption& option : command.options) {
            if (!(option.flags() & QCommandLineOption::HiddenFromHelp)) {
                script += fishOption(option, command.name);
            }
        }
    }
    for (const QCommandLineOption& option : globalOptions()) {
        script += fishOption(option, {});
    }
    return script;
}

QString powershellScript()
{
    QString table;
    for (const Command& command : allCommands()) {
        QStringList words;
        for (const QString& word : optionWords(command.options)) {
            words += quoted(word, QLatin1String("''"));
        }
        table += QStringLiteral("        '%1' = @(%2)\n").arg(command.name, words.join(QLatin1String(", ")));
    }
    QStringList everywhere;
    for (const QString& word : optionWords(globalOptions())) {
        everywhere += quoted(word, QLatin1String("''"));
    }
    return QStringLiteral("Register-ArgumentCompleter -Native -CommandName flashwright-cli -ScriptBlock {\n"
                          "    param($word, $ast, $position)\n"
                          "    $commands = @{\n%1    }\n"
                          "    $everywhere = @(%2)\n"
                          "    $used = $ast.CommandElements | ForEach-Object { \"$_\" } | Where-Object { "
                          "$commands.ContainsKey($_) } | Select-Object -First 1\n"
                          "    $words = if ($word -like '-*') { $everywhere + $(if ($used) { "
                          "$commands[$used] }) } elseif (-not $used) { $commands.Keys } else { @() }\n"
                          "    $words | Where-Object { $_ -like \"$word*\" } | Sort-Object | ForEach-Object "
                          "{ [System.Management.Automation.CompletionResult]::new($_) }\n"
                          "}\n")
        .arg(table, everywhere.join(QLatin1String(", ")));
}

int run(const Invocation& call)
{
    const QString shell = call.arguments.value(0);
    QString script;
    if (shell == QLatin1String("bash")) {
        script = bashScript();
    } else if (shell == QLatin1String("zsh")) {
        script = zshScript();
    } else if (shell == QLatin1String("fish")) {
        script = fishScript();
    } else if (shell == QLatin1String("powershell")) {
        script = powershellScript();
    } else {
        return usageError(
            call.console, call.command, Cli::tr("completion needs one of: bash, zsh, fish, powershell."));
    }
    call.console.result(script.trimmed());
    return number(ExitCode::Ok);
}

} // namespace

Command completionCommand()
{
    return {QStringLiteral("completion"), QStringLiteral("bash|zsh|fish|powershell"),
        Cli::tr("Print the completion script of a shell."), {}, run};
}

} // namespace flashwright
