// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_reader.h"

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

using Kind = LogMark::Kind;

std::size_t endOf(std::size_t text, const std::vector<TextFinder::Hit>& hits)
{
    const auto hit = std::find_if(
        hits.begin(), hits.end(), [text](const TextFinder::Hit& one) { return one.text == text; });
    return hit == hits.end() ? 0 : hit->end;
}

bool isDigitOf(char c, bool hex) noexcept
{
    return (c >= '0' && c <= '9') || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
}

/// The first number at or after `from`, which words may precede.
std::optional<std::uint32_t> numberAfter(std::string_view line, std::size_t from, bool bareHex)
{
    for (std::size_t i = std::min(from, line.size()); i < line.size(); ++i) {
        const bool prefixed = line.substr(i, 2) == "0x" || line.substr(i, 2) == "0X";
        const bool hex = prefixed || bareHex;
        const std::size_t first = i + (prefixed ? 2 : 0);
        std::uint32_t value = 0;
        if (first < line.size() && isDigitOf(line[first], hex)) {
            const auto read =
                std::from_chars(line.data() + first, line.data() + line.size(), value, hex ? 16 : 10);
            return read.ec == std::errc() ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string whereOf(const LogPlace& place, const std::string& family)
{
    const auto where = place.where.find(family);
    return where == place.where.end() ? family + "." + place.name : where->second;
}

} // namespace

LogReader::LogReader(const LogDialects& dialects, const StatusWords& words)
    : m_dialects(dialects)
    , m_words(words)
    , m_signs(dialects.tools().size())
{
}

void LogReader::take(const LogLine& line)
{
    m_lines = line.number;
    const auto hits = m_dialects.textsIn(line.text);
    recognise(hits);
    const auto marks = m_dialects.marksOf(hits);
    const auto isNoise = [this](
                             const LogMark* mark) { return mark->kind == Kind::Noise && countsNow(*mark); };
    if (std::any_of(marks.begin(), marks.end(), isNoise)) {
        return;
    }
    m_lineFailed = false;
    for (const LogMark* mark : marks) {
        if (countsNow(*mark)) {
            apply(*mark, hits, line);
        }
    }
    if (!m_lineFailed) {
        for (const StatusWords::Found& found : codesIn(line)) {
            failByCode(found, line);
        }
    }
}

void LogReader::recognise(const std::vector<TextFinder::Hit>& hits)
{
    for (const std::size_t tool : m_dialects.toolsOf(hits)) {
        ++m_signs[tool];
    }
}

const LogTool* LogReader::tool() const noexcept
{
    const auto most = std::max_element(m_signs.begin(), m_signs.end());
    return most == m_signs.end() || *most == 0 ? nullptr
                                               : &m_dialects.tools()[std::size_t(most - m_signs.begin())];
}

bool LogReader::countsNow(const LogMark& mark) const
{
    const LogTool* known = tool();
    const bool mine = !mark.scoped || known == nullptr || known == &m_dialects.tools()[mark.tool];
    return mine && m_session.rank() >= mark.from && m_session.rank() <= mark.until;
}

void LogReader::apply(const LogMark& mark, const std::vector<TextFinder::Hit>& hits, const LogLine& line)
{
    if (mark.kind == Kind::Session) {
        startSession();
    }
    for (const Fact& fact : mark.facts) {
        m_session.add(fact, line);
    }
    switch (mark.kind) {
    case Kind::Begin:
        m_session.begin(*mark.at, line);
        break;
    case Kind::Done:
        m_session.done(*mark.at, line);
        break;
    case Kind::Success:
        m_session.succeed();
        break;
    case Kind::Closing:
        if (mark.at != nullptr) {
            m_session.placeFailures(*mark.at, whereOf(*mark.at, familyOf(mark)), line);
        }
        m_session.close(line);
        break;
    case Kind::OtherJob:
        m_session.otherJob(line);
        break;
    case Kind::Miss:
    case Kind::Failure:
        if (!m_lineFailed) {
            failBy(mark, hits, line);
        }
        break;
    case Kind::Session:
    case Kind::Fact:
    case Kind::Noise:
        break;
    }
}

std::vector<StatusWords::Found> LogReader::codesIn(const LogLine& line) const
{
    const LogTool* known = tool();
    return m_words.in(line.text, known == nullptr ? std::string_view() : known->family);
}

void LogReader::startSession()
{
    archive();
    ++m_sessions;
    m_session = {};
}

void LogReader::archive()
{
    if (m_session.failed()) {
        m_failed = std::move(m_session);
    } else if (m_failed && (m_session.succeeded() || m_session.rank() > m_failed->rank())) {
        m_failed.reset();
    }
}

LoggedFailure LogReader::failureAt(
    const LogPlace* place, const std::string& family, const LogLine& line) const
{
    LoggedFailure failure;
    failure.place = place;
    failure.first = line;
    failure.last = line;
    if (place != nullptr) {
        failure.stage = place->stage;
        failure.error.where = whereOf(*place, family);
        if (place == m_session.place()) {
            failure.placeLine = m_session.placeLine();
        }
    }
    return failure;
}

std::string LogReader::familyOf(const LogMark& mark) const
{
    const LogTool* known = tool();
    const std::string& own = m_dialects.tools()[mark.tool].family;
    return own.empty() && known != nullptr ? known->family : own;
}

void LogReader::failBy(const LogMark& mark, const std::vector<TextFinder::Hit>& hits, const LogLine& line)
{
    if (mark.at != nullptr) {
        m_session.reach(*mark.at, line);
    }
    LoggedFailure failure = failureAt(mark.at == nullptr ? m_session.place() : mark.at, familyOf(mark), line);
    failure.soft = mark.kind == Kind::Miss;
    failure.lasting = mark.lasting;
    failure.enough = failure.soft ? mark.enough : 1;
    failure.error.fault = mark.fault.value_or(Fault::PhoneRefused);
    if (!mark.where.empty()) {
        failure.error.where = mark.where;
    }
    if (!mark.problem.empty()) {
        failure.error.facts.push_back({"problem", mark.problem});
    }
    std::optional<PhoneStatus> status = mark.reply;
    if (status) {
        // The words are as good as the number.
    } else if (!mark.protocol.empty()) {
        if (const auto code = numberAfter(line.text, endOf(mark.texts.back(), hits), mark.bareHex)) {
            status = PhoneStatus{mark.protocol, *code};
        }
    } else {
        const auto found = codesIn(line);
        if (!found.empty()) {
            status = found.front().status;
        }
    }
    if (status && status->code == 0) {
        return;
    }
    failure.error.phone = status;
    m_lineFailed = true;
    m_session.fail(std::move(failure));
}

void LogReader::failByCode(const StatusWords::Found& found, const LogLine& line)
{
    LoggedFailure failure = failureAt(m_session.place(), found.family, line);
    failure.error.fault = Fault::PhoneRefused;
    failure.error.phone = found.status;
    m_session.fail(std::move(failure));
}

LogFindings LogReader::findings() &&
{
    LogFindings findings;
    if (const LogTool* known = tool()) {
        findings.tool = known->id;
        findings.toolName = known->name;
        findings.family = known->family;
    }
    findings.lines = m_lines;
    findings.sessions = std::max(m_sessions, 1);
    const bool recovered = m_session.succeeded() || (m_failed && m_session.rank() > m_failed->rank());
    if (m_failed && !recovered && !m_session.failed()) {
        findings.lastFailed = std::move(m_failed);
    }
    findings.last = std::move(m_session);
    return findings;
}

} // namespace flashwright
