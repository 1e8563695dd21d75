// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/loader_text.h"

#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

constexpr std::array Reasons{
    Sentence{
        "loader-exact-match", QT_TRANSLATE_NOOP("Loader", "It is made for exactly this chip and version.")},
    Sentence{"loader-older-version",
        QT_TRANSLATE_NOOP("Loader", "It is the newest one that is not newer than the chip.")},
    Sentence{"loader-only-entry", QT_TRANSLATE_NOOP("Loader", "It is the only loader in its file.")},
    Sentence{
        "loader-wrong-chip", QT_TRANSLATE_NOOP("Loader", "It is for {found}, and the phone has {wanted}.")},
    Sentence{"loader-wrong-chip", QT_TRANSLATE_NOOP("Loader", "It is for another chip.")},
    Sentence{"loader-newer-version", QT_TRANSLATE_NOOP("Loader", "It is for a newer version of this chip.")},
    Sentence{"loader-wrong-generation",
        QT_TRANSLATE_NOOP("Loader", "It speaks another protocol than this chip needs.")},
    Sentence{"loader-unreadable", QT_TRANSLATE_NOOP("Loader", "It cannot be read: {detail}.")},
    Sentence{"loader-unreadable", QT_TRANSLATE_NOOP("Loader", "It cannot be read.")},
    Sentence{"loader-inconsistent", QT_TRANSLATE_NOOP("Loader", "Its two stages do not belong together.")},
};

constexpr std::array Fuses{
    Sentence{"sbc", QT_TRANSLATE_NOOP("Fuse", "The phone starts only software that its maker has signed.")},
    Sentence{"sla", QT_TRANSLATE_NOOP("Fuse", "The phone wants an authorisation before it takes a loader.")},
    Sentence{"daa", QT_TRANSLATE_NOOP("Fuse", "The phone takes only loaders that its maker has signed.")},
    Sentence{"none",
        QT_TRANSLATE_NOOP("Fuse", "The phone is open: it demands no signature and no authorisation.")},
};

constexpr std::array Stages{
    Sentence{"boot_rom", QT_TRANSLATE_NOOP("RunningStage", "boot ROM")},
    Sentence{"preloader", QT_TRANSLATE_NOOP("RunningStage", "preloader")},
    Sentence{"da1", QT_TRANSLATE_NOOP("RunningStage", "first loader")},
    Sentence{"da2", QT_TRANSLATE_NOOP("RunningStage", "second loader")},
    Sentence{"fdl1", QT_TRANSLATE_NOOP("RunningStage", "first loader")},
    Sentence{"fdl2", QT_TRANSLATE_NOOP("RunningStage", "second loader")},
    Sentence{"meta", QT_TRANSLATE_NOOP("RunningStage", "test mode of the maker")},
};

QString orTheWord(QString text, std::string_view word)
{
    return text.isEmpty() ? QString::fromUtf8(word.data(), qsizetype(word.size())) : text;
}

std::string_view nothing(std::string_view)
{
    return {};
}

} // namespace

QString loaderReasonText(std::string_view reason, const std::vector<Fact>& facts)
{
    const FactLookup lookUp = [&facts](std::string_view name) -> std::string_view {
        for (const Fact& fact : facts) {
            if (fact.name == name) {
                return fact.value;
            }
        }
        return {};
    };
    return orTheWord(pickSentence("Loader", Reasons, reason, lookUp), reason);
}

QStringList knownLoaderReasons()
{
    QStringList words;
    for (const Sentence& sentence : Reasons) {
        words += QString::fromLatin1(sentence.word);
    }
    words.removeDuplicates();
    return words;
}

QString fuseText(std::string_view fuse)
{
    return orTheWord(pickSentence("Fuse", Fuses, fuse, nothing), fuse);
}

QString runningStageText(std::string_view stage)
{
    return orTheWord(pickSentence("RunningStage", Stages, stage, nothing), stage);
}

} // namespace flashwright
