// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the real flashwright-cli with its own folders.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace flashwright::testing {

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;

    /// stdout as one JSON object per line; a line that is not JSON becomes an empty object.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The lines whose "event" is this.
    [[nodiscard]] QList<QJsonObject> events(const QString& name) const;
    /// stdout as one JSON document.
    [[nodiscard]] QJsonObject document() const;
};

/// A folder for one test, with everything that the program would keep in a home folder.
class CliHome {
public:
    CliHome();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] CliResult run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// Writes a small file and returns its path.
    QString write(const QString& name, const QByteArray& contents) const;
    /// The practice firmware of a virtual phone.
    [[nodiscard]] QString practiceFirmware(const QString& profile) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    QTemporaryDir m_folder;
};

/// `sim start` in a process of its own, from the first line it prints to the last.
class Simulator {
public:
    Simulator(const CliHome& home, const QString& profile, const QByteArray& scenario = {});
    ~Simulator();
    [[nodiscard]] QString port() const { return m_ready.value(QStringLiteral("port")).toString(); }
    [[nodiscard]] const QJsonObject& ready() const { return m_ready; }
    /// Ends it. @returns the areas of its storage: name -> {bytes, sha256}
    QJsonObject stop();
    /// What the area holds, after stop().
    [[nodiscard]] QByteArray area(const QString& name) const;

private:
    QString m_dump;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
};

[[nodiscard]] QJsonObject schemaNamed(const QString& name);
[[nodiscard]] QByteArray contentsOf(const QString& file);
[[nodiscard]] QString sha256Of(const QByteArray& bytes);

} // namespace flashwright::testing
