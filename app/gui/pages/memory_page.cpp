// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/memory_page.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/page_drops.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/pages/result_strip.h"
#include "app/gui/pages/start_strip.h"
#include "app/gui/widgets/place_fields.h"
#include "app/setup/read_back_folder.h"
#include "app/text/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashwright {

namespace {

/// The window loads those as firmware wherever they are dropped.
bool isFirmwareName(const QFileInfo& file)
{
    static const QStringList Suffixes{
        QStringLiteral("pac"), QStringLiteral("zip"), QStringLiteral("txt"), QStringLiteral("xml")};
    return Suffixes.contains(file.suffix(), Qt::CaseInsensitive);
}

} // namespace

MemoryPage::MemoryPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_bench(bench)
    , m_heading(new PageHeading(this))
    , m_workCaption(new QLabel(this))
    , m_work(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_fileBox(new QWidget(this))
    , m_fileCaption(new QLabel(m_fileBox))
    , m_partitionCaption(new QLabel(m_fileBox))
    , m_wordCaption(new QLabel(m_fileBox))
    , m_file(new QLineEdit(m_fileBox))
    , m_choose(new QPushButton(m_fileBox))
    , m_size(new QLabel(m_fileBox))
    , m_partition(new QComboBox(m_fileBox))
    , m_place(new PlaceFields(QStringLiteral("memory"), PlaceFields::Length::FromFile, m_fileBox))
    , m_allow(new QCheckBox(m_fileBox))
    , m_word(new QLineEdit(m_fileBox))
    , m_start(new StartStrip(bench, *this))
    , m_result(new ResultStrip(this))
{
    build();
    connectAll();
    new PageDrops(*this);
    showPartitions();
    retranslate();
}

void MemoryPage::build()
{
    m_work->setObjectName(QStringLiteral("memoryWork"));
    for (const Work work :
        {Work::TestMemory, Work::Write, Work::Verify, Work::Repartition, Work::Restart, Work::PowerOff}) {
        m_work->addItem(QString(), int(work));
    }
    m_workCaption->setBuddy(m_work);
    m_meaning->setObjectName(QStringLiteral("memoryMeaning"));
    m_meaning->setWordWrap(true);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_workCaption);
    choice->addWidget(m_work, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_start);
    column->addWidget(m_result);
    column->addLayout(choice);
    column->addWidget(m_meaning);
    column->addWidget(buildFile());
    column->addStretch(1);
}

QWidget* MemoryPage::buildFile()
{
    m_file->setObjectName(QStringLiteral("memoryFile"));
    m_file->setAcceptDrops(false);
    m_partition->setObjectName(QStringLiteral("memoryPartition"));
    m_size->setObjectName(QStringLiteral("memorySize"));
    m_size->setWordWrap(true);
    m_allow->setObjectName(QStringLiteral("memoryAllow"));
    m_word->setObjectName(QStringLiteral("memoryWord"));
    m_wordCaption->setWordWrap(true);
    m_fileCaption->setBuddy(m_file);
    m_partitionCaption->setBuddy(m_partition);
    m_wordCaption->setBuddy(m_word);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_fileCaption, file);
    form->addRow(m_partitionCaption, m_partition);
    auto* column = new QVBoxLayout(m_fileBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_place, m_size, m_allow, m_wordCaption, m_word}) {
        column->addWidget(widget);
    }
    return m_fileBox;
}

void MemoryPage::connectAll()
{
    connect(m_work, &QComboBox::currentIndexChanged, this, [this] {
        m_word->clear();
        m_allow->setChecked(false);
        reconsider();
    });
    connect(m_file, &QLineEdit::textChanged, this, &MemoryPage::reconsider);
    connect(m_choose, &QPushButton::clicked, this, &MemoryPage::chooseFile);
    connect(m_partition, &QComboBox::currentIndexChanged, this, [this] {
        m_word->clear();
        m_allow->setChecked(false);
        reconsider();
    });
    connect(m_place, &PlaceFields::changed, this, &MemoryPage::reconsider);
    connect(m_allow, &QCheckBox::toggled, this, &MemoryPage::reconsider);
    connect(m_word, &QLineEdit::textChanged, this, &MemoryPage::reconsider);
    connect(&m_bench.packages, &PackageController::stateChanged, this, &MemoryPage::showPartitions);
    connect(&m_bench.flash, &FlashController::rowFinished, this, &MemoryPage::rowFinished);
}

MemoryPage::Work MemoryPage::work() const
{
    return static_cast<Work>(m_work->currentData().toInt());
}

void MemoryPage::choose(Work work)
{
    m_work->setCurrentIndex(m_work->findData(int(work)));
}

void MemoryPage::setFile(const QString& file)
{
    m_file->setText(file);
}

bool MemoryPage::hasFile() const
{
    return work() == Work::Write || work() == Work::Verify;
}

bool MemoryPage::isByAddress() const
{
    return m_partition->currentIndex() == 0;
}

QString MemoryPage::dropWords(const QString& path) const
{
    const QFileInfo file(path);
    if (m_frozen || !hasFile() || !file.isFile() || isFirmwareName(file)) {
        return {};
    }
    return work() == Work::Write ? tr("Let go to choose this file for writing. Nothing is written yet.")
                                 : tr("Let go to compare the phone with this file.");
}

void MemoryPage::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the File"),
        QFileInfo(m_file->text()).absolutePath(), tr("Images (*.img *.bin);;All files (*)"));
    if (!file.isEmpty()) {
        setFile(file);
    }
}

/// The first row stands for a place by address.
void MemoryPage::showPartitions()
{
    const QSignalBlocker quiet(m_partition);
    const QString before = m_partition->currentText();
    m_partition->clear();
    m_partition->addItem(tr("by region and address"));
    if (const FirmwarePackage* package = m_bench.packages.package().get()) {
        for (const PartitionSpec& spec : package->partitions()) {
            const QString name = QString::fromStdString(spec.name);
            if (m_partition->findText(name) < 0) {
                m_partition->addItem(name);
            }
        }
    }
    const int again = m_partition->findText(before);
    m_partition->setCurrentIndex(again > 0 ? again : m_partition->count() > 1 ? 1 : 0);
    reconsider();
}

TargetRange MemoryPage::place() const
{
    TargetRange range = isByAddress() ? m_place->range() : TargetRange{};
    if (!isByAddress()) {
        range.name = m_partition->currentText().toStdString();
    }
    range.file = m_file->text().trimmed().toStdString();
    return range;
}

std::string MemoryPage::kind() const
{
    switch (work()) {
    case Work::TestMemory:
        return "memtest";
    case Work::Write:
        return "write";
    case Work::Verify:
        return "verify";
    case Work::Repartition:
        return "repartition";
    case Work::Restart:
        return "reboot";
    case Work::PowerOff:
        return "poweroff";
    }
    return {};
}

void MemoryPage::applyTo(JobRequest& request) const
{
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    switch (work()) {
    case Work::TestMemory:
        request.kind = JobKind::TestMemory;
        break;
    case Work::Write:
        request.kind = JobKind::Write;
        request.targets = {place()};
        if (m_allow->isChecked()) {
            request.only.insert(place().name);
        }
        break;
    case Work::Verify:
        applyComparison(request);
        break;
    case Work::Repartition:
        request.kind = JobKind::Repartition;
        request.allowRepartition = true;
        break;
    case Work::Restart:
    case Work::PowerOff:
        request.kind = JobKind::Leave;
        request.farewell = work() == Work::Restart ? Farewell::Reboot : Farewell::PowerOff;
        request.farewellAsked = true;
        break;
    }
}

void MemoryPage::applyComparison(JobRequest& request) const
{
    request.kind = JobKind::Verify;
    if (request.package == nullptr) {
        return;
    }
    if (const auto with = openBesidePackage(place(), request.package)) {
        request.package = *with;
        request.only = {request.package->entries().back().id};
    }
}

void MemoryPage::setFrozen(bool frozen)
{
    if (m_frozen != frozen) {
        m_frozen = frozen;
        refresh();
    }
}

void MemoryPage::rowFinished(quint64 row)
{
    const PhoneRow* line = m_bench.phones.find(row);
    if (line == nullptr || line->verdict != Verdict::Passed) {
        return;
    }
    const std::string& done = m_bench.flash.context().title.kind;
    if (done == "memtest") {
        m_result->tell(ResultStrip::Tone::Good,
            tr("The loader found no fault in the memory. Its own words are in the log."));
    } else if (done == "verify") {
        m_result->tell(ResultStrip::Tone::Good,
            tr("Compared %1: the phone holds exactly this file.")
                .arg(bytesText(line->outcome.verified.comparedBytes)));
    } else if (done == "write") {
        m_result->tell(ResultStrip::Tone::Good,
            tr("%1 were written; %2 were read again and are the same.")
                .arg(bytesText(line->outcome.bytesWritten), bytesText(line->outcome.verified.comparedBytes)));
    }
}

void MemoryPage::reconsider()
{
    refresh();
    Q_EMIT changed();
}

void MemoryPage::refresh()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_fileBox}) {
        widget->setEnabled(!m_frozen);
    }
    retranslateWork();
    m_fileBox->setVisible(hasFile());
    m_place->setVisible(isByAddress());
    const QFileInfo file(m_file->text().trimmed());
    const bool there = hasFile() && file.isFile();
    m_size->setVisible(there);
    m_size->setText(there ? tr("Size of the file: %1").arg(bytesText(quint64(file.size()))) : QString());
    const bool writes = there && work() == Work::Write && m_bench.packages.package() != nullptr;
    const Result<FlashPlan> plan = writes ? draft() : Result<FlashPlan>();
    const bool named = writes && !isByAddress();
    const bool kept = named
        && (m_allow->isChecked() || (!plan && plan.error().fact("problem") == "calibration-needs-only"));
    m_allow->setVisible(kept);
    const bool startsPhone = writes && plan && plan->worstDanger() == Danger::BootChain;
    m_wordCaption->setVisible(startsPhone);
    m_word->setVisible(startsPhone);
}

void MemoryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
