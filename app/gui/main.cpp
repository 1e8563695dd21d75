// SPDX-License-Identifier: GPL-3.0-or-later
// flashwright: the window.
#include "app/gui/launch_options.h"
#include "app/gui/main_window.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/looks.h"
#include "app/gui/widgets/resources.h"
#include "app/text/problem_text.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

using namespace flashwright;

namespace {

int print(FILE* to, const QString& text, int code)
{
    QTextStream(to) << text << Qt::endl;
    return code;
}

void showTrouble(const Error& error)
{
    QMessageBox::critical(nullptr, MainWindow::tr("Flashwright cannot start"), problemText(error));
}

} // namespace

int main(int argc, char** argv)
{
    // A desktop at 125 % is drawn at 125 %, not at the next whole number.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("flashwright"));
    QApplication::setOrganizationName(QStringLiteral("flashwright"));
    QApplication::setApplicationVersion(QStringLiteral(FLASHWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.flashwright.Flashwright"));
    loadWindowResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/flashwright.svg")));
    QSettings settings;
    applyLanguage(settings.value(QLatin1String("language")).toString());
    const LaunchOptions options = parseArguments(QApplication::arguments().mid(1));
    if (options.version) {
        return print(stdout, QStringLiteral("flashwright " FLASHWRIGHT_VERSION), 0);
    }
    if (options.help || !options.unknown.isEmpty()) {
        return print(options.help ? stdout : stderr, usageText(), options.help ? 0 : 2);
    }
    const Preferences preferences(settings);
    applyLooks(preferences, rememberedLook(preferences));
    StationController stations{StationOptions{}};
    if (!options.practice.has_value()) {
        if (const Result<void> made = stations.work(); !made) {
            showTrouble(made.error());
            return 1;
        }
    }
    MainWindow window(stations, settings);
    window.show();
    if (options.practice.has_value()) {
        window.practise(options.practice->toStdString());
    }
    if (!options.packet.isEmpty()) {
        window.loadPacket(options.packet);
    } else if (!options.practice.has_value()) {
        window.restoreSession();
    }
    return QApplication::exec();
}
