// SPDX-License-Identifier: GPL-3.0-or-later
/// How much is read back after a write: --verify, --verify full|sampled|off, --no-verify.
#pragma once

#include "app/cli/command.h"
#include "core/plan/job_request.h"

namespace flashwright {

[[nodiscard]] QList<QCommandLineOption> verifyOptions();
/// "--verify WORD" becomes "--verify-depth WORD" before parsing: the plain option has no value.
[[nodiscard]] QStringList translateVerifyWords(const QStringList& arguments);
/// Puts what the options say into the request. @returns what is wrong; empty when nothing is
[[nodiscard]] QString takeVerifyDepth(const Invocation& call, JobRequest& request);

} // namespace flashwright
