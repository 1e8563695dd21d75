// SPDX-License-Identifier: GPL-3.0-or-later
// flashwright: the window.
#include "app/gui/bridge/single_instance.h"
#include "app/gui/launch_options.h"
#include "app/gui/main_window.h"
#include "app/gui/widgets/after_first_paint.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/looks.h"
#include "app/gui/widgets/resources.h"
#include "app/text/problem_text.h"

#include <QApplication>
#include <QFileInfo>
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

LaunchWish wishOf(const LaunchOptions& options)
{
    LaunchWish wish;
    wish.practice = options.practice;
    if (!options.packet.isEmpty()) {
        wish.files += QFileInfo(options.packet).absoluteFilePath();
    }
    return wish;
}

/// @returns false when there is nothing to work with.
bool beginWork(StationController& stations, MainWindow& window, const LaunchOptions& options)
{
    if (options.practice.has_value()) {
        window.practise(options.practice->toStdString());
    } else if (const Result<void> made = stations.work(); !made) {
        showTrouble(made.error());
        return false;
    }
    if (!options.packet.isEmpty()) {
        window.loadPacket(options.packet);
    } else if (!options.practice.has_value()) {
        window.restoreSession();
    }
    return true;
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
    SingleInstance instance;
    if (!options.newWindow && instance.handOver(wishOf(options))) {
        return 0;
    }
    instance.serve();
    const Preferences preferences(settings);
    applyLooks(preferences, rememberedLook(preferences));
    StationController stations{StationOptions{}};
    MainWindow window(stations, settings);
    // Plug-ins, facts and ports come when the window is on the screen: it is there sooner.
    const AfterFirstPaint later(window, [&] {
        if (!beginWork(stations, window, options)) {
            QApplication::exit(1);
            return;
        }
        QObject::connect(&instance, &SingleInstance::wanted, &window, &MainWindow::takeOver);
    });
    window.show();
    return QApplication::exec();
}
