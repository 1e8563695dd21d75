// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "app/text/key_guide_text.h"
#include "core/catalog/chip_catalog.h"
#include "core/catalog/key_guide.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace flashwright {

namespace {

/// The guides to show: all of them, or the one of a chip.
struct Shown {
    std::vector<KeyGuide> guides;
    std::string chip; ///< the family that was asked for; empty = none
};

bool isCalled(const ChipProfile& chip, const QString& name)
{
    const auto same = [&name](const std::string& one) {
        return QString::fromStdString(one).compare(name, Qt::CaseInsensitive) == 0;
    };
    return same(chip.family) || std::any_of(chip.names.begin(), chip.names.end(), same);
}

/// Fails with not-found when no chip is called that.
Result<Shown> guidesOf(const std::filesystem::path& resources, const QString& name)
{
    Shown shown;
    TRY_LET(shown.guides, loadKeyGuides(resources));
    if (name.isEmpty()) {
        return shown;
    }
    std::set<std::string> makers;
    for (const KeyGuide& guide : shown.guides) {
        makers.insert(guide.maker);
    }
    for (const std::string& maker : makers) {
        TRY_LET(const ChipCatalog chips, loadChipCatalog(resources, maker));
        for (const ChipProfile& chip : chips) {
            const KeyGuide* const guide = isCalled(chip, name) ? guideFor(shown.guides, chip) : nullptr;
            if (guide != nullptr) {
                return Shown{{*guide}, chip.family};
            }
        }
    }
    return Shown{{}, name.toStdString()};
}

QJsonArray textsJson(const std::vector<std::string>& texts, QString (*inWords)(const std::string&))
{
    QJsonArray all;
    for (const std::string& text : texts) {
        all.append(inWords(text));
    }
    return all;
}

QJsonObject guideJson(const KeyGuide& guide)
{
    QJsonArray seen;
    for (const KeySign& one : guide.seen) {
        seen.append(QJsonObject{{QLatin1String("sign"), keyGuideText(one.sign)},
            {QLatin1String("means"), keyGuideText(one.means)}});
    }
    return {{QLatin1String("id"), QString::fromStdString(guide.id)},
        {QLatin1String("maker"), QString::fromStdString(guide.maker)},
        {QLatin1String("keys"),
            textsJson(guide.keys, [](const std::string& id) { return QString::fromStdString(id); })},
        {QLatin1String("key_names"), textsJson(guide.keys, keyName)},
        {QLatin1String("steps"), textsJson(guide.steps, keyGuideText)}, {QLatin1String("seen"), seen}};
}

QStringList guideLines(const KeyGuide& guide, const std::string& chip)
{
    QStringList names;
    for (const std::string& key : guide.keys) {
        names += keyName(key);
    }
    QStringList lines{QString::fromStdString(chip.empty() ? guide.id : chip),
        Cli::tr("Keys to try, in this order: %1").arg(names.join(QLatin1String(", ")))};
    int place = 0;
    for (const std::string& step : guide.steps) {
        lines += QStringLiteral("  %1. %2").arg(++place).arg(keyGuideText(step));
    }
    lines += Cli::tr("What you see, and what it means:");
    for (const KeySign& one : guide.seen) {
        lines += QStringLiteral("  - %1 %2").arg(keyGuideText(one.sign), keyGuideText(one.means));
    }
    return lines;
}

void print(const Invocation& call, const Shown& shown)
{
    if (call.settings.json || call.settings.jsonLines) {
        QJsonArray all;
        for (const KeyGuide& guide : shown.guides) {
            all.append(guideJson(guide));
        }
        const QJsonObject object{{QLatin1String("v"), 1},
            {QLatin1String("chip"), QString::fromStdString(shown.chip)}, {QLatin1String("guides"), all}};
        if (call.settings.jsonLines) {
            call.console.json(object);
        } else {
            call.console.document(object);
        }
        return;
    }
    bool first = true;
    for (const KeyGuide& guide : shown.guides) {
        if (!first) {
            call.console.result({});
        }
        first = false;
        for (const QString& line : guideLines(guide, shown.chip)) {
            call.console.result(line);
        }
    }
}

int run(const Invocation& call)
{
    if (call.arguments.size() > 1) {
        return usageError(call.console, call.command, Cli::tr("keys takes one chip, or nothing."));
    }
    const auto shown = guidesOf(resourcesFolder(), call.arguments.value(0));
    if (!shown) {
        return reportError(call, nullptr, shown.error(), ExitCode::Failure);
    }
    print(call, *shown);
    if (shown->guides.empty()) {
        call.console.problem(Cli::tr("No chip is called \"%1\".").arg(call.arguments.value(0)));
        return number(ExitCode::Failure);
    }
    return number(ExitCode::Ok);
}

} // namespace

Command keysCommand()
{
    return {QStringLiteral("keys"), QStringLiteral("[CHIP]"),
        Cli::tr("How to bring a phone into its download mode: which keys, in which order, what is seen."), {},
        run};
}

} // namespace flashwright
