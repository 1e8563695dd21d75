// SPDX-License-Identifier: GPL-3.0-or-later
/// Load Packet: opens and checks a firmware away from the GUI thread, and turns ticks into a request.
#pragma once

#include "app/gui/bridge/check_progress.h"
#include "app/gui/controllers/package_watch.h"
#include "app/gui/models/entries_model.h"
#include "app/gui/models/log_model.h"
#include "core/module/module_registry.h"
#include "core/plan/planner.h"

#include <QObject>

#include <thread>

namespace flashwright {

/// GUI thread. The models outlive it; the registry too, or it is taken away with setModules(nullptr).
class PackageController final : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Checking, Ready, Bad };

    PackageController(EntriesModel& entries, LogModel& log, QObject* parent = nullptr);
    ~PackageController() override;

    /// Another station, another set of modules: what was loaded is closed.
    void setModules(const ModuleRegistry* modules);

    void open(const QString& path);
    void close();
    /// The same file again, as it is now.
    void reload();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    [[nodiscard]] const std::shared_ptr<const FirmwarePackage>& package() const noexcept { return m_package; }
    /// Why it cannot be used, in state Bad.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    /// A file of the firmware that is no longer what was checked; empty while all are. Nothing may be started
    /// then.
    [[nodiscard]] const QString& changedFile() const noexcept { return m_watch.changedFile(); }
    [[nodiscard]] quint64 checkedBytes() const noexcept { return m_checkedBytes; }
    [[nodiscard]] quint64 checkTotal() const noexcept { return m_checkTotal; }

    /// What the ticks ask for. Empty folders are filled in by the caller.
    [[nodiscard]] JobRequest request() const;
    [[nodiscard]] Result<FlashPlan> draft(const JobRequest& request) const;
    /// Facts on the chip the packet is for; null when it does not tell, or tells one we do not know.
    [[nodiscard]] const ChipProfile* chip() const;
    /// The module whose firmware is loaded; null when none is.
    [[nodiscard]] const ProtocolModule* module() const;

Q_SIGNALS:
    void stateChanged();
    void checkProgressed();
    /// changedFile() has become known.
    void changedOnDisk();

private:
    void watchFiles();
    void opened(Result<std::shared_ptr<const FirmwarePackage>> result);
    void check();
    void checked(const Result<void>& result);
    void become(State state);

    EntriesModel& m_entries;
    LogModel& m_log;
    const ModuleRegistry* m_modules = nullptr;
    State m_state = State::Empty;
    QString m_path;
    std::shared_ptr<const FirmwarePackage> m_package;
    std::optional<Error> m_error;
    quint64 m_checkedBytes = 0;
    quint64 m_checkTotal = 0;
    quint64 m_turn = 0; ///< results of an earlier turn are dropped
    CheckProgress m_progress;
    PackageWatch m_watch;
    std::jthread m_worker; ///< last: joined before what it uses
};

} // namespace flashwright
