// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/support_bundle.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace flashwright {

namespace {

Failure notWritten(const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::filesystem::space_info room = std::filesystem::space(file.parent_path(), ignored);
    const bool full = !ignored && room.available == 0;
    return failWithProblem(
        full ? Fault::NoRoom : Fault::HostIo, "report.write", full ? "disk-full" : "unreadable")
        .with("file", file.string());
}

bool add(QuaZip& zip, const BundlePart& part)
{
    QuaZipFile file(&zip);
    const QByteArray bytes = part.text.toUtf8();
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.name))) {
        return false;
    }
    const bool written = file.write(bytes) == bytes.size();
    file.close();
    return written && file.getZipError() == ZIP_OK;
}

} // namespace

Result<void> writeBundle(const std::filesystem::path& file, const std::vector<BundlePart>& parts)
{
    const std::filesystem::path fresh = file.string() + ".part";
    QuaZip zip(QString::fromStdString(fresh.string()));
    if (!zip.open(QuaZip::mdCreate)) {
        return notWritten(file);
    }
    bool good = true;
    for (const BundlePart& part : parts) {
        good = good && add(zip, part);
    }
    zip.close();
    std::error_code why;
    if (good && zip.getZipError() == ZIP_OK) {
        std::filesystem::rename(fresh, file, why);
        if (!why) {
            return {};
        }
    }
    std::filesystem::remove(fresh, why);
    return notWritten(file);
}

} // namespace flashwright
