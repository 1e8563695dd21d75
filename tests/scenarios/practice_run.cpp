// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/practice_run.h"

#include "app/cli/exit_code.h"
#include "core/base/digest.h"
#include "core/firmware/package_opener.h"
#include "core/transport/virtual/virtual_bus.h"
#include "protocols/mediatek/mediatek_module.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/support/folder_copy_store.h"

#include <QTemporaryDir>

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

const RuleEngine& rules()
{
    static const RuleEngine engine = need(RuleEngine::load(Resources));
    return engine;
}

/// Hears what a window would hear, and answers as a person would.
class Person final : public SessionEvents {
public:
    Person(const PracticeJob& run, Ran& ran)
        : m_run(run)
        , m_ran(ran)
    {
    }
    void use(FlashSession& session) { m_session = &session; }

    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent& event) override
    {
        if (m_ran.stages.empty() || m_ran.stages.back() != event.stage) {
            m_ran.stages.push_back(event.stage);
        }
    }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan& plan) override { m_ran.plans.push_back(plan); }
    void operation(const OperationEvent& event) override
    {
        if (event.what == OperationEvent::What::Began && m_run.stopAtOperation == event.index) {
            m_session->requestStop();
        }
    }
    void asked(const Question& question) override
    {
        m_session->answer(m_run.consents ? std::optional(Consent{question.plan.digest()}) : std::nullopt);
    }
    void evidence(const Evidence& evidence) override { m_ran.evidence.push_back(evidence); }
    void phoneSaid(std::string_view) override { }
    void stalled(const StallEvent& event) override { m_ran.stalls.push_back(event); }
    void done(const Outcome& outcome) override { m_ran.outcome = outcome; }

private:
    const PracticeJob& m_run;
    Ran& m_ran;
    FlashSession* m_session = nullptr;
};

std::shared_ptr<const ProtocolModule> moduleOf(const std::string& maker)
{
    if (maker == mediatek::MediatekModule::Id) {
        return need(mediatek::MediatekModule::create(Resources));
    }
    return need(unisoc::UnisocModule::create(Resources));
}

struct Stagehands {
    explicit Stagehands(const PracticeJob& run)
        : module(moduleOf(run.maker))
        , folder(QDir::tempPath() + QStringLiteral("/scenario-XXXXXX"))
        , phone(run.phone != nullptr ? run.phone : need(module->makeVirtualPhone(run.profile, run.scenario)))
    {
        modules.add(module);
    }

    std::shared_ptr<const ProtocolModule> module;
    ModuleRegistry modules;
    QTemporaryDir folder;
    std::shared_ptr<VirtualPhone> phone;
};

std::shared_ptr<const FirmwarePackage> practiceFirmware(Stagehands& stage, const PracticeJob& run)
{
    std::string name = "practice.pac";
    for (const VirtualProfile& profile : stage.module->virtualProfiles()) {
        if (profile.id == run.profile && !profile.firmwareName.empty()) {
            name = profile.firmwareName;
        }
    }
    std::filesystem::path file = std::filesystem::path(stage.folder.path().toStdString()) / name;
    if (run.adjustFirmware) {
        file.replace_extension();
    }
    need(stage.module->writePracticeFirmware(run.firmwareOf.empty() ? run.profile : run.firmwareOf, file));
    if (run.adjustFirmware) {
        run.adjustFirmware(file);
    }
    return need(openFirmware(stage.modules, file));
}

/// Read from the disk: what the session says of the files is not asked.
std::vector<std::string> hashesIn(const test::FolderCopyStore& copies)
{
    std::vector<std::string> hashes;
    for (const auto& entry : copies.entries()) {
        for (const auto& file : std::filesystem::directory_iterator(entry.folder)) {
            std::ifstream in(file.path(), std::ios::binary);
            const std::string text((std::istreambuf_iterator<char>(in)), {});
            hashes.push_back(hashOfContents(asBytes(text)));
        }
    }
    return hashes;
}

void conclude(Ran& ran)
{
    ran.exitCode = exitCodeFor(ran.outcome);
    if (ran.outcome.error) {
        ran.diagnosis = rules().diagnose({*ran.outcome.error, ran.outcome.reached, ran.evidence});
    }
}

} // namespace

std::string hashOfContents(ByteSpan bytes)
{
    while (!bytes.empty() && (bytes.back() == std::byte{0} || bytes.back() == std::byte{0xff})) {
        bytes = bytes.first(bytes.size() - 1);
    }
    return toHex(sha256(bytes));
}

Ran perform(const PracticeJob& run)
{
    Stagehands stage(run);
    Ran ran;
    ran.package = practiceFirmware(stage, run);
    ran.before = stage.phone->storage();

    FakeClock clock;
    DeviceWatcher watcher(clock);
    auto bus = std::make_unique<VirtualBus>(clock);
    VirtualBus& socket = *bus;
    need(watcher.add(std::move(bus)));
    if (run.plugIn) {
        socket.plug(stage.phone, run.port);
    }

    JobRequest request;
    request.package = ran.package;
    request.folder = stage.folder.path().toStdString();
    test::FolderCopyStore copies(stage.folder.filePath(QStringLiteral("copies")).toStdString());
    request.copies = &copies;
    if (run.adjust) {
        run.adjust(request);
    }
    PortWish wish;
    wish.wait = run.waitsFor;
    if (run.adjustPort) {
        run.adjustPort(wish);
    }
    Person person(run, ran);
    {
        FlashSession session(watcher, stage.modules, request, wish, std::nullopt, person);
        person.use(session);
        session.start();
        session.wait();
    }
    ran.after = stage.phone->storage();
    ran.sealed = hashesIn(copies);
    conclude(ran);
    return ran;
}

} // namespace flashwright::scenarios
