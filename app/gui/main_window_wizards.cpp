// SPDX-License-Identifier: GPL-3.0-or-later
// The guides: their menu, their cards on the welcome page, and what they hand over to the window.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/welcome_section.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/wizards.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace flashwright {

void MainWindow::buildWizardMenu()
{
    m_wizardMenu = menuBar()->addMenu(QString());
    m_wizardMenu->setObjectName(QStringLiteral("wizardMenu"));
    for (const WizardKind kind : WizardKinds) {
        const QByteArray name = (QLatin1String("wizard-") + wizardWords(kind).name).toLatin1();
        QAction* made = action(name.constData());
        connect(made, &QAction::triggered, this, [this, kind] { openWizard(kind); });
        m_wizardMenu->addAction(made);
    }
    connect(&m_flash, &FlashController::stateChanged, m_wizardMenu, [this] {
        for (std::size_t at = 0; at < WizardKinds.size(); ++at) {
            const bool free = !m_flash.isActive() || !worksOnPhones(WizardKinds[at]);
            m_wizardMenu->actions().at(qsizetype(at))->setEnabled(free);
        }
    });
}

void MainWindow::addWelcome()
{
    auto* welcome = new WelcomeSection(m_bench, this);
    m_sections->add(welcome);
    connect(welcome, &WelcomeSection::wizardWanted, this, &MainWindow::openWizard);
    connect(welcome, &WelcomeSection::flashWanted, this, [this] { openSection(QStringLiteral("flash")); });
    // A firmware that is dropped, pasted or named at the start is worked on on its own page.
    connect(&m_packages, &PackageController::stateChanged, welcome, [this] {
        const bool opening = m_packages.state() == PackageController::State::Opening;
        if (opening && m_wizard == nullptr && m_sections->current()->id() == QLatin1String("welcome")) {
            openSection(QStringLiteral("flash"));
        }
    });
}

void MainWindow::openFirstSection()
{
    openSection(
        m_preferences.get(preference::ShowWelcome) ? QStringLiteral("welcome") : QStringLiteral("flash"));
}

void MainWindow::openWizard(WizardKind kind)
{
    if (worksOnPhones(kind) && m_flash.isActive()) {
        m_dialogs->tellBusy();
        return;
    }
    if (m_wizard != nullptr) {
        m_wizard->close();
    }
    m_wizard = makeWizard(kind, m_bench, this);
    connect(m_wizard, &GuideWizard::wizardWanted, this, &MainWindow::openWizard, Qt::QueuedConnection);
    connect(m_wizard, &GuideWizard::remedyWanted, this, &MainWindow::carryOut, Qt::QueuedConnection);
    connect(m_wizard, &QDialog::finished, this, [this, wizard = m_wizard] {
        if (m_wizard == wizard) {
            m_wizard = nullptr;
            m_dialogs->setMuted(false);
        }
        refreshState();
    });
    m_dialogs->setMuted(worksOnPhones(kind));
    if (worksOnPhones(kind)) {
        m_wizard->open();
    } else {
        m_wizard->show();
    }
}

void MainWindow::retranslateWizards()
{
    m_wizardMenu->setTitle(tr("&Wizards"));
    for (std::size_t at = 0; at < WizardKinds.size(); ++at) {
        const WizardWords words = wizardWords(WizardKinds[at]);
        QAction* choice = m_wizardMenu->actions().at(qsizetype(at));
        choice->setText(tr("%1\u2026").arg(words.title));
        choice->setStatusTip(words.about);
        choice->setIcon(themedIcon(words.icon, palette()));
    }
}

} // namespace flashwright
