// SPDX-License-Identifier: GPL-3.0-or-later
/// SHA-1 and SHA-256, in one go or bit by bit.
#pragma once

#include "core/base/bytes.h"

#include <memory>

namespace flashwright {

/// A digest in the making. One thread at a time; movable, not copyable.
class Digest {
public:
    enum class Kind : std::uint8_t { Sha1, Sha256 };
    explicit Digest(Kind kind);
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(ByteSpan bytes);
    /// 20 or 32 bytes; the digest begins anew afterwards.
    [[nodiscard]] Bytes finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// 20 bytes. Pure; any thread. Source: [spec] FIPS 180-4
[[nodiscard]] Bytes sha1(ByteSpan bytes);
/// 32 bytes. Pure; any thread. Source: [spec] FIPS 180-4
[[nodiscard]] Bytes sha256(ByteSpan bytes);

} // namespace flashwright
