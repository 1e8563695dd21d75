// SPDX-License-Identifier: GPL-3.0-or-later
/// The host's end of a virtual cable. For virtual_bus.cpp only.
#pragma once

#include "core/transport/transport.h"
#include "core/transport/virtual/virtual_socket.h"

namespace flashwright {

/// Belongs to one appearance of the phone: after it has left, every call is LinkLost.
class VirtualTransport final : public Transport {
public:
    VirtualTransport(std::shared_ptr<VirtualSocket> socket, std::uint64_t appearance);
    ~VirtualTransport() override;
    VirtualTransport(const VirtualTransport&) = delete;
    VirtualTransport& operator=(const VirtualTransport&) = delete;

    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    const std::shared_ptr<VirtualSocket> m_socket;
    const std::uint64_t m_appearance;
    const std::size_t m_packetBytes;
};

} // namespace flashwright
