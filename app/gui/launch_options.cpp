// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/launch_options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace flashwright {

namespace {

bool namesProfile(const QString& argument)
{
    return !argument.startsWith(u'-') && !QFileInfo::exists(argument) && !argument.contains(u'/');
}

} // namespace

LaunchOptions parseArguments(const QStringList& arguments)
{
    LaunchOptions options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& argument = arguments.at(at);
        if (argument == QLatin1String("--practice")) {
            const bool named = at + 1 < arguments.size() && namesProfile(arguments.at(at + 1));
            options.practice = named ? arguments.at(++at) : QString();
        } else if (argument.startsWith(QLatin1String("--practice="))) {
            options.practice = argument.section(u'=', 1);
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            options.help = true;
        } else if (argument == QLatin1String("--version")) {
            options.version = true;
        } else if (argument == QLatin1String("--new-window")) {
            options.newWindow = true;
        } else if (argument.startsWith(u'-')) {
            options.unknown += argument;
        } else if (options.packet.isEmpty()) {
            const QUrl url(argument);
            options.packet = url.isLocalFile() ? url.toLocalFile() : argument;
        }
    }
    return options;
}

QString usageText()
{
    return QCoreApplication::translate("LaunchOptions",
        "Usage: flashwright [PACKET]\n"
        "       flashwright --practice [PROFILE]\n\n"
        "  PACKET              firmware to load: a .pac file, an archive with one, or its unpacked folder\n"
        "  --practice PROFILE  plug in a virtual phone and load its practice firmware\n"
        "  --new-window        open a window of its own, even where one is open\n"
        "  --version           print the version\n"
        "  --help              print this text\n");
}

} // namespace flashwright
