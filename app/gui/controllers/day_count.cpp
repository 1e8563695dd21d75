// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/day_count.h"

namespace flashwright {

namespace {

QString group()
{
    return QStringLiteral("stationCount");
}

QString named(const char* key)
{
    return group() % u'/' % QLatin1String(key);
}

} // namespace

DayCount::DayCount(QSettings& store, QDate today)
    : m_store(store)
    , m_day(today)
{
    if (QDate::fromString(store.value(named("day")).toString(), Qt::ISODate) != today) {
        return;
    }
    m_passed = store.value(named("passed")).toInt();
    m_failed = store.value(named("failed")).toInt();
    m_stopped = store.value(named("stopped")).toInt();
    const int causes = store.beginReadArray(named("causes"));
    for (int at = 0; at < causes; ++at) {
        store.setArrayIndex(at);
        m_causes[store.value(QLatin1String("id")).toString()] = {
            store.value(QLatin1String("title")).toString(), store.value(QLatin1String("count")).toInt()};
    }
    store.endArray();
}

void DayCount::begin(QDate today)
{
    if (m_day != today) {
        m_day = today;
        m_passed = m_failed = m_stopped = 0;
        m_causes.clear();
    }
}

void DayCount::passed(QDate today)
{
    begin(today);
    ++m_passed;
    keep();
}

void DayCount::failed(QDate today, const QString& cause, const QString& title)
{
    begin(today);
    ++m_failed;
    Cause& one = m_causes[cause];
    one.title = title;
    ++one.count;
    keep();
}

void DayCount::stopped(QDate today)
{
    begin(today);
    ++m_stopped;
    keep();
}

void DayCount::reset(QDate today)
{
    m_day = {};
    begin(today);
    keep();
}

void DayCount::keep()
{
    m_store.remove(group());
    m_store.setValue(named("day"), m_day.toString(Qt::ISODate));
    m_store.setValue(named("passed"), m_passed);
    m_store.setValue(named("failed"), m_failed);
    m_store.setValue(named("stopped"), m_stopped);
    m_store.beginWriteArray(named("causes"));
    int at = 0;
    for (const auto& [id, cause] : m_causes) {
        m_store.setArrayIndex(at++);
        m_store.setValue(QLatin1String("id"), id);
        m_store.setValue(QLatin1String("title"), cause.title);
        m_store.setValue(QLatin1String("count"), cause.count);
    }
    m_store.endArray();
}

} // namespace flashwright
