// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences/job_preferences.h"

namespace flashwright {

namespace {

void putWord(JobRequest& request, const char* option, const QString& word)
{
    if (!word.isEmpty()) {
        request.options[option] = word.toStdString();
    }
}

} // namespace

void applyHabits(const Preferences& preferences, JobRequest& request)
{
    request.verify = preferences.get(preference::Verify);
    request.verifyDepth = static_cast<VerifyDepth>(preferences.get(preference::VerifyDepth));
    request.farewell = static_cast<Farewell>(preferences.get(preference::Farewell));
    request.watchAfter = seconds(preferences.get(preference::WatchAfter));
    putWord(request, "checksum", preferences.get(preference::Checksum));
    putWord(request, "usb_speed", preferences.get(preference::UsbSpeed));
    putWord(request, "battery", preferences.get(preference::Battery));
    if (const int baud = preferences.get(preference::Baud); baud > 0) {
        request.options["baud"] = std::to_string(baud);
    }
    if (preferences.get(preference::FastTransfer)) {
        request.options["raw_mode"] = "on";
    }
}

std::optional<seconds> waitWished(const Preferences& preferences)
{
    const int minutes = preferences.get(preference::WaitMinutes);
    return minutes > 0 ? std::optional<seconds>(seconds(minutes * 60)) : std::nullopt;
}

} // namespace flashwright
