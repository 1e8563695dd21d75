// SPDX-License-Identifier: GPL-3.0-or-later
/// A part of the window that makes one kind of job for phones: what it needs to know, and the request.
#pragma once

#include "app/gui/sections/section.h"
#include "core/plan/job_request.h"

namespace flashwright {

struct JobFile;

/// GUI thread.
class JobPage : public Section {
    Q_OBJECT
public:
    using Section::Section;

    [[nodiscard]] bool showsPhones() const override { return true; }
    /// Enough is chosen for a start.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Why the job cannot be started yet, in one sentence; empty when this page lacks nothing.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// The job needs a firmware that is loaded and checked.
    [[nodiscard]] virtual bool needsPackage() const { return true; }
    /// What the start button says: "Read Back".
    [[nodiscard]] virtual QString verb() const = 0;
    /// The command of the same work, as the history files it: "flash".
    [[nodiscard]] virtual std::string kind() const = 0;
    /// Turns the plain download that the firmware gives into this page's job.
    virtual void applyTo(JobRequest& request) const = 0;
    /// As if the user had chosen what the file says; its firmware is loaded.
    virtual void take(const JobFile& job) { static_cast<void>(job); }
    /// Nothing can be changed while phones are worked on.
    virtual void setFrozen(bool frozen) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace flashwright
