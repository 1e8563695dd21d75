// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/serial_open.h"

#include "core/transport/host/host_facts.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QSerialPort>

namespace flashwright::host {

namespace {

constexpr qint32 FirstBaud = QSerialPort::Baud115200; // what boot ROMs speak before anything is agreed

/// QSerialPort makes socket notifiers, which complain in a thread that Qt did not start unless it has a
/// dispatcher.
void giveThreadADispatcher()
{
    if (QAbstractEventDispatcher::instance() == nullptr && QCoreApplication::instance() != nullptr) {
        const QEventLoop makesOne;
    }
}

bool rightsMissing(const QString& node)
{
    const QFileInfo file(node);
    return file.exists() && !(file.isReadable() && file.isWritable());
}

Failure notAllowed(const std::string& node)
{
    if (rightsMissing(QString::fromStdString(node))) {
        return failWithProblem(Fault::AccessDenied, "link.serial.open", "permission-denied")
            .with("node", node);
    }
    std::string owner = ownerOf(node);
    // Another user's open files cannot be seen, but that a program of this name runs can: it opens every
    // modem-like port for itself alone.
    if (owner.empty() && !usbNameOfSerialNode(node).empty() && programRuns("ModemManager")) {
        owner = "ModemManager";
    }
    const char* problem = owner == "ModemManager" ? "modem-manager" : "port-busy";
    Failure failure = failWithProblem(Fault::AccessDenied, "link.serial.open", problem).with("node", node);
    return owner.empty() ? std::move(failure) : std::move(failure).with("owner", owner);
}

Failure notOpened(const std::string& node, QSerialPort::SerialPortError error)
{
    switch (error) {
    case QSerialPort::PermissionError:
    case QSerialPort::OpenError:
        return notAllowed(node);
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::ResourceError:
        return failWithProblem(Fault::LinkLost, "link.serial.open", "not-found").with("node", node);
    default:
        return fail(Fault::HostIo, "link.serial.open")
            .with("node", node)
            .with("serial_error", std::to_string(static_cast<int>(error)));
    }
}

} // namespace

Result<std::unique_ptr<QSerialPort>> openSerialPort(const std::string& node)
{
    giveThreadADispatcher();
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(QString::fromStdString(node));
    port->setBaudRate(FirstBaud);
    if (!port->open(QIODevice::ReadWrite)) {
        return notOpened(node, port->error());
    }
    // A pseudo-terminal has no such lines, and some adapters neither; then the phone does not need them.
    port->setDataTerminalReady(true);
    port->setRequestToSend(true);
    port->clearError();
    return port;
}

} // namespace flashwright::host
