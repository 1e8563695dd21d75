// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/diagnosis_dialog.h"

#include "app/gui/dialogs/remedy_buttons.h"
#include "app/gui/models/phone_words.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/theme.h"
#include "app/text/fault_text.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"
#include "core/journal/journal.h"
#include "ui_diagnosis_dialog.h"

#include <QClipboard>
#include <QPushButton>

#include <set>

namespace flashwright {

namespace {

constexpr std::size_t MostButtons = 3;

} // namespace

DiagnosisDialog::DiagnosisDialog(const PhoneRow& row, QWidget* parent)
    : QDialog(parent)
    , m_row(row)
    , m_ui(std::make_unique<Ui::DiagnosisDialog>())
{
    m_ui->setupUi(this);
    m_ui->mark->setPixmap(
        roundMark(verdictLook(Verdict::Failed, isDark(palette())), 56, devicePixelRatioF()));
    m_ui->mark->setAccessibleName(verdictText(Verdict::Failed));
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->headline->setFont(big);
    showTexts();
    showSteps();
    showButtons();
    showEvidence();
    QPushButton* copy = m_ui->buttons->addButton(tr("Copy &Report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setToolTip(tr("Copies cause, evidence and error without serial numbers, to ask somebody for help"));
    copy->setAccessibleDescription(copy->toolTip());
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(copy, &QPushButton::clicked, this, &DiagnosisDialog::copyReport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->fold, &QToolButton::toggled, this, &DiagnosisDialog::foldEvidence);
    foldEvidence(false);
    setAccessibleName(m_ui->headline->text());
    setAccessibleDescription(m_ui->cause->text());
    if (auto* first = m_ui->actions->findChild<QPushButton*>()) {
        first->setDefault(true);
        first->setFocus();
    } else {
        m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
    }
}

DiagnosisDialog::~DiagnosisDialog() = default;

void DiagnosisDialog::showTexts()
{
    const Diagnosis& diagnosis = m_row.diagnosis;
    setWindowTitle(tr("Download failed: %1").arg(phoneTitle(m_row)));
    m_ui->headline->setText(remedyText(diagnosis.title));
    QString cause = remedyText(diagnosis.cause);
    if (m_row.outcome.error.has_value()) {
        const QString problem = problemText(*m_row.outcome.error);
        cause = cause.isEmpty() ? problem : tr("%1\n%2").arg(cause, problem);
    }
    m_ui->cause->setText(cause);
    m_ui->state->setText(m_row.outcome.bootChainOpen
            ? tr("It stopped at: %1. The phone will not start now; it waits in its download mode, and a "
                 "complete "
                 "download brings it back.")
                  .arg(stageText(m_row.outcome.reached))
            : (m_row.outcome.bytesWritten == 0
                    ? tr("It stopped at: %1. Nothing was written to the phone.")
                          .arg(stageText(m_row.outcome.reached))
                    : tr("It stopped at: %1. Part of the firmware was written; repeat the download.")
                          .arg(stageText(m_row.outcome.reached))));
}

void DiagnosisDialog::showSteps()
{
    QString html = QStringLiteral("<ol>");
    for (const Remedy& remedy : m_row.diagnosis.remedies) {
        html +=
            QStringLiteral("<li style=\"margin-bottom:6px\">%1").arg(remedyText(remedy.text).toHtmlEscaped());
        const QString risk = riskText(remedy.risk);
        if (!risk.isEmpty()) {
            html += QStringLiteral(" <i>(%1)</i>").arg(risk.toHtmlEscaped());
        }
        html += QStringLiteral("</li>");
    }
    if (m_row.diagnosis.remedies.empty()) {
        html +=
            QStringLiteral("<li>%1</li>")
                .arg(tr("Copy the report and send it with your question: the cause is not in our list yet.")
                         .toHtmlEscaped());
    }
    m_ui->steps->setHtml(html + QStringLiteral("</ol>"));
}

/// What the program can do itself, in the order of the steps; the first is the one to press.
void DiagnosisDialog::showButtons()
{
    std::set<std::string> seen;
    for (const Remedy& remedy : m_row.diagnosis.remedies) {
        const QString label = remedyButtonText(remedy.action);
        if (label.isEmpty() || seen.size() == MostButtons || !seen.insert(remedy.action).second) {
            continue;
        }
        auto* button = new QPushButton(label, m_ui->actions);
        button->setObjectName(QLatin1String("remedy-") % QString::fromStdString(remedy.action));
        button->setToolTip(remedyText(remedy.text));
        button->setAccessibleDescription(button->toolTip());
        m_ui->actionsRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action = QString::fromStdString(remedy.action)] {
            accept();
            Q_EMIT remedyWanted(action);
        });
    }
    m_ui->actionsRow->addStretch(1);
    m_ui->actions->setVisible(!seen.empty());
}

void DiagnosisDialog::showEvidence()
{
    for (const Evidence& line : m_row.diagnosis.evidence) {
        auto* item = new QTreeWidgetItem(m_ui->evidence);
        item->setText(0, QString::fromStdString(line.fact));
        item->setText(1, QString::fromStdString(redact(line.value)));
        item->setText(2, QString::fromStdString(line.source));
        item->setToolTip(1, item->text(1));
    }
    for (int column = 0; column < 2; ++column) {
        m_ui->evidence->resizeColumnToContents(column);
    }
}

void DiagnosisDialog::foldEvidence(bool open)
{
    m_ui->evidence->setVisible(open);
    m_ui->fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

QString DiagnosisDialog::report() const
{
    const Diagnosis& diagnosis = m_row.diagnosis;
    std::string text = "Flashwright report\n";
    text += "diagnosis: " + diagnosis.id + "\n" + diagnosis.title + "\n" + diagnosis.cause + "\n";
    text += "stage: " + std::string(stageName(m_row.outcome.reached)) + "\n";
    text += "chip: " + m_row.phone.chip + ", running: " + m_row.phone.runningStage + "\n";
    if (m_row.outcome.error.has_value()) {
        text += "error: " + m_row.outcome.error->toLogLine() + "\n";
    }
    text += "evidence:\n";
    for (const Evidence& line : diagnosis.evidence) {
        text += "  " + line.fact + " = " + line.value + " (" + line.source + ")\n";
    }
    text += "steps:\n";
    for (const Remedy& remedy : diagnosis.remedies) {
        text += "  - " + remedy.text + "\n";
    }
    return QString::fromStdString(redact(text));
}

void DiagnosisDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(report());
}

} // namespace flashwright
