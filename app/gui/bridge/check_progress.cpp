// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/check_progress.h"

namespace flashwright {

CheckProgress::CheckProgress(QObject* parent)
    : QObject(parent)
{
}

void CheckProgress::enter(Stage, std::string_view, std::uint64_t totalBytes)
{
    m_done = 0;
    m_total = totalBytes;
}

void CheckProgress::moved(std::uint64_t doneBytes) noexcept
{
    m_done = doneBytes;
    if (m_posted.test_and_set()) {
        return;
    }
    const auto deliver = [this] {
        m_posted.clear();
        Q_EMIT progressed(m_done, m_total);
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

} // namespace flashwright
