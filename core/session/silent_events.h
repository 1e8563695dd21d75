// SPDX-License-Identifier: GPL-3.0-or-later
/// A listener that hears nothing, for those that want to hear one thing.
#pragma once

#include "core/session/session_events.h"

namespace flashwright {

class SilentEvents : public SessionEvents {
public:
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { }
    void asked(const Question&) override { }
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome&) override { }
};

} // namespace flashwright
