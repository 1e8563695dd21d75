// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/flash_page.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/loader_fields.h"
#include "app/gui/widgets/phones_delegate.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
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

FlashPage::FlashPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_packages(bench.packages)
    , m_entries(bench.entries)
    , m_preferences(bench.preferences)
    , m_desk(bench.desk)
    , m_box(new QGroupBox(this))
    , m_empty(new QLabel(this))
    , m_facts(new QWidget(this))
    , m_loaders(new LoaderFields(bench.preferences.store(), this))
    , m_sceneCaption(new QLabel(this))
    , m_scene(new QComboBox(this))
    , m_sceneHint(new QLabel(this))
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
    m_verify->setChecked(m_preferences.get(preference::Verify));
    m_verify->setObjectName(QStringLiteral("verify"));
    for (const Farewell farewell : {Farewell::Reboot, Farewell::PowerOff, Farewell::Stay}) {
        m_after->addItem(QString(), int(farewell));
    }
    m_after->setCurrentIndex(qMax(0, m_after->findData(m_preferences.get(preference::Farewell))));
    m_afterCaption->setBuddy(m_after);
    for (const Scene scene : {Scene::Download, Scene::Upgrade, Scene::FormatAll}) {
        m_scene->addItem(QString(), int(scene));
    }
    m_scene->setObjectName(QStringLiteral("scene"));
    m_sceneCaption->setBuddy(m_scene);
    m_sceneHint->setWordWrap(true);
    auto* scene = new QHBoxLayout;
    scene->addWidget(m_sceneCaption);
    scene->addWidget(m_scene, 1);
    auto* after = new QHBoxLayout;
    after->addWidget(m_afterCaption);
    after->addWidget(m_after, 1);
    auto* inner = new QVBoxLayout(m_box);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_facts, m_empty, m_loaders}) {
        inner->addWidget(widget);
    }
    inner->addLayout(scene);
    inner->addWidget(m_sceneHint);
    inner->addWidget(m_all);
    inner->addWidget(m_view, 1);
    inner->addWidget(m_verify);
    inner->addWidget(m_repartition);
    inner->addLayout(after);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_box);
    connect(m_all, &QCheckBox::clicked, this,
        [this] { m_entries.tickAll(m_all->checkState() != Qt::Unchecked); });
    connect(&m_entries, &EntriesModel::ticksChanged, this, &FlashPage::ticked);
    connect(m_scene, &QComboBox::activated, this, &FlashPage::sceneChosen);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == EntriesModel::LocationColumn) {
            askForImage(index);
        }
    });
    connect(m_view, &QTreeView::activated, this, &FlashPage::askForImage);
    connect(&m_packages, &PackageController::stateChanged, this, &FlashPage::refresh);
    connect(m_verify, &QCheckBox::clicked, this,
        [this](bool checked) { m_preferences.set(preference::Verify, checked); });
    connect(m_after, &QComboBox::activated, this,
        [this] { m_preferences.set(preference::Farewell, m_after->currentData().toInt()); });
    connect(m_loaders, &LoaderFields::changed, this, [this] { m_desk.setLoaders(m_loaders->specs()); });
    retranslate();
}

QLabel* FlashPage::addFact(QGridLayout& grid, int row, QLabel*& caption)
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

bool FlashPage::isReady() const
{
    return m_entries.tickedCount() > 0 || m_entries.tickableCount() == 0;
}

QString FlashPage::title() const
{
    return tr("Flash");
}

QString FlashPage::verb() const
{
    return tr("Start Downloading");
}

void FlashPage::applyTo(JobRequest& request) const
{
    request.allowRepartition = m_repartition->isChecked();
    request.scene = static_cast<Scene>(m_scene->currentData().toInt());
}

bool FlashPage::askForLoader(const std::string& role)
{
    return m_loaders->ask(role);
}

/// The other scenes take the firmware as it is: touching a row means the plain one.
void FlashPage::ticked()
{
    const auto scene = static_cast<Scene>(m_scene->currentData().toInt());
    if (scene != Scene::Download && !m_choosingScene) {
        m_scene->setCurrentIndex(0);
        sceneChosen();
    }
    refreshTicks();
    Q_EMIT changed();
}

void FlashPage::sceneChosen()
{
    const auto scene = static_cast<Scene>(m_scene->currentData().toInt());
    if (scene != Scene::Download) {
        m_choosingScene = true;
        m_entries.resetTicks();
        m_choosingScene = false;
    }
    m_repartition->setVisible(scene == Scene::Download);
    m_sceneHint->setText(sceneHint());
    m_sceneHint->setVisible(!m_sceneHint->text().isEmpty());
    Q_EMIT changed();
}

QString FlashPage::sceneHint() const
{
    switch (static_cast<Scene>(m_scene->currentData().toInt())) {
    case Scene::Upgrade:
        return tr(
            "Replaces the system and its partition table where that changed. Calibration and identity are "
            "saved first and kept; user data may be erased.");
    case Scene::FormatAll:
        return tr(
            "\u26a0 Erases everything first, user data included. Calibration and identity are saved before "
            "and put back.");
    case Scene::Download:
        break;
    }
    return {};
}

void FlashPage::askForImage(const QModelIndex& index)
{
    if (!m_view->isEnabled() || !index.data(EntriesModel::SwappableRole).toBool() || !m_after->isEnabled()) {
        return;
    }
    const QString name = index.siblingAtColumn(EntriesModel::NameColumn).data().toString();
    const QString file = QFileDialog::getOpenFileName(this, tr("Another file for %1").arg(name),
        QFileInfo(m_packages.path()).absolutePath(), tr("Images (*.img *.bin *.mbn *.ext4);;All Files (*)"));
    if (!file.isEmpty()) {
        m_entries.swapFile(index.row(), file);
    }
}

void FlashPage::refreshColumns()
{
    const bool addresses = m_entries.hasAddresses();
    for (const int column :
        {int(EntriesModel::BeginColumn), int(EntriesModel::EndColumn), int(EntriesModel::RegionColumn)}) {
        m_view->setColumnHidden(column, !addresses);
    }
    m_view->setColumnHidden(EntriesModel::TargetColumn, addresses);
}

void FlashPage::setFrozen(bool frozen)
{
    m_entries.setFrozen(frozen);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_all, m_verify, m_repartition, m_after, m_scene, m_loaders}) {
        widget->setEnabled(!frozen);
    }
}

void FlashPage::refresh()
{
    const std::shared_ptr<const FirmwarePackage>& package = m_packages.package();
    const bool loaded = package != nullptr;
    m_facts->setVisible(loaded);
    m_all->setVisible(loaded);
    m_view->setVisible(loaded);
    m_sceneCaption->setVisible(loaded);
    m_scene->setVisible(loaded);
    m_sceneHint->setVisible(loaded && !m_sceneHint->text().isEmpty());
    m_empty->setVisible(!loaded);
    const ProtocolModule* const maker = m_packages.module();
    m_loaders->showRoles(maker == nullptr ? std::vector<std::string>{} : maker->loaderRoles());
    m_desk.setLoaders(m_loaders->specs());
    if (!loaded) {
        return;
    }
    refreshColumns();
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

void FlashPage::refreshTicks()
{
    const QSignalBlocker quiet(m_all);
    m_all->setCheckState(m_entries.tickState());
    m_all->setText(tr("Select &all (%1 of %2, %3)")
                       .arg(m_entries.tickedCount())
                       .arg(m_entries.tickableCount())
                       .arg(bytesText(m_entries.tickedBytes())));
}

void FlashPage::retranslate()
{
    m_box->setTitle(tr("Firmware packet"));
    m_fileCaption->setText(tr("File:"));
    m_productCaption->setText(tr("Product:"));
    m_versionCaption->setText(tr("Version:"));
    m_chipCaption->setText(tr("Chip:"));
    m_noteCaption->setText(tr("Note:"));
    m_empty->setText(
        tr("No firmware loaded.\n\nPress Load Packet, or drop a .pac file, a scatter file, a ROM folder or a "
           ".zip with one of them anywhere on this window."));
    m_sceneCaption->setText(tr("&Scene:"));
    const QStringList scenes{tr("Download Only"), tr("Firmware Upgrade"), tr("Format All + Download")};
    for (int at = 0; at < m_scene->count(); ++at) {
        m_scene->setItemText(at, scenes.value(at));
    }
    m_scene->setAccessibleName(tr("Scene"));
    m_scene->setAccessibleDescription(tr("How far the download goes"));
    m_sceneHint->setText(sceneHint());
    m_all->setAccessibleDescription(tr("Ticks or unticks every entry that may be written"));
    m_view->setAccessibleName(tr("Entries of the packet"));
    m_view->setAccessibleDescription(
        tr("Press Space to tick or untick an entry, Return to write another file in its place"));
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

void FlashPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
