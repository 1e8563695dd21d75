// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/host_part.h"

#include "core/diagnosis/host_probes.h"
#include "core/doctor/usb_tree.h"

#include <QDir>
#include <QSysInfo>

namespace flashwright {

namespace {

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

QString deviceLine(const UsbDevice& device)
{
    QStringList drivers;
    for (const UsbFunction& function : device.functions) {
        drivers << text(function.driver.empty() ? "-" : function.driver);
    }
    return QStringLiteral("%1 %2 %3 Mbit/s drivers %4 power %5 controller %6%7\n")
        .arg(text(device.name).leftJustified(12), text(toText(device.id)), QString::number(device.megabits),
            drivers.join(QLatin1Char(',')), text(device.powerControl), text(device.controllerDriver),
            device.isHub ? QStringLiteral(" hub") : QString());
}

} // namespace

QString usbText(const HostView& host)
{
    QString all;
    for (const UsbDevice& device : usbTree(host)) {
        all += deviceLine(device);
    }
    return all;
}

QJsonObject hostJson(const HostView& /*host*/)
{
    QJsonObject probes;
    for (const Evidence& seen : probeHost()) {
        probes.insert(text(seen.fact), text(seen.value));
    }
    return {{QStringLiteral("v"), 1}, {QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"),
            QString(QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion())},
        {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("abi"), QSysInfo::buildAbi()}, {QStringLiteral("qt"), QLatin1String(qVersion())},
        {QStringLiteral("probes"), probes}};
}

void learnPersons(const HostView& host, Masker& masker)
{
    QStringList logins{text(host.user().name), QDir::home().dirName()};
    for (const char* variable : {"USER", "LOGNAME", "SUDO_USER"}) {
        logins << qEnvironmentVariable(variable);
    }
    // The full name is the fifth field. Source: [spec] passwd(5)
    const QString accounts = text(host.read("/etc/passwd", HostView::LargeFile).value_or(std::string()));
    for (const QString& line : accounts.split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char(':'));
        if (fields.size() > 4 && !fields[0].isEmpty() && logins.contains(fields[0])) {
            logins << fields[4].section(QLatin1Char(','), 0, 0);
        }
    }
    for (const QString& name : logins) {
        masker.learn(QStringLiteral("user"), name);
    }
    masker.learn(QStringLiteral("host"), QSysInfo::machineHostName());
    masker.learn(QStringLiteral("host"), text(host.line("/etc/hostname")));
}

} // namespace flashwright
