// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone_carrier.h"

#include <algorithm>
#include <future>
#include <tuple>

namespace flashwright::test {

namespace {

TimePoint clockNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace

/// The phone's side of its cable.
class PhoneCarrier::Link final : public PhoneLink {
public:
    explicit Link(PhoneCarrier& owner)
        : m_owner(owner)
    {
    }
    [[nodiscard]] LinkKind kind() const override { return m_owner.m_kind; }
    [[nodiscard]] TimePoint now() const override { return clockNow(); }

    void send(Bytes transfer, milliseconds after, bool zeroPacket) override
    {
        int appearance = 0;
        bool direct = false;
        {
            const std::lock_guard lock(m_owner.m_mutex);
            appearance = m_owner.m_appearance;
            // Past anything that waits its turn, bytes would overtake each other.
            direct = after <= milliseconds(0) && m_owner.m_present && m_owner.m_tasks.empty()
                && !m_owner.m_working;
        }
        if (direct) {
            m_owner.send(appearance, transfer, zeroPacket);
            return;
        }
        m_owner.post(now() + after, [this, appearance, zeroPacket, bytes = std::move(transfer)] {
            m_owner.send(appearance, bytes, zeroPacket);
        });
    }

    void leave(milliseconds after, std::optional<milliseconds> backAfter) override
    {
        m_owner.post(now() + after, [this, backAfter] { m_owner.disappearFor(-ESHUTDOWN, backAfter); });
    }

private:
    PhoneCarrier& m_owner;
};

PhoneCarrier::PhoneCarrier(std::shared_ptr<VirtualPhone> phone, LinkKind kind)
    : m_phone(std::move(phone))
    , m_kind(kind)
    , m_link(std::make_unique<Link>(*this))
    , m_worker([this](const std::stop_token& stop) { serve(stop); })
{
}

PhoneCarrier::~PhoneCarrier() = default;

void PhoneCarrier::finish()
{
    m_worker.request_stop();
    m_worker.join();
    disappear(-ESHUTDOWN);
}

void PhoneCarrier::plug()
{
    postAndWait([this] { appear(); });
}

void PhoneCarrier::pull(int urbStatus)
{
    postAndWait([this, urbStatus] { disappear(urbStatus); });
}

void PhoneCarrier::pullAfter(std::uint64_t bytes, int urbStatus, std::optional<milliseconds> backAfter)
{
    const std::lock_guard lock(m_mutex);
    m_backAfter = backAfter;
    m_bytesLeft = bytes;
    m_pullStatus = urbStatus;
}

std::vector<ControlRequest> PhoneCarrier::controls()
{
    const std::lock_guard lock(m_mutex);
    return m_controls;
}

int PhoneCarrier::appearances()
{
    const std::lock_guard lock(m_mutex);
    return m_appearance;
}

bool PhoneCarrier::asked(const ControlRequest& request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_controls.push_back(request);
    }
    const std::lock_guard calling(m_phoneMutex);
    return m_phone->control(request, *m_link);
}

void PhoneCarrier::arrived(ByteSpan transfer, bool ended)
{
    count(transfer.size());
    const std::lock_guard calling(m_phoneMutex);
    m_phone->received(transfer, ended, *m_link);
}

void PhoneCarrier::post(TimePoint due, std::function<void()> run)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back({due, ++m_lastOrder, std::move(run)});
    m_changed.notify_all();
}

void PhoneCarrier::postAndWait(const std::function<void()>& run)
{
    std::promise<void> done;
    post(clockNow(), [&] {
        run();
        done.set_value();
    });
    done.get_future().wait();
}

void PhoneCarrier::serve(const std::stop_token& stop)
{
    const auto sooner = [](const Task& a, const Task& b) {
        return std::tie(a.due, a.order) < std::tie(b.due, b.order);
    };
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto next = std::min_element(m_tasks.begin(), m_tasks.end(), sooner);
        if (next == m_tasks.end()) {
            m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); });
            continue;
        }
        if (const TimePoint due = next->due; due > clockNow()) {
            m_changed.wait_until(lock, stop, due, [seen = m_lastOrder, this] { return m_lastOrder != seen; });
            continue;
        }
        const std::function<void()> run = std::move(next->run);
        m_tasks.erase(next);
        m_working = true;
        lock.unlock();
        run();
        lock.lock();
        m_working = false;
    }
}

void PhoneCarrier::appear()
{
    int appearance = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_present) {
            return;
        }
        appearance = ++m_appearance; // what plugged() sends belongs to this appearance already
    }
    PhoneIdentity identity;
    {
        const std::lock_guard calling(m_phoneMutex);
        m_phone->plugged(*m_link);
        identity = m_phone->identity();
    }
    present(identity, appearance);
    const std::lock_guard lock(m_mutex);
    m_present = true;
}

void PhoneCarrier::disappear(int urbStatus)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_present) {
            return;
        }
        m_present = false;
    }
    withdraw(urbStatus); // may wait for a thread that is inside the phone: no lock is held here
    const std::lock_guard calling(m_phoneMutex);
    m_phone->left();
}

void PhoneCarrier::disappearFor(int urbStatus, std::optional<milliseconds> backAfter)
{
    disappear(urbStatus);
    if (backAfter) {
        post(clockNow() + *backAfter, [this] { appear(); });
    }
}

void PhoneCarrier::send(int appearance, const Bytes& transfer, bool zeroPacket)
{
    {
        const std::lock_guard lock(m_mutex);
        if (appearance != m_appearance || !m_present) {
            return;
        }
    }
    count(transfer.size());
    transmit(transfer, zeroPacket);
}

void PhoneCarrier::count(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_bytesLeft) {
        return;
    }
    *m_bytesLeft -= std::min<std::uint64_t>(*m_bytesLeft, bytes);
    if (*m_bytesLeft == 0) {
        m_bytesLeft.reset();
        m_tasks.push_back({clockNow(), ++m_lastOrder,
            [this, status = m_pullStatus, back = m_backAfter] { disappearFor(status, back); }});
        m_changed.notify_all();
    }
}

} // namespace flashwright::test
