// SPDX-License-Identifier: GPL-3.0-or-later
/// Jobs between the pages and files: what a page wants is written for the command line, and what a file wants
/// is put before a person. Nothing is started here.
#pragma once

#include "app/gui/controllers/session_launcher.h"
#include "app/setup/job_file.h"

#include <QObject>

#include <thread>

namespace flashwright {

class PackageController;
class StationController;

/// GUI thread. All references outlive it.
class JobFiles final : public QObject {
    Q_OBJECT
public:
    JobFiles(const StationController& stations, PackageController& packages, QObject* parent = nullptr);

    /// The job of a page, with what marks its firmware. Ends in exported() or failed().
    void exportTo(const QString& file, const JobRequest& request, const JobContext& context);
    /// Reads the file, has its firmware loaded, and compares it with what the job was made with. Ends in
    /// opened() or failed(); in nothing when the firmware cannot be used, which its page tells, or another
    /// one is loaded.
    void open(const QString& file);
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void exported(const QString& file);
    void opened(const flashwright::JobFile& job);
    void firmwareWanted(const QString& path);
    void failed(const flashwright::Error& error);

private:
    void take(Result<JobFile> job);
    void firmwareChanged();
    void check();
    void forget();

    const StationController& m_stations;
    PackageController& m_packages;
    std::optional<JobFile> m_wanted; ///< waits for its firmware
    std::filesystem::path m_file;
    bool m_busy = false;
    std::jthread m_worker; ///< last: joined before what it uses
};

/// What a page asked for, as a file says it. Nothing for a job that files have no word for.
[[nodiscard]] std::optional<JobFile> jobFileOf(const JobRequest& request, const JobContext& context);
/// The pages of the window can show all that the job says.
[[nodiscard]] bool fitsWindow(const JobFile& job);

} // namespace flashwright
