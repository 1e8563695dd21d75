// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/connection_page.h"

#include "app/gui/preferences/job_preferences.h"

#include <QLocale>

namespace flashwright {

namespace {

constexpr int Waits[] = {2, 5, 30, 60}; // minutes
constexpr int Bauds[] = {115200, 230400, 460800, 921600};

template <std::size_t Count> QVariantList withUsual(const int (&numbers)[Count])
{
    QVariantList all{0};
    for (const int number : numbers) {
        all += number;
    }
    return all;
}

} // namespace

ConnectionPage::ConnectionPage(Preferences& preferences, QWidget* parent)
    : OptionPage("connection", preferences, parent)
    , m_wait(choice(preference::WaitMinutes, withUsual(Waits)))
    , m_speed(choice(preference::UsbSpeed, {QString(), QStringLiteral("high"), QStringLiteral("full")}))
    , m_battery(choice(preference::Battery, {QString(), QStringLiteral("with"), QStringLiteral("without")}))
    , m_baud(choice(preference::Baud, withUsual(Bauds)))
    , m_fast(check(preference::FastTransfer))
{
    addSpace();
    retranslate();
}

void ConnectionPage::retranslate()
{
    QStringList waits{tr("Until stopped")};
    for (const int minutes : Waits) {
        waits += tr("%n minute(s)", nullptr, minutes);
    }
    m_wait->say(tr("&Wait for the first phone:"), waits,
        tr("When none comes in this time the job ends. Phones that follow are waited for until you stop."));
    m_speed->say(tr("&USB speed:"), {tr("As the loader likes"), tr("High speed"), tr("Full speed")},
        tr("Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch."));
    m_battery->say(tr("&Battery:"),
        {tr("Find out"), tr("The phone has its battery"), tr("The phone has no battery")},
        tr("Tells MediaTek phones whether to rely on the battery or on the cable alone."));
    QStringList bauds{tr("As the loader likes")};
    for (const int baud : Bauds) {
        //: speed of a serial line, like "921,600 baud"
        bauds += tr("%1 baud").arg(QLocale().toString(baud));
    }
    m_baud->say(tr("&Serial line:"), bauds,
        tr("Speed of a serial cable once the loader runs. USB cables do not care."));
    m_fast->say(tr("Fas&t transfer where the phone offers it"),
        tr("Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write."));
}

} // namespace flashwright
