// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/gui_support.h"

#include "app/gui/widgets/resources.h"
#include "core/journal/event_words.h"

#include <QStandardPaths>

namespace flashwright::test {

namespace {

/// One application for all tests of the program, without a screen unless one is asked for.
class GuiEnvironment final : public ::testing::Environment {
public:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        QStandardPaths::setTestModeEnabled(true);
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
        QApplication::setStyle(QStringLiteral("Fusion"));
        loadWindowResources();
    }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[10] = "gui_tests";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

const auto* const Environment = ::testing::AddGlobalTestEnvironment(new GuiEnvironment);

PackageEntry entry(const char* id, EntryAction action, EntryClass kind, std::uint64_t bytes, bool selected)
{
    PackageEntry made;
    made.id = id;
    made.displayName = id;
    made.fileName = std::string(id) + ".bin";
    made.target = id;
    made.action = action;
    made.kind = kind;
    made.bytes = bytes;
    made.hasImage = bytes > 0;
    made.selected = selected;
    return made;
}

} // namespace

FakePackage::FakePackage()
{
    m_facts = {"unisoc", "pac-r2", "TestPhone", "1.2.3", {"sc9863a"}, StorageKind::Emmc, 5000, {}};
    m_entries = {entry("FDL1", EntryAction::Load, EntryClass::Loader, 100, true),
        entry("FDL2", EntryAction::Load, EntryClass::Loader, 200, true),
        entry("NV_LTE", EntryAction::Write, EntryClass::Calibration, 300, true),
        entry("BOOT", EntryAction::Write, EntryClass::BootChain, 1000, true),
        entry("SYSTEM", EntryAction::Write, EntryClass::System, 2000, true),
        entry("LOGO", EntryAction::Write, EntryClass::System, 50, false),
        entry("USERDATA", EntryAction::Erase, EntryClass::UserData, 0, true)};
}

Result<std::unique_ptr<ImageSource>> FakePackage::open(const PackageEntry&) const
{
    return fail(Fault::Bug, "test.package");
}

Result<void> FakePackage::verify(ProgressSink&, const std::stop_token&) const
{
    return {};
}

FakeSession::FakeSession(FakeLauncher& launcher, JobRequest job, PortWish port, SessionEvents& listener)
    : owner(launcher)
    , request(std::move(job))
    , wish(std::move(port))
    , events(listener)
{
    owner.sessions.push_back(this);
}

FakeSession::~FakeSession()
{
    std::erase(owner.sessions, this);
}

void FakeSession::requestStop()
{
    stopRequested = true;
    if (!sighted) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Cancelled;
        finish(outcome);
    }
}

void FakeSession::abort()
{
    aborted = true;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    finish(outcome);
}

void FakeSession::sight(const std::string& port)
{
    sighted = true;
    events.sighted(sightingOn(port));
    PhoneFacts phone;
    phone.chip = "SC9863A";
    phone.runningStage = "boot_rom";
    phone.version = "SPRD3";
    events.identified(phone);
}

void FakeSession::enter(Stage stage, const std::string& item, std::uint64_t total, std::uint64_t done)
{
    events.stage({stage, item, total});
    events.moved({stage, done, total, done, total, 8.4 * 1024 * 1024, seconds(42)});
}

void FakeSession::finish(Outcome outcome)
{
    if (!over) {
        over = true;
        events.done(outcome);
    }
}

Result<std::unique_ptr<RunningSession>> FakeLauncher::launch(const JobRequest& request,
    const JobContext& context, PortWish wish, const Consent& consent, SessionEvents& events)
{
    if (journalFails) {
        return failWithProblem(Fault::NoRoom, "journal.open", "disk-full");
    }
    consents.push_back(consent);
    contexts.push_back(context);
    return std::make_unique<FakeSession>(*this, request, std::move(wish), events);
}

JobRecord FakeSession::record(const Outcome& outcome, const std::string& cause)
{
    if (owner.onRecord) {
        owner.onRecord();
    }
    JobRecord record;
    record.result = std::string(wordOf(outcome.kind));
    record.cause = cause;
    return record;
}

Result<void> FakeLauncher::file(const JobRecord& record)
{
    const std::lock_guard guard(recordsMutex);
    records.push_back(record);
    return {};
}

Diagnosis FakeLauncher::diagnose(
    FailureCase failure, const std::optional<PortSighting>&, const Outcome&, const FirmwarePackage*) const
{
    Diagnosis made = diagnosis;
    made.evidence.insert(made.evidence.end(), failure.evidence.begin(), failure.evidence.end());
    return made;
}

std::shared_ptr<void> FakeLauncher::listen(PortListener listener)
{
    ports = std::move(listener);
    return {nullptr, [](void*) {}};
}

PortSighting sightingOn(const std::string& port, TimePoint seen)
{
    PortSighting sighting;
    sighting.portPath = port;
    sighting.address = "test:" + port;
    sighting.id = {0x1782, 0x4d00};
    sighting.seen = seen;
    return sighting;
}

Outcome passedOutcome()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.reached = Stage::Done;
    outcome.phone.chip = "SC9863A";
    outcome.bytesWritten = 1536ULL * 1024 * 1024;
    outcome.verified = {1536ULL * 1024 * 1024, 12, 1};
    outcome.took = milliseconds(184000);
    return outcome;
}

Outcome failedOutcome()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Failed;
    outcome.reached = Stage::StartingLoader;
    outcome.phone.chip = "SC9863A";
    outcome.error =
        fail(Fault::PhoneRefused, "unisoc.boot_rom.end").fromPhone("bsl", 0xa6).with("item", "FDL1").value();
    outcome.took = milliseconds(2300);
    return outcome;
}

Diagnosis refusedDiagnosis()
{
    Diagnosis made;
    made.id = "loader-refused";
    made.title = "The phone refused the loader of this packet.";
    made.cause = "The boot ROM checks the loader's signature, and this one is not signed for this phone.";
    made.confidence = 0.9;
    made.remedies = {{"Load the packet that was made for exactly this model and region.", Risk::None, {}},
        {"If it is the right one, download it again: it may be damaged.", Risk::None, {}},
        {"Ask the maker for a packet with signed loaders.", Risk::None, {}}};
    made.evidence = {{"reply.code", "0xa6", "phone", {}}, {"stage", "starting-loader", "session", {}}};
    return made;
}

} // namespace flashwright::test
