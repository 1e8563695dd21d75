// SPDX-License-Identifier: GPL-3.0-or-later
/// What a phone's card says. GUI thread.
#pragma once

#include "app/gui/models/phone_row.h"

namespace flashwright {

struct CardText {
    QString title; ///< the station or the phone with its port
    QString state; ///< one word, read from three metres
    QString advice; ///< one sentence of fact, or what to do now
    QString next; ///< after a verdict: what to do with the phone
    QString step; ///< beside the bar of the stage
    QString numbers; ///< bytes, speed, elapsed, time left
    QString remedy; ///< Remedy::action of the one button; empty = none
    QString remedyLabel; ///< without a mnemonic: there are many cards
    bool moves = false; ///< bars are shown
    bool canStop = false;
    bool hasOutcome = false;
};

[[nodiscard]] CardText cardText(const PhoneRow& row, Farewell farewell);

/// The one thing to press after a failure: the first that the program can do by itself, else another try.
[[nodiscard]] std::string nextAction(const Diagnosis& diagnosis);

} // namespace flashwright
