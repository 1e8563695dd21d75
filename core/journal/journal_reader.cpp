// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"

#include "core/journal/event_json.h"
#include "core/journal/plan_reader.h"
#include "core/plan/phone_change.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace flashwright {

namespace {

using Wrong = tl::unexpected<std::string>;
using Taken = tl::expected<void, std::string>;

// A day of progress lines is a tenth of this.
constexpr qint64 LargestJournal = 256LL * 1024 * 1024;

std::string textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

bool isHash(const std::string& text)
{
    const bool digits = std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return digits && (text.empty() || text.size() == 64);
}

/// Takes the lines one by one, and says what is wrong with one that cannot be.
class Digester {
public:
    explicit Digester(JournalDigest& into)
        : m_into(into)
    {
    }

    Taken take(const QJsonObject& line)
    {
        const std::string event = textAt(line, "event");
        if (event == "note") {
            takeNote(textAt(line, "name"), textAt(line, "value"));
        } else if (event == "sighted") {
            m_into.port = textAt(line, "port");
        } else if (event == "phone") {
            takePhone(line);
        } else if (event == "plan") {
            return takePlan(line);
        } else if (event == "operation") {
            return takeOperation(line);
        } else if (event == "evidence") {
            takeEvidence(line);
        } else if (event == "resumes") {
            return takeResumes(line);
        } else if (event == "done") {
            m_into.end = JournalEnd{textAt(line, "result"), line.value(QLatin1String("can_resume")).toBool()};
        }
        return {};
    }

private:
    void takeNote(const std::string& name, const std::string& value)
    {
        if (name == "opened") {
            m_into.opened = value;
        } else if (name == "command") {
            m_into.command = value;
        } else if (name == "job") {
            m_into.job = value;
        } else if (name == "resumed_by") {
            m_into.continuedIn = value;
        } else if (name == "dismissed") {
            m_into.dismissed = true;
        }
    }

    /// Of a job that goes on with another the phone is known: one that comes later may be another one.
    void takePhone(const QJsonObject& line)
    {
        if (m_phoneKnown) {
            return;
        }
        m_into.maker = textAt(line, "maker");
        m_into.family = textAt(line, "family");
        m_into.chip = textAt(line, "chip");
        m_into.unit = textAt(line, "unique_id");
    }

    void takeEvidence(const QJsonObject& line)
    {
        if (textAt(line, "fact") == "vault.entry") {
            m_into.copies = textAt(line, "value");
        }
    }

    Taken takePlan(const QJsonObject& line)
    {
        auto plan = planFrom(line);
        if (!plan) {
            return Wrong(plan.error());
        }
        if (m_into.plan && m_into.plan->digest() == plan->digest()) {
            return {};
        }
        if (changeBegan()) {
            return Wrong(std::string("another plan in the middle of a job"));
        }
        m_into.plan = std::move(*plan);
        m_into.began.clear();
        m_into.finished.clear();
        m_into.savedHashes.clear();
        return {};
    }

    [[nodiscard]] bool changeBegan() const
    {
        return m_into.plan && std::any_of(m_into.began.begin(), m_into.began.end(), [this](std::size_t i) {
            return changesPhone(m_into.plan->operations()[i].kind);
        });
    }

    [[nodiscard]] tl::expected<std::size_t, std::string> indexIn(const QJsonObject& line) const
    {
        const double index = line.value(QLatin1String("index")).toDouble(-1);
        const std::size_t count = m_into.plan ? m_into.plan->operations().size() : 0;
        if (index < 0 || index >= static_cast<double>(count)) {
            return Wrong(std::string("an operation that the plan does not have"));
        }
        return static_cast<std::size_t>(index);
    }

    Taken takeOperation(const QJsonObject& line)
    {
        const auto index = indexIn(line);
        if (!index) {
            return Wrong(index.error());
        }
        const Operation& operation = m_into.plan->operations()[*index];
        const QJsonObject told = line.value(QLatin1String("operation")).toObject();
        if (textAt(told, "kind") != operationName(operation.kind)
            || textAt(told, "label") != operation.label()) {
            return Wrong(std::string("an operation that is not the plan's"));
        }
        m_into.began.insert(*index);
        m_into.finished.erase(*index);
        return textAt(line, "what") == "ended" ? finish(*index, textAt(line, "sha256")) : Taken();
    }

    Taken finish(std::size_t index, const std::string& sha256)
    {
        if (!isHash(sha256)) {
            return Wrong(std::string("a hash that is none"));
        }
        m_into.finished[index] = sha256;
        const Operation& operation = m_into.plan->operations()[index];
        if (operation.kind == OperationKind::SaveCopy && !sha256.empty()) {
            m_into.savedHashes[operation.file.filename().string()] = sha256;
        }
        return {};
    }

    Taken takeResumes(const QJsonObject& line)
    {
        m_phoneKnown = true;
        m_into.unit = textAt(line, "unit");
        m_into.maker = textAt(line, "maker");
        m_into.family = textAt(line, "family");
        m_into.copies = textAt(line, "copies");
        for (const QJsonValue& value : line.value(QLatin1String("began")).toArray()) {
            const auto index = indexIn(QJsonObject{{QStringLiteral("index"), value}});
            if (!index) {
                return Wrong(index.error());
            }
            m_into.began.insert(*index);
        }
        for (const QJsonValue& value : line.value(QLatin1String("finished")).toArray()) {
            const auto index = indexIn(value.toObject());
            const Taken taken =
                index ? finish(*index, textAt(value.toObject(), "sha256")) : Taken(Wrong(index.error()));
            if (!taken) {
                return taken;
            }
        }
        return takeSaved(line.value(QLatin1String("saved")).toArray());
    }

    Taken takeSaved(const QJsonArray& saved)
    {
        for (const QJsonValue& value : saved) {
            const std::filesystem::path file = textAt(value.toObject(), "file");
            const std::string sha256 = textAt(value.toObject(), "sha256");
            if (!isHash(sha256) || file.empty() || file.filename() != file) {
                return Wrong(std::string("a copy outside of its folder, or without a hash"));
            }
            m_into.savedHashes[file.string()] = sha256;
        }
        return {};
    }

    JournalDigest& m_into;
    bool m_phoneKnown = false;
};

Failure damaged(const std::filesystem::path& file, std::size_t line, const std::string& detail)
{
    const bool old = detail == PlanTooOld;
    return failWithProblem(old ? Fault::PackageUnsupported : Fault::PackageCorrupt, "journal.read",
        old ? "journal-too-old" : "journal-damaged")
        .with("file", file.string())
        .with("line", std::to_string(line))
        .with("detail", detail);
}

/// Most lines of a journal only tell how far something was, and need not be read.
bool isOfNoInterest(const QByteArray& line)
{
    return line.contains("\"event\":\"progress\"") || line.contains("\"event\":\"stage\"");
}

/// Walks the lines. One that cannot be read is the end of the journal, as after a power cut; what other
/// programs noted behind it counts, anything else there means damage.
class LineWalk {
public:
    LineWalk(JournalDigest& digest, const std::filesystem::path& name)
        : m_digest(digest)
        , m_digester(digest)
        , m_name(name)
    {
    }

    Result<void> take(const QByteArray& line, bool whole)
    {
        ++m_number;
        if (line.trimmed().isEmpty() || isOfNoInterest(line)) {
            return {};
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject() || !whole) {
            m_firstBad = m_firstBad == 0 ? m_number : m_firstBad;
            m_digest.cut = true;
            return {};
        }
        return takeObject(document.object());
    }

private:
    Result<void> takeObject(const QJsonObject& line)
    {
        const int version = line.value(QLatin1String("v")).toInt();
        if (version != EventSchemaVersion) {
            return failWithProblem(Fault::PackageUnsupported, "journal.read",
                version > EventSchemaVersion ? "journal-too-new" : "journal-too-old")
                .with("file", m_name.string())
                .with("line", std::to_string(m_number));
        }
        if (m_firstBad != 0 && textAt(line, "event") != "note") {
            return damaged(m_name, m_firstBad, "not a line of a journal");
        }
        if (const Taken taken = m_digester.take(line); !taken) {
            return damaged(m_name, m_number, taken.error());
        }
        return {};
    }

    JournalDigest& m_digest;
    Digester m_digester;
    const std::filesystem::path& m_name;
    std::size_t m_number = 0;
    std::size_t m_firstBad = 0; ///< line number; 0 = none
};

Result<QByteArray> contentsOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "journal.read", file.exists() ? "unreadable" : "not-found")
            .with("file", path.string())
            .with("detail", file.errorString().toStdString());
    }
    if (file.size() > LargestJournal) {
        return damaged(path, 1, "too long for a journal");
    }
    return file.readAll();
}

} // namespace

bool JournalDigest::isUnfinished() const
{
    const bool over = (end && end->result == "succeeded") || dismissed || !continuedIn.empty();
    return !over && plan && std::any_of(began.begin(), began.end(), [this](std::size_t index) {
        return changesPhone(plan->operations()[index].kind);
    });
}

double JournalDigest::shareDone() const
{
    double done = 0;
    double all = 0;
    for (std::size_t i = 0; plan && i < plan->operations().size(); ++i) {
        const Operation& operation = plan->operations()[i];
        if (changesPhone(operation.kind)) {
            const double weight = operation.kind == OperationKind::Erase ? 1.0 : double(operation.bytes) + 1;
            all += weight;
            done += finished.contains(i) ? weight : 0;
        }
    }
    return all > 0 ? done / all : 0;
}

Result<JournalDigest> readJournalText(ByteSpan text, const std::filesystem::path& name)
{
    JournalDigest digest;
    digest.file = name;
    LineWalk walk(digest, name);
    const QByteArray all = QByteArray::fromRawData(
        reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
    for (qsizetype begin = 0; begin < all.size();) {
        const qsizetype end = all.indexOf('\n', begin);
        const bool whole = end >= 0;
        TRY(walk.take(all.mid(begin, whole ? end - begin : -1), whole));
        begin = whole ? end + 1 : all.size();
    }
    return digest;
}

Result<JournalDigest> readJournal(const std::filesystem::path& file)
{
    TRY_LET(const QByteArray text, contentsOf(file));
    TRY_LET(JournalDigest digest,
        readJournalText(
            asBytes(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))), file));
    std::error_code ignored;
    if (!std::filesystem::exists(digest.continuedIn, ignored)) {
        digest.continuedIn.clear(); // nothing goes on with it any more
    }
    return digest;
}

Result<std::shared_ptr<const ResumePoint>> resumePointOf(const JournalDigest& journal)
{
    if (journal.end && journal.end->result == "succeeded") {
        return failWithProblem(Fault::Refused, "journal.resume", "journal-finished")
            .with("file", journal.file.string());
    }
    JournalDigest asked = journal;
    asked.dismissed = false;
    asked.continuedIn.clear();
    if (!asked.isUnfinished()) {
        return std::shared_ptr<const ResumePoint>();
    }
    if (journal.copies.empty() && !journal.savedHashes.empty()) {
        return failWithProblem(Fault::Refused, "journal.resume", "journal-no-copies")
            .with("file", journal.file.string());
    }
    return std::make_shared<const ResumePoint>(ResumePoint{*journal.plan, journal.unit, journal.maker,
        journal.family, journal.finished, journal.began, journal.copies, journal.savedHashes});
}

} // namespace flashwright
