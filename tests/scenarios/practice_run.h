// SPDX-License-Identifier: GPL-3.0-or-later
/// One whole job on a virtual phone, in this process and without waiting: practice firmware, session, fake
/// clock.
#pragma once

#include "core/diagnosis/rule_engine.h"
#include "core/module/module_registry.h"
#include "core/session/flash_session.h"

#include <functional>

namespace flashwright::scenarios {

/// What to run. Plain values.
struct PracticeJob {
    std::string maker = "unisoc"; ///< id of the module
    std::string profile = "sc9863a-emmc";
    std::string scenario; ///< JSON of the phone's misbehaviour; empty = none
    std::string port = "1"; ///< "1" = on the computer, "2.3" = behind a hub
    bool plugIn = true; ///< false: no phone at all
    std::shared_ptr<VirtualPhone> phone; ///< plugged in instead of the profile's own
    std::function<void(JobRequest&)> adjust; ///< changes the plain download
    std::function<void(PortWish&)> adjustPort;
    std::string firmwareOf; ///< profile whose practice firmware is used; empty = the phone's own
    /// Changes the firmware before it is opened: gets its folder. Where given, the firmware is a folder.
    std::function<void(const std::filesystem::path&)> adjustFirmware;
    bool consents = true;
    std::optional<std::size_t> stopAtOperation; ///< somebody presses stop when this one begins
    seconds waitsFor{30};
};

/// What came of it.
struct Ran {
    Outcome outcome;
    std::vector<Evidence> evidence;
    std::vector<StallEvent> stalls;
    std::vector<FlashPlan> plans;
    std::optional<Diagnosis> diagnosis; ///< of a run that did not succeed
    int exitCode = -1;
    std::shared_ptr<const FirmwarePackage> package;
    std::vector<Stage> stages; ///< in the order in which they were entered
    std::vector<std::string> sealed; ///< hashOfContents() of every file in a sealed copy
    std::map<std::string, Bytes> before; ///< contents of the phone's storage, by area
    std::map<std::string, Bytes> after;
};

/// SHA-256 in hex, without the zeros or ones at the end, which a flash has wherever nothing was written.
[[nodiscard]] std::string hashOfContents(ByteSpan bytes);

/// Throws std::runtime_error when the stage cannot be set; what the job does is in the result.
[[nodiscard]] Ran perform(const PracticeJob& run);

} // namespace flashwright::scenarios
