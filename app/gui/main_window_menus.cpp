// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of practice phones, which is filled when it opens.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace flashwright {

void MainWindow::fillPracticeMenu()
{
    m_practiceMenu->clear();
    for (const StationController::Practice& practice : m_stations.practices()) {
        const QString chip = QString::fromStdString(practice.chip);
        const QString id = QString::fromStdString(practice.profile).section(u':', 1);
        QAction* choice = m_practiceMenu->addAction(tr("Plug In a Virtual %1 (%2)").arg(chip, id));
        choice->setObjectName(QString::fromStdString(practice.profile));
        choice->setStatusTip(QString::fromStdString(practice.summary));
        connect(choice, &QAction::triggered, this, [this, profile = practice.profile] { practise(profile); });
    }
    m_practiceMenu->addSeparator();
    QAction* another = m_practiceMenu->addAction(tr("Plug In &One More of the Same"));
    another->setEnabled(m_stations.isPractice());
    connect(another, &QAction::triggered, this, [this] {
        if (const Result<void> plugged = m_stations.plugAnother(); !plugged) {
            m_dialogs->showError(tr("Practice is not possible"), plugged.error());
        }
    });
    addPracticeFailures(*m_practiceMenu->addMenu(tr("Practise a &Failure")));
    QAction* leave = m_practiceMenu->addAction(tr("&Leave Practice"));
    leave->setEnabled(m_stations.isPractice());
    connect(leave, &QAction::triggered, this, &MainWindow::leavePractice);
}

void MainWindow::addPracticeFailures(QMenu& menu)
{
    const std::string profile = m_stations.profile();
    menu.setEnabled(m_stations.isPractice());
    if (!m_stations.isPractice()) {
        return;
    }
    const std::string maker = profile.substr(0, profile.find(':'));
    const auto folder = m_stations.station()->resources() / "virtual" / "scenarios" / maker;
    const QDir scenarios(QString::fromStdString(folder.string()));
    for (const QFileInfo& scenario :
        scenarios.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QAction* choice = menu.addAction(scenario.completeBaseName());
        connect(choice, &QAction::triggered, this, [this, profile, path = scenario.filePath()] {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly)) {
                practise(profile, file.readAll().toStdString());
            }
        });
    }
}

} // namespace flashwright
