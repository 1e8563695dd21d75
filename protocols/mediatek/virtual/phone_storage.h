// SPDX-License-Identifier: GPL-3.0-or-later
/// The phone's flash: its regions, a real GPT on the user area, and what was written where.
#pragma once

#include "core/transport/virtual/paged_store.h"
#include "protocols/mediatek/virtual/scenario.h"

#include <map>
#include <string_view>

namespace flashwright::mediatek::device {

/// Regions as the hardware numbers them in this room.
enum class Part : std::uint8_t { Boot1, Boot2, Rpmb, User, Lu0, Lu1 };

/// Not thread-safe: the phone calls it under its lock.
class PhoneStorage {
public:
    PhoneStorage(const PhoneProfile& profile, const Scenario& scenario);

    [[nodiscard]] bool has(Part part) const;
    [[nodiscard]] std::uint64_t size(Part part) const; ///< 0 when it has none
    /// False when the range leaves the region (nothing is done), or the flash is read-only by fuse.
    [[nodiscard]] bool write(Part part, std::uint64_t offset, ByteSpan bytes);
    [[nodiscard]] bool read(Part part, std::uint64_t offset, MutableByteSpan into) const;
    [[nodiscard]] bool erase(Part part, std::uint64_t offset, std::uint64_t bytes);

    /// A valid primary GPT is on the user area now (read from the stored bytes, not remembered).
    [[nodiscard]] bool hasTable() const;
    struct Line {
        std::string name;
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] std::vector<Line> table() const; ///< of the stored GPT; empty when there is none
    /// Another storage kind than eMMC has other parts; names as in contents(): "boot1", "lu0", "rpmb",
    /// "user".
    [[nodiscard]] static std::string_view partName(Part part) noexcept;
    [[nodiscard]] std::string placeAt(Part part, std::uint64_t offset) const; ///< partition or region name

    /// Contents by partition and region up to the last byte ever written there; never written ones are left
    /// out. "pgpt" and "sgpt" are the areas of the table.
    [[nodiscard]] std::map<std::string, Bytes> contents() const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace flashwright::mediatek::device
