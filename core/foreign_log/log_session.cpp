// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_session.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::size_t MostFailures = 48;
constexpr std::size_t FirstFailuresKept = 16;
constexpr std::size_t MostFacts = 200;

bool isSame(const LoggedFailure& a, const LoggedFailure& b)
{
    return a.error.fault == b.error.fault && a.error.where == b.error.where && a.error.phone == b.error.phone
        && a.error.fact("problem") == b.error.fact("problem") && a.soft == b.soft;
}

} // namespace

void LogSession::enter(const LogPlace& place, const LogLine& line)
{
    m_moved = true;
    m_succeeded = false;
    m_place = &place;
    m_placeLine = line;
    m_finished = false;
}

void LogSession::begin(const LogPlace& place, const LogLine& line)
{
    // Tools announce a step also when the one before it went badly; only what they shrug off is settled.
    std::erase_if(m_failures, [&place](const LoggedFailure& one) {
        return one.soft && one.place != nullptr && one.place->rank < place.rank;
    });
    enter(place, line);
}

void LogSession::done(const LogPlace& place, const LogLine& line)
{
    std::erase_if(m_failures, [&place](const LoggedFailure& one) {
        if (one.place == nullptr) {
            return !one.lasting;
        }
        if (one.soft) {
            return one.place->rank <= place.rank;
        }
        return one.place->rank < place.rank
            || (one.place->rank == place.rank && !one.place->work && !one.lasting);
    });
    if (m_place == nullptr || m_place->rank <= place.rank) {
        enter(place, line);
        m_finished = !place.work;
    }
    m_moved = true;
}

void LogSession::succeed()
{
    m_moved = true;
    m_succeeded = true;
    std::erase_if(m_failures, [](const LoggedFailure& one) { return one.soft; });
}

void LogSession::close(const LogLine& line)
{
    m_succeeded = false;
    m_closing = line;
}

void LogSession::fail(LoggedFailure failure)
{
    m_succeeded = false;
    const auto same = std::find_if(m_failures.begin(), m_failures.end(),
        [&failure](const LoggedFailure& one) { return isSame(one, failure); });
    if (same != m_failures.end()) {
        ++same->count;
        same->enough = std::min(same->enough, failure.enough);
        same->last = failure.last;
        return;
    }
    if (m_failures.size() >= MostFailures) {
        m_failures.erase(m_failures.begin() + FirstFailuresKept);
    }
    m_failures.push_back(std::move(failure));
}

void LogSession::reach(const LogPlace& place, const LogLine& line)
{
    if (rank() < place.rank) {
        m_place = &place;
        m_placeLine = line;
        m_finished = false;
    }
}

void LogSession::placeFailures(const LogPlace& place, const std::string& where, const LogLine& line)
{
    for (LoggedFailure& one : m_failures) {
        if (one.place == nullptr) {
            one.place = &place;
            one.placeLine = line;
            one.stage = place.stage;
            one.error.where = one.error.where.empty() ? where : one.error.where;
        }
    }
}

void LogSession::add(const Fact& fact, const LogLine& line)
{
    const auto same = std::find_if(
        m_facts.begin(), m_facts.end(), [&fact](const LoggedFact& one) { return one.fact == fact; });
    if (same != m_facts.end()) {
        same->line = line;
    } else if (m_facts.size() < MostFacts) {
        m_facts.push_back({fact, line});
    }
}

void LogSession::otherJob(const LogLine& line)
{
    m_otherJob = line;
}

bool LogSession::failed() const noexcept
{
    return m_closing || std::any_of(m_failures.begin(), m_failures.end(), [](const LoggedFailure& one) {
        return one.counts();
    });
}

} // namespace flashwright
