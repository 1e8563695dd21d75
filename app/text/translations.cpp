// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace flashwright {

namespace {

void install(const QLocale& locale, const QString& file, const QStringList& folders)
{
    auto* const translator = new QTranslator(QCoreApplication::instance());
    for (const QString& folder : folders) {
        if (translator->load(locale, file, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator;
}

} // namespace

void installTranslations(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    const QString program = QCoreApplication::applicationDirPath();
    install(locale, QStringLiteral("flashwright"),
        {program + QLatin1String("/../translations"),
            program + QLatin1String("/../share/flashwright/translations")});
    install(locale, QStringLiteral("qtbase"), {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
}

} // namespace flashwright
