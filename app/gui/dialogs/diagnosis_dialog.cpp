// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/diagnosis_dialog.h"

#include "app/gui/dialogs/remedy_buttons.h"
#include "app/gui/models/phone_words.h"
#include "app/gui/phones/card_words.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/theme.h"
#include "app/text/fault_text.h"
#include "app/text/problem_text.h"
#include "app/text/question_text.h"
#include "app/text/remedy_text.h"
#include "core/diagnosis/asked_fact.h"
#include "core/journal/journal.h"
#include "ui_diagnosis_dialog.h"

#include <QClipboard>

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
    setProperty("helpTopic", QString(QLatin1String("error/") + QString::fromStdString(row.diagnosis.id)));
    m_ui->mark->setPixmap(
        roundMark(verdictLook(Verdict::Failed, isDark(palette())), 56, devicePixelRatioF()));
    m_ui->mark->setAccessibleName(verdictText(Verdict::Failed));
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_ui->headline->setFont(big);
    QFont medium = m_ui->next->font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    m_ui->next->setFont(medium);
    QPushButton* copy = m_ui->buttons->addButton(tr("Copy &Report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setToolTip(tr("Copies cause, evidence and error without serial numbers, to ask somebody for help"));
    copy->setAccessibleDescription(copy->toolTip());
    copy->setAutoDefault(false);
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(copy, &QPushButton::clicked, this, &DiagnosisDialog::copyReport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->fold, &QToolButton::toggled, this, &DiagnosisDialog::foldEvidence);
    connect(m_ui->answer, &QComboBox::activated, this, &DiagnosisDialog::answer);
    foldEvidence(false);
    showAll();
}

void DiagnosisDialog::tell(const PhoneRow& row)
{
    m_row = row;
    showAll();
}

void DiagnosisDialog::showAll()
{
    showTexts();
    showQuestion();
    showSteps();
    showButtons();
    showEvidence();
    setAccessibleName(m_ui->headline->text());
    setAccessibleDescription(QString(m_ui->next->text() % u' ' % m_ui->cause->text()));
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

/// What to try when the first does not help.
void DiagnosisDialog::showSteps()
{
    const std::vector<Remedy>& remedies = m_row.diagnosis.remedies;
    m_ui->next->setText(remedies.empty()
            ? tr("Copy the report and send it with your question: the cause is not in our list yet.")
            : remedyText(remedies.front().text));
    QString html = QStringLiteral("<ul>");
    for (std::size_t at = 1; at < remedies.size(); ++at) {
        html += QStringLiteral("<li style=\"margin-bottom:6px\">%1")
                    .arg(remedyText(remedies[at].text).toHtmlEscaped());
        const QString risk = riskText(remedies[at].risk);
        if (!risk.isEmpty()) {
            html += QStringLiteral(" <i>(%1)</i>").arg(risk.toHtmlEscaped());
        }
        html += QStringLiteral("</li>");
    }
    m_ui->steps->setHtml(html + QStringLiteral("</ul>"));
    m_ui->steps->setVisible(remedies.size() > 1);
    m_ui->stepsCaption->setVisible(remedies.size() > 1);
}

/// The one that tells the remaining causes apart best; the next one when it was answered.
void DiagnosisDialog::showQuestion()
{
    const FailureCase failure{m_row.outcome.error.value_or(Error{}), m_row.outcome.reached, m_row.seen};
    const std::vector<AskedFact> questions = worthAsking(failure);
    m_ui->question->setVisible(!questions.empty());
    m_question = questions.empty() ? std::string() : std::string(questions.front().fact);
    m_ui->answer->clear();
    if (questions.empty()) {
        return;
    }
    m_ui->questionText->setText(questionText(m_question));
    m_ui->answer->setAccessibleName(m_ui->questionText->text());
    m_ui->answer->addItem(tr("Choose an answer"));
    for (const std::string_view word : questions.front().answers) {
        const QString plain = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        m_ui->answer->addItem(answerText(m_question, word), plain);
    }
}

void DiagnosisDialog::answer()
{
    const std::string word = m_ui->answer->currentData().toString().toStdString();
    if (const auto line = answerFact(m_question, word)) {
        Q_EMIT answered(*line);
    }
}

QPushButton* DiagnosisDialog::addAction(const std::string& action, const QString& explanation)
{
    auto* button = new QPushButton(remedyButtonText(action), m_ui->actions);
    button->setObjectName(QLatin1String("remedy-") % QString::fromStdString(action));
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(false);
    m_ui->actionsRow->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, word = QString::fromStdString(action)] {
        accept();
        Q_EMIT remedyWanted(word);
    });
    return button;
}

/// One to press, and what else the program can do itself, in the order of the steps.
void DiagnosisDialog::showButtons()
{
    while (QLayoutItem* item = m_ui->actionsRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::string first = nextAction(m_row.diagnosis);
    std::set<std::string> seen;
    if (!first.empty()) {
        QPushButton* primary = addAction(first, m_ui->next->text());
        primary->setDefault(true);
        primary->setFocus();
        seen.insert(first);
    } else {
        m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
    }
    for (const Remedy& remedy : m_row.diagnosis.remedies) {
        const bool known = !remedyButtonText(remedy.action).isEmpty();
        if (known && seen.size() < MostButtons && seen.insert(remedy.action).second) {
            addAction(remedy.action, remedyText(remedy.text));
        }
    }
    m_ui->actionsRow->addStretch(1);
    m_ui->actions->setVisible(!seen.empty());
}

void DiagnosisDialog::showEvidence()
{
    m_ui->evidence->clear();
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
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->fold->setArrowType(open ? Qt::DownArrow : (mirrored ? Qt::LeftArrow : Qt::RightArrow));
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
