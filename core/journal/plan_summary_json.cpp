// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_summary_json.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString wordOf(KeptArea::How how)
{
    switch (how) {
    case KeptArea::How::Untouched:
        return QStringLiteral("untouched");
    case KeptArea::How::PutBack:
        return QStringLiteral("put-back");
    case KeptArea::How::Merged:
        return QStringLiteral("merged");
    }
    return {};
}

/// Exact up to 2^53, which no phone reaches.
QJsonValue number(std::uint64_t value)
{
    return static_cast<double>(value);
}

} // namespace

QJsonObject summaryJson(const PlanSummary& summary)
{
    QJsonArray kept;
    for (const KeptArea& area : summary.kept) {
        kept.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(area.name)},
            {QStringLiteral("bytes"), number(area.bytes)}, {QStringLiteral("how"), wordOf(area.how)},
            {QStringLiteral("saved"), area.saved}, {QStringLiteral("compared"), area.compared}});
    }
    QJsonObject object{{QStringLiteral("writes"), static_cast<qint64>(summary.writes)},
        {QStringLiteral("erases"), static_cast<qint64>(summary.erases)},
        {QStringLiteral("write_bytes"), number(summary.writeBytes)},
        {QStringLiteral("read_bytes"), number(summary.readBytes)},
        {QStringLiteral("user_data_kept"), summary.userDataKept},
        {QStringLiteral("changes_phone"), summary.changesPhone}, {QStringLiteral("kept"), kept}};
    if (summary.expected) {
        object.insert(QStringLiteral("expected_seconds"), static_cast<qint64>(summary.expected->count()));
    }
    if (summary.pointOfNoReturn) {
        object.insert(QStringLiteral("point_of_no_return"), static_cast<qint64>(*summary.pointOfNoReturn));
    }
    if (summary.startsAgainAfter) {
        object.insert(QStringLiteral("starts_again_after"), static_cast<qint64>(*summary.startsAgainAfter));
    }
    return object;
}

} // namespace flashwright
