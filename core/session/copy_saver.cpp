// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copy_saver.h"

#include "core/plan/area_rules.h"
#include "core/plan/name_match.h"
#include "core/session/resume_point.h"
#include "core/session/session_context.h"

#include <algorithm>

namespace flashwright {

namespace {

/// Faults that mean "no copy"; the others say something about the phone or the user that must not be covered
/// up.
bool meansNoCopy(Fault fault)
{
    return fault == Fault::HostIo || fault == Fault::NoRoom || fault == Fault::PhoneRefused
        || fault == Fault::BadReply || fault == Fault::ChecksumMismatch || fault == Fault::WrongPhone;
}

Failure noCopy(const std::string& name)
{
    Failure failure = failWithProblem(Fault::Refused, "session.save_copy", "no-backup");
    return name.empty() ? failure : std::move(failure).with("name", name);
}

/// The phone's own words for a place that holds nothing, or that it does not have.
std::optional<SavedArea::State> emptiness(const Error& error)
{
    const std::string_view problem = error.fact("problem");
    if (problem == "area-blank") {
        return SavedArea::State::Blank;
    }
    return problem == "no-such-partition" ? std::optional(SavedArea::State::Absent) : std::nullopt;
}

bool provesCopy(const Operation& operation)
{
    return operation.kind == OperationKind::Verify && operation.attributes.contains("saved_copy");
}

} // namespace

CopySaver::CopySaver(SessionContext& context)
    : m_context(context)
{
}

Result<std::string> CopySaver::save(const Operation& operation, const PlaceReader& read)
{
    const bool insisted = m_context.request.withoutCopies && m_context.request.copies == nullptr;
    if (insisted && !goesBack(operation)) {
        return std::string();
    }
    TRY(begin());
    SavedArea area{
        operation.placeName(), operation, operation.file.filename().string(), 0, {}, SavedArea::State::Saved};
    auto saved = saveWhole(area, read);
    if (!saved) {
        TRY(notSaved(std::move(area), std::move(saved).error()));
        return std::string();
    }
    std::string sha256 = area.sha256;
    note(std::move(area));
    return sha256;
}

Result<void> CopySaver::begin()
{
    if (!m_context.copiesFolder.empty()) {
        return {};
    }
    if (m_context.request.copies == nullptr) {
        return noCopy({});
    }
    auto folder = m_context.request.copies->begin(m_context.told);
    if (!folder) {
        return noCopy({}).because(std::move(folder).error());
    }
    m_context.copiesFolder = std::move(*folder);
    return {};
}

Result<void> CopySaver::saveWhole(SavedArea& area, const PlaceReader& read)
{
    TRY_LET(const PlaceReading both,
        readTwice(m_context, area.place, m_context.copiesFolder / area.file, "session.save_copy", read));
    area.bytes = both.bytes;
    area.sha256 = both.sha256;
    return {};
}

Result<void> CopySaver::notSaved(SavedArea area, Error why)
{
    if (const auto state = emptiness(why)) {
        area.state = *state;
        area.file.clear();
        note(std::move(area));
        return {};
    }
    if (!meansNoCopy(why.fault)) {
        return tl::unexpected(std::move(why));
    }
    if (m_context.request.withoutCopies && !goesBack(area.place)) {
        m_context.evidence.say("vault.failed", area.name);
        return {};
    }
    return noCopy(area.name).because(std::move(why));
}

void CopySaver::note(SavedArea area)
{
    if (area.state == SavedArea::State::Absent) {
        m_context.evidence.say("vault.absent", area.name);
    } else if (area.state == SavedArea::State::Blank) {
        m_context.evidence.say("vault.blank", area.name);
    }
    m_areas.push_back(std::move(area));
}

void CopySaver::noteMissing()
{
    const AreaRules rules(m_context.chip(), m_context.request.package.get());
    for (const std::string& name : rules.missingAreas(m_context.told)) {
        SavedArea area;
        area.name = name;
        area.place.kind = OperationKind::SaveCopy;
        area.place.target = name;
        area.state = SavedArea::State::Absent;
        note(std::move(area));
    }
}

Result<void> CopySaver::ready()
{
    adoptEarlier();
    if (m_ready) {
        return {};
    }
    const JobRequest& request = m_context.request;
    if (request.copies == nullptr && request.withoutCopies) {
        m_ready = true;
        return {};
    }
    TRY(begin());
    noteMissing();
    const bool nothing = std::all_of(m_areas.begin(), m_areas.end(),
        [](const SavedArea& area) { return area.state == SavedArea::State::Absent; });
    if (nothing && !m_context.told.tableKnown && !request.withoutCopies) {
        return noCopy({}); // neither phone nor firmware says where the unit's own data lies
    }
    auto filed = request.copies->seal(m_context.copiesFolder, m_context.told, m_areas, request.package.get());
    if (!filed && !request.withoutCopies) {
        return noCopy({}).because(std::move(filed).error());
    }
    m_ready = true;
    if (filed) {
        m_context.copiesFolder = std::move(*filed);
        tell();
        m_context.evidence.say("vault.entry", m_context.copiesFolder.string());
    }
    return {};
}

void CopySaver::tell()
{
    Outcome& outcome = m_context.outcome;
    outcome.vaultEntry = m_context.copiesFolder;
    outcome.areas.clear();
    for (const SavedArea& area : m_areas) {
        const bool absent = area.state == SavedArea::State::Absent;
        outcome.areas.push_back(
            {area.name, absent ? AreaProof::State::Absent : AreaProof::State::NotCompared});
        if (area.state == SavedArea::State::Saved) {
            outcome.savedFiles.push_back(m_context.copiesFolder / area.file);
        }
    }
}

void CopySaver::adoptEarlier()
{
    const auto& resume = m_context.request.resume;
    if (m_ready || resume == nullptr || resume->copies.empty()) {
        return;
    }
    m_ready = true;
    m_context.copiesFolder = resume->copies;
    for (const Operation& operation : resume->plan.operations()) {
        if (operation.kind != OperationKind::SaveCopy) {
            continue;
        }
        SavedArea area{operation.placeName(), operation, operation.file.filename().string(), 0, {},
            SavedArea::State::Blank};
        if (const auto hash = resume->savedHashes.find(area.file); hash != resume->savedHashes.end()) {
            area.sha256 = hash->second;
            area.state = SavedArea::State::Saved;
        }
        m_areas.push_back(std::move(area));
    }
    tell();
}

const SavedArea* CopySaver::find(const Operation& operation) const
{
    const std::string name = operation.placeName();
    const auto it = std::find_if(
        m_areas.begin(), m_areas.end(), [&name](const SavedArea& area) { return sameName(area.name, name); });
    return it == m_areas.end() ? nullptr : &*it;
}

std::filesystem::path CopySaver::fileOf(const Operation& operation)
{
    adoptEarlier();
    const SavedArea* area = find(operation);
    const bool saved = area != nullptr && area->state == SavedArea::State::Saved;
    return saved ? m_context.copiesFolder / area->file : std::filesystem::path();
}

bool CopySaver::goesBack(const Operation& operation) const
{
    const auto& plan = m_context.plan.operations();
    return std::any_of(plan.begin(), plan.end(), [&operation](const Operation& other) {
        return other.kind == OperationKind::PutBack && sameName(other.placeName(), operation.placeName());
    });
}

void CopySaver::proved(const Operation& operation, AreaProof::State state)
{
    const std::string name = operation.placeName();
    for (AreaProof& proof : m_context.outcome.areas) {
        if (sameName(proof.name, name)) {
            proof.state = state;
        }
    }
}

void CopySaver::conclude()
{
    const auto& plan = m_context.plan.operations();
    for (AreaProof& proof : m_context.outcome.areas) {
        const bool compared = std::any_of(plan.begin(), plan.end(), [&proof](const Operation& operation) {
            return provesCopy(operation) && sameName(operation.placeName(), proof.name);
        });
        const auto saved = std::any_of(m_areas.begin(), m_areas.end(), [&proof](const SavedArea& area) {
            return area.state == SavedArea::State::Saved && sameName(area.name, proof.name);
        });
        if (proof.state == AreaProof::State::NotCompared && saved && !compared) {
            proof.state = AreaProof::State::Changed;
        }
    }
}

} // namespace flashwright
