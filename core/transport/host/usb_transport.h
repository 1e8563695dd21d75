// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone on a bulk pipe pair of libusb's.
#pragma once

#include "core/transport/host/usb_claim.h"
#include "core/transport/host/usb_in_pipe.h"
#include "core/transport/host/usb_library.h"
#include "core/transport/host/usb_out_pipe.h"

namespace flashwright::host {

/// Session thread only. The destructor waits until no transfer is in flight, gives the interface back and
/// closes.
class UsbTransport final : public Transport {
public:
    UsbTransport(std::shared_ptr<UsbLibrary> library, std::unique_ptr<UsbClaim> claim, Clock& clock);
    ~UsbTransport() override;
    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    std::shared_ptr<UsbLibrary> m_library;
    std::unique_ptr<UsbClaim> m_claim;
    UsbLink m_link;
    UsbInPipe m_in;
    UsbOutPipe m_out;
};

} // namespace flashwright::host
