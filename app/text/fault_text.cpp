// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fault_text.h"

#include <QCoreApplication>

namespace flashwright {

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return QCoreApplication::translate("Fault", "The job was stopped.");
    case Fault::Timeout:
        return QCoreApplication::translate("Fault", "The phone did not answer in time.");
    case Fault::LinkLost:
        return QCoreApplication::translate("Fault", "The connection to the phone was lost.");
    case Fault::AccessDenied:
        return QCoreApplication::translate("Fault", "The port of the phone cannot be opened.");
    case Fault::BadReply:
        return QCoreApplication::translate("Fault", "The phone sent an answer that makes no sense.");
    case Fault::ChecksumMismatch:
        return QCoreApplication::translate("Fault", "Data arrived damaged or differs from what was written.");
    case Fault::PhoneRefused:
        return QCoreApplication::translate("Fault", "The phone refused a request.");
    case Fault::WrongPhone:
        return QCoreApplication::translate("Fault", "This firmware is not for this phone.");
    case Fault::PackageCorrupt:
        return QCoreApplication::translate("Fault", "The firmware file is damaged.");
    case Fault::PackageUnsupported:
        return QCoreApplication::translate("Fault", "This kind of firmware file is not supported.");
    case Fault::NoRoom:
        return QCoreApplication::translate("Fault", "There is not enough room.");
    case Fault::HostIo:
        return QCoreApplication::translate("Fault", "A file or device of this computer cannot be used.");
    case Fault::Refused:
        return QCoreApplication::translate("Fault", "The job was refused before anything was changed.");
    case Fault::Bug:
        return QCoreApplication::translate("Fault", "Flashwright made a mistake: please report it.");
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::CheckingPackage:
        return QCoreApplication::translate("Stage", "Checking the firmware file");
    case Stage::WaitingForPhone:
        return QCoreApplication::translate("Stage", "Waiting for a phone");
    case Stage::Handshake:
        return QCoreApplication::translate("Stage", "Connecting");
    case Stage::SendingLoader:
        return QCoreApplication::translate("Stage", "Sending the loader");
    case Stage::StartingLoader:
        return QCoreApplication::translate("Stage", "Starting the loader");
    case Stage::AwaitingReturn:
        return QCoreApplication::translate("Stage", "Waiting for the phone to return");
    case Stage::ReadingTable:
        return QCoreApplication::translate("Stage", "Reading the partition table");
    case Stage::Confirming:
        return QCoreApplication::translate("Stage", "Waiting for your answer");
    case Stage::SavingCopies:
        return QCoreApplication::translate("Stage", "Saving copies of calibration data");
    case Stage::Repartitioning:
        return QCoreApplication::translate("Stage", "Writing the partition table");
    case Stage::Erasing:
        return QCoreApplication::translate("Stage", "Erasing");
    case Stage::WritingBootChain:
        return QCoreApplication::translate("Stage", "Writing what starts the phone");
    case Stage::Writing:
        return QCoreApplication::translate("Stage", "Writing an image");
    case Stage::Verifying:
        return QCoreApplication::translate("Stage", "Comparing what was written");
    case Stage::ReadingBack:
        return QCoreApplication::translate("Stage", "Reading from the phone");
    case Stage::TestingMemory:
        return QCoreApplication::translate("Stage", "Testing the memory");
    case Stage::Leaving:
        return QCoreApplication::translate("Stage", "Finishing");
    case Stage::Done:
        return QCoreApplication::translate("Stage", "Done");
    }
    return {};
}

} // namespace flashwright
