// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/doctor_text.h"

#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

constexpr std::array Titles{
    Sentence{"udev-rules", QT_TRANSLATE_NOOP("Doctor", "Device rules")},
    Sentence{"groups", QT_TRANSLATE_NOOP("Doctor", "Groups")},
    Sentence{"modem-manager", QT_TRANSLATE_NOOP("Doctor", "Modem service")},
    Sentence{"other-probers", QT_TRANSLATE_NOOP("Doctor", "Other programs")},
    Sentence{"port-owner", QT_TRANSLATE_NOOP("Doctor", "Port in use")},
    Sentence{"cdc-acm", QT_TRANSLATE_NOOP("Doctor", "Driver on the port")},
    Sentence{"usb-topology", QT_TRANSLATE_NOOP("Doctor", "USB connection")},
    Sentence{"usb-power", QT_TRANSLATE_NOOP("Doctor", "USB power saving")},
    Sentence{"usbfs-memory", QT_TRANSLATE_NOOP("Doctor", "USB memory")},
    Sentence{"disk-space", QT_TRANSLATE_NOOP("Doctor", "Free disk")},
    Sentence{"virtual-machine", QT_TRANSLATE_NOOP("Doctor", "Virtual machine")},
    Sentence{"sleep", QT_TRANSLATE_NOOP("Doctor", "Sleep")},
    Sentence{"clock", QT_TRANSLATE_NOOP("Doctor", "Date and time")},
};

constexpr std::array States{
    Sentence{"udev-rules.good", QT_TRANSLATE_NOOP("Doctor", "You may open phones of all {ids} known ids.")},
    Sentence{"udev-rules.root",
        QT_TRANSLATE_NOOP("Doctor",
            "You work as root, who may open everything. Better install the device rules and work as "
            "yourself.")},
    Sentence{"udev-rules.open-to-all",
        QT_TRANSLATE_NOOP("Doctor", "Rules of another program open phones to every user of this computer.")},
    Sentence{"udev-rules.missing",
        QT_TRANSLATE_NOOP(
            "Doctor", "No device rule lets you open a phone. Install the rules of this program.")},
    Sentence{"udev-rules.partly",
        QT_TRANSLATE_NOOP("Doctor", "The device rules leave out {closed} of {ids} ids: {closed_ids}.")},
    Sentence{"udev-rules.too-late",
        QT_TRANSLATE_NOOP("Doctor",
            "A rule file marks phones for you, but its number is above 73, when that is no longer looked "
            "at.")},
    Sentence{"udev-rules.outdated",
        QT_TRANSLATE_NOOP("Doctor", "{file} is of version {version}; this program brings {wanted_version}.")},
    Sentence{"udev-rules.no-seat",
        QT_TRANSLATE_NOOP("Doctor",
            "The device rules are there, but nobody on this system gives devices to the person at the "
            "computer. Add MODE=\"0666\" to a rule of your own, or work with a system that has logind.")},
    Sentence{"udev-rules.replug",
        QT_TRANSLATE_NOOP("Doctor",
            "The device rules are there, but the connected phone came before them, or you sit at another "
            "computer: unplug the phone and plug it in again.")},
    Sentence{"udev-rules.no-udev",
        QT_TRANSLATE_NOOP("Doctor", "This system has no device rules that can be looked at.")},

    Sentence{"groups.root", QT_TRANSLATE_NOOP("Doctor", "Root needs no groups.")},
    Sentence{"groups.member", QT_TRANSLATE_NOOP("Doctor", "You are in the group {group} of serial ports.")},
    Sentence{"groups.not-needed",
        QT_TRANSLATE_NOOP(
            "Doctor", "Phones need no group. A plain serial adapter would need you to be in {group}.")},
    Sentence{"groups.new-session",
        QT_TRANSLATE_NOOP("Doctor", "You were added to {group}; it holds after you log out and in again.")},
    Sentence{"groups.not-member",
        QT_TRANSLATE_NOOP("Doctor", "You are not in the group {group}, to which serial ports belong.")},
    Sentence{"groups.no-group",
        QT_TRANSLATE_NOOP("Doctor", "This system has no group for serial ports that is known here.")},

    Sentence{"modem-manager.absent", QT_TRANSLATE_NOOP("Doctor", "No modem service runs.")},
    Sentence{"modem-manager.ignores",
        QT_TRANSLATE_NOOP("Doctor", "ModemManager runs and leaves phones in download mode alone.")},
    Sentence{"modem-manager.probes",
        QT_TRANSLATE_NOOP(
            "Doctor", "ModemManager runs and may talk to a phone before this program does ({probed} ids).")},

    Sentence{
        "other-probers.none", QT_TRANSLATE_NOOP("Doctor", "No other program that takes serial ports runs.")},
    Sentence{"other-probers.running",
        QT_TRANSLATE_NOOP("Doctor",
            "The program {process} runs and may take serial adapters for its own devices. Stop it while you "
            "use one.")},

    Sentence{"port-owner.no-phone", QT_TRANSLATE_NOOP("Doctor", "No phone in download mode is connected.")},
    Sentence{"port-owner.free", QT_TRANSLATE_NOOP("Doctor", "No other program has the phone {id} open.")},
    Sentence{"port-owner.held",
        QT_TRANSLATE_NOOP("Doctor",
            "The program {process} (process {process_number}) has {node} open. Close it and try again.")},

    Sentence{"cdc-acm.no-phone", QT_TRANSLATE_NOOP("Doctor", "No phone in download mode is connected.")},
    Sentence{"cdc-acm.free", QT_TRANSLATE_NOOP("Doctor", "No driver holds the phone {id}.")},
    Sentence{"cdc-acm.bound",
        QT_TRANSLATE_NOOP(
            "Doctor", "The driver {driver} holds the phone {id}; it is taken off for a job and given back.")},
    Sentence{"cdc-acm.bound-closed",
        QT_TRANSLATE_NOOP("Doctor",
            "The driver {driver} holds the phone {id}, and you may not take it off before the device rules "
            "are installed.")},

    Sentence{"usb-topology.no-usb", QT_TRANSLATE_NOOP("Doctor", "No USB can be seen from here.")},
    Sentence{"usb-topology.no-phone",
        QT_TRANSLATE_NOOP("Doctor", "{buses} USB buses with {devices} devices; no phone in download mode.")},
    Sentence{"usb-topology.good",
        QT_TRANSLATE_NOOP("Doctor", "The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.")},
    Sentence{"usb-topology.full-speed",
        QT_TRANSLATE_NOOP("Doctor",
            "The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there "
            "is slow: try another cable and a port of the computer itself.")},
    Sentence{"usb-topology.hubs",
        QT_TRANSLATE_NOOP("Doctor",
            "The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.")},
    Sentence{"usb-topology.full-speed-hubs",
        QT_TRANSLATE_NOOP("Doctor",
            "The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the "
            "computer itself and another cable.")},

    Sentence{"usb-power.no-phone",
        QT_TRANSLATE_NOOP("Doctor",
            "No phone in download mode is connected; idle devices may sleep after "
            "{autosuspend_s} s unless a rule says otherwise.")},
    Sentence{"usb-power.stays-on", QT_TRANSLATE_NOOP("Doctor", "The port of the phone {id} stays awake.")},
    Sentence{"usb-power.may-sleep",
        QT_TRANSLATE_NOOP(
            "Doctor", "The system may put the port of the phone {id} to sleep during a pause.")},
    Sentence{"usb-power.unknown", QT_TRANSLATE_NOOP("Doctor", "It cannot be told whether ports may sleep.")},

    Sentence{"usbfs-memory.enough",
        QT_TRANSLATE_NOOP("Doctor", "{limit_mib} MiB for USB transfers are enough for the phones at hand.")},
    Sentence{"usbfs-memory.no-limit", QT_TRANSLATE_NOOP("Doctor", "USB transfers may use any memory.")},
    Sentence{"usbfs-memory.low",
        QT_TRANSLATE_NOOP("Doctor",
            "USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.")},
    Sentence{
        "usbfs-memory.unknown", QT_TRANSLATE_NOOP("Doctor", "The memory for USB transfers cannot be told.")},

    Sentence{"disk-space.enough", QT_TRANSLATE_NOOP("Doctor", "{free_bytes} are free in {folder}.")},
    Sentence{"disk-space.little",
        QT_TRANSLATE_NOOP("Doctor",
            "{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.")},
    Sentence{"disk-space.too-little",
        QT_TRANSLATE_NOOP("Doctor",
            "Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.")},
    Sentence{"disk-space.unknown", QT_TRANSLATE_NOOP("Doctor", "The free room on disk cannot be told.")},

    Sentence{"virtual-machine.none", QT_TRANSLATE_NOOP("Doctor", "This system runs on the computer itself.")},
    Sentence{"virtual-machine.machine",
        QT_TRANSLATE_NOOP("Doctor",
            "This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every "
            "loader id, not one device, or work on the computer itself.")},
    Sentence{"virtual-machine.container",
        QT_TRANSLATE_NOOP("Doctor",
            "This is a container ({container}). It must be given /dev/bus/usb and new serial ports.")},

    Sentence{"sleep.can-hold",
        QT_TRANSLATE_NOOP("Doctor",
            "The computer is kept awake while a job runs; idle, it would: "
            "{idle_action}.")},
    Sentence{"sleep.can-hold", QT_TRANSLATE_NOOP("Doctor", "The computer is kept awake while a job runs.")},
    Sentence{"sleep.cannot-hold",
        QT_TRANSLATE_NOOP("Doctor",
            "Nobody here can keep the computer awake during a job. Switch sleep off before a long one.")},
    Sentence{"sleep.no-bus",
        QT_TRANSLATE_NOOP("Doctor", "It cannot be told whether the computer can be kept awake.")},

    Sentence{"clock.good", QT_TRANSLATE_NOOP("Doctor", "The clock is right.")},
    Sentence{"clock.not-kept",
        QT_TRANSLATE_NOOP("Doctor",
            "Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time "
            "synchronisation.")},
    Sentence{"clock.wrong",
        QT_TRANSLATE_NOOP("Doctor", "The date of this computer is wrong. Set it: reports carry it.")},
    Sentence{"clock.unknown", QT_TRANSLATE_NOOP("Doctor", "The clock cannot be read.")},
};

constexpr std::array Fixes{
    Sentence{"install-udev-rule",
        QT_TRANSLATE_NOOP(
            "Doctor", "Install the device rules: you may open phones, the modem service leaves them alone.")},
    Sentence{"stop-modem-manager",
        QT_TRANSLATE_NOOP(
            "Doctor", "Tell the modem service to leave these phones alone. It goes on running.")},
    Sentence{"add-to-group", QT_TRANSLATE_NOOP("Doctor", "Add you to the group of serial ports.")},
    Sentence{"release-port", QT_TRANSLATE_NOOP("Doctor", "Take the driver off the phone's port.")},
    Sentence{"keep-port-awake", QT_TRANSLATE_NOOP("Doctor", "Keep the phone's USB port awake.")},
    Sentence{"load-cdc-acm", QT_TRANSLATE_NOOP("Doctor", "Load the driver of USB serial ports.")},
    Sentence{"usbfs-memory",
        QT_TRANSLATE_NOOP("Doctor", "Allow more memory for USB transfers until the next start.")},
};

constexpr std::array Afterwards{
    Sentence{"install-udev-rule",
        QT_TRANSLATE_NOOP("Doctor", "Unplug the phone and plug it in again, so that the rules see it.")},
    Sentence{"stop-modem-manager",
        QT_TRANSLATE_NOOP("Doctor", "Unplug the phone and plug it in again, so that the rules see it.")},
    Sentence{"add-to-group",
        QT_TRANSLATE_NOOP("Doctor", "Log out and in again: groups are read at the beginning of a session.")},
    Sentence{"release-port", QT_TRANSLATE_NOOP("Doctor", "It holds until the phone is plugged in again.")},
    Sentence{"keep-port-awake", QT_TRANSLATE_NOOP("Doctor", "It holds until the phone is plugged in again.")},
    Sentence{"usbfs-memory", QT_TRANSLATE_NOOP("Doctor", "It holds until the computer is started again.")},
};

QString asItIs(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

template <class Table> QString plain(const Table& table, std::string_view word)
{
    return pickSentence("Doctor", table, word, [](std::string_view) { return std::string_view(); });
}

} // namespace

QString checkTitle(std::string_view id)
{
    const QString text = plain(Titles, id);
    return text.isEmpty() ? asItIs(id) : text;
}

QString checkText(const CheckResult& result)
{
    const std::string word = result.id + "." + result.state;
    const QString text =
        pickSentence("Doctor", States, word, [&result](std::string_view name) { return result.fact(name); });
    return text.isEmpty() ? asItIs(word) : text;
}

QString healthText(Health health)
{
    switch (health) {
    case Health::Good:
        return QCoreApplication::translate("Doctor", "good");
    case Health::Advice:
        return QCoreApplication::translate("Doctor", "advice");
    case Health::Bad:
        return QCoreApplication::translate("Doctor", "bad");
    case Health::Unknown:
        return QCoreApplication::translate("Doctor", "not known");
    }
    return {};
}

QString fixText(std::string_view id)
{
    const QString text = plain(Fixes, id);
    return text.isEmpty() ? asItIs(id) : text;
}

QString afterFixText(std::string_view id)
{
    return plain(Afterwards, id);
}

QStringList knownCheckStates()
{
    QStringList all;
    for (const Sentence& sentence : States) {
        all += QString::fromLatin1(sentence.word);
    }
    all.removeDuplicates();
    return all;
}

} // namespace flashwright
