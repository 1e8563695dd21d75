// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/plan_panel.h"

#include "app/gui/widgets/icons.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace flashwright {

namespace {

constexpr int IconSide = 16;
constexpr int MostNames = 40;

/// What operations of a kind are done to, for a tool tip.
QString namesOf(const FlashPlan& plan, OperationKind kind)
{
    QStringList names;
    for (const Operation& operation : plan.operations()) {
        if (operation.kind == kind) {
            names += targetText(operation);
        }
    }
    names.removeDuplicates();
    return QStringList(names.mid(0, MostNames)).join(u'\n');
}

bool repartitions(const FlashPlan& plan)
{
    return std::ranges::any_of(plan.operations(),
        [](const Operation& operation) { return operation.kind == OperationKind::Repartition; });
}

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_time(new QLabel(this))
{
    setObjectName(QStringLiteral("planPanel"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setVerticalSpacing(2);
    m_title->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("planTime"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_time);
    grid->addLayout(top, 0, 0, 1, 2);
    for (std::size_t at = 0; at < LineCount; ++at) {
        m_icons[at] = new QLabel(this);
        m_texts[at] = new QLabel(this);
        m_texts[at]->setWordWrap(true);
        m_texts[at]->setTextFormat(Qt::PlainText);
        m_texts[at]->setObjectName(QLatin1String("planLine-") % QString::number(at));
        grid->addWidget(m_icons[at], int(at) + 1, 0, Qt::AlignTop);
        grid->addWidget(m_texts[at], int(at) + 1, 1);
    }
    m_texts[WritesLine]->setObjectName(QStringLiteral("planWrites"));
    m_texts[ErasesLine]->setObjectName(QStringLiteral("planErases"));
    m_texts[UserDataLine]->setObjectName(QStringLiteral("planUserData"));
    m_texts[KeptLine]->setObjectName(QStringLiteral("planKept"));
    m_texts[FindingsLine]->setObjectName(QStringLiteral("planFindings"));
    m_texts[UserDataLine]->setFont(bold);
    grid->setColumnStretch(1, 1);
    retranslate();
}

void PlanPanel::setLine(Line line, const QString& icon, const QString& text, const QString& names)
{
    m_iconNames[line] = icon;
    m_icons[line]->setPixmap(
        iconPixmap(icon, IconSide, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_texts[line]->setText(text);
    m_texts[line]->setToolTip(names);
    m_texts[line]->setAccessibleDescription(names);
    m_icons[line]->setVisible(!text.isEmpty());
    m_texts[line]->setVisible(!text.isEmpty());
}

void PlanPanel::show(const Foresight* seen)
{
    m_seen = seen;
    m_time->clear();
    for (int line = 0; line < LineCount; ++line) {
        setLine(Line(line), {}, {});
    }
    if (seen == nullptr) {
        setLine(WritesLine, QStringLiteral("question"), tr("The plan is being made\u2026"));
    } else if (seen->error) {
        setLine(FindingsLine, QStringLiteral("warning"), problemText(*seen->error));
    } else {
        showPlan(*seen);
    }
}

void PlanPanel::showPlan(const Foresight& seen)
{
    const PlanSummary& summary = seen.summary;
    setLine(WritesLine, QStringLiteral("write"),
        tr("%n area(s) are written, %1 in all.", nullptr, int(summary.writes))
            .arg(bytesText(summary.writeBytes)),
        namesOf(seen.plan, OperationKind::Write));
    QString erases =
        summary.erases == 0 ? QString() : tr("%n area(s) are erased.", nullptr, int(summary.erases));
    if (repartitions(seen.plan)) {
        erases = tr("The phone gets a new partition table if its own differs. %1").arg(erases).trimmed();
    }
    setLine(ErasesLine, QStringLiteral("erase"), erases, namesOf(seen.plan, OperationKind::Erase));
    if (summary.changesPhone) {
        setLine(UserDataLine, summary.userDataKept ? QStringLiteral("check") : QStringLiteral("warning"),
            summary.userDataKept ? tr("Photos, messages and apps on the phone are kept.")
                                 : tr("Photos, messages and apps on the phone are ERASED."));
    }
    showKept(seen);
    showTime(seen);
    QStringList findings;
    for (const Finding& finding : seen.plan.findings()) {
        const bool said = finding.code == "user-data-lost"; // in a line of its own
        if (finding.severity != Severity::Note && !said) {
            findings += findingText(finding);
        }
    }
    setLine(FindingsLine, QStringLiteral("warning"), QStringList(findings.mid(0, 3)).join(u'\n'),
        findings.join(u'\n'));
}

void PlanPanel::showTime(const Foresight& seen)
{
    if (!seen.summary.expected) {
        return;
    }
    m_time->setText(tr("About %1").arg(durationText(*seen.summary.expected)));
    m_time->setToolTip(seen.learned ? tr("For each phone, as earlier jobs with this chip took")
                                    : tr("For each phone, on a usual USB port"));
    m_time->setAccessibleDescription(m_time->toolTip());
}

void PlanPanel::showKept(const Foresight& seen)
{
    QStringList kept;
    bool saved = false;
    for (const KeptArea& area : seen.summary.kept) {
        kept += QString::fromStdString(area.name);
        saved = saved || area.saved;
    }
    kept.removeDuplicates();
    if (kept.isEmpty()) {
        return;
    }
    setLine(KeptLine, QStringLiteral("lock"),
        saved ? tr("%n area(s) of calibration and identity are copied to this computer first, and kept.",
            nullptr, int(kept.size()))
              : tr("%n area(s) of calibration and identity are kept.", nullptr, int(kept.size())),
        kept.join(u'\n'));
}

void PlanPanel::retranslate()
{
    m_title->setText(tr("What a start does to each phone"));
    setAccessibleName(m_title->text());
    show(m_seen);
}

void PlanPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        show(m_seen);
    }
    QFrame::changeEvent(event);
}

} // namespace flashwright
