// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace flashwright {

QString bytesText(quint64 bytes)
{
    const auto shown = qint64(std::min<quint64>(bytes, quint64(std::numeric_limits<qint64>::max())));
    return QLocale().formattedDataSize(shown, shown < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString speedText(double bytesPerSecond)
{
    if (bytesPerSecond < 1) {
        return {};
    }
    //: %1 is an amount of data like "1.5 MiB"
    return QCoreApplication::translate("Number", "%1/s").arg(bytesText(quint64(bytesPerSecond)));
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 total = std::max<qint64>(duration.count(), 0);
    const QLocale locale;
    if (total < 60) {
        return QCoreApplication::translate("Number", "%1 s").arg(locale.toString(total));
    }
    const auto twoDigits = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (total < 3600) {
        return QCoreApplication::translate("Number", "%1 min %2 s")
            .arg(locale.toString(total / 60), twoDigits(total % 60));
    }
    return QCoreApplication::translate("Number", "%1 h %2 min")
        .arg(locale.toString(total / 3600), twoDigits(total / 60 % 60));
}

QString percentText(quint64 done, quint64 total)
{
    if (total == 0) {
        return {};
    }
    const int percent = done >= total ? 100 : int(double(done) * 100.0 / double(total));
    return QCoreApplication::translate("Number", "%1 %").arg(QLocale().toString(percent));
}

} // namespace flashwright
