// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/plan/name_match.h"
#include "core/plan/plan_builder.h"

#include <algorithm>

namespace flashwright {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

class Planning {
public:
    Planning(const JobRequest& request, const ChipProfile* chip, const PhoneFacts* phone)
        : m_request(request)
        , m_phone(phone)
        , m_rules(chip, request.package.get())
        , m_builder(request, m_rules, phone)
    {
    }

    Result<FlashPlan> run()
    {
        if (m_phone != nullptr) {
            TRY(checkPhone(m_request, *m_phone));
        }
        std::vector<LeftOutEntry> leftOut;
        switch (m_request.kind) {
        case JobKind::Flash:
        case JobKind::Verify: {
            TRY_LET(leftOut, planEntries());
            break;
        }
        case JobKind::Write:
        case JobKind::Erase:
        case JobKind::Read:
            TRY(planTargets());
            break;
        case JobKind::Repartition:
            TRY(planLayout(true));
            break;
        case JobKind::TestMemory:
            m_builder.addMemoryTest();
            break;
        case JobKind::Inspect:
        case JobKind::Leave:
            break;
        }
        return m_builder.build(std::move(leftOut));
    }

private:
    Result<std::vector<LeftOutEntry>> planEntries()
    {
        TRY(needPackage());
        TRY_LET(EntrySelection selection, selectEntries(m_request, m_rules, m_phone));
        if (m_request.kind == JobKind::Verify) {
            for (const ChosenEntry& chosen : selection.chosen) {
                TRY(m_builder.addComparison(chosen));
            }
            return std::move(selection.leftOut);
        }
        TRY(planLayout(m_request.allowRepartition));
        for (const ChosenEntry& chosen : selection.chosen) {
            TRY(m_builder.addEntry(chosen));
        }
        return std::move(selection.leftOut);
    }

    Result<void> planTargets()
    {
        if (m_request.kind == JobKind::Erase && m_request.eraseScope != EraseScope::Targets) {
            return m_builder.addEraseEverything();
        }
        for (const TargetRange& range : m_request.targets) {
            TRY(planTarget(range));
        }
        return {};
    }

    Result<void> planTarget(const TargetRange& range)
    {
        if (range.name.empty() && !range.address) {
            return failWithProblem(Fault::Refused, "plan.names", "unknown-name").with("name", "");
        }
        if (m_request.kind == JobKind::Write) {
            return m_builder.addWrite(range);
        }
        if (m_request.kind == JobKind::Erase) {
            return m_builder.addErase(range);
        }
        return sameName(range.name, "all") ? m_builder.addReadAll() : m_builder.addRead(range);
    }

    /// An identical table stays as it is; another one is replaced only when that was allowed.
    Result<void> planLayout(bool allowed)
    {
        TRY(needPackage());
        const auto& wanted = m_request.package->partitions();
        if (wanted.empty()) {
            if (m_request.kind == JobKind::Repartition) {
                return failWithProblem(Fault::Refused, "plan.layout", "layout-unknown");
            }
            return {};
        }
        const LayoutMatch match = m_phone == nullptr ? LayoutMatch::Unknown : compareLayout(wanted, *m_phone);
        if (match == LayoutMatch::Identical || (match == LayoutMatch::Unknown && !allowed)) {
            return {};
        }
        if (!allowed) {
            return failWithProblem(Fault::WrongPhone, "plan.layout", "layout-differs");
        }
        return m_builder.addRepartition(wanted);
    }

    Result<void> needPackage() const
    {
        if (m_request.package == nullptr) {
            return fail(Fault::Bug, "plan.package");
        }
        return {};
    }

    const JobRequest& m_request;
    const PhoneFacts* m_phone;
    AreaRules m_rules;
    PlanBuilder m_builder;
};

} // namespace

Result<FlashPlan> draftPlan(const JobRequest& request, const ChipProfile* chip)
{
    return Planning(request, chip, nullptr).run();
}

Result<FlashPlan> finalPlan(const JobRequest& request, const ChipProfile* chip, const PhoneFacts& phone)
{
    return Planning(request, chip, &phone).run();
}

Result<void> checkPhone(const JobRequest& request, const PhoneFacts& phone)
{
    if (request.package == nullptr) {
        return {};
    }
    const PackageFacts& facts = request.package->facts();
    const bool phoneTold = !phone.family.empty() || !phone.chip.empty();
    const bool fits = std::any_of(facts.chips.begin(), facts.chips.end(), [&phone](const std::string& chip) {
        return sameName(chip, phone.family) || sameName(chip, phone.chip);
    });
    if (!facts.chips.empty() && phoneTold && !fits) {
        return failWithProblem(Fault::WrongPhone, "plan.chip", "chip-mismatch")
            .with("wanted", joined(facts.chips))
            .with("found", phone.chip.empty() ? phone.family : phone.chip);
    }
    if (facts.storage != StorageKind::Unknown && phone.storage != StorageKind::Unknown
        && facts.storage != phone.storage) {
        return failWithProblem(Fault::WrongPhone, "plan.storage", "storage-mismatch")
            .with("wanted", std::string(storageName(facts.storage)))
            .with("found", std::string(storageName(phone.storage)));
    }
    return {};
}

} // namespace flashwright
