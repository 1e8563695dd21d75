// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/key_memory.h"

#include <QUrl>

#include <algorithm>

namespace flashwright {

namespace {

/// A name of any form as one level of the settings.
QString level(const std::string& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name)));
}

/// Narrowest first.
QStringList placesOf(const KeySubject& subject)
{
    QStringList places;
    if (!subject.product.empty()) {
        places += QStringLiteral("keyMemory/product/") + level(subject.maker + ":" + subject.product);
    }
    if (!subject.family.empty()) {
        places += QStringLiteral("keyMemory/chip/") + level(subject.maker + ":" + subject.family);
    }
    if (!subject.maker.empty()) {
        places += QStringLiteral("keyMemory/maker/") + level(subject.maker);
    }
    return places;
}

} // namespace

KeyMemory::KeyMemory(QSettings& settings)
    : m_settings(settings)
{
}

void KeyMemory::remember(const KeySubject& subject, const std::string& key)
{
    for (const QString& place : placesOf(subject)) {
        const QString name = place + QLatin1Char('/') + level(key);
        m_settings.setValue(name, m_settings.value(name).toInt() + 1);
    }
}

int KeyMemory::count(const KeySubject& subject, const std::string& key) const
{
    for (const QString& place : placesOf(subject)) {
        m_settings.beginGroup(place);
        const bool known = !m_settings.childKeys().isEmpty();
        const int times = m_settings.value(level(key)).toInt();
        m_settings.endGroup();
        if (known) {
            return times;
        }
    }
    return 0;
}

std::vector<std::string> KeyMemory::ordered(
    const KeySubject& subject, const std::vector<std::string>& keys) const
{
    std::vector<std::string> sorted = keys;
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const std::string& a, const std::string& b) { return count(subject, a) > count(subject, b); });
    return sorted;
}

} // namespace flashwright
