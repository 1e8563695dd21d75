// SPDX-License-Identifier: GPL-3.0-or-later
/// How good the cable, the hub and the port are, as far as the work so far shows it.
#pragma once

#include "core/transport/bus.h"

#include <array>
#include <vector>

namespace flashwright {

enum class LinkGrade : std::uint8_t { Unknown, Good, Fair, Bad };

/// "unknown", "good", "fair", "bad"
[[nodiscard]] std::string_view gradeName(LinkGrade grade) noexcept;

/// What was measured. Values only.
struct LinkReading {
    std::optional<std::chrono::microseconds> latency; ///< median of the first exchanges
    int retries = 0; ///< operations that had to be done again
    int resets = 0; ///< the port lost the phone and had it back at once, as with a worn plug
    UsbSpeed speed = UsbSpeed::Unknown; ///< Unknown on a serial line: not judged
};

/// The worst of its parts.
[[nodiscard]] LinkGrade gradeOf(const LinkReading& reading) noexcept;

/// Appearances on this port that lasted for less than a loose contact needs. Pure.
[[nodiscard]] int countResets(const std::vector<BusEvent>& events, const std::string& portPath);

/// Collects a reading. Session thread only.
class LinkMeter {
public:
    /// The time from the end of a request to the first byte of its answer; only the first exchanges count:
    /// they are short, so they show the link and not the phone's storage.
    void exchanged(std::chrono::nanoseconds latency);
    void retried() noexcept { ++m_retries; }
    [[nodiscard]] int retries() const noexcept { return m_retries; }
    [[nodiscard]] LinkReading reading(UsbSpeed speed, int resets) const;

private:
    static constexpr std::size_t Most = 32;
    std::vector<std::chrono::nanoseconds> m_latencies;
    int m_retries = 0;
};

} // namespace flashwright
