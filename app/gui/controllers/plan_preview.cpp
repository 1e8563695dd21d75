// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/plan_preview.h"

#include "app/gui/bridge/background.h"
#include "core/history/history.h"

namespace flashwright {

PlanPreview::PlanPreview(QObject* parent)
    : QObject(parent)
{
}

PlanPreview::~PlanPreview() = default;

void PlanPreview::setRecords(const std::filesystem::path& stateFolder)
{
    m_records = stateFolder;
}

void PlanPreview::foresee(const JobRequest& request, const ChipProfile* chip)
{
    m_next = Wish{request, chip, m_records};
    if (!m_working) {
        work();
    }
}

void PlanPreview::forget()
{
    ++m_turn;
    m_worker = std::jthread();
    m_working = false;
    m_next.reset();
    if (std::exchange(m_foresight, std::nullopt)) {
        Q_EMIT changed();
    }
}

void PlanPreview::work()
{
    m_working = true;
    const auto draft = [wish = *std::exchange(m_next, std::nullopt)](
                           const std::stop_token&) { return look(wish); };
    const auto done = [this, turn = m_turn](Foresight seen) {
        if (turn != m_turn) {
            return;
        }
        m_working = false;
        if (m_next) {
            work();
            return;
        }
        m_foresight = std::move(seen);
        Q_EMIT changed();
    };
    m_worker = runInBackground(this, draft, done);
}

Foresight PlanPreview::look(const Wish& wish)
{
    Foresight seen;
    Result<FlashPlan> plan = draftPlan(wish.request, wish.chip);
    if (!plan) {
        seen.error = plan.error();
        return seen;
    }
    LinkSpeed speed = likelySpeed(UsbSpeed::High, false);
    if (!wish.records.empty() && wish.chip != nullptr && !wish.chip->names.empty()) {
        // A connection of its own: the file belongs to nobody's thread.
        const auto history = History::open(wish.records);
        const auto usual = history ? (*history)->usualSpeed(wish.chip->names.front(), {})
                                   : Result<LinkSpeed>(tl::unexpected(history.error()));
        seen.learned = usual && usual->writing > 0;
        if (seen.learned) {
            speed.writing = usual->writing;
            speed.reading = usual->reading > 0 ? usual->reading : speed.reading;
        }
    }
    seen.plan = std::move(*plan);
    seen.summary = summarise(seen.plan, nullptr, speed);
    return seen;
}

} // namespace flashwright
