// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/question_text.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

struct Words {
    std::string_view fact;
    std::string_view answer; ///< empty = the question itself
    const char* english;
};

constexpr std::array All{
    Words{"answer.screen", "", QT_TRANSLATE_NOOP("Question", "What is on the screen of the phone now?")},
    Words{"answer.screen", "black", QT_TRANSLATE_NOOP("Question", "Nothing, it is black")},
    Words{
        "answer.screen", "logo", QT_TRANSLATE_NOOP("Question", "A logo that stays or comes again and again")},
    Words{"answer.screen", "battery", QT_TRANSLATE_NOOP("Question", "A battery that is charging")},
    Words{"answer.screen", "system", QT_TRANSLATE_NOOP("Question", "The system runs")},
    Words{"answer.screen", "warning",
        QT_TRANSLATE_NOOP("Question", "A message that the phone is damaged or cannot be trusted")},
    Words{"answer.screen", "wrong-picture",
        QT_TRANSLATE_NOOP("Question", "A white, distorted or wrongly coloured picture")},
    Words{"answer.screen", "no-touch",
        QT_TRANSLATE_NOOP("Question", "The system runs, but touch or sensors do not")},
    Words{"answer.screen", "no-network",
        QT_TRANSLATE_NOOP("Question", "The system runs, but without network or IMEI")},
    Words{"answer.key", "", QT_TRANSLATE_NOOP("Question", "When did you press the boot key?")},
    Words{"answer.key", "before", QT_TRANSLATE_NOOP("Question", "Before the cable was plugged in, and held")},
    Words{"answer.key", "late", QT_TRANSLATE_NOOP("Question", "After the cable was plugged in")},
    Words{"answer.key", "none", QT_TRANSLATE_NOOP("Question", "No key was pressed")},
    Words{"answer.battery", "",
        QT_TRANSLATE_NOOP("Question", "Is the battery in, and charged above one fifth?")},
    Words{"answer.label", "",
        QT_TRANSLATE_NOOP(
            "Question", "Do model, memory size and board number on the label fit the firmware?")},
    Words{"answer.label", "fits", QT_TRANSLATE_NOOP("Question", "They fit")},
    Words{"answer.label", "differs", QT_TRANSLATE_NOOP("Question", "They differ")},
    Words{"answer.port", "", QT_TRANSLATE_NOOP("Question", "Does another cable or another port change it?")},
    Words{"answer.port", "changes", QT_TRANSLATE_NOOP("Question", "It fails elsewhere or not at all")},
    Words{"answer.port", "same", QT_TRANSLATE_NOOP("Question", "It fails at the same place")},
    Words{"answer.other_tool", "",
        QT_TRANSLATE_NOOP("Question", "Did another tool or an interrupted try touch this phone before?")},
    Words{"", "yes", QT_TRANSLATE_NOOP("Question", "Yes")},
    Words{"", "no", QT_TRANSLATE_NOOP("Question", "No")},
    Words{"", "unsure", QT_TRANSLATE_NOOP("Question", "I do not know")},
};

QString wordsOf(std::string_view fact, std::string_view answer)
{
    for (const Words& one : All) {
        if (one.answer == answer && (one.fact == fact || (one.fact.empty() && !answer.empty()))) {
            return QCoreApplication::translate("Question", one.english);
        }
    }
    const std::string_view word = answer.empty() ? fact : answer;
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

QString questionText(std::string_view fact)
{
    return wordsOf(fact, {});
}

QString answerText(std::string_view fact, std::string_view answer)
{
    return wordsOf(fact, answer);
}

} // namespace flashwright
