// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/cut_bus.h"

namespace flashwright::scenarios {

namespace {

class CutTransport final : public Transport {
public:
    CutTransport(std::unique_ptr<Transport> inner, Cutter& cutter, CutBus& bus)
        : m_inner(std::move(inner))
        , m_cutter(cutter)
        , m_bus(bus)
    {
    }

    [[nodiscard]] LinkTraits traits() const override { return m_inner->traits(); }

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        if (left() == 0) {
            return pull();
        }
        auto got = m_inner->read(into, by, stop);
        if (got) {
            m_cutter.passed += *got;
        }
        return got;
    }

    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override
    {
        if (left() > bytes.size()) {
            m_cutter.passed += bytes.size();
            return m_inner->write(bytes, by, stop, end);
        }
        const auto before = bytes.first(static_cast<std::size_t>(left()));
        if (!before.empty()) {
            m_cutter.passed += before.size();
            TRY(m_inner->write(before, by, stop, TransferEnd::Exact));
        }
        return pull();
    }

    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override
    {
        return m_inner->control(request, by, stop);
    }
    Result<void> setBaudRate(std::uint32_t baud) override { return m_inner->setBaudRate(baud); }
    Result<void> discardInput() override { return m_inner->discardInput(); }

private:
    [[nodiscard]] std::uint64_t left() const
    {
        return m_cutter.cutAfter - std::min(m_cutter.passed, m_cutter.cutAfter);
    }

    Failure pull()
    {
        if (!m_cutter.cut) {
            m_cutter.cut = true;
            if (m_cutter.whenCut) {
                m_cutter.whenCut();
            }
            m_bus.pull();
        }
        return fail(Fault::LinkLost, "transport.cut");
    }

    std::unique_ptr<Transport> m_inner;
    Cutter& m_cutter;
    CutBus& m_bus;
};

} // namespace

CutBus::CutBus(Clock& clock, Cutter& cutter)
    : m_bus(clock)
    , m_cutter(cutter)
{
}

Result<std::unique_ptr<Transport>> CutBus::open(
    const PortSighting& sighting, Deadline by, const std::stop_token& stop)
{
    TRY_LET(std::unique_ptr<Transport> inner, m_bus.open(sighting, by, stop));
    return std::make_unique<CutTransport>(std::move(inner), m_cutter, *this);
}

} // namespace flashwright::scenarios
