// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/record_maker.h"

#include <algorithm>

namespace flashwright {

namespace {

// Shorter than this, a stage says more of its beginning than of the link.
constexpr std::uint64_t BytesForASpeed = 64 * 1024;

std::string_view resultWord(Outcome::Kind kind) noexcept
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return "passed";
    case Outcome::Kind::Failed:
        return "failed";
    case Outcome::Kind::Cancelled:
        return "cancelled";
    }
    return "failed";
}

/// Attributes by which one unit can be told from all others.
bool namesAUnit(const std::string& attribute)
{
    constexpr std::string_view Words[]{"me_id", "soc_id", "chip_uid", "cid", "serial", "imei", "random_id"};
    return std::any_of(std::begin(Words), std::end(Words),
        [&attribute](std::string_view word) { return attribute.find(word) != std::string::npos; });
}

bool tellsWhatIsOnThePhone(OperationKind kind) noexcept
{
    return kind == OperationKind::Write || kind == OperationKind::PutBack;
}

PhaseTime& phaseOf(std::vector<PhaseTime>& phases, Stage stage)
{
    const std::string_view word = stageName(stage);
    const auto found = std::find_if(
        phases.begin(), phases.end(), [word](const PhaseTime& phase) { return phase.stage == word; });
    return found != phases.end() ? *found : phases.emplace_back(PhaseTime{std::string(word), {}, 0});
}

} // namespace

std::string_view sceneWord(Scene scene) noexcept
{
    switch (scene) {
    case Scene::Download:
        return "download";
    case Scene::Upgrade:
        return "upgrade";
    case Scene::FormatAll:
        return "format-all";
    }
    return {};
}

RecordMaker::RecordMaker(const Clock& clock, JobTitle title)
    : m_clock(clock)
{
    m_record.started = QDateTime::currentDateTimeUtc();
    m_record.kind = std::move(title.kind);
    m_record.scene = std::move(title.scene);
    m_record.maker = std::move(title.package.family);
    m_record.product = std::move(title.package.product);
    m_record.version = std::move(title.package.version);
    m_record.package = std::move(title.packageFile);
    m_record.tool = std::move(title.tool);
    m_since = clock.now();
}

void RecordMaker::sighted(const PortSighting& sighting)
{
    m_record.port = sighting.portPath;
}

void RecordMaker::identified(const PhoneFacts& phone)
{
    m_record.maker = phone.maker;
    m_record.chip = phone.chip.empty() ? phone.family : phone.chip;
    m_record.unit = phone.uniqueId;
    for (const auto& [name, value] : phone.attributes) {
        if (namesAUnit(name)) {
            m_record.identities[name] = value;
        }
    }
}

void RecordMaker::closePhase()
{
    const TimePoint now = m_clock.now();
    if (m_stage) {
        PhaseTime& phase = phaseOf(m_record.phases, *m_stage);
        phase.took += std::chrono::duration_cast<milliseconds>(now - m_since);
        phase.bytes += m_itemBytes;
    }
    m_since = now;
    m_itemBytes = 0;
}

void RecordMaker::stage(const StageEvent& event)
{
    closePhase();
    m_stage = event.stage;
}

void RecordMaker::moved(const MovedEvent& event)
{
    if (m_stage == event.stage) {
        m_itemBytes = std::max(m_itemBytes, event.doneBytes);
    }
}

void RecordMaker::planned(const FlashPlan& plan)
{
    m_record.planDigest = plan.digest();
}

void RecordMaker::operation(const OperationEvent& event)
{
    if (event.what == OperationEvent::What::Ended && !event.sha256.empty()
        && tellsWhatIsOnThePhone(event.operation.kind)) {
        m_record.images.emplace_back(event.operation.label(), event.sha256);
    }
}

void RecordMaker::asked(const Question& question)
{
    m_record.planDigest = question.plan.digest();
}

/// "loader.sha256": the hash, a blank, the loader's name.
void RecordMaker::evidence(const Evidence& evidence)
{
    if (evidence.fact != "loader.sha256") {
        return;
    }
    const std::size_t blank = evidence.value.find(' ');
    const std::string hash = evidence.value.substr(0, blank);
    const std::string name = blank == std::string::npos ? std::string() : evidence.value.substr(blank + 1);
    const auto image = std::make_pair("loader:" + name, hash);
    if (std::find(m_record.images.begin(), m_record.images.end(), image) == m_record.images.end()) {
        m_record.images.push_back(image);
    }
}

void RecordMaker::done(const Outcome&)
{
    closePhase();
    m_stage.reset();
}

double RecordMaker::speedOf(std::initializer_list<Stage> stages) const
{
    std::uint64_t bytes = 0;
    milliseconds took{};
    for (const PhaseTime& phase : m_record.phases) {
        const bool counts = std::any_of(
            stages.begin(), stages.end(), [&phase](Stage stage) { return stageName(stage) == phase.stage; });
        bytes += counts ? phase.bytes : 0;
        took += counts ? phase.took : milliseconds(0);
    }
    if (bytes < BytesForASpeed || took.count() <= 0) {
        return 0;
    }
    return static_cast<double>(bytes) * 1000.0 / static_cast<double>(took.count());
}

JobRecord RecordMaker::record(
    const Outcome& outcome, const std::string& cause, const std::filesystem::path& journal) const
{
    JobRecord record = m_record;
    record.took = outcome.took;
    record.result = resultWord(outcome.kind);
    record.cause = outcome.kind == Outcome::Kind::Failed ? cause : std::string();
    record.reached = stageName(outcome.reached);
    if (record.unit.empty()) {
        record.unit = outcome.phone.uniqueId;
    }
    record.bytesWritten = outcome.bytesWritten;
    record.bytesPerSecond = speedOf({Stage::Writing, Stage::WritingBootChain});
    record.readBytesPerSecond = speedOf({Stage::Verifying, Stage::ReadingBack, Stage::SavingCopies});
    record.comparedBytes = outcome.verified.comparedBytes;
    record.comparedAreas = outcome.verified.areas;
    record.notComparable = outcome.verified.notComparable;
    record.areas = outcome.areas;
    record.vaultEntry = outcome.vaultEntry;
    record.journal = journal;
    return record;
}

} // namespace flashwright
