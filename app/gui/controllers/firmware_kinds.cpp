// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/firmware_kinds.h"

#include "app/gui/preferences/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FirmwareFilter)
};

const QStringList& archiveEndings()
{
    static const QStringList endings{QStringLiteral("zip"), QStringLiteral("7z"), QStringLiteral("tar"),
        QStringLiteral("gz"), QStringLiteral("xz"), QStringLiteral("zst")};
    return endings;
}

const QStringList& imageEndings()
{
    static const QStringList endings{
        QStringLiteral("img"), QStringLiteral("bin"), QStringLiteral("mbn"), QStringLiteral("ext4")};
    return endings;
}

QString keyOf(FirmwareKind kind)
{
    return QLatin1String("folders/") % QString::number(int(kind));
}

/// "file:///a%20b", "~/a", "\"a b\"" as a path of this computer.
QString pathFrom(const QString& written)
{
    QString text = written.trimmed();
    if (text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front()) {
        text = text.mid(1, text.size() - 2);
    }
    if (text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        return QUrl(text).toLocalFile();
    }
    return text == QLatin1String("~") || text.startsWith(QLatin1String("~/"))
        ? QString(QDir::homePath() % text.mid(1))
        : text;
}

} // namespace

FirmwareKind kindOf(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        return FirmwareKind::Folder;
    }
    const QString ending = file.suffix().toLower();
    const bool scatter = file.fileName().contains(QLatin1String("scatter"), Qt::CaseInsensitive);
    if (ending == QLatin1String("pac")) {
        return FirmwareKind::Packet;
    }
    if (scatter && (ending == QLatin1String("txt") || ending == QLatin1String("xml"))) {
        return FirmwareKind::Scatter;
    }
    if (ending == QLatin1String("xml")) {
        return FirmwareKind::FlashXml;
    }
    if (archiveEndings().contains(ending)) {
        return FirmwareKind::Archive;
    }
    return imageEndings().contains(ending) ? FirmwareKind::Image : FirmwareKind::Other;
}

QStringList firmwareFilters()
{
    return {Words::tr("All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)"),
        Words::tr("Packets (*.pac)"), Words::tr("Scatter files (*scatter*.txt *scatter*.xml)"),
        Words::tr("Flash XML (flash.xml *.xml)"), Words::tr("Archives (*.zip *.7z *.tar *.gz *.xz *.zst)"),
        Words::tr("Images (*.img *.bin *.mbn *.ext4)"), Words::tr("All files (*)")};
}

FirmwareKind kindOfFilter(const QString& filter)
{
    switch (firmwareFilters().indexOf(filter)) {
    case 1:
        return FirmwareKind::Packet;
    case 2:
        return FirmwareKind::Scatter;
    case 3:
        return FirmwareKind::FlashXml;
    case 4:
        return FirmwareKind::Archive;
    case 5:
        return FirmwareKind::Image;
    default:
        return FirmwareKind::Other;
    }
}

QString folderFor(FirmwareKind kind, Preferences& preferences)
{
    for (const QString& key : {keyOf(kind), keyOf(FirmwareKind::Other)}) {
        const QString folder = preferences.store().value(key).toString();
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void rememberFolder(const QString& path, Preferences& preferences)
{
    const QString folder = QFileInfo(path).absolutePath();
    preferences.store().setValue(keyOf(kindOf(path)), folder);
    preferences.store().setValue(keyOf(FirmwareKind::Other), folder);
}

QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths += url.toLocalFile();
        }
    }
    if (paths.isEmpty() && data.hasText()) {
        for (const QString& line : data.text().split(u'\n', Qt::SkipEmptyParts)) {
            const QString path = pathFrom(line);
            if (!path.isEmpty()) {
                paths += path;
            }
        }
    }
    return paths;
}

} // namespace flashwright
