// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problem_text.h"

#include "app/text/fault_text.h"
#include "app/text/job_file_problems.h"
#include "app/text/keeping_problems.h"
#include "app/text/loader_problems.h"
#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

// The word of the fact "problem" -> sentences, the one with most facts first, the last one without any.
constexpr std::array Problems{
    // the port
    Sentence{"permission-denied",
        QT_TRANSLATE_NOOP("Problem", "You do not have the right to open the port {node}.")},
    Sentence{"permission-denied",
        QT_TRANSLATE_NOOP("Problem", "You do not have the right to open the port of the phone.")},
    Sentence{"port-busy", QT_TRANSLATE_NOOP("Problem", "The port {node} is in use by {owner}.")},
    Sentence{"port-busy", QT_TRANSLATE_NOOP("Problem", "The port {node} is in use by another program.")},
    Sentence{
        "port-busy", QT_TRANSLATE_NOOP("Problem", "The port of the phone is in use by another program.")},
    Sentence{"kernel-driver-bound",
        QT_TRANSLATE_NOOP(
            "Problem", "The driver {driver} of the system holds the phone and does not let it go.")},
    Sentence{"kernel-driver-bound",
        QT_TRANSLATE_NOOP("Problem", "A driver of the system holds the phone and does not let it go.")},
    Sentence{
        "modem-manager", QT_TRANSLATE_NOOP("Problem", "ModemManager has taken the port {node} for a modem.")},
    Sentence{"modem-manager",
        QT_TRANSLATE_NOOP("Problem", "ModemManager has taken the port of the phone for a modem.")},
    // files of this computer
    Sentence{"not-found", QT_TRANSLATE_NOOP("Problem", "{file} does not exist.")},
    Sentence{"not-found", QT_TRANSLATE_NOOP("Problem", "{node} does not exist.")},
    Sentence{"not-found", QT_TRANSLATE_NOOP("Problem", "A file or device that is needed does not exist.")},
    Sentence{"not-a-file", QT_TRANSLATE_NOOP("Problem", "{file} is not a file.")},
    Sentence{"not-a-file", QT_TRANSLATE_NOOP("Problem", "A file was expected and something else was found.")},
    Sentence{"unreadable", QT_TRANSLATE_NOOP("Problem", "{file} cannot be read or written: {detail}.")},
    Sentence{"unreadable", QT_TRANSLATE_NOOP("Problem", "{file} cannot be read.")},
    Sentence{"unreadable", QT_TRANSLATE_NOOP("Problem", "A file cannot be read.")},
    Sentence{"no-images",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is no firmware and holds no partition images (NAME.bin or NAME.img).")},
    Sentence{"no-images", QT_TRANSLATE_NOOP("Problem", "The folder holds no partition images.")},
    Sentence{"disk-full", QT_TRANSLATE_NOOP("Problem", "The disk is full: {file} could not be written.")},
    Sentence{"disk-full", QT_TRANSLATE_NOOP("Problem", "The disk is full.")},
    // this firmware on this phone
    Sentence{"chip-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for {wanted}, but the phone has {found}.")},
    Sentence{"chip-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for another chip than the phone has.")},
    Sentence{"product-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for the product {wanted}, but the phone is {found}.")},
    Sentence{"product-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for another product than the phone is.")},
    Sentence{"storage-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for {wanted} storage, but the phone has {found}.")},
    Sentence{"storage-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The firmware is for another kind of storage than the phone has.")},
    Sentence{"layout-differs",
        QT_TRANSLATE_NOOP("Problem",
            "{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware "
            "Upgrade can "
            "change the layout.")},
    Sentence{"layout-differs",
        QT_TRANSLATE_NOOP("Problem",
            "The partition table of the phone differs from the one of the firmware, and changing it was not "
            "allowed.")},
    Sentence{"layout-unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The phone does not tell its partition table, so the firmware cannot be checked against it.")},
    Sentence{"no-such-partition", QT_TRANSLATE_NOOP("Problem", "The phone has no partition {name}.")},
    Sentence{"no-such-partition", QT_TRANSLATE_NOOP("Problem", "The phone has no partition {entry}.")},
    Sentence{"no-such-partition",
        QT_TRANSLATE_NOOP("Problem", "The phone does not have the partition that was asked for.")},
    Sentence{"partition-missing",
        QT_TRANSLATE_NOOP("Problem", "The phone has no partition {name}, which the firmware needs.")},
    Sentence{"partition-missing",
        QT_TRANSLATE_NOOP("Problem", "The phone lacks a partition that the firmware needs.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Problem",
            "The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Problem", "The image {entry} is larger than its partition.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Problem", "An image is larger than its partition.")},
    Sentence{"calibration-needs-only",
        QT_TRANSLATE_NOOP("Problem",
            "{name} holds calibration or identity data of this phone; it is changed only when named with "
            "--only.")},
    Sentence{"calibration-needs-only",
        QT_TRANSLATE_NOOP(
            "Problem", "Calibration and identity data of this phone is changed only when it is named.")},
    Sentence{"unknown-name", QT_TRANSLATE_NOOP("Problem", "There is no entry or partition called {name}.")},
    Sentence{"unknown-name",
        QT_TRANSLATE_NOOP("Problem", "A name that was given fits no entry and no partition.")},
    Sentence{
        "no-backup", QT_TRANSLATE_NOOP("Problem", "No copy of {name} could be saved, so it is not touched.")},
    Sentence{"no-backup",
        QT_TRANSLATE_NOOP(
            "Problem", "No copy of the calibration data could be saved, so it is not touched.")},
    // what the phone said or did not say
    Sentence{"locked",
        QT_TRANSLATE_NOOP(
            "Problem", "The phone is locked to its maker: its loader asks for an authorisation.")},
    Sentence{"loader-refused",
        QT_TRANSLATE_NOOP(
            "Problem", "The phone refused the loader {item}: it is not signed for this phone.")},
    Sentence{"loader-refused",
        QT_TRANSLATE_NOOP("Problem", "The phone refused the loader: it is not signed for this phone.")},
    Sentence{"wrong-mode",
        QT_TRANSLATE_NOOP("Problem", "The phone is connected in another mode than the download mode.")},
    Sentence{"loader-missing",
        QT_TRANSLATE_NOOP("Problem", "The loader {name} is missing, and without it nothing can be done.")},
    Sentence{"loader-missing",
        QT_TRANSLATE_NOOP("Problem", "No loader was given, and without one nothing can be done.")},
    Sentence{"no-answer", QT_TRANSLATE_NOOP("Problem", "The phone is there, but it did not answer.")},
    Sentence{"verify-mismatch",
        QT_TRANSLATE_NOOP("Problem", "{item} reads back different from what was written.")},
    Sentence{"verify-mismatch", QT_TRANSLATE_NOOP("Problem", "What was written reads back different.")},
    // the firmware file
    Sentence{
        "unknown-format", QT_TRANSLATE_NOOP("Problem", "{file} is not a firmware that Flashwright knows.")},
    Sentence{
        "unknown-format", QT_TRANSLATE_NOOP("Problem", "This is not a firmware that Flashwright knows.")},
    Sentence{"encrypted", QT_TRANSLATE_NOOP("Problem", "{file} is encrypted and cannot be opened.")},
    Sentence{
        "encrypted", QT_TRANSLATE_NOOP("Problem", "The firmware file is encrypted and cannot be opened.")},
    Sentence{"truncated", QT_TRANSLATE_NOOP("Problem", "The firmware file is cut off: its end is missing.")},
    Sentence{"bad-crc",
        QT_TRANSLATE_NOOP("Problem",
            "The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.")},
    Sentence{"bad-crc",
        QT_TRANSLATE_NOOP("Problem", "A checksum of the firmware file is wrong: the file is damaged.")},
    Sentence{"entry-beyond-end",
        QT_TRANSLATE_NOOP("Problem", "The image {entry} lies beyond the end of the firmware file.")},
    Sentence{"entry-beyond-end",
        QT_TRANSLATE_NOOP("Problem", "An image lies beyond the end of the firmware file.")},
    Sentence{"overlapping",
        QT_TRANSLATE_NOOP("Problem", "The image {entry} overlaps another one in the firmware file.")},
    Sentence{"overlapping", QT_TRANSLATE_NOOP("Problem", "Two images overlap in the firmware file.")},
    Sentence{"too-many-entries",
        QT_TRANSLATE_NOOP("Problem", "The firmware file claims to hold more images than is possible.")},
    Sentence{"no-xml", QT_TRANSLATE_NOOP("Problem", "The firmware file has no configuration (XML) inside.")},
    Sentence{"xml-malformed",
        QT_TRANSLATE_NOOP(
            "Problem", "The configuration (XML) of the firmware is broken in line {line}: {detail}.")},
    Sentence{"xml-malformed",
        QT_TRANSLATE_NOOP("Problem", "The configuration (XML) of the firmware is broken in line {line}.")},
    Sentence{
        "xml-malformed", QT_TRANSLATE_NOOP("Problem", "The configuration (XML) of the firmware is broken.")},
    Sentence{"xml-entity",
        QT_TRANSLATE_NOOP(
            "Problem", "The configuration (XML) of the firmware defines entities, which is not allowed.")},
    Sentence{"two-products",
        QT_TRANSLATE_NOOP("Problem",
            "The firmware holds more than one product ({found}), so it is not clear which one is meant.")},
    Sentence{"two-products",
        QT_TRANSLATE_NOOP("Problem",
            "The firmware file holds more than one product, so it is not clear which one is meant.")},
    Sentence{
        "duplicate-name", QT_TRANSLATE_NOOP("Problem", "The name {name} occurs twice in the firmware file.")},
    Sentence{"duplicate-name",
        QT_TRANSLATE_NOOP("Problem", "The name {entry} occurs twice in the firmware file.")},
    Sentence{"duplicate-name", QT_TRANSLATE_NOOP("Problem", "A name occurs twice in the firmware file.")},
    Sentence{
        "unsafe-name", QT_TRANSLATE_NOOP("Problem", "The firmware file holds the unsafe file name {name}.")},
    Sentence{"unsafe-name", QT_TRANSLATE_NOOP("Problem", "The firmware file holds an unsafe file name.")},
    Sentence{"missing-fdl", QT_TRANSLATE_NOOP("Problem", "The firmware has no loader {name}.")},
    Sentence{"missing-fdl",
        QT_TRANSLATE_NOOP("Problem", "The firmware lacks a loader, and without it nothing can be done.")},
    Sentence{
        "odd-version", QT_TRANSLATE_NOOP("Problem", "The firmware file has the unknown version {found}.")},
    Sentence{"odd-version", QT_TRANSLATE_NOOP("Problem", "The firmware file has an unknown version.")},
    Sentence{"size-differs",
        QT_TRANSLATE_NOOP("Problem", "The firmware file should have {wanted_bytes}, but has {found_bytes}.")},
    Sentence{"size-differs",
        QT_TRANSLATE_NOOP("Problem", "A size in the firmware file does not fit what is there.")},
    Sentence{"sparse-bad", QT_TRANSLATE_NOOP("Problem", "The image {entry} is a broken sparse image.")},
    Sentence{"sparse-bad", QT_TRANSLATE_NOOP("Problem", "A sparse image is broken.")},
    Sentence{"several-scatters",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} holds several scatter files ({files}); name the one that is meant.")},
    Sentence{"several-scatters",
        QT_TRANSLATE_NOOP("Problem", "There are several scatter files; name the one that is meant.")},
    Sentence{
        "scatter-binary", QT_TRANSLATE_NOOP("Problem", "{file} is called a scatter file but is not text.")},
    Sentence{"scatter-binary", QT_TRANSLATE_NOOP("Problem", "The scatter file is not text.")},
    Sentence{
        "scatter-no-rows", QT_TRANSLATE_NOOP("Problem", "{file} is a scatter file without any partition.")},
    Sentence{"scatter-no-rows", QT_TRANSLATE_NOOP("Problem", "The scatter file has no partition.")},
    Sentence{"scatter-too-large", QT_TRANSLATE_NOOP("Problem", "{file} is too large for a scatter file.")},
    Sentence{"scatter-too-large", QT_TRANSLATE_NOOP("Problem", "The scatter file is too large.")},
    // plug-ins and the program itself
    Sentence{"wrong-interface-version",
        QT_TRANSLATE_NOOP("Problem",
            "The plug-in {file} was built for another version of Flashwright (interface {found}, wanted "
            "{wanted}).")},
    Sentence{"wrong-interface-version",
        QT_TRANSLATE_NOOP("Problem", "A plug-in was built for another version of Flashwright.")},
    Sentence{"not-loadable", QT_TRANSLATE_NOOP("Problem", "The plug-in {file} cannot be loaded: {detail}.")},
    Sentence{"not-loadable", QT_TRANSLATE_NOOP("Problem", "The plug-in {file} cannot be loaded.")},
    Sentence{"not-loadable", QT_TRANSLATE_NOOP("Problem", "A plug-in cannot be loaded.")},
    Sentence{"duplicate",
        QT_TRANSLATE_NOOP("Problem", "The plug-in {file} brings a protocol that is loaded already.")},
    Sentence{
        "duplicate", QT_TRANSLATE_NOOP("Problem", "A plug-in brings a protocol that is loaded already.")},
    Sentence{"unknown-profile", QT_TRANSLATE_NOOP("Problem", "There is no virtual phone called {name}.")},
    Sentence{"unknown-profile", QT_TRANSLATE_NOOP("Problem", "There is no virtual phone of that name.")},
    Sentence{"not-confirmed",
        QT_TRANSLATE_NOOP("Problem", "Nothing was done, because nobody said yes; --yes says it beforehand.")},
    Sentence{"needs-word",
        QT_TRANSLATE_NOOP(
            "Problem", "This needs the word \"{word}\": type it when asked, or give --confirm {word}.")},
    Sentence{"declined", QT_TRANSLATE_NOOP("Problem", "Nothing was changed, because the answer was no.")},
    Sentence{"needs-word", QT_TRANSLATE_NOOP("Problem", "This needs a word of confirmation.")},
    Sentence{"bad-scenario", QT_TRANSLATE_NOOP("Problem", "The scenario file is not valid: {detail}.")},
    Sentence{"bad-scenario", QT_TRANSLATE_NOOP("Problem", "The scenario file is not valid.")},
};

constexpr std::array Places{
    Sentence{
        "place", QT_TRANSLATE_NOOP("Problem", "The place: {file}, offset {offset_bytes}, field {field}.")},
    Sentence{"place", QT_TRANSLATE_NOOP("Problem", "The place: {file}, offset {offset_bytes}.")},
    Sentence{"place", QT_TRANSLATE_NOOP("Problem", "The place: offset {offset_bytes}, field {field}.")},
    Sentence{"place", QT_TRANSLATE_NOOP("Problem", "The place: offset {offset_bytes}.")},
    Sentence{"place", QT_TRANSLATE_NOOP("Problem", "The field: {field}.")},
};

} // namespace

QString problemText(const Error& error)
{
    const FactLookup facts = [&error](std::string_view name) { return error.fact(name); };
    QString text = pickSentence("Problem", Problems, error.fact("problem"), facts);
    if (text.isEmpty()) {
        text = pickSentence("Problem", LoaderProblems, error.fact("problem"), facts);
    }
    if (text.isEmpty()) {
        text = pickSentence("Problem", KeepingProblems, error.fact("problem"), facts);
    }
    if (text.isEmpty()) {
        text = pickSentence("Problem", JobFileProblems, error.fact("problem"), facts);
    }
    if (text.isEmpty()) {
        text = faultText(error.fault);
    }
    const bool inAFile = error.fault == Fault::PackageCorrupt || error.fault == Fault::PackageUnsupported
        || error.fault == Fault::HostIo;
    const QString place = inAFile ? pickSentence("Problem", Places, "place", facts) : QString();
    return place.isEmpty() ? text : text + QLatin1Char(' ') + place;
}

QStringList knownProblems()
{
    QStringList words;
    for (const Sentence& sentence : Problems) {
        words += QString::fromLatin1(sentence.word);
    }
    for (const Sentence& sentence : LoaderProblems) {
        words += QString::fromLatin1(sentence.word);
    }
    for (const Sentence& sentence : KeepingProblems) {
        words += QString::fromLatin1(sentence.word);
    }
    for (const Sentence& sentence : JobFileProblems) {
        words += QString::fromLatin1(sentence.word);
    }
    words.removeDuplicates();
    return words;
}

} // namespace flashwright
