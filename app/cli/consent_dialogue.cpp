// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent_dialogue.h"

#include "app/cli/cli_text.h"
#include "app/text/plan_text.h"

namespace flashwright {

namespace {

Failure notConfirmed(const QString& word)
{
    if (word.isEmpty()) {
        return failWithProblem(Fault::Refused, "cli.consent", "not-confirmed");
    }
    return failWithProblem(Fault::Refused, "cli.consent", "needs-word").with("word", word.toStdString());
}

bool isYes(const QString& typed)
{
    return typed.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0
        || typed.compare(Cli::tr("yes"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Consent> askConsent(const FlashPlan& plan, const Settings& settings, JobOutput& output,
    Console& console, terminal::Watch& watch)
{
    const QString word = confirmWord(plan);
    if (plan.readsOnly() || (word.isEmpty() ? settings.yes : settings.confirm == word)) {
        return Consent{plan.digest()};
    }
    if (!terminal::isInteractive(terminal::Stream::Input)
        || !terminal::isInteractive(terminal::Stream::Errors)) {
        return notConfirmed(word);
    }
    output.showPlan(plan, JobOutput::PlanUse::Question);
    console.problem(word.isEmpty() ? Cli::tr("Type \"yes\" to go on:")
                                   : Cli::tr("This cannot be undone. Type \"%1\" to go on:").arg(word));
    const terminal::Watch::Line line = watch.readLine();
    if (line.interrupted) {
        return fail(Fault::Cancelled, "cli.consent");
    }
    const QString typed = QString::fromStdString(line.text.value_or(std::string())).trimmed();
    if (word.isEmpty() ? isYes(typed) : typed == word) {
        return Consent{plan.digest()};
    }
    return notConfirmed(word);
}

} // namespace flashwright
