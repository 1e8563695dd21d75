// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/fix_record.h"

#include "core/catalog/json_fields.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr int FormatVersion = 1;

QString pathText(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

QString asText(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The file lies in the user's own folder: what root is asked to do because of it can only take things away
/// that this program brought.
bool takesBack(const std::string& verb)
{
    constexpr std::array Verbs{
        "remove-rule", "leave-group", "bind", "usb-power", "unload-driver", "usbfs-memory"};
    return std::find(Verbs.begin(), Verbs.end(), verb) != Verbs.end();
}

AppliedFix fixFrom(const QJsonObject& object)
{
    AppliedFix fix;
    fix.id = object.value(QLatin1String("id")).toString().toStdString();
    fix.port = object.value(QLatin1String("port")).toString().toStdString();
    fix.at = object.value(QLatin1String("at")).toString().toStdString();
    const QJsonArray words = object.value(QLatin1String("undo")).toArray();
    for (const QJsonValue& word : words) {
        fix.undo.push_back(word.toString().toStdString());
    }
    return fix;
}

QJsonObject objectOf(const AppliedFix& fix)
{
    QJsonArray words;
    for (const std::string& word : fix.undo) {
        words.append(asText(word));
    }
    return {{QLatin1String("id"), asText(fix.id)}, {QLatin1String("port"), asText(fix.port)},
        {QLatin1String("at"), asText(fix.at)}, {QLatin1String("undo"), words}};
}

Failure cannotWrite(const QSaveFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return failWithProblem(
        full ? Fault::NoRoom : Fault::HostIo, "host.fix.note", full ? "disk-full" : "cannot-write")
        .with("file", file.fileName().toStdString());
}

} // namespace

std::vector<AppliedFix> appliedFixes(const std::filesystem::path& file)
{
    QFile input(pathText(file));
    if (file.empty() || !input.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(input.read(LargestFile));
    std::vector<AppliedFix> fixes;
    const QJsonArray all = document.object().value(QLatin1String("fixes")).toArray();
    for (const QJsonValue& one : all) {
        AppliedFix fix = fixFrom(one.toObject());
        if (!fix.id.empty() && !fix.undo.empty() && takesBack(fix.undo.front())) {
            fixes.push_back(std::move(fix));
        }
    }
    return fixes;
}

Result<void> writeAppliedFixes(const std::filesystem::path& file, const std::vector<AppliedFix>& fixes)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    QJsonArray all;
    for (const AppliedFix& fix : fixes) {
        all.append(objectOf(fix));
    }
    const QJsonObject object{{QLatin1String("v"), FormatVersion}, {QLatin1String("fixes"), all}};
    QSaveFile output(pathText(file));
    if (!output.open(QIODevice::WriteOnly)) {
        return cannotWrite(output);
    }
    output.write(QJsonDocument(object).toJson());
    if (!output.commit()) {
        return cannotWrite(output);
    }
    return {};
}

} // namespace flashwright
