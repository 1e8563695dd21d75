// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/format_page.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/pages/place_refusal.h"
#include "app/gui/pages/start_strip.h"
#include "app/gui/widgets/choice_card.h"
#include "app/gui/widgets/place_fields.h"
#include "app/setup/job_file.h"
#include "app/setup/owner_data.h"
#include "app/text/partition_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace flashwright {

FormatPage::FormatPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_bench(bench)
    , m_heading(new PageHeading(this))
    , m_exceptBoot(new ChoiceCard(m_choices, "formatExceptBoot", this))
    , m_whole(new ChoiceCard(m_choices, "formatWhole", this))
    , m_userData(new ChoiceCard(m_choices, "formatUserData", this))
    , m_partition(new ChoiceCard(m_choices, "formatPartition", this))
    , m_manual(new ChoiceCard(m_choices, "formatManual", this))
    , m_named(new QWidget(this))
    , m_name(new QComboBox(m_named))
    , m_note(new QLabel(m_named))
    , m_refusal(new QLabel(m_named))
    , m_place(new PlaceFields(QStringLiteral("format"), PlaceFields::Length::Asked, this))
    , m_keep(new QCheckBox(this))
    , m_start(new StartStrip(bench, *this))
{
    m_exceptBoot->choose();
    build();
    connect(&bench.packages, &PackageController::stateChanged, this, &FormatPage::showPartitions);
    setExpert(false);
    retranslate();
}

FormatPage::~FormatPage() = default;

void FormatPage::build()
{
    m_name->setObjectName(QStringLiteral("formatName"));
    m_note->setObjectName(QStringLiteral("formatNote"));
    m_note->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("formatRefusal"));
    m_refusal->setWordWrap(true);
    auto* named = new QVBoxLayout(m_named);
    named->setContentsMargins(0, 0, 0, 0);
    named->addWidget(m_name);
    named->addWidget(m_refusal);
    named->addWidget(m_note);
    m_partition->setFields(m_named);
    m_manual->setFields(m_place);
    m_keep->setObjectName(QStringLiteral("formatKeep"));
    m_keep->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_start);
    for (ChoiceCard* card : {m_exceptBoot, m_whole, m_userData, m_partition, m_manual}) {
        column->addWidget(card);
        if (card == m_whole) { // both above it speak of this
            column->addWidget(m_keep);
        }
        connect(&card->button(), &QRadioButton::toggled, this, &FormatPage::reconsider);
    }
    column->addStretch(1);
    connect(m_keep, &QCheckBox::toggled, this, &FormatPage::reconsider);
    connect(m_name, &QComboBox::currentTextChanged, this, &FormatPage::reconsider);
    connect(m_place, &PlaceFields::changed, this, &FormatPage::reconsider);
}

void FormatPage::setStation(Station* station)
{
    m_guideLoader = {};
    if (station == nullptr) {
        return;
    }
    m_guideLoader = runInBackground(
        this, [folder = station->resources()](const std::stop_token&) { return loadPartitionGuide(folder); },
        [this](const Result<PartitionGuide>& guide) {
            m_guide = guide.value_or(PartitionGuide());
            refresh();
        });
}

void FormatPage::setExpert(bool expert)
{
    m_manual->setVisible(expert);
    if (!expert && m_manual->isChosen()) {
        m_exceptBoot->choose();
    }
}

void FormatPage::showPartitions()
{
    const QSignalBlocker quiet(m_name);
    const QString before = m_name->currentText();
    m_name->clear();
    if (const FirmwarePackage* package = m_bench.packages.package().get()) {
        for (const PartitionSpec& spec : package->partitions()) {
            const QString name = QString::fromStdString(spec.name);
            if (m_name->findText(name) < 0) {
                m_name->addItem(name);
            }
        }
    }
    m_name->setCurrentIndex(qMax(0, m_name->findText(before)));
    reconsider();
}

std::vector<TargetRange> FormatPage::targets() const
{
    if (m_userData->isChosen()) {
        return ownerDataTargets(m_bench.packages.package().get());
    }
    if (m_manual->isChosen()) {
        return {m_place->range()};
    }
    std::vector<TargetRange> named;
    if (m_partition->isChosen()) {
        named.emplace_back().name = m_name->currentText().toStdString();
    }
    return named;
}

QString FormatPage::missing() const
{
    if (m_manual->isChosen() && !m_place->missing().isEmpty()) {
        return m_place->missing();
    }
    if (m_bench.packages.package() == nullptr) {
        return {}; // said of every page
    }
    if (m_userData->isChosen() && targets().empty()) {
        return tr("This firmware does not say where the owner's data lies.");
    }
    if (m_partition->isChosen() && m_name->count() == 0) {
        return tr("This firmware names no partitions.");
    }
    return refusal();
}

/// Why the planner would not do it; empty when it would.
QString FormatPage::refusal() const
{
    JobRequest request;
    request.package = m_bench.packages.package();
    applyTo(request);
    const Result<FlashPlan> plan = m_bench.packages.draft(request);
    return plan ? QString() : refusalText(plan.error());
}

QString FormatPage::title() const
{
    return tr("Format");
}

QString FormatPage::verb() const
{
    return tr("Format");
}

void FormatPage::applyTo(JobRequest& request) const
{
    request.kind = JobKind::Erase;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.keepCalibration = m_keep->isChecked();
    request.targets = targets();
    request.eraseScope = m_whole->isChosen() ? EraseScope::Everything
        : m_exceptBoot->isChosen()           ? EraseScope::ExceptBootChain
                                             : EraseScope::Targets;
}

void FormatPage::take(const JobFile& job)
{
    const JobRequest& request = job.spec.request;
    m_keep->setChecked(request.keepCalibration);
    if (request.eraseScope != EraseScope::Targets) {
        (request.eraseScope == EraseScope::Everything ? m_whole : m_exceptBoot)->choose();
        return;
    }
    for (const TargetRange& range : request.targets) {
        if (range.address) {
            m_bench.preferences.set(preference::Expert, true); // it is not shown otherwise
            m_place->setRange(range);
        } else {
            m_name->setCurrentText(QString::fromStdString(range.name));
        }
        (range.address ? m_manual : m_partition)->choose();
    }
}

void FormatPage::setFrozen(bool frozen)
{
    if (m_frozen != frozen) {
        m_frozen = frozen;
        refresh();
    }
}

void FormatPage::reconsider()
{
    refresh();
    Q_EMIT changed();
}

QString FormatPage::noteText() const
{
    const ProtocolModule* module = m_bench.packages.module();
    const PartitionNote* note = noteFor(
        m_guide, module == nullptr ? std::string_view() : module->id(), m_name->currentText().toStdString());
    return note == nullptr
        ? tr("Nothing is known of this partition.")
        : tr("%1 If it is lost: %2").arg(partitionGuideText(note->what), partitionGuideText(note->lost));
}

void FormatPage::refresh()
{
    for (const ChoiceCard* card : {m_exceptBoot, m_whole, m_userData, m_partition, m_manual}) {
        card->button().setEnabled(!m_frozen);
    }
    m_name->setEnabled(!m_frozen);
    m_place->setEnabled(!m_frozen);
    m_keep->setEnabled(!m_frozen);
    m_keep->setVisible(m_whole->isChosen() || m_exceptBoot->isChosen());
    const bool named = m_partition->isChosen() && m_bench.packages.package() != nullptr;
    const QString refused = named ? missing() : QString();
    m_refusal->setVisible(!refused.isEmpty());
    m_refusal->setText(refused.isEmpty() ? QString() : tr("\u26a0 %1").arg(refused));
    m_name->setAccessibleDescription(refused);
    m_note->setVisible(named && m_name->count() > 0);
    m_note->setText(named ? noteText() : QString());
}

void FormatPage::retranslate()
{
    m_heading->setTexts(tr("Format"),
        tr("Erases parts of the phone's storage. What is erased cannot be brought back; identity and "
           "calibration are saved on this computer first."));
    m_exceptBoot->setTexts(tr("Format whole flash except &Bootloader"),
        tr("Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the "
           "tick below, identity and calibration. It needs a download before it works again."));
    m_whole->setTexts(tr("Forma&t whole flash"),
        tr("Erased: everything, what starts the phone included. Kept: only identity and calibration, with "
           "the "
           "tick below. The phone is dead until a download has finished."));
    m_userData->setTexts(tr("Erase &user data only (factory reset)"),
        tr("Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration "
           "and "
           "the account lock. The phone starts as on its first day."));
    m_partition->setTexts(tr("Format one part&ition"),
        tr("Erased: the partition that you choose. Kept: everything else. Identity and calibration are "
           "refused here."));
    m_manual->setTexts(tr("&Manual Format Flash"),
        tr("Erased: a place by region, address and length. Identity and calibration in it are refused as "
           "soon as the phone tells where they lie."));
    m_name->setAccessibleName(tr("Partition to format"));
    m_keep->setText(tr("Put &calibration and identity back afterwards"));
    m_keep->setToolTip(tr("They are saved on this computer first in any case"));
    m_keep->setAccessibleDescription(m_keep->toolTip());
    refresh();
}

void FormatPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
