// SPDX-License-Identifier: GPL-3.0-or-later
/// Jobs on the virtual phones of one maker, spelled short.
#pragma once

#include "tests/scenarios/practice_run.h"

namespace flashwright::scenarios {

/// A download on one of the phones "mt6580-emmc", "mt6765-emmc", "mt6785-ufs", "mt6789-emmc", or the same
/// with
/// "-brom" behind it.
inline PracticeJob mediatekJob(std::string profile, std::string scenario = {}, Scene scene = Scene::Download)
{
    PracticeJob run;
    run.maker = "mediatek";
    run.profile = std::move(profile);
    run.scenario = std::move(scenario);
    run.adjust = [scene](JobRequest& job) { job.scene = scene; };
    return run;
}

} // namespace flashwright::scenarios
