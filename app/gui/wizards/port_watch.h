// SPDX-License-Identifier: GPL-3.0-or-later
/// What comes and goes on the ports of a station, told on the GUI thread while a guide looks on.
#pragma once

#include "core/module/module_registry.h"
#include "core/session/usb_timeline.h"

#include <QObject>

#include <memory>

namespace flashwright {

class Station;

/// GUI thread. The station outlives it, or is taken away with watch(nullptr).
class PortWatch final : public QObject {
    Q_OBJECT
public:
    explicit PortWatch(QObject* parent = nullptr);
    ~PortWatch() override;

    /// Begins anew: what is there now counts as seen, what came before does not.
    void watch(Station* station);

    /// Oldest first.
    [[nodiscard]] const std::vector<Appearance>& seen() const noexcept { return m_seen; }
    [[nodiscard]] const std::vector<BusEvent>& events() const noexcept { return m_events; }
    /// There when the watch began.
    [[nodiscard]] const std::vector<PortSighting>& before() const noexcept { return m_before; }
    [[nodiscard]] std::chrono::seconds watched() const;
    /// A phone that a module can talk to, there now; nothing when there is none.
    [[nodiscard]] std::optional<PortSighting> phone() const;
    /// The maker's module that claims it; null when none does.
    [[nodiscard]] const ProtocolModule* makerOf(const PortSighting& sighting) const;

Q_SIGNALS:
    /// Something came or went.
    void changed();
    /// A phone in a download mode came while we looked.
    void phoneCame(const flashwright::PortSighting& sighting, const QString& stage);

private:
    void heard(const BusEvent& event);
    [[nodiscard]] std::string stageOf(const PortSighting& sighting) const;

    Station* m_station = nullptr;
    std::shared_ptr<void> m_listening;
    quint64 m_turn = 0; ///< what an earlier watch hears late is dropped
    TimePoint m_since{};
    std::vector<PortSighting> m_before;
    std::vector<BusEvent> m_events;
    std::vector<Appearance> m_seen;
};

} // namespace flashwright
