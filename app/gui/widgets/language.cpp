// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/language.h"

#include "app/text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace flashwright {

void applyLanguage(const QString& language)
{
    for (QTranslator* old :
        QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    // An empty name means the desktop's language, not the one that was chosen before.
    installTranslations(language.isEmpty() ? QLocale::system().name() : language);
}

} // namespace flashwright
