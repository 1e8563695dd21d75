// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/doctor_tools.h"

#include "app/setup/station_folders.h"

namespace flashwright {

Result<DoctorTools> makeDoctorTools(const std::filesystem::path& resources)
{
    DoctorTools tools;
    tools.host = thisHost();
    tools.runner = systemRunner();
    TRY_LET(tools.needs, loadStationNeeds(resources));
    tools.needs.folders = {
        {"state", defaultStateFolder()}, {"data", defaultDataFolder()}, {"cache", defaultCacheFolder()}};
    tools.needs.fixesFile = defaultStateFolder() / "host_fixes.json";
    return tools;
}

} // namespace flashwright
