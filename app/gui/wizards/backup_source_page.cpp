// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/backup_source_page.h"

#include "app/gui/bridge/background.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace flashwright {

using State = PackageController::State;

BackupSourcePage::BackupSourcePage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_listCaption(addText())
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setRootIsDecorated(false);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_listCaption->setBuddy(m_list);
    column().addWidget(m_list, 1);
    m_pathCaption = addText();
    m_path = new QLineEdit(this);
    m_path->setObjectName(QStringLiteral("backupPath"));
    m_pathCaption->setBuddy(m_path);
    m_folder = new QPushButton(this);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_folder);
    column().addLayout(row);
    m_state = addText("backupState");
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr) {
            m_path->setText(item->data(0, Qt::UserRole).toString());
            open(m_path->text());
        }
    });
    connect(m_path, &QLineEdit::returnPressed, this, [this] { open(m_path->text()); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] { open(m_path->text()); });
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_folder, &QPushButton::clicked, this, &BackupSourcePage::chooseFolder);
    connect(&bench.packages, &PackageController::stateChanged, this, &BackupSourcePage::refresh);
    connect(&bench.stations, &StationController::aboutToChange, this, [this] { m_listing = {}; });
    BackupSourcePage::retranslate();
}

BackupSourcePage::~BackupSourcePage() = default;

void BackupSourcePage::choose(const QString& folder)
{
    m_wanted = folder;
}

void BackupSourcePage::initializePage()
{
    Station* station = bench().stations.station();
    if (station == nullptr) {
        return;
    }
    const auto work = [folder = station->vault().folder()](const std::stop_token&) {
        return Vault(folder).list().value_or(std::vector<VaultEntry>());
    };
    m_listing = runInBackground(
        this, work, [this](std::vector<VaultEntry> entries) { showList(std::move(entries)); });
}

void BackupSourcePage::showList(std::vector<VaultEntry> entries)
{
    m_entries = std::move(entries);
    const QString wanted = m_wanted.isEmpty() ? m_path->text() : std::exchange(m_wanted, {});
    m_list->clear();
    QTreeWidgetItem* chosen = nullptr;
    for (const VaultEntry& entry : m_entries) {
        auto* item = new QTreeWidgetItem(m_list);
        const QDateTime made = QDateTime::fromString(QString::fromStdString(entry.made), Qt::ISODate);
        item->setText(0, QLocale().toString(made.toLocalTime(), QLocale::ShortFormat));
        item->setText(1, QString::fromStdString(entry.chip.empty() ? entry.family : entry.chip));
        item->setText(2, QString::fromStdString(entry.unit));
        item->setText(3, tr("%n area(s)", nullptr, int(entry.areas.size())));
        item->setData(0, Qt::UserRole, QString::fromStdString(entry.folder.string()));
        if (item->data(0, Qt::UserRole).toString() == wanted) {
            chosen = item;
        }
    }
    for (int at = 0; at < 3; ++at) {
        m_list->resizeColumnToContents(at);
    }
    if (chosen != nullptr) {
        m_list->setCurrentItem(chosen);
    } else if (!wanted.isEmpty()) {
        m_path->setText(wanted);
        open(wanted);
    } else if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    if (wizard() != nullptr && wizard()->currentPage() == this) {
        first()->setFocus();
    }
    refresh();
}

void BackupSourcePage::open(const QString& typed)
{
    const QString path = typed.trimmed();
    if (!path.isEmpty() && path != bench().packages.path() && !bench().flash.isActive()) {
        bench().packages.open(path);
    }
}

void BackupSourcePage::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Choose the Backup"), m_path->text());
    if (!path.isEmpty()) {
        m_path->setText(path);
        open(path);
    }
}

bool BackupSourcePage::isBackup() const
{
    const auto& package = bench().packages.package();
    return package != nullptr && package->facts().format == "backup";
}

bool BackupSourcePage::isComplete() const
{
    return bench().packages.state() == State::Ready && isBackup()
        && m_path->text().trimmed() == bench().packages.path();
}

QWidget* BackupSourcePage::first() const
{
    return m_list->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_list) : m_path;
}

void BackupSourcePage::refresh()
{
    m_state->setText(stateText());
    Q_EMIT completeChanged();
}

QString BackupSourcePage::stateText() const
{
    const PackageController& packages = bench().packages;
    if (m_path->text().trimmed().isEmpty() || packages.state() == State::Empty) {
        return m_entries.empty() ? tr("Nothing is kept on this computer yet; choose the folder of a backup.")
                                 : tr("Choose one of the copies, or the folder of a backup.");
    }
    if (packages.state() == State::Opening || packages.state() == State::Checking) {
        return tr("Comparing every file with its hash\u2026");
    }
    if (packages.state() == State::Bad) {
        return tr("\u26a0 This backup cannot be used: %1")
            .arg(packages.error() ? problemText(*packages.error()) : QString());
    }
    if (!isBackup()) {
        return tr("\u26a0 This is a firmware, not a backup of a phone.");
    }
    return tr("\u2713 Every file is as it was when it was read from the phone (%1).")
        .arg(bytesText(packages.package()->facts().bytes));
}

void BackupSourcePage::retranslate()
{
    say(tr("Which backup?"),
        tr("Take the newest one of exactly this phone; it is checked before it is used."));
    m_listCaption->setText(tr("&Kept on this computer:"));
    m_list->setHeaderLabels({tr("Saved"), tr("Chip"), tr("Phone"), tr("Contents")});
    m_list->setAccessibleName(tr("Kept on this computer"));
    m_list->setAccessibleDescription(tr("One row for each copy, newest first"));
    m_pathCaption->setText(tr("F&older of the backup:"));
    m_path->setAccessibleName(tr("Folder of the backup"));
    m_folder->setText(tr("Choo&se\u2026"));
    m_folder->setAccessibleName(tr("Choose the folder of the backup"));
    refresh();
}

} // namespace flashwright
