// SPDX-License-Identifier: GPL-3.0-or-later
/// Images for areas of calibration that are written with the unit's own values in them.
#pragma once

#include "core/module/protocol_module.h"
#include "core/plan/flash_plan.h"

#include <map>

namespace flashwright {

class SessionContext;

/// One job; session thread only.
class CalibrationMerge {
public:
    /// `context` outlives it.
    explicit CalibrationMerge(SessionContext& context);

    /// The plan wants this image merged.
    [[nodiscard]] static bool isFor(const Operation& operation);
    /// Makes the images of all such operations of the plan from the saved copies, so that one that cannot be
    /// made stops the job while nothing is changed. Does nothing when it is called again. Refused
    /// (merge-impossible, calibration-unreadable), PackageCorrupt (calibration-bad), HostIo.
    Result<void> prepare();
    /// The merged image. Bug before prepare().
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const Operation& operation) const;

private:
    [[nodiscard]] Result<Bytes> merged(const Operation& operation);
    void tell(const std::string& label, const MergedCalibration& image);

    SessionContext& m_context;
    std::map<std::string, Bytes> m_images; // by entry
    bool m_ready = false;
};

} // namespace flashwright
