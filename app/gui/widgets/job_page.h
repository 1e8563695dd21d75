// SPDX-License-Identifier: GPL-3.0-or-later
/// One kind of job on the left side of the window: what it needs to know, and the request it makes.
#pragma once

#include "core/plan/job_request.h"

#include <QWidget>

namespace flashwright {

/// GUI thread.
class JobPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Enough is chosen for a start.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// What the start button says: "Read Back".
    [[nodiscard]] virtual QString verb() const = 0;
    /// The command of the same work, as the history files it: "flash".
    [[nodiscard]] virtual std::string kind() const = 0;
    /// Turns the plain download that the firmware gives into this page's job.
    virtual void applyTo(JobRequest& request) const = 0;
    /// Nothing can be changed while phones are worked on.
    virtual void setFrozen(bool frozen) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace flashwright
