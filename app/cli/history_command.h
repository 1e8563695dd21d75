// SPDX-License-Identifier: GPL-3.0-or-later
/// The history that the commands of this room share.
#pragma once

#include "app/cli/command.h"
#include "core/history/history.h"

namespace flashwright {

/// Opens it and tells what is wrong with its files. HostIo, NoRoom.
[[nodiscard]] Result<std::unique_ptr<History>> openHistory(const Invocation& call);

/// The record that the user named by its number. Refused (no-such-record).
[[nodiscard]] Result<JobRecord> namedRecord(const Invocation& call, const QString& name);

/// `history certificate ID -o FILE`. @returns the exit code
[[nodiscard]] int writeCertificate(const Invocation& call);

} // namespace flashwright
