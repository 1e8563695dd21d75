// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_lines.h"

#include "app/cli/cli_text.h"
#include "app/text/number_text.h"

namespace flashwright {

namespace {

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

QString timeText(const QDateTime& time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

class Lines {
public:
    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_lines += Cli::tr("%1: %2").arg(name, value);
        }
    }
    [[nodiscard]] QStringList all() const { return m_lines; }

private:
    QStringList m_lines;
};

void addWork(const JobRecord& record, Lines& into)
{
    if (record.bytesWritten != 0) {
        into.add(Cli::tr("Written"), bytesText(record.bytesWritten));
        into.add(Cli::tr("Speed"), speedText(record.bytesPerSecond));
    }
    if (record.comparedAreas != 0) {
        into.add(Cli::tr("Compared with the phone"), bytesText(record.comparedBytes));
    }
    for (const AreaProof& area : record.areas) {
        into.add(Cli::tr("Area %1").arg(text(area.name)), proofText(area.state));
    }
    for (const auto& [label, hash] : record.images) {
        into.add(Cli::tr("SHA-256 of %1").arg(text(label)), text(hash));
    }
}

} // namespace

QString resultText(const std::string& word)
{
    if (word == "passed") {
        return Cli::tr("passed");
    }
    return word == "cancelled" ? Cli::tr("cancelled") : Cli::tr("failed");
}

QString proofText(AreaProof::State state)
{
    switch (state) {
    case AreaProof::State::Equal:
        return Cli::tr("unchanged, proved by reading it again");
    case AreaProof::State::Merged:
        return Cli::tr("renewed with the unit's own values, proved by reading it again");
    case AreaProof::State::Changed:
        return Cli::tr("changed, as the plan said");
    case AreaProof::State::NotCompared:
        return Cli::tr("not compared");
    case AreaProof::State::Absent:
        return Cli::tr("this phone has none");
    }
    return {};
}

QString recordLine(const JobRecord& record)
{
    QStringList words{QString::number(record.id).rightJustified(5), timeText(record.started),
        resultText(record.result).leftJustified(9), text(record.kind)};
    for (const std::string& word : {record.chip, record.product, record.port, record.cause}) {
        if (!word.empty()) {
            words += text(word);
        }
    }
    return words.join(QLatin1String("  "));
}

QStringList recordLines(const JobRecord& record)
{
    Lines lines;
    lines.add(Cli::tr("Number"), QString::number(record.id));
    lines.add(Cli::tr("Begun"), timeText(record.started));
    lines.add(Cli::tr("Took"), durationText(std::chrono::duration_cast<seconds>(record.took)));
    lines.add(Cli::tr("Job"), text(record.scene.empty() ? record.kind : record.kind + " " + record.scene));
    lines.add(Cli::tr("Result"), resultText(record.result));
    lines.add(Cli::tr("Cause"), text(record.cause));
    lines.add(Cli::tr("Ended at"), text(record.reached));
    lines.add(Cli::tr("Chip"), text(record.chip));
    lines.add(Cli::tr("Unit"), text(record.unit));
    lines.add(Cli::tr("Port"), text(record.port));
    lines.add(Cli::tr("Firmware"), text(record.product));
    lines.add(Cli::tr("Version"), text(record.version));
    lines.add(Cli::tr("File"), text(record.package.string()));
    lines.add(Cli::tr("Plan"), text(record.planDigest));
    addWork(record, lines);
    lines.add(Cli::tr("Copies of identity and calibration"), text(record.vaultEntry.string()));
    lines.add(Cli::tr("Journal"), text(record.journal.string()));
    lines.add(Cli::tr("Program"), text(record.tool));
    return lines.all();
}

} // namespace flashwright
