// SPDX-License-Identifier: GPL-3.0-or-later
/// Notices when files are no longer what they were when they were read.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace flashwright {

/// GUI thread. Files are compared by size and time; their bytes are not read.
class PackageWatch final : public QObject {
    Q_OBJECT
public:
    explicit PackageWatch(QObject* parent = nullptr);

    /// From now on this one too. What it is like now counts as unchanged.
    void add(const QString& path);
    void clear();
    /// What changed or went away since it was added; empty while nothing did.
    [[nodiscard]] const QString& changedFile() const noexcept { return m_changedFile; }

Q_SIGNALS:
    /// Once, for the first change.
    void changed();

private:
    struct Look {
        bool there = false;
        qint64 bytes = 0;
        QDateTime written;
        bool operator==(const Look&) const = default;
    };
    [[nodiscard]] static Look lookAt(const QString& path);
    void compare();

    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< a file that is being written says so many times
    QMap<QString, Look> m_looks;
    QString m_changedFile;
};

} // namespace flashwright
