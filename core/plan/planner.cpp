// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/plan/name_match.h"
#include "core/plan/phone_guards.h"
#include "core/plan/place_check.h"
#include "core/plan/read_set.h"
#include "core/plan/scene_planner.h"

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

/// How the firmware calls its chip before people.
std::string wantedChip(const PackageFacts& facts)
{
    const auto platform = facts.attributes.find("platform");
    return platform == facts.attributes.end() || platform->second.empty() ? joined(facts.chips)
                                                                          : platform->second;
}

class Planning {
public:
    Planning(const JobRequest& request, const ChipProfile* chip, const PhoneFacts* phone)
        : m_request(request)
        , m_phone(phone)
        , m_rules(chip, request.package.get())
        , m_builder(request, m_rules, phone)
        , m_scenes(request, m_rules, phone, m_builder)
    {
    }

    Result<FlashPlan> run()
    {
        if (m_phone != nullptr) {
            TRY(checkPhone(m_request, *m_phone));
        }
        TRY_LET(std::vector<LeftOutEntry> leftOut, collect());
        std::vector<Operation> operations = m_builder.build();
        std::erase_if(leftOut, [&operations](const LeftOutEntry& left) {
            return std::any_of(operations.begin(), operations.end(), [&left](const Operation& operation) {
                return operation.entryId == left.entryId && operation.attributes.contains("because_of");
            });
        });
        markOtherUnit(m_request, m_phone, operations);
        TRY(checkNamedOnce(m_request, operations));
        if (m_phone != nullptr) {
            TRY(checkCondition(m_request, *m_phone, operations));
        }
        const FlashPlan bare(operations, {}, {});
        return FlashPlan(std::move(operations), std::move(leftOut), findingsOf(m_request, m_phone, bare));
    }

private:
    Result<std::vector<LeftOutEntry>> collect()
    {
        switch (m_request.kind) {
        case JobKind::Flash:
            TRY(needPackage());
            return m_scenes.run();
        case JobKind::Verify:
            return planComparison();
        case JobKind::Write:
        case JobKind::Erase:
        case JobKind::Read:
            TRY(planTargets());
            break;
        case JobKind::Repartition:
            TRY(needPackage());
            TRY(m_scenes.planLayout(true));
            break;
        case JobKind::TestMemory:
            m_builder.addMemoryTest();
            break;
        case JobKind::Inspect:
        case JobKind::Leave:
            break;
        }
        return std::vector<LeftOutEntry>();
    }

    Result<std::vector<LeftOutEntry>> planComparison()
    {
        TRY(needPackage());
        TRY_LET(EntrySelection selection, selectEntries(m_request, m_rules, m_phone));
        for (const ChosenEntry& chosen : selection.chosen) {
            TRY(m_builder.addComparison(chosen));
        }
        return std::move(selection.leftOut);
    }

    Result<void> planTargets()
    {
        if (m_request.kind == JobKind::Erase && m_request.eraseScope != EraseScope::Targets) {
            return planEraseEverything();
        }
        for (const TargetRange& range : m_request.targets) {
            TRY(planTarget(range));
        }
        return {};
    }

    /// Calibration goes back only where its places survive.
    Result<void> planEraseEverything()
    {
        const bool byRegion = m_phone == nullptr || tellsRegions(*m_phone);
        const bool spareBoot = m_request.eraseScope == EraseScope::ExceptBootChain;
        if (spareBoot && !byRegion) {
            return failWithProblem(Fault::Refused, "plan.erase", "not-offered")
                .with("item", "except-boot-chain");
        }
        m_builder.saveAllCalibration();
        m_builder.addEraseEverything(!byRegion ? "" : spareBoot ? "table,boot" : "table");
        const bool back = m_phone != nullptr && byRegion && m_request.keepCalibration;
        return m_builder.addPutBacks(back ? PutBackWhen::Always : PutBackWhen::Never);
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
        TRY_LET(const auto set, readSet(range, m_rules, m_phone));
        if (!set) {
            return m_builder.addRead(range);
        }
        // What cannot be had again is not left to one reading.
        const bool twice = sameName(range.name, "identity");
        for (const TargetRange& place : *set) {
            TRY(m_builder.addRead(place, twice));
        }
        return {};
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
    ScenePlanner m_scenes;
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
            .with("wanted", wantedChip(facts))
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
