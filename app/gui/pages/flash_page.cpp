// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/flash_page.h"

#include "app/gui/controllers/recent_firmware.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/empty_firmware.h"
#include "app/gui/widgets/entries_table.h"
#include "app/gui/widgets/flash_options.h"
#include "app/gui/widgets/loader_fields.h"
#include "app/gui/widgets/map_pane.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/gui/widgets/package_card.h"
#include "app/gui/widgets/plan_panel.h"
#include "app/gui/widgets/scene_choice.h"
#include "app/setup/job_file.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr int CalmMs = 30;

} // namespace

FlashPage::FlashPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_packages(bench.packages)
    , m_entries(bench.entries)
    , m_desk(bench.desk)
    , m_notice(new OfferBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyFirmware(bench.packages, bench.recent, this))
    , m_preview(new PlanPreview(this))
{
    m_notice->setObjectName(QStringLiteral("changedNotice"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildLoaded(bench));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_calm.setSingleShot(true);
    m_calm.setInterval(CalmMs);
    connectAll();
    retranslate();
    packageChanged();
}

FlashPage::~FlashPage() = default;

/// From what it is to what it does to what it consists of: a small screen shows the first two at once.
QWidget* FlashPage::buildLoaded(const Workbench& bench)
{
    auto* loaded = new QWidget(m_stack);
    m_card = new PackageCard(bench.packages, loaded);
    m_scene = new SceneChoice(loaded);
    m_plan = new PlanPanel(loaded);
    m_tabs = new QTabWidget(loaded);
    m_tabs->setObjectName(QStringLiteral("flashTabs"));
    m_table = new EntriesTable(bench.entries, m_tabs);
    m_map = new MapPane(bench, m_tabs);
    m_options = new FlashOptions(bench.preferences, m_tabs);
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_map, QString());
    m_tabs->addTab(m_options, QString());
    // Table and map scroll by themselves: they take what is left and never make the page taller.
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(fontMetrics().height() * 12);
    auto* column = new QVBoxLayout(loaded);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addWidget(m_scene);
    column->addWidget(m_plan);
    column->addWidget(m_tabs, 1);
    return loaded;
}

void FlashPage::connectAll()
{
    connect(m_empty, &EmptyFirmware::fileWanted, this, &FlashPage::fileWanted);
    connect(m_empty, &EmptyFirmware::folderWanted, this, &FlashPage::folderWanted);
    connect(m_empty, &EmptyFirmware::chosen, this, &FlashPage::firmwareChosen);
    connect(&m_entries, &EntriesModel::ticksChanged, this, &FlashPage::ticked);
    connect(m_table, &EntriesTable::imageWanted, this, &FlashPage::askForImage);
    connect(m_scene, &SceneChoice::chosen, this, &FlashPage::sceneChosen);
    connect(m_options, &FlashOptions::changed, this, &FlashPage::wishChanged);
    connect(&m_options->loaders(), &LoaderFields::changed, this, [this] {
        m_desk.setLoaders(m_options->loaders().specs());
        wishChanged();
    });
    connect(&m_packages, &PackageController::stateChanged, this, &FlashPage::packageChanged);
    connect(&m_packages, &PackageController::changedOnDisk, this, [this] {
        refreshNotice();
        Q_EMIT changed();
    });
    connect(m_notice, &OfferBar::accepted, &m_packages, &PackageController::reload);
    connect(m_notice, &OfferBar::refused, &m_packages, &PackageController::close);
    connect(&m_calm, &QTimer::timeout, this, &FlashPage::foresee);
    connect(m_preview, &PlanPreview::changed, this, [this] {
        const Foresight* foresight = m_preview->foresight();
        m_plan->show(foresight);
        m_map->showDraft(foresight == nullptr ? FlashPlan() : foresight->plan);
    });
}

void FlashPage::setExpert(bool expert)
{
    m_table->setExpert(expert);
}

void FlashPage::setStation(Station* station)
{
    m_hasStation = station != nullptr;
    m_calm.stop();
    m_preview->forget();
    m_preview->setRecords(station == nullptr ? std::filesystem::path() : station->stateFolder());
    wishChanged();
}

void FlashPage::refresh()
{
    wishChanged(); // a job may have taught us its speed
}

bool FlashPage::isReady() const
{
    return m_packages.changedFile().isEmpty()
        && (m_entries.tickedCount() > 0 || m_entries.tickableCount() == 0);
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
    request.allowRepartition = m_options->allowsRepartition();
    request.scene = m_scene->scene();
}

void FlashPage::take(const JobFile& job)
{
    const JobRequest& request = job.spec.request;
    chooseScene(Scene::Download);
    m_entries.choose(request.only, request.skip, request.replace);
    if (request.scene != Scene::Download) {
        chooseScene(request.scene);
    }
    for (const LoaderSpec& loader : job.spec.loaders) {
        m_options->loaders().setFile(loader);
    }
    m_options->take(request, job.verifySaid);
}

bool FlashPage::askForLoader(const std::string& role)
{
    m_tabs->setCurrentWidget(m_options);
    return m_options->loaders().ask(role);
}

void FlashPage::chooseScene(Scene scene)
{
    m_scene->setScene(scene);
    sceneChosen();
}

/// The other scenes take the firmware as it is: touching a row means the plain one.
void FlashPage::ticked()
{
    if (m_scene->scene() != Scene::Download && !m_choosingScene) {
        chooseScene(Scene::Download);
    }
    wishChanged();
    Q_EMIT changed();
}

void FlashPage::sceneChosen()
{
    if (m_scene->scene() != Scene::Download) {
        m_choosingScene = true;
        m_entries.resetTicks();
        m_choosingScene = false;
    }
    m_options->setScene(m_scene->scene());
    wishChanged();
    Q_EMIT changed();
}

void FlashPage::wishChanged()
{
    m_calm.start();
}

void FlashPage::foresee()
{
    if (!m_hasStation || m_packages.package() == nullptr) {
        m_preview->forget();
        return;
    }
    JobRequest request = m_desk.request();
    applyTo(request);
    m_preview->foresee(request, m_packages.chip());
}

void FlashPage::askForImage(const QModelIndex& index)
{
    if (m_frozen || !index.data(EntriesModel::SwappableRole).toBool()) {
        return;
    }
    const QString name = index.siblingAtColumn(EntriesModel::NameColumn).data().toString();
    auto* dialog = new QFileDialog(this, tr("Another file for %1").arg(name),
        QFileInfo(m_packages.path()).absolutePath(), tr("Images (*.img *.bin *.mbn *.ext4);;All Files (*)"));
    dialog->setObjectName(QStringLiteral("imageDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, at = QPersistentModelIndex(index)](const QString& file) { replaceImage(at.row(), file); });
    dialog->open();
}

void FlashPage::replaceImage(int row, const QString& file)
{
    if (m_frozen || row < 0) {
        return;
    }
    m_entries.swapFile(row, file);
    m_tabs->setCurrentWidget(m_table);
    m_table->view().setCurrentIndex(m_entries.index(row, EntriesModel::NameColumn));
}

bool FlashPage::replaceByName(const QString& file)
{
    const QFileInfo image(file);
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        const auto text = [this, row](int column) { return m_entries.index(row, column).data().toString(); };
        const bool fits =
            text(EntriesModel::LocationColumn).compare(image.fileName(), Qt::CaseInsensitive) == 0
            || text(EntriesModel::TargetColumn).compare(image.completeBaseName(), Qt::CaseInsensitive) == 0;
        if (fits && m_table->isSwappable(row)) {
            replaceImage(row, file);
            return true;
        }
    }
    return false;
}

void FlashPage::focusSearch()
{
    m_tabs->setCurrentWidget(m_table);
    m_table->focusSearch();
}

void FlashPage::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_table->setFrozen(frozen);
    m_scene->setEnabled(!frozen);
    m_options->setEnabled(!frozen);
    m_empty->setEnabled(!frozen);
    refreshNotice();
}

void FlashPage::packageChanged()
{
    const bool loaded = m_packages.package() != nullptr;
    m_stack->setCurrentIndex(loaded ? 1 : 0);
    const ProtocolModule* const maker = m_packages.module();
    m_options->loaders().showRoles(maker == nullptr ? std::vector<std::string>{} : maker->loaderRoles());
    m_desk.setLoaders(m_options->loaders().specs());
    m_card->refresh();
    m_empty->refresh();
    refreshNotice();
    if (loaded) {
        wishChanged();
    } else {
        // What the draft points to goes with the firmware.
        m_calm.stop();
        m_preview->forget();
    }
}

void FlashPage::refreshNotice()
{
    const QString& file = m_packages.changedFile();
    const bool shown = !file.isEmpty() && !m_frozen;
    m_notice->setVisible(shown);
    if (shown) {
        const QString name = QFileInfo(file).fileName();
        m_notice->offer(QFileInfo::exists(file)
                ? tr("%1 changed on the disk after it was checked. It has to be loaded again before a start.")
                      .arg(name)
                : tr("%1 is no longer on the disk. It has to be loaded again before a start.").arg(name),
            tr("&Load Again"), tr("&Unload"));
    }
}

void FlashPage::retranslate()
{
    m_tabs->setTabText(m_tabs->indexOf(m_table), tr("Partitio&ns"));
    m_tabs->setTabText(m_tabs->indexOf(m_map), tr("Fl&ash map"));
    m_tabs->setTabText(m_tabs->indexOf(m_options), tr("Option&s"));
    m_tabs->setAccessibleName(tr("What is written, and how"));
    refreshNotice();
}

void FlashPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshNotice();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
