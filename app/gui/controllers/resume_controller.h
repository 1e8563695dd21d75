// SPDX-License-Identifier: GPL-3.0-or-later
/// Interrupted jobs of the past: finds them, recognises their phone when it returns, prepares going on.
#pragma once

#include "app/gui/controllers/session_launcher.h"

#include <QObject>

#include <set>
#include <thread>

namespace flashwright {

class Station;

/// GUI thread; files are read in the background.
class ResumeController final : public QObject {
    Q_OBJECT
public:
    explicit ResumeController(QObject* parent = nullptr);
    ~ResumeController() override;

    /// Null before the old station goes. Looks for interrupted jobs of the new one.
    void setStation(Station* station, SessionLauncher* launcher);
    /// Looks again; for after a job that failed.
    void look();
    /// The newest interrupted job that the user has not put off; nothing when there is none.
    [[nodiscard]] const ResumableJob* offered() const;
    /// Its phone is plugged in.
    [[nodiscard]] bool phoneIsBack() const;
    /// Not now: not offered again before its phone returns.
    void putOff();
    /// Never: the journal is marked.
    void dismiss();
    /// Opens what the job needs; prepared() or failed() follows.
    void prepare();

Q_SIGNALS:
    void offerChanged();
    void prepared(const std::shared_ptr<flashwright::ResumeRequest>& resume);
    void failed(const flashwright::Error& error);

private:
    void found(const Result<std::vector<ResumableJob>>& jobs);
    void heard(bool arrived, const std::string& port);

    Station* m_station = nullptr;
    std::shared_ptr<void> m_listening;
    std::vector<ResumableJob> m_jobs; ///< newest first
    std::set<std::filesystem::path> m_putOff;
    std::set<std::string> m_ports; ///< with a phone now
    std::jthread m_looking;
    std::jthread m_preparing;
};

} // namespace flashwright
