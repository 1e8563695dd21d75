// SPDX-License-Identifier: GPL-3.0-or-later
/// A cause in one sentence, the next action as a button, the evidence behind a fold, and a report to copy.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace flashwright {

/// GUI thread.
class CauseView final : public QWidget {
    Q_OBJECT
public:
    explicit CauseView(QWidget* parent = nullptr);

    /// `error` is of the job that failed; nothing where none did.
    void show(const Diagnosis& diagnosis, const std::optional<Error>& error);
    /// What "Copy Report" puts on the clipboard: English, with the identities of the unit masked.
    [[nodiscard]] QString report() const;
    /// The button to press first; null when nothing can be pressed.
    [[nodiscard]] QPushButton* firstRemedy() const;

Q_SIGNALS:
    /// Remedy::action.
    void remedyWanted(const QString& action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showSteps();
    void showButtons();
    void showEvidence();
    void fold(bool open);

    Diagnosis m_diagnosis;
    std::optional<Error> m_error;
    QLabel* m_cause;
    QTextBrowser* m_steps;
    QHBoxLayout* m_buttons;
    QList<QPushButton*> m_remedies;
    QToolButton* m_fold;
    QPushButton* m_copy;
    QTreeWidget* m_evidence;
};

} // namespace flashwright
