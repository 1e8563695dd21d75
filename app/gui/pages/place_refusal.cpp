// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/place_refusal.h"

#include "app/text/problem_text.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

class Refusal {
    Q_DECLARE_TR_FUNCTIONS(PlaceRefusal)
};

} // namespace

QString refusalText(const Error& error)
{
    if (error.fact("problem") != "calibration-needs-only") {
        return problemText(error);
    }
    const std::string name(error.fact("name"));
    return Refusal::tr(
        "%1 holds identity or calibration of this one phone, which no firmware can bring back. "
        "It is not touched here; to renew it, put a backup back or flash it with its row "
        "ticked.")
        .arg(QString::fromStdString(name));
}

} // namespace flashwright
