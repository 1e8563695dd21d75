// SPDX-License-Identifier: GPL-3.0-or-later
/// Which station the window works with: the ports of this computer, or a practice bench where nothing is
/// real.
#pragma once

#include "app/gui/controllers/station_launcher.h"
#include "app/setup/station.h"

#include <QObject>

namespace flashwright {

/// GUI thread.
class StationController final : public QObject {
    Q_OBJECT
public:
    /// `options` are those of the real station; its practicePhone is ignored.
    explicit StationController(StationOptions options, QObject* parent = nullptr);
    ~StationController() override;

    /// The real station. Nothing changes when it cannot be made.
    Result<void> work();
    /// A station without this computer's ports, with one practice phone of a profile ("unisoc:sc9863a-emmc",
    /// or its second half) plugged in. @returns the practice firmware.
    Result<std::filesystem::path> practise(const std::string& profile, const std::string& scenario = {});
    /// One more phone of the profile in use.
    Result<void> plugAnother(const std::string& scenario = {});

    [[nodiscard]] Station* station() const noexcept { return m_station.get(); }
    [[nodiscard]] SessionLauncher* launcher() const noexcept { return m_launcher.get(); }
    [[nodiscard]] bool isPractice() const noexcept { return !m_profile.empty(); }
    [[nodiscard]] const std::string& profile() const noexcept { return m_profile; }

    struct Practice {
        std::string profile; ///< "unisoc:sc9863a-emmc"
        std::string chip;
        std::string summary;
    };
    [[nodiscard]] std::vector<Practice> practices() const;

Q_SIGNALS:
    /// The old station goes: let go of everything of it.
    void aboutToChange();
    void changed();

private:
    Result<void> become(const StationOptions& options, const std::string& profile);
    [[nodiscard]] std::string wholeName(const std::string& profile) const;

    StationOptions m_options;
    std::string m_profile;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<SessionLauncher> m_launcher;
};

} // namespace flashwright
