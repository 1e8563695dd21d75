// SPDX-License-Identifier: GPL-3.0-or-later
/// What pages and wizards work with. The window owns it all.
#pragma once

#include "app/gui/controllers/backup_controller.h"
#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/job_desk.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/controllers/recent_firmware.h"
#include "app/gui/controllers/resume_controller.h"
#include "app/gui/controllers/station_controller.h"
#include "app/gui/preferences/preferences.h"
#include "app/gui/preferences/shortcuts.h"

namespace flashwright {

/// References only: a page may keep a copy. GUI thread.
struct Workbench {
    StationController& stations;
    Preferences& preferences;
    Shortcuts& shortcuts;
    LogModel& log;
    EntriesModel& entries;
    PhonesModel& phones;
    PackageController& packages;
    FlashController& flash;
    ResumeController& resume;
    JobDesk& desk;
    RecentFirmware& recent;
    BackupController& backups;
};

} // namespace flashwright
