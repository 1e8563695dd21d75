// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remedy_hint.h"

#include "app/setup/remedy_actions.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashwright {

namespace {

/// The words of this run, or nothing where trying them again would not repeat the job that failed.
TypedLine typedLine()
{
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains(QLatin1String("diagnose"))) {
        return {};
    }
    TypedLine typed;
    for (const QString& word : words) {
        typed.push_back(word.toStdString());
    }
    return typed;
}

} // namespace

QString remedyHint(const Remedy& remedy)
{
    return QString::fromStdString(remedyCommand(remedyAction(remedy.action, {}), typedLine()));
}

} // namespace flashwright
