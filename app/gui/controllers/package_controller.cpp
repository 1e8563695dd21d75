// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/package_controller.h"

#include "app/gui/bridge/background.h"
#include "core/firmware/package_opener.h"

#include <QDir>
#include <QFileInfo>

namespace flashwright {

PackageController::PackageController(EntriesModel& entries, LogModel& log, QObject* parent)
    : QObject(parent)
    , m_entries(entries)
    , m_log(log)
{
    connect(&m_progress, &CheckProgress::progressed, this, [this](quint64 done, quint64 total) {
        m_checkedBytes = done;
        m_checkTotal = total;
        Q_EMIT checkProgressed();
    });
    connect(&m_watch, &PackageWatch::changed, this, [this] {
        m_log.add(LogLevel::Warning, {},
            QStringLiteral("package file changed on disk: %1").arg(QFileInfo(changedFile()).fileName()));
        Q_EMIT changedOnDisk();
    });
}

PackageController::~PackageController() = default;

void PackageController::setModules(const ModuleRegistry* modules)
{
    close();
    m_modules = modules;
}

void PackageController::open(const QString& path)
{
    close();
    if (m_modules == nullptr) {
        return;
    }
    m_path = path;
    m_watch.add(path);
    become(State::Opening);
    const auto work = [modules = m_modules, path](const std::stop_token&) {
        return openFirmware(*modules, std::filesystem::path(path.toStdString()));
    };
    const auto done = [this, turn = m_turn](Result<std::shared_ptr<const FirmwarePackage>> result) {
        if (turn == m_turn) {
            opened(std::move(result));
        }
    };
    m_worker = runInBackground(this, work, done);
}

void PackageController::reload()
{
    const QString path = m_path;
    open(path);
}

/// Images that lie beside a scatter file or in a folder are part of the firmware.
void PackageController::watchFiles()
{
    const QFileInfo opened(m_path);
    const QDir folder(opened.isDir() ? opened.absoluteFilePath() : opened.absolutePath());
    for (const PackageEntry& entry : m_package->entries()) {
        if (!entry.fileName.empty()) {
            m_watch.add(folder.absoluteFilePath(QString::fromStdString(entry.fileName)));
        }
    }
}

void PackageController::close()
{
    ++m_turn;
    m_watch.clear();
    m_worker = std::jthread();
    m_entries.clear();
    m_package.reset();
    m_error.reset();
    m_path.clear();
    m_checkedBytes = 0;
    m_checkTotal = 0;
    become(State::Empty);
}

void PackageController::opened(Result<std::shared_ptr<const FirmwarePackage>> result)
{
    if (!result) {
        m_error = result.error();
        m_log.add(LogLevel::Error, {}, QString::fromStdString(m_error->toLogLine()));
        become(State::Bad);
        return;
    }
    m_package = std::move(*result);
    const PackageFacts& facts = m_package->facts();
    m_log.add(LogLevel::Info, {},
        QStringLiteral("package %1: %2 %3, %4 entries")
            .arg(QFileInfo(m_path).fileName(), QString::fromStdString(facts.product),
                QString::fromStdString(facts.version))
            .arg(m_package->entries().size()));
    JobRequest whole;
    whole.package = m_package;
    m_entries.show(m_package, draft(whole).value_or(FlashPlan{}));
    watchFiles();
    check();
}

void PackageController::check()
{
    m_checkTotal = m_package->facts().bytes;
    become(State::Checking);
    const auto work = [package = m_package, progress = &m_progress](
                          const std::stop_token& stop) { return package->verify(*progress, stop); };
    const auto done = [this, turn = m_turn](const Result<void>& result) {
        if (turn == m_turn) {
            checked(result);
        }
    };
    m_worker = runInBackground(this, work, done);
}

void PackageController::checked(const Result<void>& result)
{
    if (result) {
        m_log.add(LogLevel::Info, {}, QStringLiteral("package checksums are right"));
        become(State::Ready);
        return;
    }
    m_error = result.error();
    m_log.add(LogLevel::Error, {}, QString::fromStdString(m_error->toLogLine()));
    become(State::Bad);
}

void PackageController::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

JobRequest PackageController::request() const
{
    JobRequest request;
    request.package = m_package;
    request.only = m_entries.only();
    if (request.only.empty()) {
        request.skip = m_entries.skipped();
    }
    request.replace = m_entries.swapped();
    return request;
}

Result<FlashPlan> PackageController::draft(const JobRequest& request) const
{
    return draftPlan(request, chip());
}

const ChipProfile* PackageController::chip() const
{
    if (m_package == nullptr || m_modules == nullptr || m_package->facts().chips.empty()) {
        return nullptr;
    }
    const ProtocolModule* const maker = module();
    if (maker == nullptr) {
        return nullptr;
    }
    const std::string& family = m_package->facts().chips.front();
    for (const ChipProfile& profile : maker->chips()) {
        if (profile.family == family) {
            return &profile;
        }
    }
    return nullptr;
}

const ProtocolModule* PackageController::module() const
{
    return m_package == nullptr || m_modules == nullptr ? nullptr
                                                        : m_modules->find(m_package->facts().family);
}

} // namespace flashwright
