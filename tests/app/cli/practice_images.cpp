// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/practice_images.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <gtest/gtest.h>

namespace flashwright::testing {

namespace {

template <class Number> Number at(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

void addChunk(const QByteArray& image, qsizetype chunk, qsizetype blockBytes, WantedArea& area)
{
    const auto type = at<quint16>(image, chunk);
    const qsizetype length = qsizetype(at<quint32>(image, chunk + 4)) * blockBytes;
    const qsizetype start = area.bytes.size();
    switch (type) {
    case 0xCAC1:
        area.bytes += image.mid(chunk + 12, length);
        area.runs += {start, length};
        break;
    case 0xCAC2:
        area.bytes += image.mid(chunk + 12, 4).repeated(length / 4);
        area.runs += {start, length};
        break;
    default:
        area.bytes += QByteArray(length, '\0');
    }
}

/// Address-era phones call their areas by names that only the profile's facts tell.
QHash<quint64, QString> namesById(const QString& profile)
{
    QHash<quint64, QString> names;
    const QString file =
        QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/resources/virtual/unisoc/%1.json").arg(profile);
    const QByteArray facts = QFile::exists(file) ? contentsOf(file) : QByteArray("{}");
    for (const QJsonValue& area :
        QJsonDocument::fromJson(facts).object().value(QStringLiteral("partitions")).toArray()) {
        const QString id = area[QStringLiteral("id")].toString();
        names.insert(id.toULongLong(nullptr, 0), area[QStringLiteral("name")].toString());
    }
    return names;
}

QHash<QString, QString> filesByName(const CliHome& home, const QString& firmware)
{
    const CliResult unpacked = home.run({QStringLiteral("extract"), firmware,
        home.path(QStringLiteral("unpacked")), QStringLiteral("--json")});
    EXPECT_EQ(unpacked.exitCode, 0) << unpacked.errors.toStdString();
    QHash<QString, QString> files;
    for (const QJsonValue& file : unpacked.document().value(QStringLiteral("files")).toArray()) {
        files.insert(QFileInfo(file.toString()).fileName(), file.toString());
    }
    return files;
}

} // namespace

WantedArea expanded(const QByteArray& image)
{
    WantedArea area;
    if (image.size() < 28 || at<quint32>(image, 0) != 0xED26FF3A) {
        area.bytes = image;
        area.runs += {0, image.size()};
        return area;
    }
    qsizetype chunk = at<quint16>(image, 8);
    for (quint32 left = at<quint32>(image, 20); left > 0; --left) {
        addChunk(image, chunk, at<quint32>(image, 12), area);
        chunk += at<quint32>(image, chunk + 8);
    }
    return area;
}

QList<WantedArea> wantedAreas(const CliHome& home, const QString& profile, const QString& firmware)
{
    const QHash<QString, QString> files = filesByName(home, firmware);
    const QHash<quint64, QString> names = namesById(profile);
    const QString storage = profile.section(QLatin1Char('-'), 1);
    const CliResult inspected = home.run({QStringLiteral("inspect"), firmware, QStringLiteral("--json")});
    QList<WantedArea> wanted;
    for (const QJsonValue& entry : inspected.document().value(QStringLiteral("entries")).toArray()) {
        const QString onlyFor = entry[QStringLiteral("storage")].toString();
        const bool written = entry[QStringLiteral("selected")].toBool()
            && entry[QStringLiteral("action")] == QStringLiteral("write")
            && entry[QStringLiteral("class")] != QStringLiteral("calibration")
            && (onlyFor == QStringLiteral("unknown") || onlyFor == storage);
        if (!written) {
            continue;
        }
        WantedArea area = expanded(contentsOf(files.value(entry[QStringLiteral("file")].toString())));
        const QString target = entry[QStringLiteral("target")].toString();
        area.entry = entry[QStringLiteral("id")].toString();
        area.area = target.isEmpty()
            ? names.value(entry[QStringLiteral("address")].toString().toULongLong(nullptr, 0))
            : target;
        wanted += area;
    }
    return wanted;
}

} // namespace flashwright::testing
