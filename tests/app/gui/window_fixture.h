// SPDX-License-Identifier: GPL-3.0-or-later
/// The main window on a station without this computer's ports.
#pragma once

#include "app/gui/main_window.h"
#include "tests/app/gui/gui_support.h"

#include <QTemporaryDir>

namespace flashwright::test {

class WindowFixture : public ::testing::Test {
protected:
    WindowFixture();
    ~WindowFixture() override;

    /// A practice phone plugged in and its firmware loaded and checked.
    void practise(const std::string& scenario = {}, const std::string& profile = "sc9863a-emmc");
    /// Replaces the sessions by those the test plays.
    void fake() { window->flash().setLauncher(&launcher); }
    void trigger(const char* action) { window->findChild<QAction*>(QLatin1String(action))->trigger(); }
    /// Presses a button of the dialog by its object name.
    static void press(QWidget& dialog, const char* button);
    /// Starts and says yes to the plan.
    void startAndAgree();
    bool verdictComes(Verdict verdict, int ms = 60000);

    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    FakeLauncher launcher;
    std::unique_ptr<StationController> stations;
    std::unique_ptr<MainWindow> window;
};

} // namespace flashwright::test
