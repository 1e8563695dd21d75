// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/session_bridge.h"
#include "tests/app/gui/gui_support.h"

#include <thread>

namespace flashwright::test {

TEST(SessionBridge, deliversOnItsOwnThreadAndInOrder)
{
    SessionBridge bridge;
    std::vector<QString> heard;
    QThread* const here = QThread::currentThread();
    QObject::connect(&bridge, &SessionBridge::phoneSighted, &bridge, [&](const PortSighting& sighting) {
        EXPECT_EQ(QThread::currentThread(), here);
        heard.push_back(QString::fromStdString(sighting.portPath));
    });
    QObject::connect(&bridge, &SessionBridge::stageEntered, &bridge,
        [&](const StageEvent& event) { heard.push_back(QString::fromStdString(event.item)); });
    bool over = false;
    QObject::connect(&bridge, &SessionBridge::finished, &bridge, [&](const Outcome&) { over = true; });
    std::jthread session([&bridge] {
        bridge.sighted(sightingOn("1"));
        bridge.stage({Stage::SendingLoader, "FDL1", 10});
        bridge.stage({Stage::SendingLoader, "FDL2", 10});
        bridge.done({});
    });
    ASSERT_TRUE(eventually([&] { return over; }));
    EXPECT_EQ(
        heard, (std::vector<QString>{QStringLiteral("1"), QStringLiteral("FDL1"), QStringLiteral("FDL2")}));
}

TEST(SessionBridge, keepsOneProgressEventInFlight)
{
    SessionBridge bridge;
    int count = 0;
    std::uint64_t last = 0;
    QObject::connect(&bridge, &SessionBridge::bytesMoved, &bridge, [&](const MovedEvent& event) {
        ++count;
        last = event.doneBytes;
    });
    std::jthread([&bridge] {
        for (std::uint64_t done = 1; done <= 10000; ++done) {
            bridge.moved({Stage::Writing, done, 10000, done, 10000, 0, {}});
        }
    }).join();
    ASSERT_TRUE(eventually([&] { return count > 0; }));
    EXPECT_EQ(count, 1);
    EXPECT_EQ(last, 10000U);
}

} // namespace flashwright::test
