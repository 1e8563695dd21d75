// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/package_panel.h"

#include "app/gui/controllers/package_controller.h"
#include "app/gui/widgets/phones_delegate.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>

namespace flashwright {

namespace {

QString text(const std::string& value)
{
    return value.empty() ? QString(QChar(0x2013)) : QString::fromStdString(value);
}

QString chipNames(const PackageFacts& facts)
{
    QStringList names;
    for (const std::string& name : facts.chips) {
        names += QString::fromStdString(name).toUpper();
    }
    return names.isEmpty() ? QString(QChar(0x2013)) : names.join(QStringLiteral(" / "));
}

/// The findings that a person should read, worst first.
QString findingLines(const FirmwarePackage& package)
{
    QStringList lines;
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const Finding& finding : package.findings()) {
            if (finding.severity == severity) {
                lines += findingText(finding);
            }
        }
    }
    return lines.mid(0, 3).join(u'\n');
}

} // namespace

PackagePanel::PackagePanel(PackageController& packages, EntriesModel& entries, QWidget* parent)
    : QWidget(parent)
    , m_packages(packages)
    , m_entries(entries)
    , m_box(new QGroupBox(this))
    , m_empty(new QLabel(this))
    , m_facts(new QWidget(this))
    , m_all(new QCheckBox(this))
    , m_view(new QTreeView(this))
    , m_verify(new QCheckBox(this))
    , m_repartition(new QCheckBox(this))
    , m_afterCaption(new QLabel(this))
    , m_after(new QComboBox(this))
{
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_file = addFact(*grid, 0, m_fileCaption);
    m_product = addFact(*grid, 1, m_productCaption);
    m_version = addFact(*grid, 2, m_versionCaption);
    m_chip = addFact(*grid, 3, m_chipCaption);
    m_note = addFact(*grid, 4, m_noteCaption);
    grid->setColumnStretch(1, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_view->setModel(&m_entries);
    m_view->setItemDelegate(new EntriesDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setObjectName(QStringLiteral("entriesView"));
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    m_view->setTabKeyNavigation(false);
    m_all->setTristate(true);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_verify->setChecked(true);
    for (const Farewell farewell : {Farewell::Reboot, Farewell::PowerOff, Farewell::Stay}) {
        m_after->addItem(QString(), int(farewell));
    }
    m_afterCaption->setBuddy(m_after);
    auto* after = new QHBoxLayout;
    after->addWidget(m_afterCaption);
    after->addWidget(m_after, 1);
    auto* inner = new QVBoxLayout(m_box);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_facts, m_empty, m_all}) {
        inner->addWidget(widget);
    }
    inner->addWidget(m_view, 1);
    inner->addWidget(m_verify);
    inner->addWidget(m_repartition);
    inner->addLayout(after);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_box);
    connect(m_all, &QCheckBox::clicked, this,
        [this] { m_entries.tickAll(m_all->checkState() != Qt::Unchecked); });
    connect(&m_entries, &EntriesModel::ticksChanged, this, &PackagePanel::refreshTicks);
    connect(&m_packages, &PackageController::stateChanged, this, &PackagePanel::refresh);
    retranslate();
}

QLabel* PackagePanel::addFact(QGridLayout& grid, int row, QLabel*& caption)
{
    caption = new QLabel(m_facts);
    auto* value = new QLabel(m_facts);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
    return value;
}

void PackagePanel::applyOptions(JobRequest& request) const
{
    request.verify = m_verify->isChecked();
    request.allowRepartition = m_repartition->isChecked();
    request.farewell = static_cast<Farewell>(m_after->currentData().toInt());
}

void PackagePanel::setFrozen(bool frozen)
{
    m_entries.setFrozen(frozen);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_all, m_verify, m_repartition, m_after}) {
        widget->setEnabled(!frozen);
    }
}

bool PackagePanel::verifies() const
{
    return m_verify->isChecked();
}

void PackagePanel::setVerifies(bool verifies)
{
    m_verify->setChecked(verifies);
}

int PackagePanel::farewell() const
{
    return m_after->currentData().toInt();
}

void PackagePanel::setFarewell(int farewell)
{
    m_after->setCurrentIndex(qMax(0, m_after->findData(farewell)));
}

void PackagePanel::refresh()
{
    const std::shared_ptr<const FirmwarePackage>& package = m_packages.package();
    const bool loaded = package != nullptr;
    m_facts->setVisible(loaded);
    m_all->setVisible(loaded);
    m_view->setVisible(loaded);
    m_empty->setVisible(!loaded);
    if (!loaded) {
        return;
    }
    const PackageFacts& facts = package->facts();
    m_file->setText(tr("%1 (%2)").arg(QFileInfo(m_packages.path()).fileName(), bytesText(facts.bytes)));
    m_file->setToolTip(m_packages.path());
    m_product->setText(text(facts.product));
    m_version->setText(text(facts.version));
    const QString chips = chipNames(facts);
    m_chip->setText(
        facts.storage == StorageKind::Unknown ? chips : tr("%1, %2").arg(chips, storageText(facts.storage)));
    const QString lines = findingLines(*package);
    m_note->setText(lines);
    m_note->setVisible(!lines.isEmpty());
    m_noteCaption->setVisible(!lines.isEmpty());
}

void PackagePanel::refreshTicks()
{
    const QSignalBlocker quiet(m_all);
    m_all->setCheckState(m_entries.tickState());
    m_all->setText(tr("Select &all (%1 of %2, %3)")
                       .arg(m_entries.tickedCount())
                       .arg(m_entries.tickableCount())
                       .arg(bytesText(m_entries.tickedBytes())));
}

void PackagePanel::retranslate()
{
    m_box->setTitle(tr("Firmware packet"));
    m_fileCaption->setText(tr("File:"));
    m_productCaption->setText(tr("Product:"));
    m_versionCaption->setText(tr("Version:"));
    m_chipCaption->setText(tr("Chip:"));
    m_noteCaption->setText(tr("Note:"));
    m_empty->setText(
        tr("No packet loaded.\n\nPress Load Packet, or drop a .pac file, a .zip with one, or its "
           "unpacked folder anywhere on this window."));
    m_all->setAccessibleDescription(tr("Ticks or unticks every entry that may be written"));
    m_view->setAccessibleName(tr("Entries of the packet"));
    m_view->setAccessibleDescription(tr("Press Space to tick or untick an entry"));
    m_verify->setText(tr("Read back and &compare after writing"));
    m_verify->setToolTip(tr("Takes longer, and proves that the phone stored every byte"));
    m_verify->setAccessibleDescription(m_verify->toolTip());
    m_repartition->setText(tr("Allow a new partition &table"));
    m_repartition->setToolTip(
        tr("If the phone's table differs from the packet's, it is replaced. This erases the user's data."));
    m_repartition->setAccessibleDescription(m_repartition->toolTip());
    m_afterCaption->setText(tr("After&wards:"));
    m_after->setAccessibleName(tr("What the phone does after the download"));
    const QStringList names{tr("Restart the phone"), tr("Switch the phone off"), tr("Stay in download mode")};
    for (int at = 0; at < m_after->count(); ++at) {
        m_after->setItemText(at, names.value(at));
    }
    refresh();
    refreshTicks();
}

void PackagePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
