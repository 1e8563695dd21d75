// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/success_dialog.h"

#include "app/gui/models/phone_words.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/theme.h"
#include "app/text/number_text.h"
#include "ui_success_dialog.h"

#include <QPushButton>

namespace flashwright {

QString nextStepText(Farewell farewell)
{
    switch (farewell) {
    case Farewell::Reboot:
        return SuccessDialog::tr(
            "Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start "
            "takes minutes.");
    case Farewell::PowerOff:
        return SuccessDialog::tr(
            "Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.");
    case Farewell::Stay:
        return SuccessDialog::tr(
            "The phone is still in download mode. Unplug it and hold Power for 10 s; the "
            "first start takes minutes.");
    }
    return {};
}

QStringList successFacts(const PhoneRow& row)
{
    const Outcome& outcome = row.outcome;
    QStringList lines;
    lines +=
        SuccessDialog::tr("Written: %1 in %2").arg(bytesText(outcome.bytesWritten), clockText(row.elapsed));
    const QString verified = verifiedText(outcome);
    lines += verified.isEmpty() ? SuccessDialog::tr("Not read back: comparing was switched off.") : verified;
    if (outcome.verified.notComparable > 0) {
        lines += SuccessDialog::tr("%n area(s) not compared, because the phone changes them by itself.",
            nullptr, static_cast<int>(outcome.verified.notComparable));
    }
    QStringList kept;
    for (const LeftOutEntry& left : row.plan.leftOut()) {
        if (left.why == LeftOut::Calibration) {
            kept += QString::fromStdString(left.entryId);
        }
    }
    if (!kept.isEmpty()) {
        lines += SuccessDialog::tr("Kept as they were: %1").arg(kept.join(QStringLiteral(", ")));
    }
    lines += row.plan.losesUserData() ? SuccessDialog::tr("The user's data was erased.")
                                      : SuccessDialog::tr("The user's data was kept.");
    return lines;
}

SuccessDialog::SuccessDialog(const PhoneRow& row, Farewell farewell, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SuccessDialog>())
{
    m_ui->setupUi(this);
    setProperty("helpTopic", QStringLiteral("flash"));
    setWindowTitle(tr("Download passed: %1").arg(phoneTitle(row)));
    m_ui->mark->setPixmap(
        roundMark(verdictLook(Verdict::Passed, isDark(palette())), 96, devicePixelRatioF()));
    m_ui->mark->setAccessibleName(verdictText(Verdict::Passed));
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    m_ui->headline->setFont(big);
    m_ui->headline->setText(tr("Passed: %1").arg(phoneTitle(row)));
    QFont medium = m_ui->next->font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    m_ui->next->setFont(medium);
    m_ui->next->setText(nextStepText(farewell));
    m_ui->facts->setText(successFacts(row).join(u'\n'));
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleName(m_ui->headline->text());
    setAccessibleDescription(QString(m_ui->next->text() % u' ' % m_ui->facts->text()));
}

SuccessDialog::~SuccessDialog() = default;

} // namespace flashwright
