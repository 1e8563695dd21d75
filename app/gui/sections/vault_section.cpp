// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/vault_section.h"

#include "app/gui/bridge/background.h"
#include "app/gui/models/vault_words.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/widgets/icons.h"
#include "app/setup/station.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flashwright {

namespace {

QTreeWidget* listView(QWidget* parent, const char* name, bool isTree)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setRootIsDecorated(isTree);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    list->setAllColumnsShowFocus(true);
    return list;
}

} // namespace

VaultSection::VaultSection(QWidget* parent)
    : Section(parent)
    , m_heading(new PageHeading(this))
    , m_pages(new QStackedWidget(this))
    , m_emptyIcon(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_backUp(new QPushButton(this))
    , m_list(listView(this, "vaultList", true))
    , m_areas(listView(this, "vaultAreas", false))
    , m_areasCaption(new QLabel(this))
    , m_message(new QLabel(this))
    , m_check(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_putBack(new QPushButton(this))
    , m_prune(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("vaultMessage"));
    m_check->setObjectName(QStringLiteral("vaultCheck"));
    m_export->setObjectName(QStringLiteral("vaultExport"));
    m_putBack->setObjectName(QStringLiteral("vaultPutBack"));
    m_prune->setObjectName(QStringLiteral("vaultPrune"));
    m_again->setObjectName(QStringLiteral("vaultAgain"));
    m_backUp->setObjectName(QStringLiteral("vaultBackUp"));
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildLists());
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_putBack, m_check, m_export, m_prune}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connectAll();
    retranslate();
    refreshIcon();
    showChosen();
}

QWidget* VaultSection::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setObjectName(QStringLiteral("vaultEmpty"));
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyText);
    column->addWidget(m_backUp, 0, Qt::AlignCenter);
    column->addStretch(2);
    return empty;
}

QWidget* VaultSection::buildLists()
{
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
    return down;
}

VaultSection::~VaultSection() = default;

void VaultSection::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VaultSection::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &VaultSection::check);
    connect(m_backUp, &QPushButton::clicked, this, &VaultSection::backupWanted);
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
    m_states.clear();
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
    m_entries = std::move(listed.entries);
    fillList(wanted);
    m_pages->setCurrentIndex(m_entries.empty() ? 0 : 1);
    if (listed.failed) {
        tell(problemText(*listed.failed));
    } else if (!listed.troubles.empty()) {
        tell(tr("Some copies cannot be read: %1").arg(problemText(listed.troubles.front())));
    } else if (m_entries.empty()) {
        tell(tr("Nothing is kept yet. The first download of a phone makes a copy by itself."));
        m_message->setVisible(false); // said larger above
    } else {
        tell({});
    }
    showChosen();
}

/// A row for each phone, with its copies below, newest first.
void VaultSection::fillList(const std::string& wanted)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::vector<const VaultEntry*> phones;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const VaultEntry& entry = m_entries[at];
        const auto known = std::find_if(phones.begin(), phones.end(),
            [&entry](const VaultEntry* phone) { return isSamePhone(*phone, entry); });
        if (known == phones.end()) {
            auto* phone = new QTreeWidgetItem(m_list);
            phone->setData(0, Qt::UserRole, int(at));
            phone->setText(0, keptPhoneText(entry));
        }
        const auto row = int(known - phones.begin());
        if (known == phones.end()) {
            phones.push_back(&entry);
        }
        auto* item = new QTreeWidgetItem(m_list->topLevelItem(row));
        fillRow(*item, at);
        if (entry.id == wanted || m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(item);
        }
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* phone = m_list->topLevelItem(row);
        phone->setText(1, tr("Copies: %1").arg(phone->childCount()));
    }
    m_list->expandAll();
    for (int column = 0; column < m_list->columnCount() - 1; ++column) {
        m_list->resizeColumnToContents(column);
    }
}

void VaultSection::fillRow(QTreeWidgetItem& item, std::size_t at)
{
    const VaultEntry& entry = m_entries[at];
    item.setData(0, Qt::UserRole, int(at));
    item.setText(0, keptDateText(entry));
    item.setText(1, entry.firmware.empty() ? tr("backup by hand") : QString::fromStdString(entry.firmware));
    item.setText(2, keptAreasText(entry));
    item.setText(3, bytesText(keptBytes(entry)));
    item.setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    const auto state = m_states.find(entry.id);
    const QString said = state == m_states.end() ? tr("not checked yet")
        : state->second.isEmpty()                ? tr("\u2713 whole")
                                                 : tr("\u2717 damaged");
    item.setText(4, said);
    item.setToolTip(4, state == m_states.end() ? QString() : state->second);
}

const VaultEntry* VaultSection::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const int at = item == nullptr ? -1 : item->data(0, Qt::UserRole).toInt();
    return at < 0 || at >= int(m_entries.size()) ? nullptr : &m_entries[static_cast<std::size_t>(at)];
}

/// Of a phone all its copies.
std::vector<VaultEntry> VaultSection::chosenCopies() const
{
    const VaultEntry* entry = chosen();
    std::vector<VaultEntry> copies;
    const bool isPhone = m_list->currentItem() != nullptr && m_list->currentItem()->parent() == nullptr;
    for (const VaultEntry& other : m_entries) {
        if (entry != nullptr && (isPhone ? isSamePhone(other, *entry) : &other == entry)) {
            copies.push_back(other);
        }
    }
    return copies;
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
        item->setText(0, QString::fromStdString(area.name));
        item->setText(1, keptStateText(area.state));
        item->setText(2, area.bytes > 0 ? bytesText(area.bytes) : QString());
        item->setText(3, QString::fromStdString(area.sha256));
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

void VaultSection::retranslate()
{
    m_heading->setTexts(tr("Kept data"),
        tr("Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are "
           "read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its "
           "plan first."));
    m_emptyText->setText(
        tr("Nothing is kept yet.\n\nIdentity and calibration belong to one single phone: no firmware brings "
           "them back. The first download of a phone makes a copy by itself; you can also make one now, "
           "without changing the phone."));
    m_backUp->setText(tr("&Back Up a Phone\u2026"));
    m_backUp->setAccessibleDescription(tr("Opens the page that reads a phone"));
    m_list->setHeaderLabels({tr("Phone and date"), tr("Firmware"), tr("Areas"), tr("Size"), tr("State")});
    m_list->setAccessibleName(tr("Copies"));
    m_list->setAccessibleDescription(tr("One row for each phone, its copies below; Enter checks them"));
    m_areasCaption->setText(tr("&Areas of the chosen copy:"));
    m_areas->setHeaderLabels({tr("Area"), tr("State"), tr("Size"), tr("SHA-256")});
    m_areas->setAccessibleName(tr("Areas of the chosen copy"));
    m_putBack->setText(tr("P&ut Back…"));
    m_putBack->setToolTip(
        tr("Writes these areas to the phone that they were read from; you see the plan first"));
    m_check->setText(tr("&Check"));
    m_check->setToolTip(
        tr("Compares every file with the hash from the day it was read; of a phone all its copies"));
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

void VaultSection::refreshIcon()
{
    constexpr int IconSide = 64;
    m_emptyIcon->setPixmap(iconPixmap(
        QStringLiteral("vault"), IconSide, palette().color(QPalette::WindowText), devicePixelRatioF()));
}

void VaultSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillList(chosen() == nullptr ? std::string() : chosen()->id);
        showChosen();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
    Section::changeEvent(event);
}

} // namespace flashwright
