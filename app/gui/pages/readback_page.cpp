// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/readback_page.h"

#include "app/gui/controllers/backup_controller.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/page_drops.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/pages/result_strip.h"
#include "app/gui/pages/start_strip.h"
#include "app/gui/widgets/choice_card.h"
#include "app/gui/widgets/region_delegate.h"
#include "app/setup/job_file.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"
#include "core/plan/read_set.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTreeView>

namespace flashwright {

namespace {

constexpr int TableRows = 8; ///< that are visible at least

/// Two backups of one phone never share a folder.
std::filesystem::path backupFolder(const QString& chosen)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    return std::filesystem::path(chosen.toStdString()) / ("backup-" + time.toStdString());
}

} // namespace

ReadbackPage::ReadbackPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_bench(bench)
    , m_heading(new PageHeading(this))
    , m_identity(new ChoiceCard(m_choices, "backupIdentity", this))
    , m_everything(new ChoiceCard(m_choices, "backupEverything", this))
    , m_partitions(new ChoiceCard(m_choices, "backupPartitions", this))
    , m_view(new QTreeView(this))
    , m_table(new QWidget(this))
    , m_expertRow(new QWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_baseCaption(new QLabel(this))
    , m_base(new QComboBox(this))
    , m_folderCaption(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_room(new QLabel(this))
    , m_result(new ResultStrip(this))
    , m_start(new StartStrip(bench, *this))
{
    m_askers.setMaxThreadCount(1);
    m_identity->choose();
    build();
    connectAll();
    new PageDrops(*this);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(
        m_bench.preferences.store().value(QLatin1String("readbackFolder"), documents).toString());
    setExpert(false);
    retranslate();
}

ReadbackPage::~ReadbackPage()
{
    m_askers.clear();
    m_askers.waitForDone();
}

void ReadbackPage::build()
{
    m_folder->setObjectName(QStringLiteral("readbackFolder"));
    // What is dropped there is for the page, not a text to insert.
    m_folder->setAcceptDrops(false);
    m_folderCaption->setBuddy(m_folder);
    m_room->setObjectName(QStringLiteral("readbackRoom"));
    m_room->setWordWrap(true);
    m_partitions->setFields(buildTable());
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folderCaption);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_start);
    column->addWidget(m_result);
    column->addWidget(m_identity);
    column->addWidget(m_everything);
    column->addWidget(m_partitions);
    column->addLayout(folder);
    column->addWidget(m_room);
    column->addStretch(1);
}

QWidget* ReadbackPage::buildTable()
{
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("readbackView"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegateForColumn(ReadbackModel::RegionColumn, new RegionDelegate(m_view));
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setMinimumHeight(m_view->fontMetrics().lineSpacing() * (TableRows + 2));
    m_add->setObjectName(QStringLiteral("readbackAdd"));
    m_remove->setObjectName(QStringLiteral("readbackRemove"));
    m_baseCaption->setBuddy(m_base);
    m_base->addItems({QString(), QString()});
    m_base->setObjectName(QStringLiteral("readbackBase"));
    auto* expert = new QHBoxLayout(m_expertRow);
    expert->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_remove, m_baseCaption, m_base}) {
        expert->addWidget(widget);
    }
    expert->addStretch(1);
    auto* column = new QVBoxLayout(m_table);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_all, 0, Qt::AlignLeading);
    column->addWidget(m_expertRow);
    return m_table;
}

void ReadbackPage::connectAll()
{
    for (const ChoiceCard* card : {m_identity, m_everything, m_partitions}) {
        connect(&card->button(), &QRadioButton::toggled, this, &ReadbackPage::reconsider);
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model.addPlace();
        m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1, ReadbackModel::StartColumn));
        m_view->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &ReadbackPage::remove);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.tickAll(m_model.targets().empty()); });
    connect(m_base, &QComboBox::currentIndexChanged, this,
        [this](int base) { m_model.setBase(static_cast<NumberBase>(base)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadbackPage::reconsider);
    connect(m_choose, &QPushButton::clicked, this, &ReadbackPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ReadbackPage::folderChanged);
    connect(&m_model, &ReadbackModel::targetsChanged, this, &ReadbackPage::reconsider);
    connect(&m_bench.packages, &PackageController::stateChanged, this, &ReadbackPage::packageChanged);
    connect(&m_bench.flash, &FlashController::rowFinished, this, &ReadbackPage::rowFinished);
    connect(&m_bench.backups, &BackupController::began, this, [this] {
        m_result->tell(ResultStrip::Tone::Working,
            tr("The phone was read. Every file is now hashed and listed; the phone may be unplugged."));
    });
    connect(&m_bench.backups, &BackupController::made, this,
        [this](quint64, const BackupMade& backup) { backupMade(backup); });
    connect(&m_bench.backups, &BackupController::failed, this,
        [this](quint64, const Error& error) { m_result->tell(ResultStrip::Tone::Bad, problemText(error)); });
}

void ReadbackPage::packageChanged()
{
    const PackageController& packages = m_bench.packages;
    // Asked again whenever the state changes: the rows are made once, when there is something to show.
    if (packages.state() == PackageController::State::Checking
        || packages.state() == PackageController::State::Empty) {
        m_model.show(packages.package().get());
    }
    reconsider();
}

void ReadbackPage::setExpert(bool expert)
{
    m_expertRow->setVisible(expert);
    for (const int column : {int(ReadbackModel::ReadFlagColumn), int(ReadbackModel::StartColumn),
             int(ReadbackModel::RegionColumn), int(ReadbackModel::FileColumn)}) {
        m_view->setColumnHidden(column, !expert);
    }
}

QString ReadbackPage::dropWords(const QString& path) const
{
    return !m_frozen && QFileInfo(path).isDir() ? tr("Let go to save into this folder. Nothing is read yet.")
                                                : QString();
}

std::optional<BackupScope> ReadbackPage::scope() const
{
    if (m_identity->isChosen()) {
        return BackupScope::Identity;
    }
    return m_everything->isChosen() ? std::optional(BackupScope::Everything) : std::nullopt;
}

void ReadbackPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Save in"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ReadbackPage::folderChanged()
{
    m_bench.preferences.store().setValue(QLatin1String("readbackFolder"), m_folder->text());
    m_free.reset();
    askForRoom();
    reconsider();
}

void ReadbackPage::askForRoom()
{
    const QString folder = m_folder->text().trimmed();
    m_askers.clear();
    if (folder.isEmpty()) {
        return;
    }
    m_askers.start([this, folder] {
        const auto free = freeBytesAt(folder.toStdString());
        const auto tell = [this, folder, free] {
            if (folder == m_folder->text().trimmed()) {
                m_free = free;
                reconsider();
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void ReadbackPage::remove()
{
    m_model.removePlace(m_view->currentIndex().row());
}

quint64 ReadbackPage::wantedBytes(bool* isLeast) const
{
    const FirmwarePackage* package = m_bench.packages.package().get();
    *isLeast = false;
    if (!scope()) {
        return m_model.tickedBytes();
    }
    if (package == nullptr) {
        return 0;
    }
    JobRequest asked;
    askForBackup(asked, *scope(), {});
    const ReadEstimate estimate = estimateRead(asked.targets.front().name, *package, m_bench.packages.chip());
    *isLeast = estimate.isLeast;
    return estimate.bytes;
}

bool ReadbackPage::hasRoom() const
{
    bool isLeast = false;
    return !m_free || wantedBytes(&isLeast) <= *m_free;
}

QString ReadbackPage::missing() const
{
    if (m_partitions->isChosen() && m_model.targets().empty()) {
        return tr("Tick at least one row of the table.");
    }
    if (const QString twice = m_model.fileTwice(); m_partitions->isChosen() && !twice.isEmpty()) {
        return tr("Two ticked rows would be written into the same file, %1. Untick one of them.").arg(twice);
    }
    if (m_folder->text().trimmed().isEmpty()) {
        return tr("Choose the folder to save in.");
    }
    return hasRoom() ? QString()
                     : tr("There is not enough room in the folder. Choose another one, or make room.");
}

QString ReadbackPage::title() const
{
    return tr("Read Back");
}

QString ReadbackPage::verb() const
{
    return scope() ? tr("Back Up") : tr("Read Back");
}

std::string ReadbackPage::kind() const
{
    return scope() ? BackupKind : "read";
}

void ReadbackPage::applyTo(JobRequest& request) const
{
    if (const auto backup = scope()) {
        askForBackup(request, *backup, backupFolder(folder()));
        return;
    }
    request.kind = JobKind::Read;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.targets = m_model.targets();
    request.folder = folder().toStdString();
}

void ReadbackPage::take(const JobFile& job)
{
    if (job.verb == JobVerb::Backup) {
        (job.backup == "identity" ? m_identity : m_everything)->choose();
    } else {
        m_partitions->choose();
        m_model.choose(job.spec.request.targets);
    }
    setFolder(QString::fromStdU16String(job.spec.request.folder.u16string()));
}

void ReadbackPage::setFrozen(bool frozen)
{
    if (m_frozen == frozen) {
        return;
    }
    m_frozen = frozen;
    m_model.setFrozen(frozen);
    if (!frozen) {
        askForRoom();
    }
    refresh();
}

QString ReadbackPage::folder() const
{
    return m_folder->text().trimmed();
}

void ReadbackPage::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

void ReadbackPage::reconsider()
{
    refresh();
    Q_EMIT changed();
}

void ReadbackPage::refresh()
{
    for (const ChoiceCard* card : {m_identity, m_everything, m_partitions}) {
        card->button().setEnabled(!m_frozen);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_all, m_folder, m_choose, m_base}) {
        widget->setEnabled(!m_frozen);
    }
    m_remove->setEnabled(!m_frozen && m_model.isByAddress(m_view->currentIndex().row()));
    bool isLeast = false;
    const QString wanted = bytesText(wantedBytes(&isLeast));
    const bool known = m_bench.packages.package() != nullptr && m_free.has_value();
    m_room->setVisible(known);
    if (known) {
        const QString free = bytesText(*m_free);
        m_room->setText(isLeast
                ? tr("At least %1 will be read, and as much more as the owner's data takes on the phone; %2 "
                     "are free in the folder.")
                      .arg(wanted, free)
                : tr("About %1 will be read; %2 are free in the folder.").arg(wanted, free));
    }
}

void ReadbackPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
