// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for what was noticed in a ROM around a scatter file, and in plans. Internal to app/text.
#pragma once

#include "app/text/sentence_table.h"

#include <QtGlobal>

#include <array>

namespace flashwright {

inline constexpr std::array RomFindings{
    // the scatter file itself
    Sentence{
        "scatter-without-platform", QT_TRANSLATE_NOOP("Finding", "The scatter file does not name a chip.")},
    Sentence{"scatter-unknown-version",
        QT_TRANSLATE_NOOP("Finding",
            "The scatter file has the version {found}, and {wanted} is the newest one that is known.")},
    Sentence{
        "scatter-unknown-version", QT_TRANSLATE_NOOP("Finding", "The scatter file has an unknown version.")},
    Sentence{"scatter-unknown-platform",
        QT_TRANSLATE_NOOP("Finding", "The scatter file is for {value}, a chip that is not known here.")},
    Sentence{"scatter-unknown-platform",
        QT_TRANSLATE_NOOP("Finding", "The scatter file is for a chip that is not known here.")},
    Sentence{"scatter-type-none",
        QT_TRANSLATE_NOOP("Finding", "{entry} has an image but no image type; it is left unticked.")},
    Sentence{"scatter-type-none",
        QT_TRANSLATE_NOOP("Finding", "An entry has an image but no image type; it is left unticked.")},
    Sentence{"scatter-two-preloaders",
        QT_TRANSLATE_NOOP("Finding", "{row} in line {line} is a second preloader for the same place.")},
    Sentence{"scatter-two-preloaders",
        QT_TRANSLATE_NOOP("Finding", "There is a second preloader for the same place.")},
    Sentence{"scatter-row-without-size", QT_TRANSLATE_NOOP("Finding", "{row} has no size.")},
    Sentence{"scatter-row-without-size", QT_TRANSLATE_NOOP("Finding", "A row has no size.")},
    Sentence{"scatter-misaligned",
        QT_TRANSLATE_NOOP("Finding", "{row} has the {key} {value}, which is no multiple of four bytes.")},
    Sentence{"scatter-misaligned", QT_TRANSLATE_NOOP("Finding", "An address is no multiple of four bytes.")},
    Sentence{"scatter-physical-ignored",
        QT_TRANSLATE_NOOP("Finding",
            "{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are "
            "used.")},
    Sentence{"scatter-physical-ignored",
        QT_TRANSLATE_NOOP("Finding", "The physical addresses contradict the linear ones and are not used.")},
    Sentence{"protected-not-ticked",
        QT_TRANSLATE_NOOP(
            "Finding", "{entry} is marked {value}; it is left unticked although the file wants it written.")},
    Sentence{"protected-not-ticked",
        QT_TRANSLATE_NOOP("Finding", "A protected area has an image; it is left unticked.")},
    // images around it
    Sentence{"image-elsewhere", QT_TRANSLATE_NOOP("Finding", "The image of {entry} was found as {found}.")},
    Sentence{"image-elsewhere", QT_TRANSLATE_NOOP("Finding", "An image was found in another folder.")},
    Sentence{"image-other-case",
        QT_TRANSLATE_NOOP("Finding", "The image of {entry} was found as {found}, in other letters.")},
    Sentence{"image-other-case",
        QT_TRANSLATE_NOOP("Finding", "An image was found under a name in other letters.")},
    Sentence{"image-packed",
        QT_TRANSLATE_NOOP("Finding", "The image of {entry} is packed and is unpacked on the way.")},
    Sentence{"image-packed", QT_TRANSLATE_NOOP("Finding", "An image is packed and is unpacked on the way.")},
    Sentence{"image-empty", QT_TRANSLATE_NOOP("Finding", "The image {name} of {entry} is empty.")},
    Sentence{"image-empty", QT_TRANSLATE_NOOP("Finding", "An image is empty.")},
    Sentence{"gzip-bad", QT_TRANSLATE_NOOP("Finding", "The packed image {name} of {entry} is damaged.")},
    Sentence{"gzip-bad", QT_TRANSLATE_NOOP("Finding", "A packed image is damaged.")},
    Sentence{"unreadable", QT_TRANSLATE_NOOP("Finding", "The image {name} of {entry} cannot be read.")},
    Sentence{"unreadable", QT_TRANSLATE_NOOP("Finding", "An image cannot be read.")},
    Sentence{"size-differs",
        QT_TRANSLATE_NOOP("Finding", "{entry} has {found_bytes}, but {wanted_bytes} were expected.")},
    Sentence{"size-differs", QT_TRANSLATE_NOOP("Finding", "A file has another length than expected.")},
    Sentence{"checksum-list-line",
        QT_TRANSLATE_NOOP("Finding", "Line {line} of the list of checksums is not understood.")},
    Sentence{"checksum-list-line",
        QT_TRANSLATE_NOOP("Finding", "A line of the list of checksums is not understood.")},
    Sentence{
        "checksum-differs", QT_TRANSLATE_NOOP("Finding", "{entry} is not what the list of checksums says.")},
    Sentence{
        "checksum-differs", QT_TRANSLATE_NOOP("Finding", "A file is not what the list of checksums says.")},
    Sentence{"boot-set-incomplete",
        QT_TRANSLATE_NOOP("Finding",
            "{entry} is missing or cannot be used; boot loaders are written all together or not at all.")},
    Sentence{"boot-set-incomplete",
        QT_TRANSLATE_NOOP("Finding",
            "A boot loader is missing or cannot be used; boot loaders are written all together or not at "
            "all.")},
    // preloaders and loaders
    Sentence{"preloader-bad", QT_TRANSLATE_NOOP("Finding", "{name} is not a usable preloader.")},
    Sentence{"preloader-bad", QT_TRANSLATE_NOOP("Finding", "The preloader is not usable.")},
    Sentence{"preloader-other-platform",
        QT_TRANSLATE_NOOP("Finding", "The preloader is for {found}, the scatter file for {wanted}.")},
    Sentence{"preloader-other-platform",
        QT_TRANSLATE_NOOP("Finding", "The preloader is for another chip than the scatter file.")},
    Sentence{"preloader-other-project",
        QT_TRANSLATE_NOOP(
            "Finding", "The preloader is of the project {found}, the scatter file of {wanted}.")},
    Sentence{"preloader-other-project",
        QT_TRANSLATE_NOOP("Finding", "The preloader is of another project than the scatter file.")},
    Sentence{"preloader-other-storage",
        QT_TRANSLATE_NOOP("Finding", "The preloader is for {found} storage, the scatter file for {wanted}.")},
    Sentence{"preloader-other-storage",
        QT_TRANSLATE_NOOP("Finding", "The preloader is for another storage than the scatter file.")},
    Sentence{"emi-missing",
        QT_TRANSLATE_NOOP("Finding",
            "The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.")},
    Sentence{"emi-not-understood",
        QT_TRANSLATE_NOOP("Finding",
            "The memory settings of the preloader are of an unknown kind; they are sent unchanged.")},
    Sentence{"no-loader-in-package",
        QT_TRANSLATE_NOOP("Finding",
            "The firmware brings no loader; one is taken from the loader folder or must be named.")},
    Sentence{"loader-file-missing", QT_TRANSLATE_NOOP("Finding", "The loader {name} is not there.")},
    Sentence{"loader-file-missing",
        QT_TRANSLATE_NOOP("Finding", "A loader that the firmware names is not there.")},
    Sentence{"loader-not-for-package",
        QT_TRANSLATE_NOOP("Finding", "The loader file {name} is for {found}, not for this firmware.")},
    Sentence{
        "loader-not-for-package", QT_TRANSLATE_NOOP("Finding", "The loader file is not for this firmware.")},
    Sentence{"loader-unreadable",
        QT_TRANSLATE_NOOP("Finding", "The loader file {name} cannot be used: {detail}.")},
    Sentence{"loader-unreadable", QT_TRANSLATE_NOOP("Finding", "The loader file {name} cannot be used.")},
    Sentence{"loader-unreadable", QT_TRANSLATE_NOOP("Finding", "The loader file cannot be used.")},
    Sentence{
        "loader-found", QT_TRANSLATE_NOOP("Finding", "The loader {name} from the loader folder is used.")},
    Sentence{"loader-found", QT_TRANSLATE_NOOP("Finding", "A loader from the loader folder is used.")},
    Sentence{"loader-inconsistent",
        QT_TRANSLATE_NOOP("Finding", "The two loaders in {name} do not belong together.")},
    Sentence{"loader-inconsistent",
        QT_TRANSLATE_NOOP("Finding", "The two loaders in a file do not belong together.")},
    Sentence{"da-entry-unusable",
        QT_TRANSLATE_NOOP("Finding", "A loader in the file reaches beyond its end and is left out.")},
    Sentence{"da-signature-elsewhere",
        QT_TRANSLATE_NOOP("Finding", "A signature does not stand at the end of its loader.")},
    Sentence{"auth-bad-header", QT_TRANSLATE_NOOP("Finding", "{name} is not an authentication file.")},
    Sentence{"auth-bad-header", QT_TRANSLATE_NOOP("Finding", "The file is not an authentication file.")},
    // plans
    Sentence{
        "user-data-lost", QT_TRANSLATE_NOOP("Finding", "Photos, apps and settings on the phone are erased.")},
    Sentence{"storage-life-warn",
        QT_TRANSLATE_NOOP(
            "Finding", "The storage of the phone reports that it is near the end of its life.")},
    // calibration that is merged
    Sentence{"nv-item-not-on-phone",
        QT_TRANSLATE_NOOP("Finding", "The phone has no value {name}, so {entry} keeps the firmware's own.")},
    Sentence{"nv-item-not-on-phone",
        QT_TRANSLATE_NOOP("Finding", "The phone has no such value, so the firmware's own is used.")},
    // copies and the line
    Sentence{"other-unit",
        QT_TRANSLATE_NOOP("Finding",
            "The copy was read from another phone: two phones would have one IMEI, and calibration measured "
            "for "
            "another radio.")},
    Sentence{"bad-link",
        QT_TRANSLATE_NOOP("Finding",
            "The cable, hub or port works badly, and much is to be written: better use another cable or a "
            "port "
            "of the computer itself.")},
    Sentence{"no-vault",
        QT_TRANSLATE_NOOP("Finding",
            "The job goes on even where identity and calibration cannot be saved first; what is lost then, "
            "nothing "
            "brings back.")},
    Sentence{"derived-copy-erased",
        QT_TRANSLATE_NOOP("Finding",
            "{name} is erased as well: it was made from the old calibration, and the phone builds it "
            "again.")},
    Sentence{"derived-copy-erased",
        QT_TRANSLATE_NOOP("Finding",
            "The running copy of the calibration is erased as well, and the phone builds it again.")},
};

} // namespace flashwright
