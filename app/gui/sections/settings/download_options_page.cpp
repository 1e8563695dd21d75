// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/download_options_page.h"

#include "app/gui/preferences/job_preferences.h"

#include <QLabel>

namespace flashwright {

namespace {

constexpr int Off = -1;
constexpr int Watches[] = {60, 120, 300}; // seconds

/// Two values of the settings, one question to the user: how much is compared, if anything.
OptionValue verifyValue(Preferences& preferences)
{
    return {preference::VerifyDepth.key,
        [&preferences] {
            const bool on = preferences.get(preference::Verify);
            return QVariant(on ? preferences.get(preference::VerifyDepth) : Off);
        },
        [&preferences](const QVariant& value) {
            if (value.toInt() != Off) {
                preferences.set(preference::VerifyDepth, value.toInt());
            }
            preferences.set(preference::Verify, value.toInt() != Off);
        }};
}

QVariantList watches()
{
    QVariantList all{0};
    for (const int time : Watches) {
        all += time;
    }
    return all;
}

} // namespace

DownloadOptionsPage::DownloadOptionsPage(Preferences& preferences, QWidget* parent)
    : OptionPage("download", preferences, parent)
    , m_verify(choice("verifyDepth", verifyValue(preferences),
          {int(VerifyDepth::Usual), int(VerifyDepth::Sampled), int(VerifyDepth::Full), Off}))
    , m_after(
          choice(preference::Farewell, {int(Farewell::Reboot), int(Farewell::PowerOff), int(Farewell::Stay)}))
    , m_watch(choice(preference::WatchAfter, watches()))
    , m_checksum(choice(preference::Checksum,
          {QString(), QStringLiteral("usb"), QStringLiteral("storage"), QStringLiteral("both"),
              QStringLiteral("none")}))
    , m_always(new QLabel(this))
{
    m_always->setWordWrap(true);
    m_always->setTextFormat(Qt::PlainText);
    add(m_always);
    addSpace();
    m_verify->follow(preference::Verify.key);
    m_checksum->setVisible(preferences.get(preference::Expert));
    retranslate();
}

void DownloadOptionsPage::setExpert(bool expert)
{
    m_checksum->setVisible(expert);
}

void DownloadOptionsPage::retranslate()
{
    m_verify->say(tr("&Compare after writing:"),
        {tr("Everything, very large images in samples"), tr("Samples of large images"), tr("Every byte"),
            tr("Nothing")},
        tr("Reads back what was written. Only a compared phone is known to be right."));
    m_after->say(tr("&Afterwards:"),
        {tr("Restart the phone"), tr("Switch the phone off"), tr("Leave it in its loader")},
        tr("What the phone does when the job is over."));
    QStringList watches{tr("No")};
    for (const int time : Watches) {
        watches += tr("%n minute(s)", nullptr, time / 60);
    }
    m_watch->say(tr("&Watch the phone start:"), watches,
        tr("After a restart, looks so long at what comes up on the port, and tells what it means."));
    m_checksum->say(tr("Check&sums while sending:"),
        {tr("As the loader likes"), tr("On the cable"), tr("In the storage"), tr("Both"), tr("None")},
        tr("Only MediaTek loaders have this switch. Comparing after writing finds more."));
    m_always->setText(tr("A storage that reports that it is worn out is always told before anything is "
                         "written; there is no switch for that."));
}

} // namespace flashwright
