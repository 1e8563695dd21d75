// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a download failed, what proves it, and what to do now.
#pragma once

#include "app/gui/models/phone_row.h"

#include <QDialog>
#include <QPushButton>

#include <memory>

namespace Ui {
class DiagnosisDialog;
}

namespace flashwright {

/// GUI thread.
class DiagnosisDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DiagnosisDialog(const PhoneRow& row, QWidget* parent = nullptr);
    ~DiagnosisDialog() override;

    /// The same phone, with what an answer made of the diagnosis.
    void tell(const PhoneRow& row);

    /// What "Copy report" puts on the clipboard: English, with the identities of the unit masked.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    /// The user wants the program to do this: Remedy::action.
    void remedyWanted(const QString& action);
    /// What only the user could see.
    void answered(const flashwright::Evidence& answer);

private:
    void showAll();
    void showTexts();
    void showQuestion();
    void answer();
    QPushButton* addAction(const std::string& action, const QString& explanation);
    void showButtons();
    void showSteps();
    void showEvidence();
    void foldEvidence(bool open);
    void copyReport();

    PhoneRow m_row;
    std::string m_question; ///< fact that is asked for now; empty = none
    std::unique_ptr<Ui::DiagnosisDialog> m_ui;
};

} // namespace flashwright
