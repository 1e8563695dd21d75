// SPDX-License-Identifier: GPL-3.0-or-later
/// What tests of conversations need around them: images, sinks, listeners, bytes as documents write them.
#pragma once

#include "core/module/conversation.h"

#include <algorithm>
#include <cctype>
#include <random>
#include <stdexcept>

namespace flashwright::mediatek::test {

class BytesImage final : public ImageSource {
public:
    explicit BytesImage(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const std::size_t got = std::min(into.size(), m_bytes.size() - m_at);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), got, into.begin());
        m_at += got;
        return got;
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
};

class BytesSink final : public ImageSink {
public:
    Bytes bytes;
    Result<void> write(ByteSpan part) override
    {
        bytes.insert(bytes.end(), part.begin(), part.end());
        return {};
    }
    Result<void> finish() override { return {}; }
};

class Listener final : public ProgressSink {
public:
    std::vector<Stage> stages;
    std::uint64_t done = 0;
    void enter(Stage stage, std::string_view, std::uint64_t) override { stages.push_back(stage); }
    void moved(std::uint64_t bytes) noexcept override { done = bytes; }
    void phoneSaid(std::string_view) override { }
};

inline Bytes noise(std::size_t bytes, std::uint32_t seed)
{
    std::mt19937 random(seed);
    Bytes data(bytes);
    for (std::byte& byte : data) {
        byte = static_cast<std::byte>(random());
    }
    return data;
}

inline Bytes contentsOf(ImageSource& image)
{
    Bytes all(static_cast<std::size_t>(image.size()));
    std::size_t done = 0;
    while (done < all.size()) {
        const auto got = image.read(MutableByteSpan(all).subspan(done));
        if (!got || *got == 0) {
            throw std::runtime_error("the image ends early");
        }
        done += *got;
    }
    return all;
}

inline Operation operationOn(OperationKind kind, std::string target, std::uint64_t bytes = 0)
{
    Operation operation;
    operation.kind = kind;
    operation.target = std::move(target);
    operation.bytes = bytes;
    return operation;
}

/// "7e 00 80" -> three bytes. Anything that is no hexadecimal digit separates.
inline Bytes hex(std::string_view text)
{
    Bytes bytes;
    int high = -1;
    for (const char c : text) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) {
            continue;
        }
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::byte>(high * 16 + digit));
            high = -1;
        }
    }
    if (high >= 0) {
        throw std::invalid_argument("odd number of hexadecimal digits");
    }
    return bytes;
}

} // namespace flashwright::mediatek::test
