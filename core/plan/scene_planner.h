// SPDX-License-Identifier: GPL-3.0-or-later
/// The three ways a firmware gets on a phone. For the planner only.
#pragma once

#include "core/plan/plan_builder.h"

namespace flashwright {

/// Refers to what it was made from.
class ScenePlanner {
public:
    /// `phone` null = not known yet.
    ScenePlanner(
        const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone, PlanBuilder& builder);

    /// Collects what the request's scene does; @returns the entries that take no part. Errors of finalPlan().
    Result<std::vector<LeftOutEntry>> run();

    /// An identical table stays as it is; another one is replaced only when that was allowed.
    Result<void> planLayout(bool allowed);

private:
    Result<void> download(const EntrySelection& selection);
    Result<void> upgrade(const EntrySelection& selection);
    Result<void> formatAll(const EntrySelection& selection);
    Result<void> upgradeLayout();
    Result<void> eraseRenewed(const EntrySelection& selection);
    Result<void> eraseAbandoned();
    [[nodiscard]] bool isRenewed(const PartitionSpec& row, const EntrySelection& selection) const;
    Result<void> wipe();
    [[nodiscard]] std::vector<PartitionSpec> layout() const;

    const JobRequest& m_request;
    const AreaRules& m_rules;
    const PhoneFacts* m_phone;
    PlanBuilder& m_builder;
};

} // namespace flashwright
