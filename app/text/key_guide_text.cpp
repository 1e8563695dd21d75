// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/key_guide_text.h"

#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

constexpr std::array Keys{
    Sentence{"volume-down", QT_TRANSLATE_NOOP("Key", "Volume Down")},
    Sentence{"volume-up", QT_TRANSLATE_NOOP("Key", "Volume Up")},
    Sentence{"both-volumes", QT_TRANSLATE_NOOP("Key", "both volume keys")},
    Sentence{"star", QT_TRANSLATE_NOOP("Key", "the * key")},
    Sentence{"hash", QT_TRANSLATE_NOOP("Key", "the # key")},
    Sentence{"center", QT_TRANSLATE_NOOP("Key", "the centre key")},
    Sentence{"call", QT_TRANSLATE_NOOP("Key", "the call key")},
    Sentence{"boot-pin", QT_TRANSLATE_NOOP("Key", "the boot pin")},
};

} // namespace

QString keyName(const std::string& id)
{
    const QString text = pickSentence("Key", Keys, id, [](std::string_view) { return std::string_view(); });
    return text.isEmpty() ? QString::fromStdString(id) : text;
}

QString keyGuideText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("KeyGuide", english.c_str());
}

} // namespace flashwright
