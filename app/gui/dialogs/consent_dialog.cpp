// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/consent_dialog.h"

#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "ui_consent_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace flashwright {

namespace {

void makeBold(QWidget& widget, double scale)
{
    QFont font = widget.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    widget.setFont(font);
}

bool isVerify(const Operation& operation)
{
    return operation.kind == OperationKind::Verify;
}

} // namespace

ConsentDialog::ConsentDialog(
    FlashPlan plan, PlanSummary summary, Reason reason, const QString& phone, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_summary(std::move(summary))
    , m_ui(std::make_unique<Ui::ConsentDialog>())
{
    m_ui->setupUi(this);
    setProperty("helpTopic", QStringLiteral("safety"));
    makeBold(*m_ui->headline, 1.3);
    makeBold(*m_ui->userData, 1.0);
    QPushButton* yes = m_ui->buttons->button(QDialogButtonBox::Ok);
    QPushButton* no = m_ui->buttons->button(QDialogButtonBox::Cancel);
    yes->setText(yesText());
    yes->setObjectName(QStringLiteral("yes"));
    no->setText(tr("&Cancel"));
    no->setObjectName(QStringLiteral("no"));
    yes->setDefault(true);
    showHeadline(reason, phone);
    showPlan();
    showPointOfNoReturn();
    showFindings();
    askForWord(*yes);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleName(m_ui->headline->text());
    setAccessibleDescription(m_ui->userData->text());
    if (!m_ui->confirmation->isHidden()) {
        m_ui->confirmWord->setFocus();
    } else {
        yes->setFocus();
    }
}

QString ConsentDialog::yesText() const
{
    const bool writes = std::ranges::any_of(m_plan.operations(),
        [](const Operation& operation) { return operation.kind == OperationKind::Write; });
    if (!writes) {
        return tr("&Erase");
    }
    return m_plan.losesUserData() ? tr("&Erase and Download") : tr("Start &Download");
}

void ConsentDialog::askForWord(QPushButton& yes)
{
    const QString word = confirmWord(m_plan);
    m_ui->confirmWord->setAccessibleName(tr("Word that confirms"));
    m_ui->confirmation->setVisible(!word.isEmpty());
    if (word.isEmpty()) {
        return;
    }
    m_ui->confirmCaption->setText(tr("This cannot be undone. Type \u201c%1\u201d to go on:").arg(word));
    m_ui->confirmWord->setAccessibleDescription(m_ui->confirmCaption->text());
    yes.setEnabled(false);
    connect(m_ui->confirmWord, &QLineEdit::textChanged, this,
        [&yes, word](const QString& typed) { yes.setEnabled(typed.trimmed() == word); });
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::showHeadline(Reason reason, const QString& phone)
{
    switch (reason) {
    case Reason::BeforeStart:
        m_ui->headline->setText(tr("This is what happens to every phone you plug in until you press Stop."));
        break;
    case Reason::PlanGrew:
        m_ui->headline->setText(
            tr("%1 needs more than you agreed to. Nothing has been written to it yet.").arg(phone));
        break;
    case Reason::GoOn:
        m_ui->headline->setText(
            tr("The interrupted job goes on, with the same %1 only. Steps that are done are compared, the "
               "others are carried out.")
                .arg(phone));
        break;
    }
    m_ui->userData->setText(m_plan.losesUserData()
            ? tr("\u26a0 Photos, messages and apps on the phone are ERASED and cannot be brought back.")
            : tr("\u2713 Photos, messages and apps on the phone are kept."));
    showKept();
}

void ConsentDialog::showPlan()
{
    QTreeWidget* list = m_ui->plan;
    for (const Operation& operation : m_plan.operations()) {
        if (isVerify(operation)) {
            continue;
        }
        auto* item = new QTreeWidgetItem(list);
        item->setText(0, operationText(operation.kind));
        item->setText(1, targetText(operation));
        item->setText(2, operation.bytes > 0 ? bytesText(operation.bytes) : tr("all of it"));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(3, operation.danger == Danger::None ? QString() : dangerText(operation.danger));
        item->setToolTip(3, item->text(3));
        if (operation.danger >= Danger::UserData && operation.danger != Danger::BootChain) {
            QFont font = item->font(3);
            font.setBold(true);
            item->setFont(3, font);
        }
    }
    for (const LeftOutEntry& left : m_plan.leftOut()) {
        auto* item = new QTreeWidgetItem(list);
        item->setText(0, left.why == LeftOut::Calibration ? tr("Keep") : tr("Leave alone"));
        item->setText(1, QString::fromStdString(left.entryId));
        item->setText(3, leftOutText(left.why));
    }
    for (int column = 0; column < 3; ++column) {
        list->resizeColumnToContents(column);
    }
    if (list->topLevelItemCount() > 0) {
        list->setCurrentItem(list->topLevelItem(0));
    }
}

void ConsentDialog::showKept()
{
    QStringList kept;
    bool saved = false;
    for (const KeptArea& area : m_summary.kept) {
        kept += QString::fromStdString(area.name);
        saved = saved || area.saved;
    }
    kept.removeDuplicates();
    const QString names = kept.join(tr(", "));
    m_ui->kept->setText(
        saved ? tr(
            "\u2713 Identity and calibration of the phone are copied to this computer first, and compared "
            "at the end (%1).")
                    .arg(names)
              : tr("\u2713 Calibration and identity of the phone are kept (%1).").arg(names));
    m_ui->kept->setVisible(!kept.isEmpty());
}

/// "Total: 2 GiB, about 4 minutes."
QString ConsentDialog::sizeAndTime() const
{
    const QString size = bytesText(m_plan.totalBytes());
    return m_summary.expected ? tr("Total: %1, about %2.").arg(size, durationText(*m_summary.expected))
                              : tr("Total: %1.").arg(size);
}

void ConsentDialog::showPointOfNoReturn()
{
    if (!m_summary.changesPhone) {
        m_ui->noReturn->setText(tr("Nothing on the phone is changed."));
        return;
    }
    if (!m_summary.pointOfNoReturn) {
        m_ui->noReturn->setText(
            tr("You can stop after any step: the phone starts as before. %1").arg(sizeAndTime()));
        return;
    }
    const Operation& first = m_plan.operations()[*m_summary.pointOfNoReturn];
    //: %1 is a step such as "Write boot", %2 sizes and times
    m_ui->noReturn->setText(
        tr("Point of no return: the step \u201c%1\u201d. Until then you can stop without a trace; after it "
           "the phone may not start before a download has finished. %2")
            .arg(QString(operationText(first.kind) % u' ' % targetText(first)).trimmed(), sizeAndTime()));
}

void ConsentDialog::showFindings()
{
    QStringList lines;
    for (const Finding& finding : m_plan.findings()) {
        lines += tr("%1: %2").arg(severityText(finding.severity), findingText(finding));
    }
    m_ui->findings->setText(lines.join(u'\n'));
    m_ui->findings->setVisible(!lines.isEmpty());
}

} // namespace flashwright
