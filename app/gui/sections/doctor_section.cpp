// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/doctor_section.h"

#include "app/gui/bridge/background.h"
#include "app/gui/widgets/mark.h"
#include "app/gui/widgets/theme.h"
#include "app/setup/doctor_tools.h"
#include "app/setup/station.h"
#include "app/text/doctor_text.h"
#include "app/text/problem_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr int MarkSide = 20;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// A mark that people know from outcomes; its word stands beside it.
StageLook lookOf(Health health, bool dark)
{
    StageLook look = verdictLook(health == Health::Good ? Verdict::Passed : Verdict::Failed, dark);
    if (health == Health::Advice) {
        look = stageLook(Stage::Writing, dark);
        look.icon = QStringLiteral("warning");
    } else if (health == Health::Unknown) {
        look = verdictLook(Verdict::Stopped, dark);
        look.icon = QStringLiteral("question");
    }
    return look;
}

std::string keyOf(const CheckResult& check)
{
    return check.action + "\n" + check.port;
}

QString lines(const std::vector<std::string>& from)
{
    QStringList all;
    for (const std::string& line : from) {
        all += text(line);
    }
    return all.join(u'\n');
}

} // namespace

DoctorSection::DoctorSection(QWidget* parent)
    : Section(parent)
    , m_lead(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_finding(new QLabel(this))
    , m_previewCaption(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    for (QLabel* label : {m_lead, m_finding, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setObjectName(QStringLiteral("doctorList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_finding->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_finding->setObjectName(QStringLiteral("doctorFinding"));
    m_message->setObjectName(QStringLiteral("doctorMessage"));
    m_preview->setObjectName(QStringLiteral("doctorPreview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_previewCaption->setBuddy(m_preview);
    m_fix->setObjectName(QStringLiteral("doctorFix"));
    m_undo->setObjectName(QStringLiteral("doctorUndo"));
    m_again->setObjectName(QStringLiteral("doctorAgain"));
    auto* below = new QWidget(this);
    auto* details = new QVBoxLayout(below);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_finding);
    details->addWidget(m_previewCaption);
    details->addWidget(m_preview, 1);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(m_list);
    down->addWidget(below);
    down->setSizes({400, 240});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_fix);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addWidget(down, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connectAll();
    retranslate();
    tell({});
}

DoctorSection::~DoctorSection() = default;

void DoctorSection::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DoctorSection::showChosen);
    connect(m_again, &QPushButton::clicked, this, &DoctorSection::refresh);
    connect(m_fix, &QPushButton::clicked, this,
        [this] { change(&HostFix::apply, tr("Done. This computer was looked at again.")); });
    connect(m_undo, &QPushButton::clicked, this,
        [this] { change(&HostFix::undo, tr("Taken back. This computer was looked at again.")); });
}

QString DoctorSection::title() const
{
    return tr("Doctor");
}

QString DoctorSection::icon() const
{
    return QStringLiteral("doctor");
}

void DoctorSection::setStation(Station* station)
{
    m_looking = {};
    m_working = {};
    if (station == nullptr) {
        return;
    }
    m_resources = station->resources();
    m_tools = {};
    if (isVisible()) {
        refresh();
    }
}

void DoctorSection::setTools(DoctorTools tools)
{
    m_tools = std::move(tools);
}

void DoctorSection::choose(const std::string& fix)
{
    m_wanted = fix;
    refresh();
}

DoctorSection::Seen DoctorSection::look(const DoctorTools& tools, const std::stop_token& stop)
{
    Seen seen;
    seen.checks = examine(*tools.host, tools.needs, stop);
    for (const CheckResult& check : seen.checks) {
        const auto fix = check.action.empty() ? nullptr : hostFix(check.action, check.port, tools);
        if (fix == nullptr) {
            continue;
        }
        seen.previews[keyOf(check)] = fix->preview();
        if (fix->canUndo()) {
            seen.undos[keyOf(check)] = fix->undoPreview();
        }
        if (fix->needsNewSession()) {
            seen.newSession.insert(keyOf(check));
        }
    }
    return seen;
}

/// Read when they are first needed: the window is on the screen sooner.
bool DoctorSection::hasTools()
{
    if (m_tools.host == nullptr && !m_resources.empty()) {
        if (auto tools = makeDoctorTools(m_resources)) {
            m_tools = std::move(*tools);
        }
    }
    return m_tools.host != nullptr;
}

void DoctorSection::refresh()
{
    if (!hasTools()) {
        return; // no station yet
    }
    const auto work = [tools = m_tools](const std::stop_token& stop) { return look(tools, stop); };
    m_again->setEnabled(false);
    m_looking = runInBackground(this, work, [this, turn = ++m_turn](Seen seen) {
        if (turn == m_turn) {
            showSeen(std::move(seen));
        }
    });
}

void DoctorSection::showSeen(Seen seen)
{
    const CheckResult* before = chosen();
    const std::string id = before == nullptr ? std::string() : before->id + before->port;
    const std::string wanted = std::exchange(m_wanted, {});
    m_seen = std::move(seen);
    m_list->clear();
    for (std::size_t row = 0; row < m_seen.checks.size(); ++row) {
        const CheckResult& check = m_seen.checks[row];
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, healthText(check.health));
        item->setText(1, checkTitle(check.id));
        item->setText(2, checkText(check));
        item->setToolTip(2, item->text(2));
        applyLook(int(row));
        const bool same = wanted.empty() ? check.id + check.port == id : check.action == wanted;
        if (same || m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_again->setEnabled(true);
    showChosen();
}

void DoctorSection::applyLook(int row)
{
    const Health health = m_seen.checks[static_cast<std::size_t>(row)].health;
    m_list->topLevelItem(row)->setIcon(
        0, roundMark(lookOf(health, isDark(palette())), MarkSide, devicePixelRatioF()));
}

const CheckResult* DoctorSection::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= int(m_seen.checks.size()) ? nullptr
                                                       : &m_seen.checks[static_cast<std::size_t>(row)];
}

std::string DoctorSection::keyOfChosen() const
{
    const CheckResult* check = chosen();
    return check == nullptr ? std::string() : keyOf(*check);
}

void DoctorSection::showChosen()
{
    const CheckResult* check = chosen();
    const std::string key = keyOfChosen();
    const auto preview = m_seen.previews.find(key);
    const auto undo = m_seen.undos.find(key);
    const bool fixable = preview != m_seen.previews.end() && !preview->second.empty();
    const bool undoable = undo != m_seen.undos.end();
    m_finding->setText(check == nullptr ? QString() : checkText(*check));
    m_fix->setEnabled(fixable);
    m_undo->setEnabled(undoable);
    m_previewCaption->setVisible(fixable || undoable);
    m_preview->setVisible(fixable || undoable);
    m_previewCaption->setText(fixable ? tr("What &Mend It changes, word for word:")
                                      : tr("What Take &Back changes, word for word:"));
    m_preview->setPlainText(fixable ? lines(preview->second) : undoable ? lines(undo->second) : QString());
    m_preview->setAccessibleName(m_previewCaption->text().remove(u'&'));
}

void DoctorSection::change(Change what, const QString& done)
{
    const CheckResult* check = chosen();
    if (check == nullptr) {
        return;
    }
    tell(tr("Working… You may be asked for your password."));
    m_fix->setEnabled(false);
    m_undo->setEnabled(false);
    const bool later = m_seen.newSession.contains(keyOfChosen());
    const auto work = [tools = m_tools, id = check->action, port = check->port, what](
                          const std::stop_token& stop) -> Result<void> {
        const auto fix = hostFix(id, port, tools);
        return fix == nullptr ? fail(Fault::Bug, "doctor.fix") : (fix.get()->*what)(stop);
    };
    const QString good = later ? tr("Done. Log out and in again; it holds from then on.") : done;
    m_working = runInBackground(this, work, [this, good](const Result<void>& result) {
        tell(result ? good : problemText(result.error()));
        refresh();
    });
}

void DoctorSection::tell(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void DoctorSection::retranslate()
{
    m_lead->setText(
        tr("What this computer needs to work with phones. Nothing is changed before you press a button."));
    m_list->setHeaderLabels({tr("State"), tr("What"), tr("Finding")});
    m_list->setAccessibleName(tr("Checks of this computer"));
    m_list->setAccessibleDescription(tr("One row for each check, with its state in a word"));
    m_fix->setText(tr("M&end It"));
    m_fix->setToolTip(tr("Makes the change that is shown above; it can be taken back"));
    m_undo->setText(tr("Take Bac&k"));
    m_undo->setToolTip(tr("Brings this computer back to how it was before"));
    m_again->setText(tr("Look A&gain"));
    m_again->setToolTip(tr("Looks at this computer once more"));
    for (QPushButton* button : {m_fix, m_undo, m_again}) {
        button->setAccessibleDescription(button->toolTip());
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const CheckResult& check = m_seen.checks[static_cast<std::size_t>(row)];
        m_list->topLevelItem(row)->setText(0, healthText(check.health));
        m_list->topLevelItem(row)->setText(1, checkTitle(check.id));
        m_list->topLevelItem(row)->setText(2, checkText(check));
    }
    showChosen();
}

void DoctorSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            applyLook(row);
        }
    }
    Section::changeEvent(event);
}

} // namespace flashwright
