// SPDX-License-Identifier: GPL-3.0-or-later
/// Progress of a package's checksum pass, carried to the GUI thread.
#pragma once

#include "core/progress/progress_sink.h"

#include <QObject>

#include <atomic>

namespace flashwright {

/// ProgressSink on any thread, a signal on the thread this object lives on; at most one is in flight.
class CheckProgress final : public QObject, public ProgressSink {
    Q_OBJECT
public:
    explicit CheckProgress(QObject* parent = nullptr);

    void enter(Stage stage, std::string_view item, std::uint64_t totalBytes) override;
    void moved(std::uint64_t doneBytes) noexcept override;
    void phoneSaid(std::string_view) override { }

Q_SIGNALS:
    void progressed(quint64 doneBytes, quint64 totalBytes);

private:
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic_flag m_posted;
};

} // namespace flashwright
