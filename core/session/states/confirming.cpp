// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume_check.h"
#include "core/session/states/session_state.h"

#include <algorithm>

namespace flashwright {

namespace {

/// The facts that the earlier question may have been asked with: none, the family of the package, the
/// phone's.
std::vector<const ChipProfile*> chipsOfDraft(SessionContext& context)
{
    std::vector<const ChipProfile*> candidates{context.chip(), nullptr};
    if (context.request.package != nullptr) {
        const auto& families = context.request.package->facts().chips;
        for (const ChipProfile& profile : context.module->chips()) {
            if (std::find(families.begin(), families.end(), profile.family) != families.end()) {
                candidates.push_back(&profile);
            }
        }
    }
    return candidates;
}

/// A yes given before the phone was there counts when the final plan does nothing that the draft did not say.
bool isAgreed(SessionContext& context)
{
    if (!context.consented || context.linkIsBad) {
        return false;
    }
    if (context.consented->digest == context.plan.digest()) {
        return true;
    }
    if (context.resume != nullptr) {
        return false; // a draft of today says nothing of the plan that was begun
    }
    for (const ChipProfile* chip : chipsOfDraft(context)) {
        const auto draft = draftPlan(context.request, chip);
        if (draft && draft->digest() == context.consented->digest) {
            return !needsNewConsent(*draft, context.plan);
        }
    }
    return false;
}

/// Wakes the wait for an answer when the phone that it is about leaves.
class DepartureGuard {
public:
    explicit DepartureGuard(SessionContext& context)
        : m_watcher(context.watcher)
    {
        const std::string address = context.sighting.address;
        m_subscription = m_watcher.subscribe([&mailbox = context.mailbox, address](const BusEvent& event) {
            if (event.kind == BusEvent::Kind::Left && event.sighting.address == address) {
                mailbox.hangUp();
            }
        });
        const bool bare = context.sighting.kind == LinkKind::Serial && context.sighting.id == UsbId{};
        const auto present = m_watcher.present();
        if (!bare && std::none_of(present.begin(), present.end(), [&address](const PortSighting& seen) {
                return seen.address == address;
            })) {
            context.mailbox.hangUp();
        }
    }
    ~DepartureGuard() { m_watcher.unsubscribe(m_subscription); }
    DepartureGuard(const DepartureGuard&) = delete;
    DepartureGuard& operator=(const DepartureGuard&) = delete;

private:
    DeviceWatcher& m_watcher;
    DeviceWatcher::Subscription m_subscription = 0;
};

Result<void> ask(SessionContext& context)
{
    context.progress.enter(Stage::Confirming, {}, 0);
    const DepartureGuard guard(context);
    context.events.asked(Question{Question::Kind::ConsentToPlan, context.plan, context.told});
    TRY_LET(const std::optional<Consent> answer, context.mailbox.take(context.clock, context.softStop()));
    if (!answer) {
        return failWithProblem(Fault::Refused, "session.consent", "declined");
    }
    if (answer->digest != context.plan.digest()) {
        return fail(Fault::Refused, "session.consent")
            .with("wanted", context.plan.digest())
            .with("found", answer->digest);
    }
    return {};
}

} // namespace

Result<SessionState> Confirming::step(SessionContext& context)
{
    if (!context.plan.readsOnly() && !isAgreed(context)) {
        TRY(ask(context));
    }
    context.progress.startPlan(context.plan.totalBytes());
    if (context.resume != nullptr) {
        TRY(context.resume->recheck());
    }
    return Writing{};
}

} // namespace flashwright
