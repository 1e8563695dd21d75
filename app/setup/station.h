// SPDX-License-Identifier: GPL-3.0-or-later
/// The composition root that window and command line share.
#pragma once

#include "core/catalog/chip_catalog.h"
#include "core/diagnosis/rule_engine.h"
#include "core/history/history.h"
#include "core/module/module_registry.h"
#include "core/session/flash_session.h"
#include "core/transport/device_watcher.h"
#include "core/transport/virtual/virtual_bus.h"
#include "core/vault/vault.h"

namespace flashwright {

struct StationOptions {
    bool realBuses = true; ///< USB and serial ports of this computer
    std::string practicePhone; ///< virtual profile to plug in ("unisoc:sc9863a-emmc"); empty = none
    std::string practiceScenario; ///< text of a scenario file for it
    std::filesystem::path stateFolder; ///< journals and logs; empty = the desktop's convention
    std::filesystem::path
        dataFolder; ///< copies of calibration areas, history; empty = the desktop's convention
};

/// Owns buses, plug-ins, facts and rules for one run of the program. Made on the main thread before anything
/// else.
class Station {
public:
    [[nodiscard]] static Result<std::unique_ptr<Station>> create(StationOptions options);
    ~Station();
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    [[nodiscard]] Clock& clock() noexcept;
    [[nodiscard]] DeviceWatcher& watcher() noexcept;
    [[nodiscard]] const ModuleRegistry& modules() const noexcept;
    [[nodiscard]] const RuleEngine& rules() const noexcept;
    /// Things that went wrong while starting and that the user should know: refused plug-ins, a bus that
    /// cannot start.
    [[nodiscard]] const std::vector<Error>& troubles() const noexcept;
    [[nodiscard]] const std::filesystem::path& resources() const noexcept;
    [[nodiscard]] const std::filesystem::path& stateFolder() const noexcept;
    [[nodiscard]] const std::filesystem::path& dataFolder() const noexcept;
    /// Copies of identity and calibration, in the data folder.
    [[nodiscard]] Vault& vault() noexcept;
    /// The records of all jobs, opened when first asked for; main thread. HostIo, NoRoom as
    /// History::open().
    [[nodiscard]] Result<History*> history();
    /// A phone of a profile, or "replay:FILE": one that plays a trace again. PackageUnsupported
    /// (unknown-profile); HostIo, BadReply of readTrace().
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makePracticePhone(
        std::string_view profile, std::string_view scenario) const;
    /// Plugs a practice phone into the virtual bus; any number, each on its own port. PackageUnsupported
    /// (unknown-profile).
    Result<std::shared_ptr<VirtualPhone>> plugPracticePhone(
        std::string_view profile, std::string_view scenario);
    /// A file with the practice firmware of a profile, made in the cache folder if it is not there yet.
    Result<std::filesystem::path> practiceFirmware(std::string_view profile);

private:
    struct Parts;
    explicit Station(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// A virtual phone that some module can make.
struct PracticeChoice {
    const ProtocolModule* module = nullptr;
    VirtualProfile profile;
};
/// Reads "maker:profile", "profile", or "maker" (its first profile). PackageUnsupported (unknown-profile,
/// fact name).
[[nodiscard]] Result<PracticeChoice> choosePractice(const ModuleRegistry& modules, std::string_view text);

/// Where resources/ is: $FLASHWRIGHT_RESOURCES, next to the build tree, or installed.
[[nodiscard]] std::filesystem::path resourcesFolder();

} // namespace flashwright
