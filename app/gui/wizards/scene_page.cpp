// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/scene_page.h"

#include "app/gui/wizards/guide_wizard.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace flashwright {

ScenePage::ScenePage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_group(new QButtonGroup(this))
{
    for (const auto& [scene, name] : {std::pair{Scene::Download, "scene-download"},
             std::pair{Scene::Upgrade, "scene-upgrade"}, std::pair{Scene::FormatAll, "scene-format"}}) {
        auto* button = new QRadioButton(this);
        button->setObjectName(QLatin1String(name));
        column().addWidget(button);
        auto* consequence = addText();
        consequence->setIndent(24);
        m_group->addButton(button, static_cast<int>(scene));
        m_choices.push_back({scene, button, consequence});
    }
    m_choices.front().button->setChecked(true);
    column().addSpacing(12);
    m_backup = addText();
    m_backupFirst = new QPushButton(this);
    m_backupFirst->setObjectName(QStringLiteral("backupFirst"));
    column().addWidget(m_backupFirst, 0, Qt::AlignLeading);
    column().addStretch(1);
    connect(m_backupFirst, &QPushButton::clicked, this, [this] {
        GuideWizard& owner = guide();
        owner.accept();
        Q_EMIT owner.wizardWanted(WizardKind::Backup);
    });
    ScenePage::retranslate();
}

Scene ScenePage::scene() const
{
    return static_cast<Scene>(m_group->checkedId());
}

QWidget* ScenePage::first() const
{
    return m_group->checkedButton();
}

void ScenePage::retranslate()
{
    say(tr("How much is to be done?"), tr("In doubt take the first: it changes the least."));
    const std::array names{tr("&Download Only"), tr("Firmware &Upgrade"), tr("Format &All + Download")};
    const std::array consequences{
        tr("Writes the maker's system; photos and apps may stay when the firmware brings none of its own."),
        tr("Erases what it writes and takes a new partition table where the firmware has one; photos and "
           "apps may be lost."),
        tr("\u26a0 Erases everything first, photos and apps included. Identity and calibration are saved and "
           "put "
           "back.")};
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        m_choices[at].button->setText(names[at]);
        m_choices[at].button->setAccessibleDescription(consequences[at]);
        m_choices[at].consequence->setText(consequences[at]);
    }
    m_backup->setText(
        tr("Identity and calibration of the phone are always copied first. Photos and apps are not."));
    m_backupFirst->setText(tr("Make a &Full Backup First\u2026"));
    m_backupFirst->setAccessibleDescription(m_backup->text());
}

} // namespace flashwright
