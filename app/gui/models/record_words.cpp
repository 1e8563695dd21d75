// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/record_words.h"

#include "app/gui/models/history_model.h"
#include "app/text/number_text.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(JobRecord)
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString row(const QString& name, const QString& value)
{
    return value.isEmpty()
        ? QString()
        : QStringLiteral("<tr><td style=\"padding-right:12px\"><b>%1</b></td><td>%2</td></tr>")
              .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString areaStateText(AreaProof::State state)
{
    switch (state) {
    case AreaProof::State::Equal:
        return Words::tr("read again, same as before");
    case AreaProof::State::Merged:
        return Words::tr("renewed, the phone's own values kept");
    case AreaProof::State::Changed:
        return Words::tr("changed, as the plan said");
    case AreaProof::State::NotCompared:
        return Words::tr("not compared");
    case AreaProof::State::Absent:
        return Words::tr("not on this phone");
    }
    return {};
}

QString areaRows(const JobRecord& record)
{
    QString html;
    for (const AreaProof& area : record.areas) {
        html += row(text(area.name), areaStateText(area.state));
    }
    return html.isEmpty() ? html
                          : QStringLiteral("<p><b>%1</b></p><table>%2</table>")
                                .arg(Words::tr("Identity and calibration").toHtmlEscaped(), html);
}

QString imageRows(const JobRecord& record)
{
    QString html;
    for (const auto& [label, sha256] : record.images) {
        html += row(text(label), text(sha256));
    }
    return html.isEmpty() ? html
                          : QStringLiteral("<p><b>%1</b></p><table>%2</table>")
                                .arg(Words::tr("SHA-256 of what was written").toHtmlEscaped(), html);
}

} // namespace

QString recordHtml(const JobRecord& record, const QString& cause)
{
    QString html = QStringLiteral("<table>");
    html += row(Words::tr("Result"), recordResultText(record.result));
    html += row(Words::tr("Cause"), cause);
    html += row(Words::tr("Phone"), text(record.unit));
    html +=
        row(Words::tr("Took"), durationText(std::chrono::duration_cast<std::chrono::seconds>(record.took)));
    html += row(Words::tr("Written"), record.bytesWritten > 0 ? bytesText(record.bytesWritten) : QString());
    html += row(Words::tr("Compared"),
        record.comparedBytes > 0 ? Words::tr("%1, all equal").arg(bytesText(record.comparedBytes))
                                 : QString());
    html += row(Words::tr("Firmware file"), text(record.package.string()));
    html += row(Words::tr("Kept data"), text(record.vaultEntry.string()));
    html += row(Words::tr("Plan"), text(record.planDigest));
    html += row(Words::tr("Made by"), text(record.tool));
    return html + QStringLiteral("</table>") + areaRows(record) + imageRows(record);
}

} // namespace flashwright
