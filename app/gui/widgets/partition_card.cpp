// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/partition_card.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/models/flash_map_model.h"
#include "app/gui/models/partition_words.h"
#include "app/text/number_text.h"
#include "app/text/partition_text.h"
#include "core/plan/name_match.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace flashwright {

namespace {

QLabel* addLabel(QWidget& parent, QVBoxLayout& column, bool isCaption)
{
    auto* label = new QLabel(&parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (isCaption) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
    } else {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column.addWidget(label);
    return label;
}

} // namespace

PartitionCard::PartitionCard(const Workbench& bench, const FlashMapModel& model, QWidget* parent)
    : QFrame(parent)
    , m_bench(std::make_shared<Workbench>(bench))
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_replace(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("partitionCard"));
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_back, &QPushButton::clicked, this, &PartitionCard::closed);
    connect(m_replace, &QPushButton::clicked, this, &PartitionCard::askForFile);
    connect(&model, &FlashMapModel::layoutChanged, this, &PartitionCard::refresh);
    connect(&model, &FlashMapModel::statesChanged, this, &PartitionCard::refresh);
    connect(&bench.entries, &EntriesModel::ticksChanged, this, &PartitionCard::refresh);
    connect(&bench.flash, &FlashController::stateChanged, this, &PartitionCard::refresh);
    connect(&bench.preferences, &Preferences::changed, this, &PartitionCard::refresh);
    loadGuide();
    retranslate();
}

PartitionCard::~PartitionCard() = default;

void PartitionCard::build()
{
    auto* body = new QWidget(m_scroll);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(4, 0, 4, 0);
    lines->setSpacing(3);
    m_title = addLabel(*body, *lines, false);
    m_what = addLabel(*body, *lines, false);
    const std::initializer_list<std::pair<QLabel**, QLabel**>> pairs{{&m_jobCaption, &m_job},
        {&m_canCaption, &m_can}, {&m_lostCaption, &m_lost}, {&m_placeCaption, &m_place}};
    for (const auto& [caption, text] : pairs) {
        *caption = addLabel(*body, *lines, true);
        *text = addLabel(*body, *lines, false);
        (*caption)->setContentsMargins(0, 4, 0, 0);
    }
    lines->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("partitionName"));
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_name->setFont(large);
    m_replace->setObjectName(QStringLiteral("partitionReplace"));
    m_back->setObjectName(QStringLiteral("partitionBack"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_replace);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(3);
    column->addWidget(m_name);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
}

void PartitionCard::loadGuide()
{
    const auto work = [](const std::stop_token&) { return loadPartitionGuide(resourcesFolder()); };
    m_loading = runInBackground(this, work, [this](Result<PartitionGuide> guide) {
        if (guide) {
            m_guide = std::move(*guide);
            refresh();
        }
    });
}

void PartitionCard::show(const QString& partition)
{
    m_partition = partition;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    setVisible(true);
    m_back->setFocus();
}

const PartitionNote* PartitionCard::note() const
{
    const ProtocolModule* const maker = m_bench->packages.module();
    return noteFor(m_guide, maker == nullptr ? std::string_view() : maker->id(), m_partition.toStdString());
}

int PartitionCard::swappableRow() const
{
    const FirmwarePackage* const package = m_bench->packages.package().get();
    for (int row = 0; package != nullptr && row < m_bench->entries.rowCount(); ++row) {
        const QModelIndex index = m_bench->entries.index(row, EntriesModel::NameColumn);
        const std::string id = index.data(EntriesModel::EntryIdRole).toString().toStdString();
        const PackageEntry* const entry = findEntry(*package, id);
        if (entry != nullptr && index.data(EntriesModel::SwappableRole).toBool()
            && isCalled(*entry, m_partition.toStdString())) {
            return row;
        }
    }
    return -1;
}

void PartitionCard::replaceWith(const QString& file)
{
    if (const int row = swappableRow(); row >= 0 && !m_bench->flash.isActive()) {
        m_bench->entries.swapFile(row, file);
    }
}

void PartitionCard::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Another file for %1").arg(m_partition),
        QFileInfo(m_bench->packages.path()).absolutePath(),
        tr("Images (*.img *.bin *.mbn *.ext4);;All Files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PartitionCard::replaceWith);
    dialog->open();
}

void PartitionCard::refresh()
{
    if (m_partition.isEmpty()) {
        return;
    }
    m_name->setText(m_partition);
    setAccessibleName(tr("Partition %1").arg(m_partition));
    showGuide();
    showJob();
    const int row = swappableRow();
    m_replace->setVisible(row >= 0);
    m_replace->setEnabled(!m_bench->flash.isActive());
}

void PartitionCard::showGuide()
{
    const PartitionNote* const known = note();
    for (QLabel* label : {m_canCaption, m_can, m_lostCaption, m_lost}) {
        label->setVisible(known != nullptr);
    }
    if (known == nullptr) {
        m_title->setText(tr("Not in the guide"));
        m_what->setText(
            tr("The maker of this phone keeps something of its own here. Leave it alone unless the "
               "firmware writes it."));
        return;
    }
    //: %1 = title of a partition, %2 = its kind: "Android kernel (Starts the phone)"
    m_title->setText(tr("%1 (%2)").arg(partitionGuideText(known->title), partitionKindText(known->kind)));
    m_what->setText(partitionGuideText(known->what));
    m_can->setText(partitionLossText(known->loss));
    m_lost->setText(partitionGuideText(known->lost));
}

void PartitionCard::showJob()
{
    const int place = m_model.indexOf(m_partition);
    const bool expert = m_bench->preferences.get(preference::Expert);
    for (QLabel* label : {m_jobCaption, m_job, m_placeCaption, m_place}) {
        label->setVisible(place >= 0);
    }
    if (place < 0) {
        return;
    }
    const MapPlace& one = *m_model.places()[static_cast<std::size_t>(place)];
    const MapStrip& strip = m_model.stripAt(place);
    m_job->setText(jobLines(one, strip, m_model.plan(), m_bench->packages.package().get()).join(u'\n'));
    QStringList lines{m_model.sizeText(place)};
    if (expert) {
        lines +=
            strip.kind == MapStrip::Kind::Beside ? FlashMapModel::stripText(strip) : regionText(strip.region);
        lines += addressText(one);
    }
    lines.removeAll(QString());
    m_place->setText(lines.join(u'\n'));
}

void PartitionCard::retranslate()
{
    m_jobCaption->setText(tr("What this job does with it"));
    m_canCaption->setText(tr("Can it be lost?"));
    m_lostCaption->setText(tr("If it is lost or wrong"));
    m_placeCaption->setText(tr("Size and place"));
    m_replace->setText(tr("Replace Fi&le…"));
    m_replace->setToolTip(tr("Writes a file of your choice to this partition instead of the firmware's"));
    m_back->setText(tr("&Back to the Map"));
    m_back->setToolTip(tr("Shows the whole storage again (Esc)"));
    for (QPushButton* button : {m_replace, m_back}) {
        button->setAccessibleDescription(button->toolTip());
    }
    m_scroll->setAccessibleName(tr("About this partition"));
    refresh();
}

void PartitionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void PartitionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

/// A scroll area keeps its keys to itself.
bool PartitionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace flashwright
