// SPDX-License-Identifier: GPL-3.0-or-later
/// What tests of the stages need around a conversation: images, sinks, a catalogue, a listener.
#pragma once

#include "core/base/clock.h"
#include "core/module/conversation.h"
#include "tests/protocols/unisoc/hex.h"

#include <algorithm>

namespace flashwright::unisoc::test {

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
    std::vector<std::string> said;
    std::uint64_t done = 0;
    void enter(Stage stage, std::string_view, std::uint64_t) override { stages.push_back(stage); }
    void moved(std::uint64_t bytes) noexcept override { done = bytes; }
    void phoneSaid(std::string_view text) override { said.emplace_back(text); }
};

inline Bytes toyImage(std::size_t bytes = 16)
{
    Bytes image(bytes);
    for (std::size_t i = 0; i < bytes; ++i) {
        image[i] = static_cast<std::byte>(i);
    }
    return image;
}

inline LoaderImage loaderOf(std::string id, std::optional<std::uint64_t> address, Bytes bytes)
{
    return {id, id, address,
        [bytes]() -> Result<std::unique_ptr<ImageSource>> { return std::make_unique<BytesImage>(bytes); }};
}

inline Operation operationOn(OperationKind kind, std::string target, std::uint64_t bytes = 0)
{
    Operation operation;
    operation.kind = kind;
    operation.target = std::move(target);
    operation.bytes = bytes;
    return operation;
}

inline PortSighting downloadPort()
{
    PortSighting sighting;
    sighting.portPath = "usb-1-1";
    sighting.address = "usb:001:002";
    sighting.id = {0x1782, 0x4d00};
    return sighting;
}

} // namespace flashwright::unisoc::test
