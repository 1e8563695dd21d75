// SPDX-License-Identifier: GPL-3.0-or-later
/// What was opened lately, with what is known of it.
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

namespace flashwright {

class Preferences;
struct PackageFacts;

struct RecentFile {
    QString path;
    QString chip; ///< as printed: "SC9863A"; empty until it was opened once without an error
    QString product;
    QString version;
    QDateTime opened;

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isThere() const;
};

/// GUI thread. Newest first. The preferences outlive it.
class RecentFirmware final : public QObject {
    Q_OBJECT
public:
    explicit RecentFirmware(Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] const QList<RecentFile>& files() const noexcept { return m_files; }
    void add(const QString& path);
    /// It was opened and is in order. Nothing for a path that was not added.
    void describe(const QString& path, const PackageFacts& facts);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    Preferences& m_preferences;
    QList<RecentFile> m_files;
};

/// What to open again at the next start: the newest firmware that is still there and was in order; empty when
/// there is none, or when the user does not want the last session back.
[[nodiscard]] QString lastFirmware(Preferences& preferences);

/// "SC9863A, TestPhone 1.2.3, opened 21.11.26 21:40": what is known beside the name.
[[nodiscard]] QString recentFacts(const RecentFile& file);

} // namespace flashwright
