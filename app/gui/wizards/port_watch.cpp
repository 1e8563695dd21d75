// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/port_watch.h"

#include "app/setup/station.h"

#include <algorithm>

namespace flashwright {

namespace {

/// A phone that goes round in circles must not fill the memory.
constexpr std::size_t MostEvents = 400;

} // namespace

PortWatch::PortWatch(QObject* parent)
    : QObject(parent)
{
}

PortWatch::~PortWatch() = default;

void PortWatch::watch(Station* station)
{
    ++m_turn;
    m_listening.reset();
    m_station = station;
    m_events.clear();
    m_seen.clear();
    m_before.clear();
    if (station != nullptr) {
        DeviceWatcher& watcher = station->watcher();
        m_since = station->clock().now();
        m_before = watcher.present();
        const auto number = watcher.subscribe([this, turn = m_turn](const BusEvent& event) {
            const auto tell = [this, turn, event] {
                if (turn == m_turn) {
                    heard(event);
                }
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
        m_listening = {nullptr, [&watcher, number](void*) { watcher.unsubscribe(number); }};
    }
    Q_EMIT changed();
}

void PortWatch::heard(const BusEvent& event)
{
    m_events.push_back(event);
    if (m_events.back().at == TimePoint{}) {
        m_events.back().at = m_station->clock().now();
    }
    if (m_events.size() > MostEvents) {
        m_events.erase(m_events.begin());
    }
    m_seen = usbTimeline(m_events, [this](const PortSighting& sighting) { return stageOf(sighting); });
    Q_EMIT changed();
    const std::string stage = stageOf(event.sighting);
    if (event.kind == BusEvent::Kind::Arrived && !stage.empty()) {
        Q_EMIT phoneCame(event.sighting, QString::fromStdString(stage));
    }
}

std::chrono::seconds PortWatch::watched() const
{
    return m_station == nullptr
        ? std::chrono::seconds()
        : std::chrono::duration_cast<std::chrono::seconds>(m_station->clock().now() - m_since);
}

std::optional<PortSighting> PortWatch::phone() const
{
    if (m_station == nullptr) {
        return std::nullopt;
    }
    for (const PortSighting& sighting : m_station->watcher().present()) {
        if (!stageOf(sighting).empty()) {
            return sighting;
        }
    }
    return std::nullopt;
}

const ProtocolModule* PortWatch::makerOf(const PortSighting& sighting) const
{
    if (m_station != nullptr) {
        for (const auto& module : m_station->modules().all()) {
            if (module->claim(sighting)) {
                return module.get();
            }
        }
    }
    return nullptr;
}

std::string PortWatch::stageOf(const PortSighting& sighting) const
{
    const ProtocolModule* maker = makerOf(sighting);
    return maker == nullptr ? std::string() : maker->claim(sighting).value_or(std::string());
}

} // namespace flashwright
