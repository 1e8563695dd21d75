// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/cause_view.h"

#include "app/gui/dialogs/remedy_buttons.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"
#include "core/journal/journal.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <set>

namespace flashwright {

namespace {

constexpr std::size_t MostButtons = 3;

} // namespace

CauseView::CauseView(QWidget* parent)
    : QWidget(parent)
    , m_cause(new QLabel(this))
    , m_steps(new QTextBrowser(this))
    , m_buttons(new QHBoxLayout)
    , m_fold(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_evidence(new QTreeWidget(this))
{
    m_cause->setWordWrap(true);
    m_cause->setTextFormat(Qt::PlainText);
    m_cause->setObjectName(QStringLiteral("causeText"));
    m_steps->setObjectName(QStringLiteral("causeSteps"));
    m_steps->setTabChangesFocus(true);
    m_fold->setObjectName(QStringLiteral("whatWeSaw"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_evidence->setObjectName(QStringLiteral("causeEvidence"));
    m_evidence->setRootIsDecorated(false);
    m_evidence->setTabKeyNavigation(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fold);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_cause);
    column->addWidget(m_steps, 2);
    column->addLayout(m_buttons);
    column->addLayout(row);
    column->addWidget(m_evidence, 1);
    connect(m_fold, &QToolButton::toggled, this, &CauseView::fold);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(report()); });
    fold(false);
    refresh();
}

void CauseView::show(const Diagnosis& diagnosis, const std::optional<Error>& error)
{
    m_diagnosis = diagnosis;
    m_error = error;
    refresh();
}

void CauseView::refresh()
{
    QString cause = remedyText(m_diagnosis.cause);
    if (m_error) {
        const QString problem = problemText(*m_error);
        cause = cause.isEmpty() ? problem : tr("%1\n%2").arg(cause, problem);
    }
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    m_steps->setAccessibleName(tr("What to do now"));
    m_steps->setAccessibleDescription(tr("Steps in the order to try"));
    m_fold->setText(tr("&What we saw"));
    m_copy->setText(tr("C&opy Report"));
    m_copy->setToolTip(tr("Copies cause and evidence without serial numbers, to ask somebody for help"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_evidence->setHeaderLabels({tr("What"), tr("Value"), tr("Seen by")});
    m_evidence->setAccessibleName(tr("What we saw"));
    showSteps();
    showButtons();
    showEvidence();
}

void CauseView::showSteps()
{
    QString html = QStringLiteral("<ol>");
    for (const Remedy& remedy : m_diagnosis.remedies) {
        const QString risk = riskText(remedy.risk);
        html +=
            QStringLiteral("<li style=\"margin-bottom:6px\">%1").arg(remedyText(remedy.text).toHtmlEscaped());
        html += risk.isEmpty() ? QString() : QStringLiteral(" <i>(%1)</i>").arg(risk.toHtmlEscaped());
        html += QStringLiteral("</li>");
    }
    if (m_diagnosis.remedies.empty()) {
        html +=
            QStringLiteral("<li>%1</li>")
                .arg(tr("Copy the report and send it with your question: the cause is not in our list yet.")
                         .toHtmlEscaped());
    }
    m_steps->setHtml(html + QStringLiteral("</ol>"));
}

/// What the program can do itself, in the order of the steps; the first is the one to press.
void CauseView::showButtons()
{
    for (QPushButton* old : std::exchange(m_remedies, {})) {
        old->hide();
        old->deleteLater();
    }
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item;
    }
    std::set<std::string> seen;
    for (const Remedy& remedy : m_diagnosis.remedies) {
        const QString label = remedyButtonText(remedy.action);
        if (label.isEmpty() || seen.size() == MostButtons || !seen.insert(remedy.action).second) {
            continue;
        }
        auto* button = new QPushButton(label, this);
        button->setObjectName(QLatin1String("remedy-") % QString::fromStdString(remedy.action));
        button->setToolTip(remedyText(remedy.text));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this,
            [this, action = QString::fromStdString(remedy.action)] { Q_EMIT remedyWanted(action); });
        m_buttons->addWidget(button);
        m_remedies += button;
        QWidget::setTabOrder(m_remedies.size() > 1
                ? static_cast<QWidget*>(m_remedies.at(m_remedies.size() - 2))
                : static_cast<QWidget*>(m_steps),
            button);
    }
    m_buttons->addStretch(1);
}

QPushButton* CauseView::firstRemedy() const
{
    return m_remedies.value(0);
}

void CauseView::showEvidence()
{
    m_evidence->clear();
    for (const Evidence& line : m_diagnosis.evidence) {
        auto* item = new QTreeWidgetItem(m_evidence);
        item->setText(0, QString::fromStdString(line.fact));
        item->setText(1, QString::fromStdString(redact(line.value)));
        item->setText(2, QString::fromStdString(line.source));
    }
    for (int at = 0; at < 2; ++at) {
        m_evidence->resizeColumnToContents(at);
    }
}

void CauseView::fold(bool open)
{
    m_evidence->setVisible(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

QString CauseView::report() const
{
    std::string text = "Flashwright report\n";
    text += "diagnosis: " + m_diagnosis.id + "\n" + m_diagnosis.title + "\n" + m_diagnosis.cause + "\n";
    if (m_error) {
        text += "error: " + m_error->toLogLine() + "\n";
    }
    text += "evidence:\n";
    for (const Evidence& line : m_diagnosis.evidence) {
        text += "  " + line.fact + " = " + line.value + " (" + line.source + ")\n";
    }
    return QString::fromStdString(redact(text));
}

void CauseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
