// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_lines.h"

#include "app/cli/cli_text.h"

namespace flashwright {

namespace {

QString keptText(const KeptArea& area)
{
    const QString name = QString::fromStdString(area.name);
    switch (area.how) {
    case KeptArea::How::Untouched:
        return name;
    case KeptArea::How::PutBack:
        return Cli::tr("%1 (put back)").arg(name);
    case KeptArea::How::Merged:
        return Cli::tr("%1 (renewed with this phone's own values)").arg(name);
    }
    return name;
}

QString keptLine(const PlanSummary& summary)
{
    if (summary.kept.empty()) {
        return Cli::tr("Identity and calibration: nothing is known of them before the phone is read.");
    }
    QStringList names;
    bool compared = true;
    for (const KeptArea& area : summary.kept) {
        names += keptText(area);
        compared = compared && area.compared;
    }
    const QString all = names.join(QStringLiteral(", "));
    return compared ? Cli::tr("Identity and calibration, saved first and compared afterwards: %1.").arg(all)
                    : Cli::tr("Identity and calibration, saved first: %1.").arg(all);
}

QString labelOf(const FlashPlan& plan, std::size_t index)
{
    return QString::fromStdString(plan.operations()[index].label());
}

} // namespace

QStringList summaryLines(const PlanSummary& summary, const FlashPlan& plan)
{
    if (!summary.changesPhone) {
        return {};
    }
    QStringList lines{keptLine(summary)};
    if (summary.expected) {
        const auto minutes = (summary.expected->count() + 59) / 60;
        lines += Cli::tr("Takes about %n minute(s) over a good cable.", nullptr, static_cast<int>(minutes));
    }
    if (!summary.pointOfNoReturn) {
        return lines + QStringList(Cli::tr("The phone can start at every moment of the job."));
    }
    const auto first = static_cast<int>(*summary.pointOfNoReturn);
    lines += Cli::tr("Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.")
                 .arg(first + 1)
                 .arg(labelOf(plan, *summary.pointOfNoReturn));
    if (summary.startsAgainAfter) {
        lines += Cli::tr("The phone starts again after step %1 (%2).")
                     .arg(static_cast<int>(*summary.startsAgainAfter) + 1)
                     .arg(labelOf(plan, *summary.startsAgainAfter));
    } else {
        lines += Cli::tr("After this plan the phone does not start by itself.");
    }
    return lines;
}

} // namespace flashwright
