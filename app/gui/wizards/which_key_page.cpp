// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/which_key_page.h"

#include "app/gui/wizards/key_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

} // namespace

KeySubjectPage::KeySubjectPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_makerCaption(addText())
    , m_maker(new QComboBox(this))
    , m_chipCaption(new QLabel(this))
    , m_chip(new QComboBox(this))
{
    m_maker->setObjectName(QStringLiteral("keyMaker"));
    m_chip->setObjectName(QStringLiteral("keyChip"));
    m_makerCaption->setBuddy(m_maker);
    m_chipCaption->setBuddy(m_chip);
    column().addWidget(m_maker);
    column().addWidget(m_chipCaption);
    column().addWidget(m_chip);
    m_note = addText("keyNote");
    column().addStretch(1);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &KeySubjectPage::fillChips);
    KeySubjectPage::retranslate();
}

void KeySubjectPage::initializePage()
{
    fillMakers();
}

void KeySubjectPage::fillMakers()
{
    m_maker->clear();
    Station* station = bench().stations.station();
    if (station == nullptr) {
        return;
    }
    const ProtocolModule* loaded = bench().packages.module();
    for (const auto& module : station->modules().all()) {
        m_maker->addItem(text(std::string(module->makerName())), text(std::string(module->id())));
        if (module.get() == loaded) {
            m_maker->setCurrentIndex(m_maker->count() - 1);
        }
    }
    const ChipProfile* chip = bench().packages.chip();
    if (chip != nullptr) {
        m_chip->setCurrentIndex(m_chip->findData(text(chip->family)));
    }
}

void KeySubjectPage::fillChips()
{
    m_chip->clear();
    m_chip->addItem(tr("I do not know"), QString());
    const ProtocolModule* module = maker();
    if (module == nullptr) {
        return;
    }
    for (const ChipProfile& chip : module->chips()) {
        QStringList names;
        for (const std::string& name : chip.names) {
            names += text(name);
        }
        m_chip->addItem(names.isEmpty() ? text(chip.family) : names.join(tr(", ")), text(chip.family));
    }
}

const ProtocolModule* KeySubjectPage::maker() const
{
    Station* station = bench().stations.station();
    return station == nullptr ? nullptr
                              : station->modules().find(m_maker->currentData().toString().toStdString());
}

const ChipProfile* KeySubjectPage::chip() const
{
    const std::string family = m_chip->currentData().toString().toStdString();
    if (const ProtocolModule* module = maker(); module != nullptr && !family.empty()) {
        for (const ChipProfile& chip : module->chips()) {
            if (chip.family == family) {
                return &chip;
            }
        }
    }
    return nullptr;
}

QWidget* KeySubjectPage::first() const
{
    return m_maker;
}

void KeySubjectPage::retranslate()
{
    say(tr("Which phone is it?"),
        tr("With a firmware loaded this is filled in already; otherwise it stands on the chip or in the "
           "phone's data sheet."));
    m_makerCaption->setText(tr("Chip &maker:"));
    m_maker->setAccessibleName(tr("Chip maker"));
    m_chipCaption->setText(tr("C&hip:"));
    m_chip->setAccessibleName(tr("Chip"));
    if (m_chip->count() > 0) {
        m_chip->setItemText(0, tr("I do not know"));
    }
    m_note->setText(tr("Nothing is sent to the phone by this guide: it only watches the ports."));
}

WhichKeyPage::WhichKeyPage(const Workbench& bench, const KeySubjectPage& subject, QWidget* parent)
    : GuidePage(bench, parent)
    , m_subject(subject)
    , m_panel(new KeyPanel(bench.preferences.store(), this))
{
    column().addWidget(m_panel, 1);
    setFinalPage(true);
    connect(&bench.stations, &StationController::aboutToChange, m_panel,
        [this] { m_panel->watch(nullptr, false); });
    WhichKeyPage::retranslate();
}

void WhichKeyPage::initializePage()
{
    Station* station = bench().stations.station();
    if (station == nullptr) {
        return;
    }
    m_panel->setResources(station->resources());
    const ProtocolModule* maker = m_subject.maker();
    const auto& package = bench().packages.package();
    const bool same = package != nullptr && maker == bench().packages.module();
    m_panel->setSubject(maker == nullptr ? std::string() : std::string(maker->id()), m_subject.chip(),
        same ? package->facts().product : std::string());
    m_panel->watch(station, !bench().stations.isPractice());
}

void WhichKeyPage::cleanupPage()
{
    m_panel->watch(nullptr, false);
}

QWidget* WhichKeyPage::first() const
{
    return m_panel->firstKey();
}

void WhichKeyPage::retranslate()
{
    say(tr("Hold the key, then plug in the cable"),
        tr("Say below which key you hold. When a phone comes, the key is remembered."));
}

} // namespace flashwright
