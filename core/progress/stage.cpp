// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/stage.h"

namespace flashwright {

std::string_view stageName(Stage stage) noexcept
{
    switch (stage) {
    case Stage::CheckingPackage:
        return "checking-package";
    case Stage::WaitingForPhone:
        return "waiting-for-phone";
    case Stage::Handshake:
        return "handshake";
    case Stage::SendingLoader:
        return "sending-loader";
    case Stage::StartingLoader:
        return "starting-loader";
    case Stage::AwaitingReturn:
        return "awaiting-return";
    case Stage::ReadingTable:
        return "reading-table";
    case Stage::Confirming:
        return "confirming";
    case Stage::SavingCopies:
        return "saving-copies";
    case Stage::Repartitioning:
        return "repartitioning";
    case Stage::Erasing:
        return "erasing";
    case Stage::WritingBootChain:
        return "writing-boot-chain";
    case Stage::Writing:
        return "writing";
    case Stage::Verifying:
        return "verifying";
    case Stage::ReadingBack:
        return "reading-back";
    case Stage::TestingMemory:
        return "testing-memory";
    case Stage::Leaving:
        return "leaving";
    case Stage::Done:
        return "done";
    }
    return "done";
}

} // namespace flashwright
