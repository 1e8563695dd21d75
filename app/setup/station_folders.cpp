// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/station_folders.h"

#include "app/setup/station.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace flashwright {

namespace {

std::filesystem::path ownFolder(QStandardPaths::StandardLocation place)
{
    return std::filesystem::path(QStandardPaths::writableLocation(place).toStdU16String()) / "flashwright";
}

} // namespace

std::filesystem::path defaultStateFolder()
{
    // QStandardPaths knows XDG_STATE_HOME from Qt 6.7 on only.
    const QString xdg = qEnvironmentVariable("XDG_STATE_HOME");
    if (!xdg.isEmpty()) {
        return std::filesystem::path(xdg.toStdU16String()) / "flashwright";
    }
#ifdef Q_OS_LINUX
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return std::filesystem::path(home.toStdU16String()) / ".local" / "state" / "flashwright";
#else
    return ownFolder(QStandardPaths::GenericDataLocation);
#endif
}

std::filesystem::path defaultDataFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation);
}

std::filesystem::path defaultCacheFolder()
{
    return ownFolder(QStandardPaths::GenericCacheLocation);
}

std::filesystem::path resourcesFolder()
{
    const QString given = qEnvironmentVariable("FLASHWRIGHT_RESOURCES");
    if (!given.isEmpty()) {
        return std::filesystem::path(given.toStdU16String());
    }
    const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdU16String());
    const std::filesystem::path installed = program / ".." / "share" / "flashwright";
    std::error_code ignored;
    for (const auto& folder : {program / ".." / "resources", installed}) {
        if (std::filesystem::is_directory(folder, ignored)) {
            return folder.lexically_normal();
        }
    }
    return installed.lexically_normal();
}

} // namespace flashwright
