// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/interrupted_job.h"

#include "core/firmware/package_opener.h"
#include "core/journal/journal.h"
#include "core/plan/phone_change.h"
#include "protocols/mediatek/mediatek_module.h"
#include "protocols/unisoc/unisoc_module.h"

#include <QDir>

#include <fstream>
#include <stdexcept>

namespace flashwright::scenarios {

namespace {

const std::filesystem::path Resources = std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

template <class T> T need(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(result.error().toLogLine());
    }
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result) {
        throw std::runtime_error(result.error().toLogLine());
    }
}

/// A program that can die: from then on nothing of it reaches the disk.
struct Life {
    std::atomic<bool> dead{false};
};

/// The journal of a program that may die, and a person who says yes.
class MortalEvents final : public SessionEvents {
public:
    MortalEvents(Journal& journal, const Life& life, SessionEnd& end)
        : m_journal(journal)
        , m_life(life)
        , m_end(end)
    {
    }
    void use(FlashSession& session) { m_session = &session; }

    void waiting() override
    {
        tell([&] { m_journal.waiting(); });
    }
    void sighted(const PortSighting& sighting) override
    {
        tell([&] { m_journal.sighted(sighting); });
    }
    void identified(const PhoneFacts& phone) override
    {
        tell([&] { m_journal.identified(phone); });
    }
    void stage(const StageEvent& event) override
    {
        tell([&] { m_journal.stage(event); });
    }
    void moved(const MovedEvent& event) override
    {
        tell([&] { m_journal.moved(event); });
    }
    void planned(const FlashPlan& plan) override
    {
        m_end.plan = plan;
        tell([&] { m_journal.planned(plan); });
    }
    void operation(const OperationEvent& event) override
    {
        if (event.skipped && changesPhone(event.operation.kind)) {
            m_end.skipped.insert(event.operation.label());
        }
        tell([&] { m_journal.operation(event); });
    }
    void asked(const Question& question) override
    {
        tell([&] { m_journal.asked(question); });
        m_session->answer(Consent{question.plan.digest()});
    }
    void evidence(const Evidence& evidence) override
    {
        tell([&] { m_journal.evidence(evidence); });
    }
    void phoneSaid(std::string_view text) override
    {
        tell([&] { m_journal.phoneSaid(text); });
    }
    void stalled(const StallEvent& event) override
    {
        tell([&] { m_journal.stalled(event); });
    }
    void done(const Outcome& outcome) override
    {
        m_end.outcome = outcome;
        tell([&] { m_journal.done(outcome); });
    }
    [[nodiscard]] Result<void> keepsRecord() const override { return m_journal.keepsRecord(); }

private:
    template <class Call> void tell(const Call& call)
    {
        if (!m_life.dead) {
            call();
        }
    }

    Journal& m_journal;
    const Life& m_life;
    SessionEnd& m_end;
    FlashSession* m_session = nullptr;
};

/// The vault of a program that may die.
class MortalCopies final : public CopyStore {
public:
    MortalCopies(Vault& vault, const Life& life)
        : m_vault(vault)
        , m_life(life)
    {
    }
    Result<std::filesystem::path> begin(const PhoneFacts& phone) override
    {
        return m_life.dead ? died() : m_vault.begin(phone);
    }
    Result<std::filesystem::path> seal(const std::filesystem::path& folder, const PhoneFacts& phone,
        const std::vector<SavedArea>& areas, const FirmwarePackage* package) override
    {
        return m_life.dead ? died() : m_vault.seal(folder, phone, areas, package);
    }

private:
    static Result<std::filesystem::path> died() { return fail(Fault::HostIo, "test.dead"); }

    Vault& m_vault;
    const Life& m_life;
};

/// Contents without the zeros or ones at the end, which a flash has wherever nothing was written.
Bytes trimmed(Bytes data)
{
    while (!data.empty() && (data.back() == std::byte{0} || data.back() == std::byte{0xff})) {
        data.pop_back();
    }
    return data;
}

std::shared_ptr<const ProtocolModule> moduleOf(const std::string& maker)
{
    static const std::shared_ptr<const ProtocolModule> mediatek =
        need(mediatek::MediatekModule::create(Resources));
    static const std::shared_ptr<const ProtocolModule> unisoc = need(unisoc::UnisocModule::create(Resources));
    return maker == mediatek->id() ? mediatek : unisoc;
}

std::string firmwareName(const ProtocolModule& module, const std::string& profile)
{
    for (const VirtualProfile& known : module.virtualProfiles()) {
        if (known.id == profile && !known.firmwareName.empty()) {
            return known.firmwareName;
        }
    }
    return "practice.pac";
}

} // namespace

std::string Rehearsal::name() const
{
    static const std::map<Scene, std::string> scenes{
        {Scene::Download, "download"}, {Scene::Upgrade, "upgrade"}, {Scene::FormatAll, "format-all"}};
    return profile + " " + scenes.at(scene);
}

Rehearsal rehearse(std::string maker, std::string profile, Scene scene)
{
    Rehearsal rehearsal{std::move(maker), std::move(profile), scene, nullptr, nullptr, nullptr};
    rehearsal.module = moduleOf(rehearsal.maker);
    rehearsal.folder =
        std::make_shared<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/rehearsal-XXXXXX"));
    const std::filesystem::path file = std::filesystem::path(rehearsal.folder->path().toStdString())
        / firmwareName(*rehearsal.module, rehearsal.profile);
    need(rehearsal.module->writePracticeFirmware(rehearsal.profile, file));
    ModuleRegistry modules;
    modules.add(rehearsal.module);
    rehearsal.package = need(openFirmware(modules, file));
    return rehearsal;
}

InterruptedJob::InterruptedJob(const Rehearsal& rehearsal)
    : m_rehearsal(rehearsal)
    , m_folder(QDir::tempPath() + QStringLiteral("/interrupted-XXXXXX"))
    , m_phone(need(rehearsal.module->makeVirtualPhone(rehearsal.profile, {})))
    , m_vault(folder() / "vault")
{
}

std::map<std::string, Bytes> InterruptedJob::storage() const
{
    std::map<std::string, Bytes> areas = m_phone->storage();
    for (auto& [name, bytes] : areas) {
        bytes = trimmed(std::move(bytes));
    }
    std::erase_if(areas, [](const auto& area) { return area.second.empty(); });
    return areas;
}

SessionEnd InterruptedJob::run(const Interruption& interruption)
{
    SessionEnd end;
    FakeClock clock;
    Life life;
    Cutter cutter;
    if (interruption.how != Interruption::How::Never) {
        cutter.cutAfter = interruption.afterBytes;
    }
    cutter.whenCut = [&] { life.dead = interruption.how == Interruption::How::Kill; };
    MortalCopies copies(m_vault, life);

    JobRequest request;
    request.package = m_rehearsal.package;
    request.scene = m_rehearsal.scene;
    request.copies = &copies;
    const std::filesystem::path earlier = m_journal;
    if (!earlier.empty()) {
        request.resume = need(resumePointOf(need(readJournal(earlier))));
    }
    if (request.resume != nullptr && sameUnit) {
        ResumePoint point = *request.resume;
        point.unitAccepted = true;
        request.resume = std::make_shared<const ResumePoint>(std::move(point));
    }
    if (adjust) {
        adjust(request);
    }
    end.resumed = request.resume != nullptr;

    m_journal = folder() / ("journal" + std::to_string(++m_sessions) + ".jsonl");
    const std::unique_ptr<Journal> journal = need(Journal::open(m_journal, clock));
    if (request.resume != nullptr) {
        journal->resumes(*request.resume, earlier);
    }

    DeviceWatcher watcher(clock);
    auto owned = std::make_unique<CutBus>(clock, cutter);
    CutBus& bus = *owned;
    need(watcher.add(std::move(owned)));
    bus.plug(m_phone);
    ModuleRegistry modules;
    modules.add(m_rehearsal.module);
    PortWish wish;
    wish.wait = seconds(30);
    MortalEvents events(*journal, life, end);
    {
        FlashSession session(watcher, modules, request, wish, std::nullopt, events);
        events.use(session);
        session.start();
        session.wait();
    }
    bus.pull();
    if (life.dead && interruption.halfLine) {
        std::ofstream(m_journal, std::ios::app) << R"({"event":"evidence","fact":"li)";
    }
    end.bytes = cutter.passed;
    end.cut = cutter.cut;
    return end;
}

} // namespace flashwright::scenarios
