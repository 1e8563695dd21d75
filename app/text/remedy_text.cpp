// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/remedy_text.h"

#include <QCoreApplication>

namespace flashwright {

QString remedyText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Remedy", english.c_str());
}

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::None:
        return {};
    case Risk::Low:
        return QCoreApplication::translate("Risk", "small risk");
    case Risk::DataLoss:
        return QCoreApplication::translate("Risk", "erases data on the phone");
    case Risk::Brick:
        return QCoreApplication::translate("Risk", "the phone may not start any more if it goes wrong");
    }
    return {};
}

} // namespace flashwright
