// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/phone_page.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/models/phone_words.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/pages/start_strip.h"
#include "app/gui/widgets/fact_sheet.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace flashwright {

namespace {

FactLine::Tone toneOf(MatchLine::State state)
{
    switch (state) {
    case MatchLine::State::Fits:
        return FactLine::Tone::Good;
    case MatchLine::State::Differs:
        return FactLine::Tone::Bad;
    case MatchLine::State::Unknown:
        break;
    }
    return FactLine::Tone::Plain;
}

} // namespace

PhonePage::PhonePage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_bench(std::make_shared<Workbench>(bench))
    , m_heading(new PageHeading(this))
    , m_empty(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactSheet(m_tabs))
    , m_match(new FactSheet(m_tabs))
    , m_view(new QTreeView(m_tabs))
    , m_copied(new QLabel(this))
    , m_identity(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_start(new StartStrip(*m_bench, *this))
{
    build();
    connectAll(bench);
    loadGuide();
    retranslate();
}

PhonePage::~PhonePage() = default;

void PhonePage::build()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setObjectName(QStringLiteral("phoneEmpty"));
    m_tabs->setObjectName(QStringLiteral("phoneTabs"));
    m_facts->setObjectName(QStringLiteral("phoneFacts"));
    m_match->setObjectName(QStringLiteral("phoneMatch"));
    m_view->setObjectName(QStringLiteral("phoneTable"));
    m_view->setModel(&m_table);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tabs->addTab(m_facts, QString());
    m_tabs->addTab(m_match, QString());
    m_tabs->addTab(m_view, QString());
    m_identity->setCheckable(true);
    m_identity->setObjectName(QStringLiteral("showIdentity"));
    m_copy->setObjectName(QStringLiteral("copyFacts"));
    m_copied->setObjectName(QStringLiteral("factsCopied"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_identity);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copied, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_start);
    column->addWidget(m_empty, 1);
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    setExpert(false);
}

void PhonePage::connectAll(const Workbench& bench)
{
    connect(m_identity, &QPushButton::toggled, this, [this](bool shown) {
        m_showIdentity = shown;
        showAll();
    });
    connect(m_copy, &QPushButton::clicked, this, &PhonePage::copy);
    connect(&bench.packages, &PackageController::stateChanged, this, &PhonePage::showAll);
    connect(&bench.flash, &FlashController::rowChanged, this, &PhonePage::show);
    connect(&bench.flash, &FlashController::rowFinished, this, &PhonePage::show);
}

void PhonePage::loadGuide()
{
    const auto work = [](const std::stop_token&) { return loadPartitionGuide(resourcesFolder()); };
    m_loading = runInBackground(this, work, [this](Result<PartitionGuide> guide) {
        if (guide) {
            m_table.setGuide(std::move(*guide));
        }
    });
}

void PhonePage::setExpert(bool expert)
{
    m_expert = expert;
    m_view->setColumnHidden(PartitionTableModel::StartColumn, !expert);
    m_view->setColumnHidden(PartitionTableModel::RegionColumn, !expert);
    showFacts();
}

/// What another station's phones told is not kept: practice is never taken for a real phone.
void PhonePage::setStation(Station*)
{
    m_seen = false;
    m_phone = {};
    m_identity->setChecked(false);
    m_table.show({}, {});
    showAll();
}

void PhonePage::applyTo(JobRequest& request) const
{
    request.kind = JobKind::Inspect;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.farewell = Farewell::Stay;
    request.farewellAsked = false;
}

QString PhonePage::title() const
{
    return tr("Phone");
}

QString PhonePage::verb() const
{
    return tr("Check Phone");
}

/// Any job tells something of its phone; the newest one counts.
void PhonePage::show(quint64 row)
{
    const PhoneRow* const line = m_bench->phones.find(row);
    if (line == nullptr || (line->phone.runningStage.empty() && line->phone.chip.empty())) {
        return;
    }
    const PhoneFacts& now = line->phone;
    const bool same = m_seen && m_port == line->port && m_phone.chip == now.chip
        && m_phone.runningStage == now.runningStage && m_phone.uniqueId == now.uniqueId
        && m_phone.attributes == now.attributes && m_phone.tableKnown == now.tableKnown
        && m_phone.partitions.size() == now.partitions.size();
    if (same) {
        return;
    }
    if (m_phone.uniqueId != now.uniqueId) {
        m_identity->setChecked(false); // shown for one phone, not for the next
    }
    m_seen = true;
    m_phone = now;
    m_port = line->port;
    m_table.show(now.maker, now.partitions);
    showAll();
}

void PhonePage::showAll()
{
    m_empty->setVisible(!m_seen);
    m_tabs->setVisible(m_seen);
    m_identity->setVisible(m_seen && !m_phone.uniqueId.empty());
    m_copy->setVisible(m_seen);
    m_copied->clear();
    m_tabs->setTabEnabled(2, m_table.rowCount() > 0);
    showFacts();
    const std::vector<MatchLine> lines = matchLines(m_bench->packages.package(), m_phone);
    FactGroup group{matchVerdict(lines), {}};
    for (const MatchLine& line : lines) {
        group.lines.push_back({line.subject, line.text, toneOf(line.state)});
    }
    m_match->show({group});
}

void PhonePage::showFacts()
{
    m_facts->show(m_seen ? factGroups(m_phone, {m_showIdentity, m_expert}) : std::vector<FactGroup>());
}

QString PhonePage::asText() const
{
    return factsAsText(m_phone, {m_showIdentity, m_expert}, matchLines(m_bench->packages.package(), m_phone));
}

void PhonePage::copy()
{
    QGuiApplication::clipboard()->setText(asText());
    m_copied->setText(m_showIdentity ? tr("Copied, with the identity in full.") : tr("Copied."));
}

void PhonePage::retranslate()
{
    m_heading->setTexts(
        tr("Phone"), tr("Looks at the phone and tells what it is and how it is. Nothing is written to it."));
    m_empty->setText(
        tr("Press Check Phone, then plug the switched-off phone in as for a download.\n\nWith its "
           "firmware loaded the phone tells most: storage, partitions, and whether the firmware "
           "fits."));
    m_tabs->setTabText(0, tr("What it &tells"));
    m_tabs->setTabText(1, tr("Does the firmware f&it?"));
    m_tabs->setTabText(2, tr("Partitio&ns"));
    m_tabs->setAccessibleName(tr("About the phone"));
    m_facts->setAccessibleName(tr("What the phone tells"));
    m_match->setAccessibleName(tr("Does the firmware fit?"));
    m_view->setAccessibleName(tr("Partitions of the phone"));
    m_identity->setText(tr("Show Id&entity"));
    m_identity->setToolTip(tr("Shows the whole identity of this unit; others can misuse it"));
    m_copy->setText(tr("&Copy as Text"));
    m_copy->setToolTip(tr("Puts all of this on the clipboard, the identity as it is shown"));
    for (QPushButton* button : {m_identity, m_copy}) {
        button->setAccessibleDescription(button->toolTip());
    }
    m_table.retranslate();
    showAll();
}

void PhonePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
