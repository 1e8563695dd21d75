// SPDX-License-Identifier: GPL-3.0-or-later
/// Saves what belongs to the unit before a job changes it, and knows afterwards where each copy is.
#pragma once

#include "core/session/copy_store.h"
#include "core/session/place_reading.h"
#include "core/session/session_events.h"

namespace flashwright {

class SessionContext;

/// One job; session thread only.
class CopySaver {
public:
    /// `context` outlives it. A job that is gone on with uses the copies of the earlier one.
    explicit CopySaver(SessionContext& context);

    /// Carries out a SaveCopy: the place is read into a file and once more for comparison. What the phone
    /// does not have, or what was never filled, is noted, and the job goes on. Refused (no-backup: name, with
    /// the cause); errors of the link as they are. @returns the SHA-256 of the copy, lower-case hex; empty
    /// where there is none.
    Result<std::string> save(const Operation& operation, const PlaceReader& read);
    /// To be called before every change of the phone; the first call files the copies. Refused (no-backup).
    Result<void> ready();
    /// The copy of an operation's place; empty when nothing was saved of it.
    [[nodiscard]] std::filesystem::path fileOf(const Operation& operation);
    /// Says what a comparison has shown. Unknown places are ignored.
    void proved(const Operation& operation, AreaProof::State state);
    /// The plan was carried out to its end: what was not to be compared was changed on purpose.
    void conclude();

private:
    Result<void> begin();
    Result<void> saveWhole(SavedArea& area, const PlaceReader& read);
    Result<void> notSaved(SavedArea area, Error why);
    void adoptEarlier();
    void noteMissing();
    void note(SavedArea area);
    void tell();
    [[nodiscard]] bool goesBack(const Operation& operation) const;
    [[nodiscard]] const SavedArea* find(const Operation& operation) const;

    SessionContext& m_context;
    std::vector<SavedArea> m_areas;
    bool m_ready = false;
};

} // namespace flashwright
