// SPDX-License-Identifier: GPL-3.0-or-later
/// A loader on its way into memory: the START / MIDST / END rules that boot ROM and first loader share.
#pragma once

#include "protocols/unisoc/virtual/device_program.h"

namespace flashwright::unisoc::device {

class RamDownload {
public:
    /// Reads address and size of a START payload; nothing when its length is none of the known ones.
    struct Target {
        std::uint64_t address = 0;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] static std::optional<Target> parseStart(ByteSpan payload);

    [[nodiscard]] std::uint16_t start(Target target);
    [[nodiscard]] std::uint16_t data(ByteSpan payload);
    [[nodiscard]] std::uint16_t end();

    [[nodiscard]] std::uint64_t address() const noexcept { return m_target.address; }
    [[nodiscard]] ByteSpan image() const noexcept { return m_image; }
    [[nodiscard]] bool completes(std::size_t payloadBytes) const noexcept;
    [[nodiscard]] bool ended() const noexcept { return m_state == State::Ended; }

private:
    enum class State : std::uint8_t { Idle, Started, Ended };
    State m_state = State::Idle;
    Target m_target;
    Bytes m_image;
};

/// True when the image carries no practice tag, or the one of this profile and role ("FDL1", "FDL2").
[[nodiscard]] bool isTrusted(ByteSpan image, std::string_view profileId, std::string_view role);

/// True when the loader announces that it enumerates a second time.
/// Source: [peer] yonglongliu/chipram: nand_fdl/fdl-1/src/fdl_main.c
[[nodiscard]] bool announcesSecondEnumeration(ByteSpan image);

} // namespace flashwright::unisoc::device
