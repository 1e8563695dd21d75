// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/language.h"

#include "app/text/translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace flashwright {

namespace {

/// English stands in for all others, and is read from left to right.
bool speaks(const QString& language)
{
    return std::any_of(languages().begin(), languages().end(), [&language](const LanguageChoice& choice) {
        return QLocale(choice.code).language() == QLocale(language).language();
    });
}

} // namespace

const QList<LanguageChoice>& languages()
{
    static const QList<LanguageChoice> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
        {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
        {QStringLiteral("pt_BR"), QStringLiteral("Portugu\u00eas (Brasil)")},
        {QStringLiteral("ru"), QStringLiteral("\u0420\u0443\u0441\u0441\u043a\u0438\u0439")},
        {QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")},
        {QStringLiteral("hi"), QStringLiteral("\u0939\u093f\u0928\u094d\u0926\u0940")},
        {QStringLiteral("ar"), QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064a\u0629")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
    };
    return all;
}

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
    const QString spoken = wanted == QLatin1String("C") ? QStringLiteral("en") : wanted;
    installTranslations(spoken);
    QGuiApplication::setLayoutDirection(speaks(spoken) ? QLocale(spoken).textDirection() : Qt::LeftToRight);
}

} // namespace flashwright
