// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/recent_firmware.h"

#include "app/gui/preferences/preferences.h"
#include "core/image/firmware_package.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace flashwright {

namespace {

constexpr int MostRecent = 8;

class Words {
    Q_DECLARE_TR_FUNCTIONS(RecentFirmware)
};

/// Also the key of earlier versions, which kept the paths alone.
const QLatin1String PathsKey("recentPackets");
const QLatin1String FactsKey("recentFirmware");

} // namespace

QString RecentFile::fileName() const
{
    return QFileInfo(path).fileName();
}

bool RecentFile::isThere() const
{
    return QFileInfo::exists(path);
}

RecentFirmware::RecentFirmware(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    read();
}

void RecentFirmware::read()
{
    QSettings& store = m_preferences.store();
    const QVariantMap facts = store.value(FactsKey).toMap();
    m_files.clear();
    for (const QString& path : store.value(PathsKey).toStringList()) {
        const QVariantMap fields = facts.value(path).toMap();
        m_files += {path, fields.value(QStringLiteral("chip")).toString(),
            fields.value(QStringLiteral("product")).toString(),
            fields.value(QStringLiteral("version")).toString(),
            fields.value(QStringLiteral("opened")).toDateTime()};
    }
}

void RecentFirmware::write()
{
    QStringList paths;
    QVariantMap facts;
    for (const RecentFile& file : m_files) {
        paths += file.path;
        facts[file.path] =
            QVariantMap{{QStringLiteral("chip"), file.chip}, {QStringLiteral("product"), file.product},
                {QStringLiteral("version"), file.version}, {QStringLiteral("opened"), file.opened}};
    }
    m_preferences.store().setValue(PathsKey, paths);
    m_preferences.store().setValue(FactsKey, facts);
    Q_EMIT changed();
}

void RecentFirmware::add(const QString& path)
{
    RecentFile file;
    file.path = path;
    for (int at = 0; at < m_files.size(); ++at) {
        if (m_files.at(at).path == path) {
            file = m_files.takeAt(at);
            break;
        }
    }
    file.opened = QDateTime::currentDateTime();
    m_files.prepend(file);
    m_files = m_files.mid(0, MostRecent);
    write();
}

void RecentFirmware::describe(const QString& path, const PackageFacts& facts)
{
    for (RecentFile& file : m_files) {
        if (file.path != path) {
            continue;
        }
        file.chip = facts.chips.empty() ? QString() : QString::fromStdString(facts.chips.front()).toUpper();
        file.product = QString::fromStdString(facts.product);
        file.version = QString::fromStdString(facts.version);
        m_preferences.store().setValue(QLatin1String("lastFirmware"), path);
        write();
        return;
    }
}

void RecentFirmware::clear()
{
    m_files.clear();
    write();
}

QString lastFirmware(Preferences& preferences)
{
    if (!preferences.get(preference::RestoreSession)) {
        return {};
    }
    const QString path = preferences.store().value(QLatin1String("lastFirmware")).toString();
    return QFileInfo::exists(path) ? path : QString();
}

QString recentFacts(const RecentFile& file)
{
    QStringList facts;
    for (const QString& fact : {file.chip, QString(file.product % u' ' % file.version).trimmed()}) {
        if (!fact.isEmpty()) {
            facts += fact;
        }
    }
    if (file.opened.isValid()) {
        facts += Words::tr("opened %1").arg(QLocale().toString(file.opened, QLocale::ShortFormat));
    }
    if (!file.isThere()) {
        facts += Words::tr("no longer there");
    }
    return facts.join(Words::tr(", "));
}

} // namespace flashwright
