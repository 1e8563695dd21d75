// SPDX-License-Identifier: GPL-3.0-or-later
/// One image on its way into an area: sizes, calibration sums, sparse expansion.
#pragma once

#include "protocols/unisoc/virtual/device_program.h"
#include "protocols/unisoc/virtual/sparse_expander.h"

namespace flashwright::unisoc::device {

/// Not thread-safe. Answers are reply codes.
class ImageWriter {
public:
    /// `sum` is the announced byte sum. `expands` false: sparse images are stored as they are.
    ImageWriter(PhoneStorage& storage, Area area, std::uint64_t bytes, std::optional<std::uint32_t> sum,
        bool expands);

    /// Plain images larger than this are refused at their first block; 0 = no limit. Sparse ones need no
    /// buffer. Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2/src/fdl_emmc_command.c
    void limitPlain(std::uint64_t bytes) noexcept { m_plainLimit = bytes; }

    [[nodiscard]] std::uint16_t push(ByteSpan bytes);
    [[nodiscard]] std::uint16_t finish();

    [[nodiscard]] const Area& area() const noexcept { return m_area; }
    [[nodiscard]] std::uint64_t left() const noexcept { return m_bytes - m_received; }
    [[nodiscard]] std::uint64_t received() const noexcept { return m_received; }

private:
    [[nodiscard]] std::uint16_t decide();
    [[nodiscard]] std::uint16_t store(ByteSpan bytes);
    [[nodiscard]] std::uint16_t storeCalibration();
    [[nodiscard]] bool buffering() const noexcept { return m_area.calibration || m_undecided; }

    PhoneStorage& m_storage;
    Area m_area;
    std::uint64_t m_bytes;
    std::optional<std::uint32_t> m_sum;
    std::uint64_t m_received = 0;
    std::uint64_t m_stored = 0;
    std::uint64_t m_plainLimit = 0;
    Bytes m_head; ///< the first bytes until the format is known; all of a calibration image
    bool m_undecided;
    std::optional<SparseExpander> m_sparse;
    std::uint16_t m_failure = 0;
};

} // namespace flashwright::unisoc::device
