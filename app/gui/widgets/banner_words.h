// SPDX-License-Identifier: GPL-3.0-or-later
/// What the banner says: where things stand and what to do now, from the state of the controllers. GUI
/// thread.
#pragma once

#include "app/gui/widgets/status_banner.h"

namespace flashwright {

class FlashController;
class PackageController;
class PhonesModel;
struct ChipProfile;

struct BannerInput {
    const PackageController& packages;
    const FlashController& flash;
    const PhonesModel& phones;
    quint64 chosenRow = 0; ///< the row the user looks at
    quint64 lastFinished = 0; ///< the newest verdict since the packet was loaded; 0 = none
    bool practice = false;
    bool dark = false;
    QString verb; ///< what the start button says
    QString missing; ///< JobPage::missing() of the page in front
    bool needsPackage = true; ///< JobPage::needsPackage()
};

[[nodiscard]] BannerText bannerText(const BannerInput& input);

/// How to bring a phone into its download mode; `chip` may be null.
[[nodiscard]] QString keyAdvice(const ChipProfile* chip);

} // namespace flashwright
