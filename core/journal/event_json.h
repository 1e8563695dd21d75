// SPDX-License-Identifier: GPL-3.0-or-later
/// Session events as JSON objects: the one spelling that journals and --jsonl share
/// (resources/schema/event.schema.json).
#pragma once

#include "core/plan/plan_summary.h"
#include "core/diagnosis/diagnosis.h"
#include "core/session/resume_point.h"
#include "core/session/session_events.h"

#include <QJsonObject>

namespace flashwright {

/// Raised when a field changes its meaning or goes; every event carries it as "v".
constexpr int EventSchemaVersion = 1;

[[nodiscard]] QJsonObject waitingJson();
[[nodiscard]] QJsonObject sightedJson(const PortSighting& sighting);
[[nodiscard]] QJsonObject phoneJson(const PhoneFacts& phone);
[[nodiscard]] QJsonObject stageJson(const StageEvent& event);
[[nodiscard]] QJsonObject movedJson(const MovedEvent& event);
/// `phone` is null before it is known; `speed` gives the expected time.
[[nodiscard]] QJsonObject planJson(
    const FlashPlan& plan, const PhoneFacts* phone = nullptr, LinkSpeed speed = {});
[[nodiscard]] QJsonObject operationJson(const OperationEvent& event);
[[nodiscard]] QJsonObject stalledJson(const StallEvent& stall);
/// Journals only. `from` is the journal that the point was read from.
[[nodiscard]] QJsonObject resumesJson(const ResumePoint& point, const std::filesystem::path& from);
[[nodiscard]] QJsonObject questionJson(const Question& question);
[[nodiscard]] QJsonObject evidenceJson(const Evidence& evidence);
[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] QJsonObject diagnosisJson(const Diagnosis& diagnosis);
[[nodiscard]] QJsonObject doneJson(const Outcome& outcome);

} // namespace flashwright
