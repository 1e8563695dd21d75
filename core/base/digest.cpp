// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <variant>

namespace flashwright {

namespace {

const std::uint8_t* octets(ByteSpan bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

std::uint8_t* octets(Bytes& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

} // namespace

struct Digest::State {
    std::variant<sha1_ctx, sha256_ctx> context;
};

Digest::Digest(Kind kind)
    : m_state(std::make_unique<State>())
{
    if (kind == Kind::Sha1) {
        sha1_init(&m_state->context.emplace<sha1_ctx>());
    } else {
        sha256_init(&m_state->context.emplace<sha256_ctx>());
    }
}

Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(ByteSpan bytes)
{
    if (auto* first = std::get_if<sha1_ctx>(&m_state->context)) {
        sha1_update(first, bytes.size(), octets(bytes));
    } else {
        sha256_update(std::get_if<sha256_ctx>(&m_state->context), bytes.size(), octets(bytes));
    }
}

Bytes Digest::finish()
{
    if (auto* first = std::get_if<sha1_ctx>(&m_state->context)) {
        Bytes sum(SHA1_DIGEST_SIZE);
        sha1_digest(first, sum.size(), octets(sum));
        return sum;
    }
    Bytes sum(SHA256_DIGEST_SIZE);
    sha256_digest(std::get_if<sha256_ctx>(&m_state->context), sum.size(), octets(sum));
    return sum;
}

Bytes sha1(ByteSpan bytes)
{
    Digest digest(Digest::Kind::Sha1);
    digest.add(bytes);
    return digest.finish();
}

Bytes sha256(ByteSpan bytes)
{
    Digest digest(Digest::Kind::Sha256);
    digest.add(bytes);
    return digest.finish();
}

} // namespace flashwright
