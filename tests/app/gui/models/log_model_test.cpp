// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/log_model.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

TEST(LogModel, filtersByLevelAndText)
{
    LogModel log;
    LogFilter filter(log);
    log.add(LogLevel::Detail, QStringLiteral("1"), QStringLiteral("usb.arrived = 1782:4d00"));
    log.add(LogLevel::Info, QStringLiteral("1"), QStringLiteral("stage sending-loader FDL1"));
    log.add(LogLevel::Error, QStringLiteral("2"), QStringLiteral("link-lost"));
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setLeast(LogLevel::Detail);
    EXPECT_EQ(filter.rowCount(), 3);
    filter.setText(QStringLiteral("fdl1"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setText({});
    filter.setLeast(LogLevel::Error);
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST(LogModel, forgetsTheOldestLinesOnly)
{
    LogModel log;
    for (std::size_t line = 0; line < LogModel::MostLines + 5; ++line) {
        log.add(LogLevel::Info, {}, QString::number(line));
    }
    EXPECT_EQ(log.rowCount(), int(LogModel::MostLines));
    EXPECT_EQ(log.index(0, LogModel::TextColumn).data().toString(), QStringLiteral("5"));
}

} // namespace flashwright::test
