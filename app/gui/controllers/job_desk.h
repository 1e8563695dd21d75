// SPDX-License-Identifier: GPL-3.0-or-later
/// From what a page or a wizard wants to what a session needs: the same copies, loaders and habits for all.
#pragma once

#include "app/gui/controllers/session_launcher.h"

#include <QObject>

namespace flashwright {

class PackageController;
class Preferences;
class StationController;

/// GUI thread. All references outlive it.
class JobDesk final : public QObject {
    Q_OBJECT
public:
    JobDesk(const StationController& stations, const PackageController& packages,
        const Preferences& preferences, QObject* parent = nullptr);

    /// The files that the user chose beside the firmware.
    void setLoaders(std::vector<LoaderSpec> loaders);
    [[nodiscard]] const std::vector<LoaderSpec>& loaders() const noexcept { return m_loaders; }

    /// The plain download of what is ticked, with the station's copies, the loaders and the habits of the
    /// user; without a firmware a job that has none. A station is there.
    [[nodiscard]] JobRequest request() const;
    /// What journal and record are to say of the request. `kind` as the command line calls it.
    [[nodiscard]] JobContext context(const JobRequest& request, const std::string& kind) const;

private:
    const StationController& m_stations;
    const PackageController& m_packages;
    const Preferences& m_preferences;
    std::vector<LoaderSpec> m_loaders;
};

} // namespace flashwright
