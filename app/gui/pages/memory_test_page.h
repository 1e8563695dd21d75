// SPDX-License-Identifier: GPL-3.0-or-later
/// Let the phone's loader test its memory.
#pragma once

#include "app/gui/pages/job_page.h"

class QLabel;

namespace flashwright {

class MemoryTestPage final : public JobPage {
    Q_OBJECT
public:
    explicit MemoryTestPage(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("memory"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("loader"); }
    [[nodiscard]] bool isExpertOnly() const override { return true; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "memtest"; }
    void applyTo(JobRequest& request) const override;
    void setFrozen(bool) override { }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_what;
};

} // namespace flashwright
