// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/operation_runner.h"
#include "core/session/states/session_state.h"

namespace flashwright {

Result<SessionState> Writing::step(SessionContext& context)
{
    const auto& operations = context.plan.operations();
    OperationRunner runner(context);
    for (; next < operations.size() && operations[next].kind != OperationKind::Verify; ++next) {
        TRY(runner.run(next));
    }
    return Verifying{next};
}

} // namespace flashwright
