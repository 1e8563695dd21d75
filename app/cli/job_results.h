// SPDX-License-Identifier: GPL-3.0-or-later
/// Results of jobs on stdout.
#pragma once

#include "app/cli/command.h"

namespace flashwright {

/// What was done, in one to three lines.
void printSummary(const Outcome& outcome, const Invocation& call);
/// What the phone told of itself.
void printPhone(const PhoneFacts& phone, const Invocation& call);
/// Its partition table.
void printPartitions(const PhoneFacts& phone, const Invocation& call);

} // namespace flashwright
