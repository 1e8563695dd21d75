// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/backup_controller.h"

#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/station_controller.h"

namespace flashwright {

BackupController::BackupController(const FlashController& flash, const PhonesModel& phones,
    const StationController& stations, QObject* parent)
    : QObject(parent)
    , m_flash(flash)
    , m_phones(phones)
    , m_stations(stations)
{
    m_workers.setMaxThreadCount(1);
    connect(&flash, &FlashController::rowFinished, this, &BackupController::rowFinished);
}

BackupController::~BackupController()
{
    m_stop.request_stop();
    m_workers.waitForDone();
}

void BackupController::rowFinished(quint64 row)
{
    const PhoneRow* line = m_phones.find(row);
    const auto scope = backupScopeOf(m_flash.request());
    const bool isBackup = scope && m_flash.context().title.kind == BackupKind;
    if (!isBackup || line == nullptr || line->verdict != Verdict::Passed || m_stations.station() == nullptr) {
        return;
    }
    const std::vector<Operation>& operations = line->plan.operations();
    const std::filesystem::path folder =
        operations.empty() ? m_flash.request().folder : operations.front().file.parent_path();
    ++m_busy;
    Q_EMIT began(row);
    const std::filesystem::path vaultFolder = m_stations.station()->vault().folder();
    m_workers.start([this, row, scope, operations, outcome = line->outcome, folder, vaultFolder,
                        stop = m_stop.get_token()] {
        Vault vault(vaultFolder);
        const BackupWish wish{*scope, true, *scope == BackupScope::Identity ? &vault : nullptr};
        const auto result = finishBackup(operations, outcome, folder, wish, stop);
        QMetaObject::invokeMethod(
            this, [this, row, result] { finished(row, result); }, Qt::QueuedConnection);
    });
}

void BackupController::finished(quint64 row, const Result<BackupMade>& result)
{
    --m_busy;
    if (result) {
        Q_EMIT made(row, *result);
    } else {
        Q_EMIT failed(row, result.error());
    }
}

} // namespace flashwright
