// SPDX-License-Identifier: GPL-3.0-or-later
/// The front door of this maker. It reads firmware; it does not talk to phones yet, so it claims none.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::mediatek {

[[nodiscard]] std::shared_ptr<const ProtocolModule> makeModule();

} // namespace flashwright::mediatek
