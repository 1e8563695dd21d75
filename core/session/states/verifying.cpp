// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/operation_runner.h"
#include "core/session/states/session_state.h"

#include <algorithm>

namespace flashwright {

Result<SessionState> Verifying::step(SessionContext& context)
{
    const auto& operations = context.plan.operations();
    OperationRunner runner(context);
    for (; next < operations.size(); ++next) {
        TRY(runner.run(next));
    }
    context.copies.conclude();
    if (context.request.verify) {
        const auto written =
            std::count_if(operations.begin(), operations.end(), [](const Operation& operation) {
                return operation.kind == OperationKind::Write || operation.attributes.contains("saved_copy");
            });
        const auto areas = static_cast<std::ptrdiff_t>(context.outcome.verified.areas);
        context.outcome.verified.notComparable =
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, written - areas));
    }
    return Leaving{};
}

} // namespace flashwright
