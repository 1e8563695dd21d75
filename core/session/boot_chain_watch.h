// SPDX-License-Identifier: GPL-3.0-or-later
/// Would the phone start if the job ended now? Values; session thread.
#pragma once

#include "core/plan/operation.h"

#include <set>

namespace flashwright {

/// Places of the boot chain that are erased or half written.
class BootChainWatch {
public:
    /// `plan` tells what an erase of everything takes along and the job writes again.
    void began(const Operation& operation, const std::vector<Operation>& plan);
    void completed(const Operation& operation);
    [[nodiscard]] bool open() const noexcept { return !m_open.empty(); }

private:
    std::set<std::string> m_open;
};

} // namespace flashwright
