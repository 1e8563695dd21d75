// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings_section.h"

#include "app/gui/sections/settings/appearance_page.h"
#include "app/gui/sections/settings/connection_page.h"
#include "app/gui/sections/settings/download_options_page.h"
#include "app/gui/sections/settings/general_page.h"
#include "app/gui/sections/settings/keys_page.h"
#include "app/gui/sections/settings/language_page.h"
#include "app/gui/sections/settings/startup_page.h"
#include "app/gui/sections/settings/station_options_page.h"
#include "app/gui/sections/settings/tracing_page.h"
#include "app/gui/widgets/text_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flashwright {

SettingsSection::SettingsSection(const Workbench& bench, QWidget* parent)
    : Section(parent)
    , m_bench(bench)
    , m_list(new QListWidget(this))
    , m_heading(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setTabKeyNavigation(false);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_heading->setObjectName(QStringLiteral("settingsHeading"));
    keepLarger(*m_heading, 1.5, true);
    auto* column = new QVBoxLayout;
    column->addWidget(m_heading);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(18);
    row->addWidget(m_list);
    row->addLayout(column, 1);
    Preferences& preferences = m_bench.preferences;
    auto* tracing = new TracingPage(preferences, this);
    for (OptionPage* page : std::initializer_list<OptionPage*>{new GeneralPage(preferences, this),
             new AppearancePage(preferences, this), new KeysPage(m_bench.shortcuts, preferences, this),
             new LanguagePage(preferences, this), new StartupPage(preferences, this), tracing,
             new ConnectionPage(preferences, this), new DownloadOptionsPage(preferences, this),
             new StationOptionsPage(preferences, this)}) {
        add(page);
    }
    connect(tracing, &TracingPage::cleaned, this,
        [this](const QString& line) { m_bench.log.add(LogLevel::Info, {}, line); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        m_stack->setCurrentIndex(at);
        m_pages.at(at)->refresh();
        retranslate();
    });
    m_list->setCurrentRow(0);
    retranslate();
}

void SettingsSection::add(OptionPage* page)
{
    m_pages += page;
    auto* frame = new QScrollArea(m_stack);
    frame->setWidgetResizable(true);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(page);
    m_stack->addWidget(frame);
    new QListWidgetItem(m_list);
}

void SettingsSection::setExpert(bool expert)
{
    for (OptionPage* page : m_pages) {
        page->setExpert(expert);
    }
}

void SettingsSection::setStation(Station* station)
{
    for (OptionPage* page : m_pages) {
        page->setStation(station);
    }
}

void SettingsSection::refresh()
{
    m_pages.at(m_list->currentRow())->refresh();
}

void SettingsSection::openPage(const QString& id)
{
    for (int at = 0; at < m_pages.size(); ++at) {
        if (m_pages.at(at)->id() == id) {
            m_list->setCurrentRow(at);
        }
    }
}

void SettingsSection::retranslate()
{
    int widest = 0;
    for (int at = 0; at < m_pages.size(); ++at) {
        const QString title = m_pages.at(at)->title();
        m_list->item(at)->setText(title);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(title));
    }
    m_list->setFixedWidth(widest + 32);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setAccessibleDescription(tr("Choose with the arrow keys"));
    m_heading->setText(m_list->currentItem() == nullptr ? title() : m_list->currentItem()->text());
}

void SettingsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
    Section::changeEvent(event);
}

} // namespace flashwright
