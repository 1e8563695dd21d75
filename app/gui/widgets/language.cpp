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
    // An empty name means the desktop's language, not the one that was chosen before. The C locale has no
    // language.
    const QString desktop = QLocale::system().name();
    const QString wanted = language.isEmpty() ? desktop : language;
    installTranslations(wanted == QLatin1String("C") ? QStringLiteral("en") : wanted);
}

} // namespace flashwright
