// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/backup_pages.h"

#include "app/gui/bridge/background.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QUrl>

namespace flashwright {

namespace {

/// Of this minute, below the folder of the last backup.
QString proposedFolder(QSettings& settings)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString parent = settings.value(QLatin1String("backupFolder"), documents).toString();
    const QString name = QLatin1String("phone-backup-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QDir(parent).filePath(name);
}

} // namespace

BackupScopePage::BackupScopePage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_scopes(new QButtonGroup(this))
{
    for (const auto& [scope, name] :
        {std::pair{BackupScope::Identity, "backup-identity"}, std::pair{BackupScope::Usual, "backup-usual"},
            std::pair{BackupScope::Everything, "backup-full"}}) {
        auto* button = new QRadioButton(this);
        button->setObjectName(QLatin1String(name));
        column().addWidget(button);
        QLabel* note = addText();
        note->setIndent(24);
        m_scopes->addButton(button, static_cast<int>(scope));
        m_choices.push_back({button, note});
    }
    m_choices.front().button->setChecked(true);
    column().addSpacing(12);
    m_caption = addText();
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("backupTo"));
    m_caption->setBuddy(m_folder);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("backupChoose"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    column().addLayout(row);
    column().addStretch(1);
    connect(m_folder, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Save in"), QFileInfo(folder()).absolutePath());
        if (!chosen.isEmpty()) {
            this->bench().preferences.store().setValue(QLatin1String("backupFolder"), chosen);
            m_folder->setText(proposedFolder(this->bench().preferences.store()));
        }
    });
    BackupScopePage::retranslate();
}

void BackupScopePage::initializePage()
{
    if (m_folder->text().isEmpty()) {
        m_folder->setText(proposedFolder(bench().preferences.store()));
    }
}

bool BackupScopePage::isComplete() const
{
    return QDir::isAbsolutePath(folder());
}

QWidget* BackupScopePage::first() const
{
    return m_scopes->checkedButton();
}

BackupScope BackupScopePage::scope() const
{
    return static_cast<BackupScope>(m_scopes->checkedId());
}

QString BackupScopePage::folder() const
{
    return m_folder->text().trimmed();
}

void BackupScopePage::retranslate()
{
    say(tr("What is to be saved?"), tr("The phone is only read; nothing on it is changed."));
    const std::array names{tr("&Identity and calibration"), tr("The phone without &large data"),
        tr("&Everything, photos and apps included")};
    const std::array notes{
        tr("A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute."),
        tr("The system and what starts the phone, too."),
        tr("As large as the storage of the phone; this can take an hour.")};
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        m_choices[at].button->setText(names[at]);
        m_choices[at].button->setAccessibleDescription(notes[at]);
        m_choices[at].note->setText(notes[at]);
    }
    m_caption->setText(tr("&Save in:"));
    m_folder->setAccessibleName(tr("Folder for the backup"));
    m_choose->setText(tr("Choose F&older\u2026"));
}

BackupCheckPage::BackupCheckPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_state(addText("backupState"))
    , m_files(new QTreeWidget(this))
    , m_open(new QPushButton(this))
{
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_files->setObjectName(QStringLiteral("backupFiles"));
    m_files->setRootIsDecorated(false);
    m_files->setTabKeyNavigation(false);
    m_files->setAlternatingRowColors(true);
    m_open->setObjectName(QStringLiteral("openBackup"));
    column().addWidget(m_files, 1);
    column().addWidget(m_open, 0, Qt::AlignLeading);
    setFinalPage(true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_made) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_made->folder.string())));
        }
    });
    connect(&bench.backups, &BackupController::began, this, [this] {
        m_made.reset();
        m_failed.reset();
        m_checked = false;
        m_files->clear();
        retranslate();
    });
    connect(&bench.backups, &BackupController::made, this,
        [this](quint64, const BackupMade& backup) { made(backup); });
    connect(&bench.backups, &BackupController::failed, this, [this](quint64, const Error& error) {
        m_failed = error;
        retranslate();
    });
    BackupCheckPage::retranslate();
}

BackupCheckPage::~BackupCheckPage() = default;

void BackupCheckPage::initializePage()
{
    retranslate();
}

bool BackupCheckPage::isNeeded() const
{
    return wizard() == nullptr || guide().job().row().verdict == Verdict::Passed;
}

int BackupCheckPage::backTo() const
{
    return GuideWizard::SummaryStep;
}

Result<BackupCheckPage::Checked> BackupCheckPage::check(
    const std::filesystem::path& folder, const std::stop_token& stop)
{
    const std::filesystem::path name = folder / std::string(BackupManifestName);
    QFile file(QString::fromStdString(name.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Fault::HostIo, "backup.manifest").with("file", name.string());
    }
    const QByteArray text = file.readAll();
    Checked checked;
    TRY_LET(checked.manifest,
        parseBackupManifest(
            std::as_bytes(std::span(text.constData(), std::size_t(text.size()))), name.string()));
    for (const BackupFile& one : checked.manifest.files) {
        std::uint64_t bytes = 0;
        TRY_LET(const std::string hash, fileSha256(folder / one.file, bytes, stop));
        if (hash != one.sha256 || bytes != one.bytes) {
            checked.same = failWithProblem(Fault::PackageCorrupt, "backup.check", "checksum-differs")
                               .with("file", one.file);
            break;
        }
    }
    return checked;
}

void BackupCheckPage::made(const BackupMade& backup)
{
    m_made = backup;
    const auto work = [folder = backup.folder](const std::stop_token& stop) { return check(folder, stop); };
    m_checking = runInBackground(this, work, [this](const Result<Checked>& checked) { show(checked); });
    retranslate();
}

void BackupCheckPage::show(const Result<Checked>& checked)
{
    m_checked = checked && checked->same;
    if (!checked || !checked->same) {
        m_failed = checked ? checked->same.error() : checked.error();
        retranslate();
        return;
    }
    m_files->clear();
    for (const BackupFile& one : checked->manifest.files) {
        auto* item = new QTreeWidgetItem(m_files);
        item->setText(0, QString::fromStdString(one.partition.empty() ? one.file : one.partition));
        item->setText(1, bytesText(one.bytes));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(2, QString::fromStdString(one.sha256));
        item->setFont(2, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_files->resizeColumnToContents(0);
    m_files->resizeColumnToContents(1);
    retranslate();
}

void BackupCheckPage::tell(const QString& text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

void BackupCheckPage::retranslate()
{
    say(tr("What was saved"),
        tr("Keep a copy on another disk: without it a lost identity cannot be brought back."));
    m_files->setHeaderLabels({tr("Area"), tr("Size"), tr("SHA-256")});
    m_files->setAccessibleName(tr("Files of the backup"));
    m_open->setText(tr("&Open the Folder"));
    m_open->setEnabled(m_made.has_value());
    if (m_failed) {
        tell(tr("\u26a0 The backup is not whole: %1").arg(problemText(*m_failed)));
    } else if (!m_checked || !m_made) {
        tell(tr("Reading the files again and comparing them\u2026"));
    } else {
        //: %n files, %1 is a size, %2 a folder
        tell(tr("\u2713 %n file(s) (%1) in %2; every one was read again and is the same.", nullptr,
            int(m_made->files))
                 .arg(bytesText(m_made->bytes), QString::fromStdString(m_made->folder.string())));
    }
}

} // namespace flashwright
