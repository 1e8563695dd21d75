// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences/preferences.h"

namespace flashwright {

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

} // namespace flashwright
