// SPDX-License-Identifier: GPL-3.0-or-later
/// The phone's flash: the user area with its table, the boot areas beside it, and what was written where.
#pragma once

#include "core/transport/virtual/paged_store.h"
#include "protocols/unisoc/virtual/scenario.h"

#include <map>
#include <string_view>

namespace flashwright::unisoc::device {

/// A place in one of the stores.
struct Area {
    std::string name;
    int store = 0; ///< PhoneStorage::User, Boot1, Boot2
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint32_t id = 0;
    std::string copy;
    bool calibration = false;
};

/// One line of a new table.
struct TableEntry {
    std::string name;
    std::uint64_t bytes = 0; ///< AreaSpec::RestOfStorage = what is left
    std::uint64_t gapBytes = 0; ///< left free before it
};

/// Not thread-safe: the phone calls it under its lock.
class PhoneStorage {
public:
    enum Store : int { User = 0, Boot1 = 1, Boot2 = 2 };

    PhoneStorage(const PhoneProfile& profile, const Scenario& scenario);

    /// By exact name; also "splloader", "splloader_bak" and "user_partition". Null when there is none.
    /// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
    [[nodiscard]] const Area* find(std::string_view name) const;
    [[nodiscard]] const Area* findId(std::uint32_t id) const;
    [[nodiscard]] const std::vector<Area>& table() const noexcept { return m_table; }

    /// From here on contents() of this area ends where the new image ends, however long the old one was.
    void beginImage(const Area& area);
    /// Writes inside an area. False when the flash is full (scenario); bytes outside the area are the
    /// caller's check.
    [[nodiscard]] bool write(const Area& area, std::uint64_t offset, ByteSpan bytes);
    [[nodiscard]] bool fill(const Area& area, std::uint64_t offset, std::uint64_t length, std::byte value);
    void read(const Area& area, std::uint64_t offset, MutableByteSpan into) const;
    void erase(const Area& area, std::uint64_t offset, std::uint64_t length);
    void eraseEverything();
    /// Copies what was written of one area to another, as far as it fits.
    void copy(const Area& from, const Area& to);

    /// Replaces the table; contents stay where they are, so an identical line keeps its data. False when it
    /// does not fit.
    [[nodiscard]] bool repartition(const std::vector<TableEntry>& entries);

    /// Calibration areas hold a 512-byte header before the data, in two copies.
    void writeCalibration(const Area& area, ByteSpan data);
    /// The bare data of the good copy; nothing when neither header is valid.
    [[nodiscard]] std::optional<Bytes> readCalibration(const Area& area) const;

    /// Contents by area up to the last byte written by the latest image (or put there at first);
    /// calibration areas without their header. Areas never written are left out.
    [[nodiscard]] std::map<std::string, Bytes> contents() const;

private:
    [[nodiscard]] std::optional<std::vector<Area>> layOut(const std::vector<TableEntry>& entries) const;
    [[nodiscard]] bool admit(std::uint64_t bytes);
    [[nodiscard]] std::optional<Bytes> calibrationIn(const Area& area) const;
    void note(const Area& area, std::uint64_t end);
    void seed(const std::vector<ContentSpec>& specs);

    const PhoneProfile& m_profile;
    const Scenario& m_scenario;
    std::vector<PagedStore> m_stores;
    std::vector<Area> m_table;
    std::vector<Area> m_fixed;
    std::map<std::string, std::uint64_t, std::less<>> m_written; ///< highest end ever written, by area
    std::uint64_t m_total = 0;
    bool m_seeding = false;
};

/// True for the names whose data the loader keeps in two headed copies.
[[nodiscard]] bool isCalibrationName(std::string_view name) noexcept;

} // namespace flashwright::unisoc::device
