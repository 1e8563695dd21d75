// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for problems with loaders, authorisation and layouts. Internal to app/text.
#pragma once

#include "app/text/sentence_table.h"

#include <QtGlobal>

#include <array>

namespace flashwright {

inline constexpr std::array LoaderProblems{
    // loaders
    Sentence{"da-missing",
        QT_TRANSLATE_NOOP(
            "Problem", "No loader was given for {wanted}, and none in the loader folder fits.")},
    Sentence{"da-missing",
        QT_TRANSLATE_NOOP("Problem", "No loader was given, and none in the loader folder fits this phone.")},
    Sentence{"da-not-for-chip",
        QT_TRANSLATE_NOOP("Problem", "{file} has no loader for {wanted}; it is for {found}.")},
    Sentence{"da-not-for-chip",
        QT_TRANSLATE_NOOP("Problem", "The loader file has no loader for {wanted}; it is for {found}.")},
    Sentence{
        "da-not-for-chip", QT_TRANSLATE_NOOP("Problem", "The loader file has no loader for this phone.")},
    Sentence{"da-bad-magic", QT_TRANSLATE_NOOP("Problem", "{file} is not a Download Agent.")},
    Sentence{"da-bad-magic", QT_TRANSLATE_NOOP("Problem", "The file is not a Download Agent.")},
    Sentence{"da-no-entries",
        QT_TRANSLATE_NOOP("Problem", "{file} is a Download Agent without any loader in it.")},
    Sentence{"da-no-entries", QT_TRANSLATE_NOOP("Problem", "The Download Agent has no loader in it.")},
    Sentence{"not-a-loader",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is neither a loader, nor a preloader, nor an authentication file.")},
    Sentence{"not-a-loader", QT_TRANSLATE_NOOP("Problem", "A file that was given is no loader.")},
    Sentence{"loader-inconsistent",
        QT_TRANSLATE_NOOP("Problem", "The two loaders in {file} do not belong together.")},
    Sentence{"loader-inconsistent",
        QT_TRANSLATE_NOOP("Problem", "The two loaders in the file do not belong together.")},
    Sentence{"preloader-missing",
        QT_TRANSLATE_NOOP("Problem",
            "The phone was caught in its boot ROM and needs memory settings: give the preloader of its "
            "firmware.")},
    Sentence{"preloader-bad-header", QT_TRANSLATE_NOOP("Problem", "{file} is not a preloader.")},
    Sentence{"preloader-bad-header", QT_TRANSLATE_NOOP("Problem", "The file is not a preloader.")},
    Sentence{"emi-missing", QT_TRANSLATE_NOOP("Problem", "{file} holds no memory settings.")},
    Sentence{"emi-missing", QT_TRANSLATE_NOOP("Problem", "The preloader holds no memory settings.")},
    // authorisation
    Sentence{"auth-needed",
        QT_TRANSLATE_NOOP("Problem",
            "The phone wants the authorisation of its maker: an authentication file or a signed answer.")},
    Sentence{"auth-bad-header", QT_TRANSLATE_NOOP("Problem", "{file} is not an authentication file.")},
    Sentence{"auth-bad-header", QT_TRANSLATE_NOOP("Problem", "The file is not an authentication file.")},
    // this firmware on this phone
    Sentence{"board-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The preloader is for the board {wanted}, but the phone is {found}.")},
    Sentence{"board-mismatch",
        QT_TRANSLATE_NOOP("Problem", "The preloader is for another board than the phone has.")},
    Sentence{"bootloaders-together",
        QT_TRANSLATE_NOOP(
            "Problem", "{entry} is ticked and {found} is not, but all boot loaders belong together.")},
    Sentence{"bootloaders-together",
        QT_TRANSLATE_NOOP("Problem", "Only some of the boot loaders are ticked, but they belong together.")},
    Sentence{"data-would-be-lost",
        QT_TRANSLATE_NOOP("Problem",
            "{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.")},
    Sentence{"data-would-be-lost",
        QT_TRANSLATE_NOOP(
            "Problem", "A protected area changes its place or length, and its data would be lost.")},
    Sentence{"storage-worn",
        QT_TRANSLATE_NOOP("Problem", "The storage of the phone has reached the end of its life.")},
    Sentence{"battery-low",
        QT_TRANSLATE_NOOP("Problem", "The battery has {found} mV, and {wanted} mV are needed.")},
    Sentence{"battery-low", QT_TRANSLATE_NOOP("Problem", "The battery is too empty for this job.")},
    Sentence{"table-missing", QT_TRANSLATE_NOOP("Problem", "The phone has no partition table.")},
    Sentence{"table-damaged", QT_TRANSLATE_NOOP("Problem", "The partition table of the phone is damaged.")},
    Sentence{"boot-header-missing",
        QT_TRANSLATE_NOOP("Problem", "The boot area of the phone holds no preloader.")},
    Sentence{"boot-header-damaged",
        QT_TRANSLATE_NOOP("Problem", "The header of the boot area of the phone is damaged.")},
    Sentence{"beyond-storage",
        QT_TRANSLATE_NOOP("Problem",
            "{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.")},
    Sentence{"beyond-storage", QT_TRANSLATE_NOOP("Problem", "A place lies beyond the end of the storage.")},
    Sentence{
        "not-offered", QT_TRANSLATE_NOOP("Problem", "The loader of this phone does not offer this: {item}.")},
    Sentence{"not-offered", QT_TRANSLATE_NOOP("Problem", "The loader of this phone does not offer this.")},
    Sentence{"other-unit",
        QT_TRANSLATE_NOOP(
            "Problem", "This backup is of another phone, and calibration belongs to one phone alone.")},
    // files
    Sentence{
        "image-missing", QT_TRANSLATE_NOOP("Problem", "{entry} needs the image {name}, which is not there.")},
    Sentence{"image-missing", QT_TRANSLATE_NOOP("Problem", "{entry} has no image.")},
    Sentence{"image-missing", QT_TRANSLATE_NOOP("Problem", "An image that is needed is not there.")},
    Sentence{"scatter-missing",
        QT_TRANSLATE_NOOP("Problem", "{file} names the scatter file {name}, which is not there.")},
    Sentence{"scatter-missing", QT_TRANSLATE_NOOP("Problem", "{file} comes without a scatter file.")},
    Sentence{"scatter-missing", QT_TRANSLATE_NOOP("Problem", "There is no scatter file.")},
    Sentence{"flash-xml-incomplete", QT_TRANSLATE_NOOP("Problem", "{file} does not name its {field}.")},
    Sentence{"flash-xml-incomplete", QT_TRANSLATE_NOOP("Problem", "The flash XML is incomplete.")},
    Sentence{"not-a-backup", QT_TRANSLATE_NOOP("Problem", "{file} is not a backup of a phone.")},
    Sentence{"not-a-backup", QT_TRANSLATE_NOOP("Problem", "This is not a backup of a phone.")},
    Sentence{"gzip-bad", QT_TRANSLATE_NOOP("Problem", "{file} is a damaged .gz file: {detail}.")},
    Sentence{"gzip-bad", QT_TRANSLATE_NOOP("Problem", "{file} is a damaged .gz file.")},
    Sentence{"gzip-bad", QT_TRANSLATE_NOOP("Problem", "A .gz file is damaged.")},
    Sentence{"backup-bad", QT_TRANSLATE_NOOP("Problem", "The manifest of the backup is damaged: {detail}.")},
    Sentence{"backup-bad", QT_TRANSLATE_NOOP("Problem", "The manifest of the backup is damaged.")},
    Sentence{"backup-newer",
        QT_TRANSLATE_NOOP("Problem",
            "The backup was made by a newer version of Flashwright (format {found}, this one knows "
            "{wanted}).")},
    Sentence{"backup-newer",
        QT_TRANSLATE_NOOP("Problem", "The backup was made by a newer version of Flashwright.")},
    Sentence{
        "checksum-differs", QT_TRANSLATE_NOOP("Problem", "{entry} is not what the list of checksums says.")},
    Sentence{
        "checksum-differs", QT_TRANSLATE_NOOP("Problem", "{file} is not what the list of checksums says.")},
    Sentence{
        "checksum-differs", QT_TRANSLATE_NOOP("Problem", "A file is not what the list of checksums says.")},
    Sentence{"lfs-pointer",
        QT_TRANSLATE_NOOP("Problem",
            "{entry} is only a pointer to a large file that was never downloaded; get the firmware again.")},
    Sentence{"lfs-pointer",
        QT_TRANSLATE_NOOP("Problem",
            "{file} is only a pointer to a large file that was never downloaded; get the firmware again.")},
    Sentence{"lfs-pointer",
        QT_TRANSLATE_NOOP(
            "Problem", "An image is only a pointer to a large file that was never downloaded.")},
};

} // namespace flashwright
