// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/phone_fact_words.h"

#include "app/text/loader_text.h"
#include "app/text/number_text.h"
#include "app/text/partition_text.h"
#include "app/text/plan_text.h"
#include "core/plan/place_check.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

/// Context of these words.
struct PhoneFactWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneFactWords)
};

using Tone = FactLine::Tone;

// As the planner: below this a lithium cell is about empty.
constexpr int LowestBatteryMv = 3400;

std::string attribute(const PhoneFacts& phone, const char* name)
{
    const auto found = phone.attributes.find(name);
    return found == phone.attributes.end() ? std::string() : found->second;
}

quint64 number(const std::string& text)
{
    quint64 value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class GroupMaker {
public:
    explicit GroupMaker(const QString& title)
        : m_group{title, {}}
    {
    }
    void add(const QString& caption, const QString& text, Tone tone = Tone::Plain)
    {
        if (!text.isEmpty()) {
            m_group.lines.push_back({caption, text, tone});
        }
    }
    void add(const QString& caption, const std::string& text) { add(caption, QString::fromStdString(text)); }
    [[nodiscard]] FactGroup take() { return std::move(m_group); }

private:
    FactGroup m_group;
};

FactGroup phoneGroup(const PhoneFacts& phone, const FactWish& wish)
{
    GroupMaker group(PhoneFactWords::tr("Phone"));
    group.add(PhoneFactWords::tr("Chip"),
        phone.chip.empty() && phone.family.empty()
            ? PhoneFactWords::tr("not told")
            : QString::fromStdString(phone.chip.empty() ? phone.family : phone.chip).toUpper());
    group.add(PhoneFactWords::tr("Board"), attribute(phone, "board"));
    group.add(PhoneFactWords::tr("Identity"),
        phone.uniqueId.empty()  ? QString()
            : wish.showIdentity ? QString::fromStdString(phone.uniqueId)
                                : maskedIdentity(phone.uniqueId));
    group.add(PhoneFactWords::tr("What answered"), runningStageText(phone.runningStage));
    if (wish.expert) {
        group.add(PhoneFactWords::tr("Version"), phone.version);
        for (const char* name : {"hw_code", "hw_sub_code", "hw_version", "sw_version", "config", "bl_version",
                 "da_version", "loader", "generation", "era"}) {
            group.add(QLatin1String(name), attribute(phone, name));
        }
    }
    return group.take();
}

QString lifeText(const std::string& life)
{
    if (life == "ok") {
        return PhoneFactWords::tr("In good health.");
    }
    if (life == "warn") {
        return PhoneFactWords::tr(
            "Worn: most of its life is used up. Save the data soon and expect failures.");
    }
    if (life == "exhausted") {
        return PhoneFactWords::tr(
            "At the end of its life: it may lose what is written, so no job is started. The "
            "storage has to be replaced.");
    }
    return QString::fromStdString(life);
}

Tone lifeTone(const std::string& life)
{
    return life == "ok" ? Tone::Good : life == "warn" ? Tone::Caution : Tone::Bad;
}

FactGroup storageGroup(const PhoneFacts& phone)
{
    GroupMaker group(PhoneFactWords::tr("Storage"));
    const QString kind = storageText(phone.storage);
    group.add(PhoneFactWords::tr("Kind"),
        phone.storage == StorageKind::Unknown ? PhoneFactWords::tr("not told")
            : phone.storageBytes > 0
            //: %1 = kind of storage, %2 = its size
            ? PhoneFactWords::tr("%1, %2").arg(kind, bytesText(phone.storageBytes))
            : kind);
    constexpr std::string_view Mark = "region.";
    constexpr std::string_view End = "_bytes";
    for (const auto& [name, value] : phone.attributes) {
        if (name.starts_with(Mark) && name.ends_with(End) && number(value) > 0) {
            const std::string region = name.substr(Mark.size(), name.size() - Mark.size() - End.size());
            group.add(regionText(region), bytesText(number(value)));
        }
    }
    if (const std::string ram = attribute(phone, "ram_bytes"); number(ram) > 0) {
        group.add(PhoneFactWords::tr("Memory (RAM)"), bytesText(number(ram)));
    }
    if (const std::string life = attribute(phone, "storage_life"); !life.empty()) {
        group.add(PhoneFactWords::tr("Wear"), lifeText(life), lifeTone(life));
    }
    group.add(PhoneFactWords::tr("Partitions"),
        phone.tableKnown ? QLocale().toString(qulonglong(phone.partitions.size()))
                         : PhoneFactWords::tr("not told"));
    return group.take();
}

/// What a fuse means for a job.
QString fuseAdvice(const std::string& fuse)
{
    if (fuse == "sbc") {
        return PhoneFactWords::tr("Write only the maker's own firmware, and all of its boot chain together.");
    }
    if (fuse == "sla") {
        return PhoneFactWords::tr("A job needs the maker's authentication file.");
    }
    if (fuse == "daa") {
        return PhoneFactWords::tr("A job needs the loader that came with this model's firmware.");
    }
    return fuse == "none" ? PhoneFactWords::tr("Any loader for this chip will do.") : QString();
}

FactGroup securityGroup(const PhoneFacts& phone)
{
    GroupMaker group(PhoneFactWords::tr("Security"));
    const std::string security = attribute(phone, "security");
    for (const std::string& fuse : listed(security)) {
        const QString name =
            fuse == "none" ? PhoneFactWords::tr("Fuses") : QString::fromStdString(fuse).toUpper();
        //: %1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences
        group.add(name, PhoneFactWords::tr("%1 %2").arg(fuseText(fuse), fuseAdvice(fuse)).trimmed(),
            fuse == "none" ? Tone::Good : Tone::Caution);
    }
    if (security.empty()) {
        group.add(PhoneFactWords::tr("Lock"),
            phone.locked ? PhoneFactWords::tr("Its loader wants the maker's authorisation.")
                         : PhoneFactWords::tr("Nothing that would keep a job from its storage."),
            phone.locked ? Tone::Caution : Tone::Good);
    }
    return group.take();
}

FactGroup conditionGroup(const PhoneFacts& phone)
{
    GroupMaker group(PhoneFactWords::tr("Condition"));
    if (const int millivolts = int(number(attribute(phone, "battery_mv"))); millivolts > 0) {
        const QString volts = QLocale().toString(millivolts / 1000.0, 'f', 2);
        const bool low = millivolts < LowestBatteryMv;
        group.add(PhoneFactWords::tr("Battery"),
            low ? PhoneFactWords::tr("%1 V: too empty to write. Charge it for half an hour first.").arg(volts)
                : PhoneFactWords::tr("%1 V: enough for a job.").arg(volts),
            low ? Tone::Bad : Tone::Good);
    }
    if (const std::string slot = attribute(phone, "active_slot"); !slot.empty()) {
        //: %1 = A or B: which of the two copies of the system the phone starts
        group.add(PhoneFactWords::tr("Starts from"),
            PhoneFactWords::tr("slot %1").arg(QString::fromStdString(slot).toUpper()));
    }
    if (attribute(phone, "rom_waits") == "true") {
        group.add(PhoneFactWords::tr("If a job breaks off"),
            PhoneFactWords::tr("The chip waits for the next try: the phone can be brought back."),
            Tone::Good);
    }
    return group.take();
}

QString matchWord(MatchLine::State state)
{
    switch (state) {
    case MatchLine::State::Fits:
        return QStringLiteral("[+]");
    case MatchLine::State::Differs:
        return QStringLiteral("[x]");
    case MatchLine::State::Unknown:
        break;
    }
    return QStringLiteral("[?]");
}

QStringList partitionLines(const PhoneFacts& phone)
{
    QStringList lines;
    for (const PhonePartition& row : phone.partitions) {
        const QString start =
            row.startBytes ? QString(QLatin1String("0x") + QString::number(*row.startBytes, 16)) : QString();
        lines +=
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(QString::fromStdString(row.name), bytesText(row.bytes), start, regionText(row.region));
    }
    return lines;
}

} // namespace

QString maskedIdentity(const std::string& identity)
{
    constexpr qsizetype Shown = 4;
    const QString whole = QString::fromStdString(identity);
    const QString dots(4, QChar(0x2022));
    // Of a short one, nothing: four characters would be half of it.
    return whole.size() < 3 * Shown ? dots : QString(dots + QLatin1Char(' ') + whole.right(Shown));
}

std::vector<FactGroup> factGroups(const PhoneFacts& phone, const FactWish& wish)
{
    std::vector<FactGroup> groups{
        phoneGroup(phone, wish), storageGroup(phone), securityGroup(phone), conditionGroup(phone)};
    std::erase_if(groups, [](const FactGroup& group) { return group.lines.empty(); });
    return groups;
}

QString factsAsText(const PhoneFacts& phone, const FactWish& wish, const std::vector<MatchLine>& match)
{
    QStringList lines;
    for (const FactGroup& group : factGroups(phone, wish)) {
        lines += group.title;
        for (const FactLine& line : group.lines) {
            lines += QStringLiteral("  %1: %2").arg(line.caption, line.text);
        }
    }
    if (!match.empty()) {
        lines += matchVerdict(match);
        for (const MatchLine& line : match) {
            lines += QStringLiteral("  %1 %2: %3").arg(matchWord(line.state), line.subject, line.text);
        }
    }
    if (!phone.partitions.empty()) {
        lines += PhoneFactWords::tr("Partition table");
        lines += partitionLines(phone);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace flashwright
