// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes a restorable backup of what a backup job has read, whoever started it: page, wizard or job file.
#pragma once

#include "app/setup/backup_job.h"

#include <QObject>
#include <QThreadPool>

namespace flashwright {

class FlashController;
class PhonesModel;
class StationController;

/// A job is a backup when its title's kind is BackupKind and askForBackup() made its request. GUI thread. All
/// references outlive it.
class BackupController final : public QObject {
    Q_OBJECT
public:
    BackupController(const FlashController& flash, const PhonesModel& phones,
        const StationController& stations, QObject* parent = nullptr);
    /// Waits for what it is at; long ones are broken off.
    ~BackupController() override;

    /// What was read is being hashed and described.
    [[nodiscard]] bool isBusy() const noexcept { return m_busy > 0; }

Q_SIGNALS:
    /// A phone was read; hashing begins.
    void began(quint64 row);
    void made(quint64 row, const flashwright::BackupMade& backup);
    void failed(quint64 row, const flashwright::Error& error);

private:
    void rowFinished(quint64 row);
    void finished(quint64 row, const Result<BackupMade>& result);

    const FlashController& m_flash;
    const PhonesModel& m_phones;
    const StationController& m_stations;
    int m_busy = 0;
    std::stop_source m_stop;
    QThreadPool m_workers; ///< one backup after the other
};

} // namespace flashwright
