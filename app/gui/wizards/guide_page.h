// SPDX-License-Identifier: GPL-3.0-or-later
/// One page of a guide: a title, a sentence, and what the person does about it.
#pragma once

#include "app/gui/controllers/workbench.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace flashwright {

class GuideWizard;

/// GUI thread.
class GuidePage : public QWizardPage {
    Q_OBJECT
public:
    explicit GuidePage(const Workbench& bench, QWidget* parent = nullptr);

    /// False: the guide goes past it.
    [[nodiscard]] virtual bool isNeeded() const { return true; }
    /// The step that Back leads to when it is not simply the page before; -1 = the page before.
    [[nodiscard]] virtual int backTo() const { return -1; }
    [[nodiscard]] int nextId() const override;
    /// What has the keyboard when the page comes.
    [[nodiscard]] virtual QWidget* first() const { return nullptr; }

protected:
    /// Sets every text of the page.
    virtual void retranslate() = 0;
    void say(const QString& title, const QString& sentence);
    [[nodiscard]] const Workbench& bench() const noexcept { return m_bench; }
    /// Only once the page belongs to a guide.
    [[nodiscard]] GuideWizard& guide() const;
    [[nodiscard]] QVBoxLayout& column() const noexcept { return *m_column; }
    /// A label that wraps.
    [[nodiscard]] QLabel* addText(const char* name = nullptr);
    void changeEvent(QEvent* event) override;

private:
    Workbench m_bench;
    QVBoxLayout* m_column;
};

} // namespace flashwright
