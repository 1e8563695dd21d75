// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/vault_section.h"

#include "app/gui/bridge/background.h"
#include "app/setup/station.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr std::size_t KeptOfEachUnit = 3;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

std::uint64_t bytesOf(const VaultEntry& entry)
{
    std::uint64_t bytes = 0;
    for (const VaultArea& area : entry.areas) {
        bytes += area.bytes;
    }
    return bytes;
}

QString stateText(SavedArea::State state)
{
    switch (state) {
    case SavedArea::State::Saved:
        return VaultSection::tr("kept");
    case SavedArea::State::Blank:
        return VaultSection::tr("was empty");
    case SavedArea::State::Absent:
        return VaultSection::tr("not on this phone");
    }
    return {};
}

QString dateText(const std::string& made)
{
    const QDateTime time = QDateTime::fromString(text(made), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : text(made);
}

QTreeWidget* listView(QWidget* parent, const char* name)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    list->setAllColumnsShowFocus(true);
    return list;
}

} // namespace

VaultSection::VaultSection(QWidget* parent)
    : Section(parent)
    , m_lead(new QLabel(this))
    , m_list(listView(this, "vaultList"))
    , m_areas(listView(this, "vaultAreas"))
    , m_areasCaption(new QLabel(this))
    , m_message(new QLabel(this))
    , m_check(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_putBack(new QPushButton(this))
    , m_prune(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    m_lead->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("vaultMessage"));
    m_check->setObjectName(QStringLiteral("vaultCheck"));
    m_export->setObjectName(QStringLiteral("vaultExport"));
    m_putBack->setObjectName(QStringLiteral("vaultPutBack"));
    m_prune->setObjectName(QStringLiteral("vaultPrune"));
    m_again->setObjectName(QStringLiteral("vaultAgain"));
    m_areasCaption->setBuddy(m_areas);
    auto* below = new QWidget(this);
    auto* areas = new QVBoxLayout(below);
    areas->setContentsMargins(0, 0, 0, 0);
    areas->addWidget(m_areasCaption);
    areas->addWidget(m_areas, 1);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(m_list);
    down->addWidget(below);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_putBack, m_check, m_export, m_prune}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addWidget(down, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connectAll();
    retranslate();
    showChosen();
}

VaultSection::~VaultSection() = default;

void VaultSection::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VaultSection::showChosen);
    connect(m_check, &QPushButton::clicked, this, &VaultSection::check);
    connect(m_export, &QPushButton::clicked, this, &VaultSection::exportChosen);
    connect(m_prune, &QPushButton::clicked, this, &VaultSection::prune);
    connect(m_again, &QPushButton::clicked, this, &VaultSection::refresh);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        if (const VaultEntry* entry = chosen()) {
            Q_EMIT putBackWanted(QString::fromStdString(entry->folder.string()));
        }
    });
}

QString VaultSection::title() const
{
    return tr("Kept Data");
}

QString VaultSection::icon() const
{
    return QStringLiteral("vault");
}

void VaultSection::setStation(Station* station)
{
    m_listing = {};
    m_working = {};
    m_station = station;
    showList({});
    if (isVisible()) {
        refresh();
    }
}

void VaultSection::refresh()
{
    if (m_station == nullptr) {
        return;
    }
    const auto work = [folder = m_station->vault().folder()](const std::stop_token&) {
        Listed listed;
        auto found = Vault(folder).list(&listed.troubles);
        if (found) {
            listed.entries = std::move(*found);
        } else {
            listed.failed = found.error();
        }
        return listed;
    };
    m_listing = runInBackground(this, work, [this](Listed listed) { showList(std::move(listed)); });
}

void VaultSection::showList(Listed listed)
{
    const VaultEntry* before = chosen();
    const std::string wanted = before == nullptr ? std::string() : before->id;
    m_list->clear();
    m_entries = std::move(listed.entries);
    for (const VaultEntry& entry : m_entries) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, dateText(entry.made));
        item->setText(1, text(entry.chip.empty() ? entry.family : entry.chip));
        item->setText(2, text(entry.unit));
        item->setText(3, text(entry.firmware));
        item->setText(4, bytesText(bytesOf(entry)));
        item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        if (entry.id == wanted || m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(item);
        }
    }
    for (int column = 0; column < 4; ++column) {
        m_list->resizeColumnToContents(column);
    }
    if (listed.failed) {
        tell(problemText(*listed.failed));
    } else if (!listed.troubles.empty()) {
        tell(tr("Some copies cannot be read: %1").arg(problemText(listed.troubles.front())));
    } else if (m_entries.empty()) {
        tell(tr("Nothing is kept yet. The first download of a phone makes a copy by itself."));
    } else {
        tell({});
    }
    showChosen();
}

const VaultEntry* VaultSection::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= int(m_entries.size()) ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

void VaultSection::showChosen()
{
    m_areas->clear();
    const VaultEntry* entry = chosen();
    for (QPushButton* button : {m_check, m_export, m_putBack}) {
        button->setEnabled(entry != nullptr);
    }
    m_prune->setEnabled(!m_entries.empty());
    if (entry == nullptr) {
        return;
    }
    for (const VaultArea& area : entry->areas) {
        auto* item = new QTreeWidgetItem(m_areas);
        item->setText(0, text(area.name));
        item->setText(1, stateText(area.state));
        item->setText(2, area.bytes > 0 ? bytesText(area.bytes) : QString());
        item->setText(3, text(area.sha256));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < 3; ++column) {
        m_areas->resizeColumnToContents(column);
    }
}

void VaultSection::tell(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void VaultSection::work(
    const QString& message, std::function<Result<void>(const std::stop_token&)> job, const QString& done)
{
    tell(message);
    m_working = runInBackground(this, std::move(job),
        [this, done](const Result<void>& result) { tell(result ? done : problemText(result.error())); });
}

void VaultSection::check()
{
    if (const VaultEntry* entry = chosen()) {
        work(
            tr("Checking…"),
            [folder = m_station->vault().folder(), copy = *entry](
                const std::stop_token& stop) { return Vault(folder).verify(copy, stop); },
            tr("Every file is as it was when it was read from the phone."));
    }
}

void VaultSection::exportChosen()
{
    const VaultEntry* entry = chosen();
    if (entry == nullptr) {
        return;
    }
    const QString name = QStringLiteral("%1-%2.zip").arg(text(entry->family), text(entry->made).left(10));
    const QString to = QFileDialog::getSaveFileName(
        this, tr("Copy Elsewhere"), QDir::home().filePath(name), tr("Archives (*.zip)"));
    if (to.isEmpty()) {
        return;
    }
    work(
        tr("Copying…"),
        [folder = m_station->vault().folder(), copy = *entry, to](
            const std::stop_token& stop) { return Vault(folder).exportTo(copy, to.toStdString(), stop); },
        tr("Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.")
            .arg(to));
}

void VaultSection::prune()
{
    tell(tr("Looking for old copies…"));
    const auto look = [folder = m_station->vault().folder()](
                          const std::stop_token&) { return Vault(folder).prune(KeptOfEachUnit, true); };
    m_working =
        runInBackground(this, look, [this](const Result<std::vector<VaultEntry>>& old) { askToPrune(old); });
}

/// Shown first, removed on a yes.
void VaultSection::askToPrune(const Result<std::vector<VaultEntry>>& old)
{
    if (!old) {
        tell(problemText(old.error()));
        return;
    }
    if (old->empty()) {
        tell(tr("No phone has more than %n copies.", nullptr, int(KeptOfEachUnit)));
        return;
    }
    tell({});
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove old copies?"),
        tr("Remove %n old copies?", nullptr, int(old->size())), QMessageBox::Yes | QMessageBox::Cancel, this);
    box->setInformativeText(tr("Of each phone the newest %n stay.", nullptr, int(KeptOfEachUnit)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Yes) {
            removeOld();
        }
    });
    box->open();
}

void VaultSection::removeOld()
{
    const auto remove = [folder = m_station->vault().folder()](
                            const std::stop_token&) { return Vault(folder).prune(KeptOfEachUnit, false); };
    m_working = runInBackground(this, remove, [this](const Result<std::vector<VaultEntry>>& removed) {
        tell(removed ? QString() : problemText(removed.error()));
        refresh();
    });
}

void VaultSection::retranslate()
{
    m_lead->setText(
        tr("Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are "
           "read twice, compared and kept here."));
    m_list->setHeaderLabels({tr("Saved"), tr("Chip"), tr("Phone"), tr("Firmware"), tr("Size")});
    m_list->setAccessibleName(tr("Copies"));
    m_list->setAccessibleDescription(tr("One row for each job that saved identity and calibration"));
    m_areasCaption->setText(tr("&Areas of the chosen copy:"));
    m_areas->setHeaderLabels({tr("Area"), tr("State"), tr("Size"), tr("SHA-256")});
    m_areas->setAccessibleName(tr("Areas of the chosen copy"));
    m_putBack->setText(tr("Put &Back…"));
    m_putBack->setToolTip(
        tr("Writes these areas to the phone that they were read from; you see the plan first"));
    m_check->setText(tr("&Check"));
    m_check->setToolTip(tr("Compares every file with the hash from the day it was read"));
    m_export->setText(tr("Copy &Elsewhere…"));
    m_export->setToolTip(tr("Makes an archive for another disk"));
    m_prune->setText(tr("&Remove Old…"));
    m_prune->setToolTip(tr("Removes old copies; the newest of each phone always stay"));
    m_again->setText(tr("Loo&k Again"));
    m_again->setToolTip(tr("Reads the list anew"));
    for (QPushButton* button : {m_putBack, m_check, m_export, m_prune, m_again}) {
        button->setAccessibleDescription(button->toolTip());
    }
}

void VaultSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Section::changeEvent(event);
}

} // namespace flashwright
