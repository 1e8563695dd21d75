// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/start_strip.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/job_page.h"
#include "app/gui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace flashwright {

namespace {

constexpr int IconSide = 20;

QAction* startOf(const Shortcuts& shortcuts)
{
    const QList<QAction*>& all = shortcuts.actions();
    const auto found = std::find_if(all.begin(), all.end(),
        [](const QAction* action) { return action->objectName() == QLatin1String("start"); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

StartStrip::StartStrip(const Workbench& bench, JobPage& page)
    : QWidget(&page)
    , m_bench(bench)
    , m_page(page)
    , m_start(new QToolButton(this))
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
{
    m_start->setObjectName(QStringLiteral("pageStart"));
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setFocusPolicy(Qt::StrongFocus);
    m_words->setObjectName(QStringLiteral("pageMissing"));
    m_words->setWordWrap(true);
    if (QAction* start = startOf(bench.shortcuts)) {
        m_start->setDefaultAction(start);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_start);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    connect(&page, &JobPage::changed, this, &StartStrip::refresh);
    connect(&bench.packages, &PackageController::stateChanged, this, &StartStrip::refresh);
    connect(&bench.packages, &PackageController::changedOnDisk, this, &StartStrip::refresh);
    connect(&bench.flash, &FlashController::stateChanged, this, &StartStrip::refresh);
    // The page that makes this one is not whole yet.
    QMetaObject::invokeMethod(this, &StartStrip::refresh, Qt::QueuedConnection);
}

QString StartStrip::words() const
{
    return m_words->text();
}

QString StartStrip::missing() const
{
    if (m_bench.flash.isActive()) {
        return tr("A job is running. Press Stop (F10) before you change something here.");
    }
    const PackageController::State state = m_bench.packages.state();
    if (m_page.needsPackage() && state != PackageController::State::Ready) {
        return state == PackageController::State::Opening || state == PackageController::State::Checking
            ? tr("The firmware is still being checked.")
            : tr("Load the firmware of the phone first: it brings the loader that talks to the phone.");
    }
    if (m_page.needsPackage() && !m_bench.packages.changedFile().isEmpty()) {
        return tr("The firmware has changed on the disk since it was checked. Load it again.");
    }
    return m_page.missing();
}

void StartStrip::refresh()
{
    const QString lacking = missing();
    const QString ready = tr("Everything is set. %1 starts with the phone that is plugged in (F9).");
    m_words->setText(lacking.isEmpty() ? ready.arg(m_page.verb()) : lacking);
    const QString icon = lacking.isEmpty() ? QStringLiteral("check") : QStringLiteral("warning");
    m_icon->setPixmap(iconPixmap(icon, IconSide, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_start->setAccessibleName(m_page.verb());
    m_start->setAccessibleDescription(m_words->text());
}

void StartStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void StartStrip::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace flashwright
