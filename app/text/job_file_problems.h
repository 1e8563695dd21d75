// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for problems with job files. Internal to app/text.
#pragma once

#include "app/text/sentence_table.h"

#include <QtGlobal>

#include <array>

namespace flashwright {

inline constexpr std::array JobFileProblems{
    Sentence{"job-file-not-json",
        QT_TRANSLATE_NOOP("Problem",
            "{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a "
            "quote is "
            "missing or too many.")},
    Sentence{"job-file-not-json", QT_TRANSLATE_NOOP("Problem", "The file cannot be read as a job file.")},
    Sentence{
        "job-file-other-format", QT_TRANSLATE_NOOP("Problem", "{file} is not a job file of Flashwright.")},
    Sentence{"job-file-other-format", QT_TRANSLATE_NOOP("Problem", "This is not a job file of Flashwright.")},
    Sentence{"job-file-too-new",
        QT_TRANSLATE_NOOP("Problem",
            "{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).")},
    Sentence{
        "job-file-too-new", QT_TRANSLATE_NOOP("Problem", "The job file was made by a newer Flashwright.")},
    Sentence{"job-file-too-large", QT_TRANSLATE_NOOP("Problem", "{file} is too large for a job file.")},
    Sentence{"job-file-too-large", QT_TRANSLATE_NOOP("Problem", "The file is too large for a job file.")},
    Sentence{"job-file-unknown-field",
        QT_TRANSLATE_NOOP("Problem",
            "{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.")},
    Sentence{"job-file-unknown-field",
        QT_TRANSLATE_NOOP("Problem", "{file}, line {line}, column {column}: no field {pointer} is known.")},
    Sentence{"job-file-unknown-field",
        QT_TRANSLATE_NOOP("Problem", "The job file has a field that is not known.")},
    Sentence{"job-file-twice",
        QT_TRANSLATE_NOOP("Problem", "{file}, line {line}, column {column}: {pointer} is there twice.")},
    Sentence{"job-file-twice", QT_TRANSLATE_NOOP("Problem", "The job file has a field twice.")},
    Sentence{"job-file-missing",
        QT_TRANSLATE_NOOP(
            "Problem", "{file}: the field {pointer} is missing, or goes with no other one here.")},
    Sentence{"job-file-missing", QT_TRANSLATE_NOOP("Problem", "The job file lacks a field.")},
    Sentence{"job-file-bad-value",
        QT_TRANSLATE_NOOP(
            "Problem", "{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.")},
    Sentence{"job-file-bad-value",
        QT_TRANSLATE_NOOP("Problem", "{file}, line {line}, column {column}: {pointer} should be {wanted}.")},
    Sentence{"job-file-bad-value",
        QT_TRANSLATE_NOOP("Problem", "A field of the job file has a value that cannot be used.")},
    Sentence{"job-file-not-for-kind",
        QT_TRANSLATE_NOOP("Problem",
            "{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.")},
    Sentence{"job-file-not-for-kind",
        QT_TRANSLATE_NOOP("Problem", "A field of the job file does not go with this kind of job.")},
    Sentence{"job-other-firmware",
        QT_TRANSLATE_NOOP("Problem",
            "The job was made for another firmware: of {file}, {pointer} is {found} and should be "
            "{wanted}.")},
    Sentence{"job-other-firmware",
        QT_TRANSLATE_NOOP("Problem", "The job was made for another firmware than this one.")},
    Sentence{"job-other-page",
        QT_TRANSLATE_NOOP("Problem",
            "A job of the kind {found} is run by the command line: flashwright-cli job run {file}")},
    Sentence{"job-other-page", QT_TRANSLATE_NOOP("Problem", "This kind of job is run by the command line.")},
};

} // namespace flashwright
