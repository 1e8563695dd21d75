// SPDX-License-Identifier: GPL-3.0-or-later
/// Sessions on a station's real and virtual buses.
#pragma once

#include "app/gui/controllers/session_launcher.h"

namespace flashwright {

class Station;

class StationLauncher final : public SessionLauncher {
public:
    /// The station outlives the launcher.
    explicit StationLauncher(Station& station);

    Result<std::unique_ptr<RunningSession>> launch(const JobRequest& request, const JobContext& context,
        PortWish wish, const Consent& consent, SessionEvents& events) override;
    Result<void> file(const JobRecord& record) override;
    [[nodiscard]] Diagnosis diagnose(FailureCase failure, const std::optional<PortSighting>& sighting,
        const Outcome& outcome, const FirmwarePackage* package) const override;
    [[nodiscard]] UsualPace usualPace(
        const std::string& chip, const std::string& port, const std::string& kind) const override;
    [[nodiscard]] std::shared_ptr<void> listen(PortListener listener) override;

private:
    Station& m_station;
};

} // namespace flashwright
