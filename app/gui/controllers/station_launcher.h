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

    Result<std::unique_ptr<RunningSession>> launch(
        const JobRequest& request, PortWish wish, const Consent& consent, SessionEvents& events) override;
    [[nodiscard]] Diagnosis diagnose(
        FailureCase failure, const std::optional<PortSighting>& sighting) const override;
    [[nodiscard]] std::shared_ptr<void> listen(PortListener listener) override;

private:
    Station& m_station;
};

} // namespace flashwright
