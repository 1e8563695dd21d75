// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/remedy_buttons.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

struct Label {
    const char* action;
    const char* text;
};

constexpr std::array Labels{
    Label{"add-to-group", QT_TRANSLATE_NOOP("RemedyButton", "&Join the Group…")},
    Label{"allow-repartition", QT_TRANSLATE_NOOP("RemedyButton", "Allow a New &Table…")},
    Label{"choose-auth", QT_TRANSLATE_NOOP("RemedyButton", "Choose the &Authentication File…")},
    Label{"choose-loader", QT_TRANSLATE_NOOP("RemedyButton", "Choose Another &Loader…")},
    Label{"choose-package", QT_TRANSLATE_NOOP("RemedyButton", "Choose Another &Firmware…")},
    Label{"choose-preloader", QT_TRANSLATE_NOOP("RemedyButton", "Choose the &Preloader…")},
    Label{"default-baud", QT_TRANSLATE_NOOP("RemedyButton", "Try Again at 115200 &Baud")},
    Label{"install-udev-rule", QT_TRANSLATE_NOOP("RemedyButton", "&Install the Device Rules…")},
    Label{"keep-port-awake", QT_TRANSLATE_NOOP("RemedyButton", "Keep the Port A&wake…")},
    Label{"load-cdc-acm", QT_TRANSLATE_NOOP("RemedyButton", "Load the &Driver…")},
    Label{"make-report", QT_TRANSLATE_NOOP("RemedyButton", "Make a Su&pport Report…")},
    Label{"open-key-guide", QT_TRANSLATE_NOOP("RemedyButton", "Which &Key?")},
    Label{"plain-transfer", QT_TRANSLATE_NOOP("RemedyButton", "Try Again with Plain &Transfer")},
    Label{"release-port", QT_TRANSLATE_NOOP("RemedyButton", "F&ree the Port…")},
    Label{"restore-copies", QT_TRANSLATE_NOOP("RemedyButton", "Put &Kept Data Back…")},
    Label{"resume", QT_TRANSLATE_NOOP("RemedyButton", "&Go On…")},
    Label{"retry", QT_TRANSLATE_NOOP("RemedyButton", "&Try Again")},
    Label{"retry-full-speed", QT_TRANSLATE_NOOP("RemedyButton", "Try Again at F&ull Speed")},
    Label{"run-doctor", QT_TRANSLATE_NOOP("RemedyButton", "Ask the &Doctor")},
    Label{"show-entries", QT_TRANSLATE_NOOP("RemedyButton", "Show the &Files")},
    Label{"smaller-blocks", QT_TRANSLATE_NOOP("RemedyButton", "Try Again with &Smaller Blocks")},
    Label{"stop-modem-manager", QT_TRANSLATE_NOOP("RemedyButton", "Keep &ModemManager Away…")},
    Label{"usbfs-memory", QT_TRANSLATE_NOOP("RemedyButton", "Allow &More USB Memory…")},
    Label{"verify-package", QT_TRANSLATE_NOOP("RemedyButton", "Check the F&irmware Again")},
};

} // namespace

QString remedyButtonText(std::string_view action)
{
    for (const Label& label : Labels) {
        if (action == label.action) {
            return QCoreApplication::translate("RemedyButton", label.text);
        }
    }
    return {};
}

} // namespace flashwright
