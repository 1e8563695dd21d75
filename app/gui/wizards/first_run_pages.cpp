// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/first_run_pages.h"

#include "app/gui/sections/doctor_section.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/text/problem_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flashwright {

FirstRunIntroPage::FirstRunIntroPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_text(addText())
{
    column().addStretch(1);
    FirstRunIntroPage::retranslate();
}

void FirstRunIntroPage::retranslate()
{
    say(tr("Set up this computer"), tr("It takes about two minutes, and no phone is needed."));
    m_text->setText(tr(
        "1. This computer is looked at: may you use its ports, and does another program get in the way?\n\n"
        "2. What is missing is mended, one press each; you see every change before.\n\n"
        "3. A practice phone, which is only drawn by this program, is flashed as a real one would be."));
}

ChecksPage::ChecksPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_doctor(new DoctorSection(this))
{
    column().addWidget(m_doctor, 1);
    connect(&bench.stations, &StationController::aboutToChange, m_doctor,
        [this] { m_doctor->setStation(nullptr); });
    ChecksPage::retranslate();
}

void ChecksPage::initializePage()
{
    m_doctor->setStation(bench().stations.station());
    m_doctor->refresh();
}

QWidget* ChecksPage::first() const
{
    return m_doctor->findChild<QTreeWidget*>();
}

void ChecksPage::retranslate()
{
    say(tr("Is this computer ready?"), tr("Choose a line that is bad and press Mend It; advice may wait."));
}

PracticePage::PracticePage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_caption(addText())
    , m_phone(new QComboBox(this))
{
    m_phone->setObjectName(QStringLiteral("practicePhone"));
    m_caption->setBuddy(m_phone);
    column().addWidget(m_phone);
    m_state = addText("practiceState");
    column().addStretch(1);
    connect(m_phone, &QComboBox::activated, this, &PracticePage::plugIn);
    connect(&bench.packages, &PackageController::stateChanged, this, &PracticePage::refresh);
    PracticePage::retranslate();
}

void PracticePage::initializePage()
{
    fill();
    plugIn();
}

void PracticePage::fill()
{
    if (m_phone->count() > 0) {
        return;
    }
    for (const StationController::Practice& one : bench().stations.practices()) {
        const QString profile = QString::fromStdString(one.profile);
        //: %1 is a chip, %2 the name of a practice phone
        m_phone->addItem(
            tr("Virtual %1 (%2)").arg(QString::fromStdString(one.chip), profile.section(u':', 1)), profile);
    }
}

void PracticePage::plugIn()
{
    const QString profile = m_phone->currentData().toString();
    const bool there = m_plugged == profile && bench().stations.isPractice()
        && bench().packages.state() == PackageController::State::Ready;
    if (profile.isEmpty() || bench().flash.isActive() || there) {
        refresh();
        return;
    }
    m_error.reset();
    const auto firmware = bench().stations.practise(profile.toStdString());
    if (firmware) {
        m_plugged = profile;
        bench().packages.open(QString::fromStdString(firmware->string()));
    } else {
        m_error = firmware.error();
    }
    refresh();
}

bool PracticePage::isComplete() const
{
    return !m_error && bench().stations.isPractice()
        && bench().packages.state() == PackageController::State::Ready;
}

QWidget* PracticePage::first() const
{
    return m_phone;
}

void PracticePage::refresh()
{
    const PackageController& packages = bench().packages;
    if (m_error) {
        m_state->setText(problemText(*m_error));
    } else if (packages.state() == PackageController::State::Bad && packages.error()) {
        m_state->setText(problemText(*packages.error()));
    } else if (isComplete()) {
        m_state->setText(tr("\u2713 The practice phone is plugged in and its firmware is checked."));
    } else {
        m_state->setText(tr("Getting the practice phone ready\u2026"));
    }
    Q_EMIT completeChanged();
}

void PracticePage::retranslate()
{
    say(tr("Try it with a practice phone"),
        tr("It behaves like a real one, and nothing on this computer or on a real phone is touched."));
    m_caption->setText(tr("&Practice phone:"));
    m_phone->setAccessibleName(tr("Practice phone"));
    refresh();
}

AllSetPage::AllSetPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_text(addText("allSet"))
    , m_welcome(new QCheckBox(this))
{
    m_welcome->setObjectName(QStringLiteral("keepWelcome"));
    column().addStretch(1);
    column().addWidget(m_welcome);
    connect(m_welcome, &QCheckBox::toggled, this,
        [this](bool shown) { this->bench().preferences.set(preference::ShowWelcome, shown); });
    AllSetPage::retranslate();
}

void AllSetPage::initializePage()
{
    m_welcome->setChecked(bench().preferences.get(preference::ShowWelcome));
}

void AllSetPage::retranslate()
{
    say(tr("All set"), tr("This computer is ready for phones."));
    m_text->setText(
        tr("Next, choose the firmware of your phone with Load Packet, or let the guide "
           "\u201cRestore Stock Firmware\u201d lead you. Press F1 wherever you want to know more."));
    m_welcome->setText(tr("Show the &welcome page when the program starts"));
}

} // namespace flashwright
