// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for problems with what is kept: copies, journals, records, and this computer. Internal to
/// app/text.
#pragma once

#include "app/text/sentence_table.h"

#include <QtGlobal>

#include <array>

namespace flashwright {

inline constexpr std::array KeepingProblems{
    // the vault
    Sentence{"vault-no-entry", QT_TRANSLATE_NOOP("Problem", "The vault has no entry called {name}.")},
    Sentence{"vault-no-entry", QT_TRANSLATE_NOOP("Problem", "The vault has no such entry.")},
    Sentence{"file-exists",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is there already and is never overwritten; choose another name.")},
    Sentence{"file-exists",
        QT_TRANSLATE_NOOP("Problem", "A file of that name is there already and is never overwritten.")},
    Sentence{"readings-differ",
        QT_TRANSLATE_NOOP(
            "Problem", "{name} was read twice and came out different, so no copy of it can be trusted.")},
    Sentence{"readings-differ",
        QT_TRANSLATE_NOOP(
            "Problem", "An area was read twice and came out different, so no copy of it can be trusted.")},
    // merging
    Sentence{"merge-impossible",
        QT_TRANSLATE_NOOP("Problem",
            "The phone's own value {item} of {name} cannot be put into the image of the firmware, so nothing "
            "was written.")},
    Sentence{"merge-impossible",
        QT_TRANSLATE_NOOP("Problem",
            "The phone's own values of {name} cannot be put into the image of the firmware, so nothing was "
            "written.")},
    Sentence{"merge-impossible",
        QT_TRANSLATE_NOOP("Problem",
            "The phone's own values cannot be put into the image of the firmware, so nothing was written.")},
    Sentence{"calibration-unreadable",
        QT_TRANSLATE_NOOP("Problem",
            "The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.")},
    Sentence{"calibration-unreadable",
        QT_TRANSLATE_NOOP("Problem",
            "The calibration on the phone is blank or damaged, so there are no own values to keep.")},
    Sentence{"calibration-bad",
        QT_TRANSLATE_NOOP("Problem", "The calibration image {entry} of the firmware is damaged.")},
    Sentence{
        "calibration-bad", QT_TRANSLATE_NOOP("Problem", "A calibration image of the firmware is damaged.")},
    Sentence{"no-nv-image",
        QT_TRANSLATE_NOOP("Problem", "The firmware has no image of calibration that could be merged.")},
    Sentence{"several-nv-images",
        QT_TRANSLATE_NOOP(
            "Problem", "The firmware has several images of calibration ({names}); name one of them.")},
    Sentence{"several-nv-images",
        QT_TRANSLATE_NOOP("Problem", "The firmware has several images of calibration; name one of them.")},
    Sentence{"area-blank",
        QT_TRANSLATE_NOOP(
            "Problem", "The area {item} of the phone is blank: nothing was ever stored there.")},
    Sentence{"area-blank",
        QT_TRANSLATE_NOOP("Problem", "The area of the phone is blank: nothing was ever stored there.")},
    // going on with a job
    Sentence{
        "nothing-to-resume", QT_TRANSLATE_NOOP("Problem", "There is no job called {name} that could go on.")},
    Sentence{"nothing-to-resume", QT_TRANSLATE_NOOP("Problem", "There is no job that could go on.")},
    Sentence{"job-unknown",
        QT_TRANSLATE_NOOP(
            "Problem", "The journal {file} does not tell how the job was asked for, so it cannot go on.")},
    Sentence{"job-unknown",
        QT_TRANSLATE_NOOP(
            "Problem", "The journal does not tell how the job was asked for, so it cannot go on.")},
    Sentence{"journal-finished",
        QT_TRANSLATE_NOOP("Problem", "The job of {file} came to its end; there is nothing left to do.")},
    Sentence{"journal-finished",
        QT_TRANSLATE_NOOP("Problem", "That job came to its end; there is nothing left to do.")},
    Sentence{"journal-no-copies",
        QT_TRANSLATE_NOOP("Problem",
            "The journal {file} does not say where the copies of the phone are, so going on would lose "
            "them.")},
    Sentence{"journal-no-copies",
        QT_TRANSLATE_NOOP("Problem",
            "The journal does not say where the copies of the phone are, so going on would lose them.")},
    Sentence{
        "journal-damaged", QT_TRANSLATE_NOOP("Problem", "The journal {file} is damaged in line {line}.")},
    Sentence{"journal-damaged", QT_TRANSLATE_NOOP("Problem", "The journal {file} is damaged.")},
    Sentence{"journal-damaged", QT_TRANSLATE_NOOP("Problem", "The journal is damaged.")},
    Sentence{"journal-too-new",
        QT_TRANSLATE_NOOP("Problem", "The journal {file} was written by a newer version of the program.")},
    Sentence{"journal-too-new",
        QT_TRANSLATE_NOOP("Problem", "The journal was written by a newer version of the program.")},
    Sentence{"journal-too-old",
        QT_TRANSLATE_NOOP("Problem",
            "The journal {file} was written by an older version of the program, which did not note enough to "
            "go on.")},
    Sentence{"journal-too-old",
        QT_TRANSLATE_NOOP("Problem",
            "The journal was written by an older version of the program, which did not note enough to go "
            "on.")},
    Sentence{"package-changed",
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} of the firmware is not what it was when the job began.")},
    Sentence{"package-changed",
        QT_TRANSLATE_NOOP("Problem", "{entry} of the firmware is not what it was when the job began.")},
    Sentence{"package-changed",
        QT_TRANSLATE_NOOP("Problem", "The firmware is not what it was when the job began.")},
    Sentence{"copies-damaged",
        QT_TRANSLATE_NOOP("Problem", "The saved copy {file} is not what it was when it was made.")},
    Sentence{
        "copies-damaged", QT_TRANSLATE_NOOP("Problem", "A saved copy is not what it was when it was made.")},
    Sentence{"unit-unproved",
        QT_TRANSLATE_NOOP("Problem", "Nothing proves that this is the phone with which the job began.")},
    // history and recordings
    Sentence{"no-such-record", QT_TRANSLATE_NOOP("Problem", "The history has no record {item}.")},
    Sentence{"no-such-record", QT_TRANSLATE_NOOP("Problem", "The history has no such record.")},
    Sentence{"history-rebuilt",
        QT_TRANSLATE_NOOP(
            "Problem", "The index of the history was damaged and was made again; nothing is lost.")},
    Sentence{"history-newer",
        QT_TRANSLATE_NOOP(
            "Problem", "The history was written by a newer version of the program and is left as it is.")},
    Sentence{
        "record-damaged", QT_TRANSLATE_NOOP("Problem", "{file} has damaged records; the others are shown.")},
    Sentence{"record-damaged", QT_TRANSLATE_NOOP("Problem", "A record of the history is damaged.")},
    Sentence{"not-a-trace", QT_TRANSLATE_NOOP("Problem", "{file} is no recording of a job.")},
    Sentence{"not-a-trace", QT_TRANSLATE_NOOP("Problem", "The file is no recording of a job.")},
    Sentence{"newer-trace",
        QT_TRANSLATE_NOOP("Problem", "The recording was made by a newer version of the program.")},
    Sentence{"trace-damaged", QT_TRANSLATE_NOOP("Problem", "The recording is damaged: {found}.")},
    Sentence{"trace-damaged", QT_TRANSLATE_NOOP("Problem", "The recording is damaged.")},
    Sentence{
        "trace-empty", QT_TRANSLATE_NOOP("Problem", "The recording holds no conversation with a phone.")},
    Sentence{"trace-too-large", QT_TRANSLATE_NOOP("Problem", "The recording is too large to be played.")},
    // this computer
    Sentence{"nothing-to-fix",
        QT_TRANSLATE_NOOP("Problem", "There is nothing to mend here: it is as it should be.")},
    Sentence{"nothing-to-undo", QT_TRANSLATE_NOOP("Problem", "There is nothing to take back.")},
    Sentence{"not-permitted",
        QT_TRANSLATE_NOOP("Problem", "The change was not permitted, so nothing was changed.")},
    Sentence{"no-way-to-ask",
        QT_TRANSLATE_NOOP("Problem",
            "This system has no way to ask for the administrator's password here; run the commands that are "
            "shown yourself.")},
    Sentence{"host-fix-failed", QT_TRANSLATE_NOOP("Problem", "A step of the change failed: {said}.")},
    Sentence{"host-fix-failed",
        QT_TRANSLATE_NOOP("Problem", "A step of the change failed; nothing on the phone was touched.")},
    Sentence{"not-a-host-fix", QT_TRANSLATE_NOOP("Problem", "This changes nothing on the computer.")},
    Sentence{"program-failed", QT_TRANSLATE_NOOP("Problem", "{program} did not do its work.")},
    Sentence{"program-failed", QT_TRANSLATE_NOOP("Problem", "A program of the system did not do its work.")},
    Sentence{"driver-conflict",
        QT_TRANSLATE_NOOP("Problem", "Another driver than the one the tool needs holds the phone.")},
    Sentence{"cannot-read", QT_TRANSLATE_NOOP("Problem", "{file} cannot be read.")},
    Sentence{"cannot-read", QT_TRANSLATE_NOOP("Problem", "A file cannot be read.")},
};

} // namespace flashwright
