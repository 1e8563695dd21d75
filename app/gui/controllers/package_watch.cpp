// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/package_watch.h"

#include <QFileInfo>

namespace flashwright {

namespace {

constexpr int CalmMs = 200;

} // namespace

PackageWatch::PackageWatch(QObject* parent)
    : QObject(parent)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(CalmMs);
    const auto stir = [this] { m_calm.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, stir);
    connect(&m_calm, &QTimer::timeout, this, &PackageWatch::compare);
}

PackageWatch::Look PackageWatch::lookAt(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        return {true, 0, {}}; // other files may come and go beside the firmware
    }
    return {file.exists(), file.size(), file.lastModified()};
}

void PackageWatch::add(const QString& path)
{
    if (m_looks.contains(path) || !QFileInfo::exists(path)) {
        return;
    }
    m_looks.insert(path, lookAt(path));
    m_watcher.addPath(path);
}

void PackageWatch::clear()
{
    m_calm.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_looks.clear();
    m_changedFile.clear();
}

void PackageWatch::compare()
{
    for (auto file = m_looks.cbegin(); file != m_looks.cend() && m_changedFile.isEmpty(); ++file) {
        if (lookAt(file.key()) != file.value()) {
            m_changedFile = file.key();
            Q_EMIT changed();
            return;
        }
    }
}

} // namespace flashwright
