// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/window_fixture.h"

#include "app/gui/dialogs/consent_dialog.h"

#include <QPushButton>

namespace flashwright::test {

WindowFixture::WindowFixture()
    : settings(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
{
    StationOptions options;
    options.realBuses = false;
    options.stateFolder = folder.filePath(QStringLiteral("state")).toStdString();
    options.dataFolder = folder.filePath(QStringLiteral("data")).toStdString();
    stations = std::make_unique<StationController>(options);
    const Result<void> made = stations->work();
    EXPECT_TRUE(made) << made.error().toLogLine();
    // Nearly all tests begin where phones are flashed.
    settings->setValue(QLatin1String(preference::ShowWelcome.key), false);
    window = std::make_unique<MainWindow>(*stations, *settings);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

WindowFixture::~WindowFixture()
{
    window->flash().abort();
    window.reset();
    stations.reset();
}

void WindowFixture::practise(const std::string& scenario, const std::string& profile)
{
    window->practise(profile, scenario);
    const bool ready =
        eventually([this] { return window->packages().state() >= PackageController::State::Ready; });
    ASSERT_TRUE(ready);
    const auto& error = window->packages().error();
    ASSERT_EQ(window->packages().state(), PackageController::State::Ready)
        << (error.has_value() ? error->toLogLine() : std::string());
}

void WindowFixture::press(QWidget& dialog, const char* button)
{
    auto* found = dialog.findChild<QPushButton*>(QLatin1String(button));
    ASSERT_NE(found, nullptr) << button;
    QTest::mouseClick(found, Qt::LeftButton);
}

void WindowFixture::startAndAgree()
{
    trigger("start");
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    press(*topLevel<ConsentDialog>(), "yes");
}

bool WindowFixture::verdictComes(Verdict verdict, int ms)
{
    return eventually(
        [&] {
            const auto& rows = window->phones().rows();
            return std::any_of(
                rows.begin(), rows.end(), [&](const PhoneRow& row) { return row.verdict == verdict; });
        },
        ms);
}

} // namespace flashwright::test
