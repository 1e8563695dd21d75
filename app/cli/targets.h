// SPDX-License-Identifier: GPL-3.0-or-later
/// Places on the phone as people type them.
#pragma once

#include "app/cli/settings.h"
#include "core/plan/job_request.h"

namespace flashwright {

/// "A,B" given once or several times.
[[nodiscard]] std::set<std::string> nameList(const QStringList& values);

/// "boot", "all", "boot:0x1000:4K" (offset and length), "0x80000003:64K" (address and length),
/// "boot1:0x800:4K" (region of the storage, address in it, length).
[[nodiscard]] tl::expected<TargetRange, QString> parseReadTarget(const QString& text);
/// "boot=file.img", "0x80000003=file.img", "boot1:0x800=file.img".
[[nodiscard]] tl::expected<TargetRange, QString> parseWriteTarget(const QString& text);
/// "boot", "0x80000003:64K", "boot1:0x800:64K".
[[nodiscard]] tl::expected<TargetRange, QString> parseEraseTarget(const QString& text);

/// True for the name of a region of the storage: "user", "boot1", "lu0", …
[[nodiscard]] bool isRegion(const QString& text);

} // namespace flashwright
