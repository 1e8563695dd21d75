// SPDX-License-Identifier: GPL-3.0-or-later
/// The green round mark, in words: what was written, what was proved, what was kept, what to do now.
#pragma once

#include "app/gui/models/phone_row.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SuccessDialog;
}

namespace flashwright {

/// GUI thread.
class SuccessDialog final : public QDialog {
    Q_OBJECT
public:
    SuccessDialog(const PhoneRow& row, Farewell farewell, QWidget* parent = nullptr);
    ~SuccessDialog() override;

private:
    std::unique_ptr<Ui::SuccessDialog> m_ui;
};

/// "Unplug the phone; it restarts by itself. …": depends on the farewell.
[[nodiscard]] QString nextStepText(Farewell farewell);
/// The lines below the headline.
[[nodiscard]] QStringList successFacts(const PhoneRow& row);

} // namespace flashwright
