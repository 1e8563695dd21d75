// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

namespace flashwright::test {
namespace {

class SessionConsent : public SessionTest {
protected:
    void answerWith(std::function<std::optional<Consent>(const Question&)> reply)
    {
        events.onAsked = [this, reply = std::move(reply)](
                             const Question& question) { current->answer(reply(question)); };
    }
    static std::optional<Consent> yes(const Question& question) { return Consent{question.plan.digest()}; }
};

TEST_F(SessionConsent, AsksWhenNobodyHasAgreed)
{
    answerWith(yes);
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    ASSERT_EQ(events.questions.size(), 1U);
    EXPECT_EQ(events.questions[0].phone.chip, "Toy 9");
    EXPECT_EQ(events.questions[0].plan.digest(), events.plans.at(0).digest());
    EXPECT_TRUE(events.entered(Stage::Confirming));
}

TEST_F(SessionConsent, DoesNotAskAgainWhenTheDraftSaidItAll)
{
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.questions.empty());
    EXPECT_FALSE(events.entered(Stage::Confirming));
}

TEST_F(SessionConsent, ADraftMadeWithoutTheFamilyCountsToo)
{
    plugNow();
    EXPECT_EQ(run(Consent{draftPlan(station.request, nullptr)->digest()}).kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.questions.empty());
}

TEST_F(SessionConsent, AsksAgainWhenThePlanGrew)
{
    // The agreed plan was about boot only.
    JobRequest smaller = station.request;
    smaller.only = {"Boot"};
    const Consent agreed{draftPlan(smaller, &station.module->catalog[0])->digest()};
    answerWith(yes);
    plugNow();
    EXPECT_EQ(run(agreed).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.questions.size(), 1U);
}

TEST_F(SessionConsent, AsksAgainWhenThePhoneNeedsMoreThanTheDraft)
{
    // Without a table the draft cannot know that the layout will change, unless the request allowed it; a
    // repartition of an identical layout is not done, so allowing it and not needing it is less, never more.
    station.package->theLayout = {spec("boot", 64 * KiB), spec("system", 256 * KiB), spec("nv", 4096)};
    station.request.allowRepartition = true;
    plugNow();
    EXPECT_EQ(run(station.agreed()).kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.questions.empty());
}

TEST_F(SessionConsent, ANoChangesNothing)
{
    answerWith([](const Question&) { return std::nullopt; });
    plugNow();
    const Outcome& outcome = run(std::nullopt);
    EXPECT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(outcome.error->fact("problem"), "declined");
    EXPECT_EQ(outcome.reached, Stage::Confirming);
    EXPECT_EQ(station.phone->log(), "ILT");
}

TEST_F(SessionConsent, AYesToAnotherPlanIsNoYes)
{
    answerWith([](const Question&) { return Consent{"0000000000000000"}; });
    plugNow();
    const Outcome& outcome = run(std::nullopt);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(station.phone->log(), "ILT");
}

TEST_F(SessionConsent, APhoneThatLeavesEndsTheQuestion)
{
    events.onAsked = [this](const Question&) { station.bus->pull("1"); };
    plugNow();
    const Outcome& outcome = run(std::nullopt);
    EXPECT_EQ(outcome.error->fault, Fault::LinkLost);
    EXPECT_EQ(outcome.reached, Stage::Confirming);
}

TEST_F(SessionConsent, AStopEndsTheQuestion)
{
    events.onAsked = [this](const Question&) { current->requestStop(); };
    plugNow();
    const Outcome& outcome = run(std::nullopt);
    EXPECT_EQ(outcome.kind, Outcome::Kind::Cancelled);
    EXPECT_EQ(station.phone->log(), "ILT");
}

} // namespace
} // namespace flashwright::test
